import * as Plot from '@observablehq/plot';
import { max, median } from 'd3-array';
import { lineOfText, measureLabel, oneLine, quiet } from './label.ts';

/** Where an axis from nothing to all has numbers. */
export const shareTicks = [0, 0.25, 0.5, 0.75, 1];

/**
 * Whether half of the counts would share the first tenth of an even axis, to whichever side of zero they are, and a
 * tenth is long enough for it to matter.
 */
export function hasLongTail(counts: readonly number[]): boolean {
  const sizes = counts.map((count) => Math.abs(count));
  const most = max(sizes) ?? 0;
  return most >= 100 && (median(sizes) ?? 0) < most / 10;
}

/** A number at the foot of a plot. Pixels. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** What the foot of a plot takes below its line. */
export const footHeight = 24;
const tickLength = 5;
const tickGap = 8;

/** Those numbers that do not come too near to one before them in the list. */
function thinTicks(ticks: readonly Tick[]): Tick[] {
  const kept: { readonly x: number; readonly half: number }[] = [];
  return ticks.filter(({ x, text }) => {
    const half = measureLabel(text) / 2;
    if (kept.some((other) => Math.abs(x - other.x) < half + other.half + tickGap)) return false;
    kept.push({ x, half });
    return true;
  });
}

/**
 * The line at the foot of a plot, at `bottom`, with numbers below it: as many as find room, those first that are given
 * first.
 */
export function markFoot(
  ticks: readonly Tick[],
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
): Plot.Markish[] {
  const spots = thinTicks(ticks);
  return [
    Plot.ruleY([bottom], { x1: left, x2: right, stroke: 'var(--rule-strong)' }),
    Plot.ruleX(spots, { x: 'x', y1: bottom, y2: bottom + tickLength, stroke: 'var(--rule-strong)' }),
    Plot.text(spots, { ...oneLine, ...quiet, x: 'x', y: bottom + tickLength + lineOfText / 2, text: 'text' }),
  ];
}
