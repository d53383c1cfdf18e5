import * as Plot from '@observablehq/plot';
import { maxIndex } from 'd3-array';
import { roundPixels, type Spot } from '../box.ts';
import { isNarrow, type PictureOptions } from '../chart.ts';
import { inLines, lineOfText, measureLines, quiet } from '../label.ts';
import { spreadLabels } from '../spread.ts';
import { wrapText } from '../text-width.ts';
import { readLimits, type Funnel, type LimitPair } from './limits.ts';
import type { Plane } from './plane.ts';

export interface LinesOptions extends PictureOptions, Funnel {
  readonly names: { readonly limits95: string; readonly limits998: string };
}

type LineName = 'pooled' | 'limits95' | 'limits998';

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

/** What stands at the right end of each line. */
export type EndTexts = Readonly<Record<LineName, readonly string[]>>;

/** In ems. */
const widestEnd = { narrow: 5.5, wide: 9 };
/** Pixels: from the plot to the names of lines, and between these. */
const endGap = 6;
const leastBetween = 2;

export function writeEnds({ pooled, names, words, ...options }: LinesOptions): EndTexts {
  if (!pooled) return { pooled: [], limits95: [], limits998: [] };
  const wrap = (text: string): readonly string[] =>
    wrapText(text, isNarrow(options) ? widestEnd.narrow : widestEnd.wide);
  return {
    pooled: [words.share(pooled.rate), ...wrap(pooled.name)],
    limits95: wrap(names.limits95),
    limits998: wrap(names.limits998),
  };
}

export function measureEnds(texts: EndTexts): number {
  return measureLines(Object.values(texts).flat(), 'bold') + endGap;
}

/** From top to bottom, each at the height of its line: of the funnel on its wider side, since the other is its like. */
function listEnds(
  texts: EndTexts,
  { totals, x, y, top, bottom }: Plane,
  { pooled, limits }: Funnel,
): { y: number; lines: readonly string[] }[] {
  if (!pooled) return [];
  const yOf = (share: number): number => Math.min(Math.max(y(share), top), bottom);
  const middle = yOf(pooled.rate);
  const ends = [{ y: middle, lines: texts.pooled }];
  const last = readLimits(limits, totals.to, x) ?? limits.at(-1);
  if (!last) return ends;
  const { lower, upper } = last.limits998;
  const side = middle - yOf(upper) >= yOf(lower) - middle ? 'upper' : 'lower';
  ends.push({ y: yOf(last.limits95[side]), lines: texts.limits95 });
  ends.push({ y: yOf(last.limits998[side]), lines: texts.limits998 });
  return side === 'upper' ? ends.reverse() : ends;
}

/** Names at the right end of the lines. */
export function markEnds(texts: EndTexts, plane: Plane, funnel: Funnel): Plot.Markish[] {
  const ends = listEnds(texts, plane, funnel);
  if (ends.length === 0) return [];
  const middles = spreadLabels(
    ends.map(({ y, lines }) => ({ y, height: lines.length * lineOfText + leastBetween })),
    plane.top - lineOfText,
    plane.bottom + lineOfText / 2,
  );
  const spots = ends.map(({ lines }, index) => ({ text: lines.join('\n'), y: middles[index] ?? 0 }));
  const x = plane.right + endGap;
  return [Plot.text(spots, { ...inLines, ...quiet, x, y: 'y', text: 'text', textAnchor: 'start' })];
}
