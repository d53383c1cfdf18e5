import { countColumns, padEnd, padStart } from '../terminal/columns.ts';

/** A row of a table: its label, then its values. */
export type Row = readonly [string, ...string[]];

const gap = '  ';

/** A table as lines of equal columns: labels to the left, values to the right, Chinese characters counted as two. */
export function drawTable(rows: readonly Row[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, countColumns(text));
  }
  return rows.map(([label, ...values]) =>
    [padEnd(label, widths[0] ?? 0), ...values.map((value, index) => padStart(value, widths[index + 1] ?? 0))]
      .join(gap)
      .trimEnd(),
  );
}
