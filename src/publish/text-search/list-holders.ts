import type { Postings } from './collect-postings.ts';

/** The longer terms that each term begins, in the order of their keys. */
export interface Children {
  /** The first one; 0 where there is none. */
  firstOf(term: number): number;
  /** The one after it that begins as it does; 0 after the last. */
  nextOf(term: number): number;
}

/** Makes the list of documents that have a term: those it was noted in, and those of the longer terms that it begins. */
export function createHolders(
  postings: Postings,
  { firstOf, nextOf }: Children,
  count: number,
): (term: number, documents: Uint32Array) => number {
  const bits = new Uint32Array(Math.ceil(count / 32));
  /** The words of `bits` that are in use: most terms are of one neighbourhood. */
  let first = bits.length;
  let last = -1;
  const mark = (document: number): void => {
    const word = document >>> 5;
    bits[word] = (bits[word] ?? 0) | (1 << (document & 31));
    if (word < first) first = word;
    if (word > last) last = word;
  };
  const markAll = (term: number): void => {
    postings.visitDocuments(term, mark);
    for (let child = firstOf(term); child !== 0; child = nextOf(child)) markAll(child);
  };
  const copyNoted = (term: number, documents: Uint32Array): number => {
    let length = 0;
    postings.visitDocuments(term, (document) => {
      documents[length] = document;
      length += 1;
    });
    return length;
  };
  const copyMarked = (documents: Uint32Array): number => {
    let length = 0;
    for (let word = first; word <= last; word += 1) {
      let left = bits[word] ?? 0;
      bits[word] = 0;
      while (left !== 0) {
        documents[length] = 32 * word + 31 - Math.clz32(left & -left);
        length += 1;
        left &= left - 1;
      }
    }
    first = bits.length;
    last = -1;
    return length;
  };
  return (term, documents) => {
    if (firstOf(term) === 0) return copyNoted(term, documents);
    markAll(term);
    return copyMarked(documents);
  };
}
