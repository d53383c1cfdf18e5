import type { Piece } from './pieces.ts';

/** Which part of a value stands below which of the one above it: tables are set flush left, centred or flush right. */
type Edge = 'left' | 'middle' | 'right';
const edges: readonly Edge[] = ['middle', 'left', 'right'];

/** Where the columns of a table stand across the page, from left to right. */
export interface Columns {
  readonly edge: Edge;
  readonly places: readonly number[];
}

/** In parts of the distance between columns: so near to its column a value must stand, … */
const nearness = 0.3;
/** … so near the values of full rows must stand to each other, … */
const agreement = 0.5;
/** … and so far the values of one row may lean to one side on average. */
const mostLeaning = 0.2;

function placeOf({ place }: Piece, edge: Edge): number | null {
  if (!place) return null;
  return edge === 'middle' ? (place.left + place.right) / 2 : place[edge];
}

/** The smallest distance between neighbours. */
function gapOf(places: readonly number[]): number {
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return Math.min(...gaps);
}

/** The columns by one edge of the values of full rows, and how far those lie apart in the column where it is most. */
function columnsBy(
  rows: readonly (readonly Piece[])[],
  edge: Edge,
  width: number,
): { columns: Columns; spread: number } {
  const found = Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => (row[column] ? (placeOf(row[column], edge) ?? []) : [])),
  );
  const places = found.map((own) => own.reduce((sum, place) => sum + place, 0) / own.length);
  const spread = Math.max(...found.map((own) => Math.max(...own) - Math.min(...own)));
  return { columns: { edge, places }, spread };
}

/**
 * The columns of rows that are full, by the edge on which their values agree best. Null without two such rows, or when
 * their values do not stand below each other.
 */
export function learnColumns(rows: readonly (readonly Piece[])[], width: number): Columns | null {
  const full = rows.filter((row) => row.length === width && row.every(({ place }) => place !== null));
  if (full.length < 2) return null;
  const [best] = edges.map((edge) => columnsBy(full, edge, width)).sort((a, b) => a.spread - b.spread);
  return best && best.spread <= gapOf(best.columns.places) * agreement ? best.columns : null;
}

/** The columns that heads stand over; null when they do not stand side by side. */
export function columnsUnder(heads: readonly Piece[]): Columns | null {
  const places = heads.map((head) => placeOf(head, 'middle'));
  if (!places.every((place) => place !== null)) return null;
  const rising = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  return rising ? { edge: 'middle', places } : null;
}

/**
 * Puts each value of a row into the column over it: an entry for each column, null where it is empty. Null when a value
 * stands between columns, two stand in one, or all of them stand to one side.
 */
export function placeValues(row: readonly Piece[], { edge, places }: Columns): (Piece | null)[] | null {
  const placed: (Piece | null)[] = places.map(() => null);
  const gap = gapOf(places);
  let leaning = 0;
  for (const piece of row) {
    const place = placeOf(piece, edge);
    if (place === null) return null;
    const distances = places.map((column) => Math.abs(column - place));
    const nearest = distances.indexOf(Math.min(...distances));
    if ((distances[nearest] ?? Infinity) > gap * nearness || placed[nearest]) return null;
    placed[nearest] = piece;
    leaning += place - (places[nearest] ?? 0);
  }
  return Math.abs(leaning) > row.length * gap * mostLeaning ? null : placed;
}
