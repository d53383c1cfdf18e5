/** Which documents to look among: all where nothing is said. */
export interface SearchScope {
  /** Ranges of document numbers, each with its end left out; may overlap. */
  readonly ranges?: readonly (readonly [from: number, to: number])[];
  /** A bit for each document, the lowest of the first byte for document 0. */
  readonly only?: Uint8Array;
}

/** The documents of a scope, ascending. */
export function listScope(count: number, { ranges = [[0, count]], only }: SearchScope): Uint32Array {
  const kept = new Uint8Array(count);
  for (const [from, to] of ranges) kept.fill(1, Math.max(0, from), Math.max(0, to));
  const isKept = (document: number): boolean =>
    kept[document] === 1 && (only === undefined || (((only[document >> 3] ?? 0) >> (document & 7)) & 1) === 1);
  return Uint32Array.from({ length: count }, (_, document) => document).filter(isKept);
}

/** What is in both of two ascending lists. */
export function intersect(some: Uint32Array, others: Uint32Array): Uint32Array {
  let at = 0;
  return some.filter((document) => {
    while ((others[at] ?? Infinity) < document) at += 1;
    return others[at] === document;
  });
}

/** What is in the first of two ascending lists only. */
export function subtract(some: Uint32Array, others: Uint32Array): Uint32Array {
  const taken = new Set(others);
  return some.filter((document) => !taken.has(document));
}
