import type { Piece } from './pieces.ts';

/** Pieces on one baseline. */
interface Strand {
  readonly baseline: number;
  /** Mean size of the fonts, in points; no more than matters for how far it reaches. */
  readonly size: number;
  readonly pieces: Piece[];
}

/** A row of a page: its pieces, and the baseline of most of them. */
export interface Row {
  readonly baseline: number;
  readonly pieces: Piece[];
}

/** Baselines closer than this, in points, are one. */
const sameBaseline = 0.5;

/** How far, in sizes of the font, numbers are set off the baseline of their label. Lines of text are a size apart. */
const reach = 0.35;

/** In points; headlines reach no further. */
const largestSize = 40;

function collectStrands(pieces: readonly Piece[]): Strand[] {
  const strands: { baseline: number; sizes: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = strands.at(-1);
    if (last && piece.baseline - last.baseline <= sameBaseline) {
      last.pieces.push(piece);
      last.sizes += Math.min(piece.size, largestSize);
    } else {
      strands.push({ baseline: piece.baseline, sizes: Math.min(piece.size, largestSize), pieces: [piece] });
    }
  }
  return strands.map(({ baseline, sizes, pieces: own }) => ({ baseline, size: sizes / own.length, pieces: own }));
}

/** The strands on both sides that are near enough to be in one row, by their index. There are a few dozen at most. */
function listNeighbours(strands: readonly Strand[], index: number): number[] {
  const own = strands[index];
  if (!own) return [];
  const neighbours: number[] = [];
  for (const step of [-1, 1]) {
    for (let other = index + step; ; other += step) {
      const strand = strands[other];
      const distance = Math.abs((strand?.baseline ?? Infinity) - own.baseline);
      if (!strand || distance > reach * largestSize) break;
      if (distance < (reach * (strand.size + own.size)) / 2) neighbours.push(other);
    }
  }
  return neighbours;
}

/** Whether pieces of two rows stand one above the other: then they are no single row, however close. */
function collide(a: readonly Piece[], b: readonly Piece[]): boolean {
  const pieces = [...a, ...b].sort((one, other) => one.left - other.left);
  let furthest: Piece | null = null;
  for (const piece of pieces) {
    const overlap = furthest ? Math.min(furthest.right, piece.right) - piece.left : 0;
    if (overlap > Math.min(piece.size, furthest?.size ?? 0) / 2) return true;
    if (!furthest || piece.right > furthest.right) furthest = piece;
  }
  return false;
}

/**
 * Groups the pieces of a page, given from top to bottom, into rows from top to bottom, the pieces of each from left to right. The baseline that
 * most pieces share makes the row, so that numbers between the two lines of a wrapped label take in neither, and
 * numbers set slightly off their label's baseline do.
 */
export function groupRows(pieces: readonly Piece[]): Row[] {
  const strands = collectStrands(pieces);
  const order = strands.map((_, index) => index);
  order.sort((a, b) => (strands[b]?.pieces.length ?? 0) - (strands[a]?.pieces.length ?? 0) || a - b);
  const rows = new Map<number, Row>();
  const start = (index: number, { baseline, pieces: own }: Strand) => rows.set(index, { baseline, pieces: [...own] });
  const rest: number[] = [];
  for (const index of order) {
    const strand = strands[index];
    if (!strand) continue;
    if (listNeighbours(strands, index).some((other) => rows.has(other))) rest.push(index);
    else start(index, strand);
  }
  for (const index of rest) {
    const strand = strands[index];
    if (!strand) continue;
    const distance = (other: number) => Math.abs((strands[other]?.baseline ?? Infinity) - strand.baseline);
    const near = listNeighbours(strands, index).filter((other) => rows.has(other));
    near.sort((a, b) => distance(a) - distance(b));
    const row = near.map((other) => rows.get(other)).find((each) => each && !collide(each.pieces, strand.pieces));
    if (row) row.pieces.push(...strand.pieces);
    else start(index, strand);
  }
  for (const row of rows.values()) row.pieces.sort((a, b) => a.left - b.left || a.baseline - b.baseline);
  return [...rows.values()].sort((a, b) => a.baseline - b.baseline);
}
