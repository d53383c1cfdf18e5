import { sum } from 'd3-array';
import { areApart, listSides, spanBeside, type Side, type Span } from './beside.ts';

/**
 * A label below a point of a bar, at the end of a line that leads down from it. Pixels; `width` with the gap to the
 * line.
 */
export interface Callout {
  readonly x: number;
  readonly width: number;
}

export interface PlacedCallout {
  /** 0 is the row right below the bar. */
  readonly row: number;
  readonly side: Side;
}

/** Room between two labels of a row. */
const gap = 14;
/** 2 to the power of this many choices of sides are tried. */
const mostCallouts = 8;

/** For each label those that must stand in a row above it; null where two would each have to stand above the other. */
function findAbove(callouts: readonly Callout[], sides: readonly Side[]): number[][] | null {
  const spans = callouts.map(({ x, width }, index) => spanBeside(x, width, sides[index] ?? 'right'));
  const above: number[][] = callouts.map(() => []);
  const crosses = (line: Callout | undefined, [left, right]: Span): boolean =>
    line !== undefined && line.x > left - gap && line.x < right + gap;
  for (const [a, span] of spans.entries()) {
    for (const [b, other] of spans.entries()) {
      if (b <= a || areApart(span, other, gap)) continue;
      // A line that leads down within another label must end above it.
      const crossesOther = crosses(callouts[b], span);
      const isCrossed = crosses(callouts[a], other);
      if (crossesOther && isCrossed) return null;
      if (isCrossed) above[b]?.push(a);
      else above[a]?.push(b);
    }
  }
  return above;
}

/** Every label in the first row that those above it leave; null where they stand above each other in a circle. */
function findRows(above: readonly (readonly number[])[]): number[] | null {
  const rows = above.map(() => -1);
  while (rows.includes(-1)) {
    const next = above.findIndex(
      (others, index) => rows[index] === -1 && others.every((other) => (rows[other] ?? -1) >= 0),
    );
    if (next < 0) return null;
    rows[next] = Math.max(-1, ...(above[next] ?? []).map((other) => rows[other] ?? 0)) + 1;
  }
  return rows;
}

/** Every choice of a side for each label. */
function listChoices(callouts: readonly Callout[], width: number): Side[][] {
  return callouts.reduce<Side[][]>(
    (lists, { x, width: own }) =>
      listSides((side) => spanBeside(x, own, side), width).flatMap((side) => lists.map((list) => [...list, side])),
    [[]],
  );
}

/**
 * Places labels below a bar of this width, each beside the end of a line that leads down from its point, so that no
 * label meets another or the line of another, in as few rows as can be. In the order given, which is that of the
 * points. Null where it cannot be done, or for more than 8.
 */
export function placeCallouts(callouts: readonly Callout[], width: number): PlacedCallout[] | null {
  if (callouts.length > mostCallouts) return null;
  let best: { readonly cost: number; readonly placed: PlacedCallout[] } | null = null;
  for (const sides of listChoices(callouts, width)) {
    const above = findAbove(callouts, sides);
    const rows = above && findRows(above);
    if (!rows) continue;
    const cost = Math.max(0, ...rows) * 1000 + sum(rows) * 10 + sides.filter((side) => side === 'left').length;
    if (best && best.cost <= cost) continue;
    best = { cost, placed: rows.map((row, index) => ({ row, side: sides[index] ?? 'right' })) };
  }
  return best && best.placed;
}
