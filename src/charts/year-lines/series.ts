import * as Plot from '@observablehq/plot';
import { hollowDot } from '../shapes.ts';
import type { YearBreak } from './breaks.ts';

/** Which line of a picture a series has: the first is the one that it is about. */
export type SeriesRole = 'first' | 'second' | 'third' | 'fourth' | 'fifth';

export interface YearSeries {
  readonly name: string;
  readonly role: SeriesRole;
}

/** A value as drawn. Pixels. */
export interface Point {
  readonly at: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Told apart in grey by lightness and dashes; dots, which may stand alone, by lightness and by being hollow. Later
 * lines lie over the first: where values are equal, it is seen between their dashes and around their dots.
 */
const styles = {
  first: { stroke: 'var(--mark-here)', strokeWidth: 2.5, r: 3.5, isHollow: false },
  second: { stroke: 'var(--mark)', strokeWidth: 2, strokeDasharray: '7 3', r: 2.75, isHollow: false },
  third: { stroke: 'var(--ink-soft)', strokeWidth: 1.5, strokeDasharray: '4 3', r: 2.75, isHollow: true },
  fourth: { stroke: 'var(--mark)', strokeWidth: 2, strokeDasharray: '1.5 3', r: 2.75, isHollow: true },
  fifth: { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '9 3 1.5 3', r: 2.5, isHollow: false },
} as const satisfies Record<SeriesRole, unknown>;

/** Years nearer to each other have small dots, all alike. */
const leastSpacing = 9;

/** The points of a series in the parts that a line may join: of one year after the other, with no break between. */
function splitPoints(points: readonly Point[], breaks: readonly YearBreak[]): Point[][] {
  const firsts = new Set(breaks.map(({ before }) => before));
  const parts: Point[][] = [];
  for (const point of points) {
    const part = parts.at(-1);
    if (part && part.at(-1)?.year === point.year - 1 && !firsts.has(point.year)) part.push(point);
    else parts.push([point]);
  }
  return parts;
}

/** The line of a series, with a dot for each value. */
export function markSeries(
  role: SeriesRole,
  points: readonly Point[],
  breaks: readonly YearBreak[],
  spacing: number,
): Plot.Markish[] {
  const { isHollow, r, ...line } = styles[role];
  const joined = splitPoints(points, breaks).flatMap((part, index) =>
    part.length > 1 ? part.map((point) => ({ ...point, part: index })) : [],
  );
  const solid = { fill: line.stroke, stroke: 'none' };
  const dot = spacing < leastSpacing ? { ...solid, r: 1 } : { ...(isHollow ? hollowDot(line.stroke) : solid), r };
  return [
    Plot.line(joined, { ...line, x: 'x', y: 'y', z: 'part', strokeLinecap: 'butt' }),
    Plot.dot(points, { ...dot, x: 'x', y: 'y', ariaLabel: 'at' }),
  ];
}
