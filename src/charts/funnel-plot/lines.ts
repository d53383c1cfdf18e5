import * as Plot from '@observablehq/plot';
import { maxIndex } from 'd3-array';
import { roundPixels, type Spot } from '../box.ts';
import type { PictureOptions } from '../chart.ts';
import type { Funnel, LimitPair } from './limits.ts';
import type { Plane } from './plane.ts';

export interface LinesOptions extends PictureOptions, Funnel {
  readonly names: { readonly limits95: string; readonly limits998: string };
}

export type LineName = 'pooled' | 'limits95' | 'limits998';

/** A line as drawn. */
export interface Trace {
  readonly of: LineName;
  readonly points: readonly Spot[];
}

/** How far a line may be from its points. Pixels. */
const tolerance = 0.4;

/** Leaves out points of a line that lie within `most` pixels of the line without them (Douglas and Peucker, 1973). */
function simplifyLine(points: readonly Spot[], most: number): Spot[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const slope = (last[1] - first[1]) / (last[0] - first[0] || 1);
  const apart = points.map(([x, y]) => Math.abs(y - first[1] - (x - first[0]) * slope));
  // The ends stay anyhow, and must not part a line from itself: in a steep one they may lie one above the other.
  const far = 1 + maxIndex(apart.slice(1, -1));
  if ((apart[far] ?? 0) <= most) return [first, last];
  return [...simplifyLine(points.slice(0, far + 1), most).slice(0, -1), ...simplifyLine(points.slice(far), most)];
}

/** The limits as lines, and the share of all, which is the last; they may go beyond the plot. */
export function traceFunnel({ left, right, x, y }: Plane, { pooled, limits }: Funnel): Trace[] {
  if (!pooled) return [];
  const trace = (of: 'limits95' | 'limits998', side: keyof LimitPair): Trace => {
    const points = limits.map((limit): Spot => [roundPixels(x(limit.total)), roundPixels(y(limit[of][side]))]);
    return { of, points: simplifyLine(points, tolerance) };
  };
  const ends = [left, right].map((end): Spot => [end, roundPixels(y(pooled.rate))]);
  return [
    trace('limits95', 'lower'),
    trace('limits95', 'upper'),
    trace('limits998', 'lower'),
    trace('limits998', 'upper'),
    { of: 'pooled', points: ends },
  ];
}

export function markTrace({ of, points }: Trace): Plot.Markish {
  return Plot.line(points, {
    stroke: of === 'pooled' ? 'var(--mark-line)' : 'var(--rule-strong)',
    strokeWidth: 1,
    ...(of === 'limits95' ? { strokeDasharray: '4,3' } : {}),
    clip: true,
  });
}
