import type { RequestRow } from '../../form/requests.ts';

/** A head in the stub of table 3. Columns of the stub are 0, 1, 2; a head that ends a row fills up to the last. */
export interface StubHead {
  readonly id: string;
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly leaf: boolean;
}

const depth = 3;

function isSameGroup(a: RequestRow, b: RequestRow, level: number): boolean {
  return a.stub.slice(0, level + 1).join('/') === b.stub.slice(0, level + 1).join('/');
}

/** How many rows from `index` on share the part of the stub at `level`. */
function measureSpan(rows: readonly RequestRow[], index: number, level: number): number {
  const row = rows[index];
  let span = 0;
  for (let other = rows[index]; row && other && isSameGroup(row, other, level); other = rows[index + span]) span += 1;
  return span;
}

function isFirstOfGroup(rows: readonly RequestRow[], index: number, level: number): boolean {
  const row = rows[index];
  const above = rows[index - 1];
  return !row || !above || !isSameGroup(row, above, level);
}

/** The heads that begin in each row, with the spans of the printed form. */
export function layOutStub(rows: readonly RequestRow[]): StubHead[][] {
  return rows.map((row, index) =>
    row.stub.flatMap((text, level): StubHead[] => {
      const leaf = level === row.stub.length - 1;
      if (!leaf && !isFirstOfGroup(rows, index, level)) return [];
      return [
        {
          id: leaf ? `row-${row.id}` : `group-${row.id}-${level}`,
          text,
          rowSpan: leaf ? 1 : measureSpan(rows, index, level),
          colSpan: leaf ? depth - level : 1,
          leaf,
        },
      ];
    }),
  );
}

/** The ids of all heads that a row stands under, outermost first. */
export function headsOfRow(rows: readonly RequestRow[], index: number): string[] {
  const row = rows[index];
  if (!row) return [];
  return row.stub.map((_, level) => {
    if (level === row.stub.length - 1) return `row-${row.id}`;
    let first = index;
    while (!isFirstOfGroup(rows, first, level)) first -= 1;
    return `group-${rows[first]?.id ?? ''}-${level}`;
  });
}
