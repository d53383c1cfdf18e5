import type { Piece } from './pieces.ts';

/** Where the middles of a table's columns stand across the page, from left to right. */
export type Columns = readonly number[];

/** A value this near to the middle of a column, in parts of the distance between columns, stands in it. */
const nearness = 0.4;

function middleOf({ place }: Piece): number | null {
  return place ? (place.left + place.right) / 2 : null;
}

/** The columns of rows that are full, as the mean of where their values stand; null without two such rows. */
export function learnColumns(rows: readonly (readonly Piece[])[], width: number): Columns | null {
  const full = rows.map((row) => row.map(middleOf)).filter((row) => row.length === width && !row.includes(null));
  if (full.length < 2) return null;
  return Array.from({ length: width }, (_, column) => {
    const sum = full.reduce((all, row) => all + (row[column] ?? 0), 0);
    return sum / full.length;
  });
}

/** The columns that seven heads stand over; null when they do not stand side by side. */
export function columnsUnder(heads: readonly Piece[]): Columns | null {
  const middles = heads.map(middleOf);
  if (!middles.every((middle) => middle !== null)) return null;
  return middles.every((middle, index) => index === 0 || middle > (middles[index - 1] ?? 0)) ? middles : null;
}

/**
 * Puts each value of a row into the column over it: an entry for each column, null where it is empty. Null when a value
 * stands between columns, or two stand in one.
 */
export function placeValues(row: readonly Piece[], columns: Columns): (Piece | null)[] | null {
  const placed: (Piece | null)[] = columns.map(() => null);
  for (const piece of row) {
    const middle = middleOf(piece);
    if (middle === null) return null;
    const distances = columns.map((column) => Math.abs(column - middle));
    const nearest = distances.indexOf(Math.min(...distances));
    const gaps = [columns[nearest - 1], columns[nearest + 1]].flatMap((other) =>
      other === undefined ? [] : [Math.abs(other - (columns[nearest] ?? 0))],
    );
    if ((distances[nearest] ?? Infinity) > Math.min(...gaps) * nearness || placed[nearest]) return null;
    placed[nearest] = piece;
  }
  return placed;
}
