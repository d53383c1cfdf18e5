import * as Plot from '@observablehq/plot';
import { markFoot } from '../axis.ts';
import { measureLabel } from '../label.ts';
import { placeValue, type Axis } from './axis.ts';
import type { PeerScale } from './peers.ts';

/** An axis from left to right. Pixels. */
export interface Strip {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  /** Of a value of the axis. */
  readonly at: (value: number) => number;
  /** Of a body. */
  readonly x: (value: number) => number;
}

/** A strip with what stands on it. */
export interface StandingStrip {
  readonly strip: Strip;
  readonly height: number;
  /** How far above the axis the line to this body ends. */
  readonly foot: number;
  /** `base` is the y of the axis. */
  readonly mark: (base: number) => Plot.Markish[];
}

/** Of each side of the axis, at least. */
const leastMargin = 10;

export interface StripMargins {
  /** Wanted at the left. */
  readonly left: number;
  /** How far bodies stand from their values. */
  readonly shift: number;
}

/** Half a number of the axis has room beyond each of its ends. */
export function layStrip(
  axis: Axis,
  { width, tick }: PeerScale & { readonly width: number },
  margins: StripMargins = { left: 0, shift: 0 },
): Strip {
  const ticks = axis.ticks.toSorted((a, b) => a - b);
  const reach = (end: number | undefined): number => (end === undefined ? 0 : measureLabel(tick(end)) / 2);
  const left = Math.ceil(Math.max(leastMargin, reach(ticks[0]), margins.left));
  const right = Math.floor(width - Math.max(leastMargin, reach(ticks.at(-1))));
  const at = (value: number): number => left + (right - left) * placeValue(value, axis);
  return { axis, left, right, at, x: (value) => at(value + margins.shift) };
}

/** Stands on an axis that goes below zero. */
export function markZero({ axis, at }: Strip, y: { readonly y1: number; readonly y2: number }): Plot.Markish[] {
  return (axis.bounds[0] ?? 0) < 0 ? [Plot.ruleX([at(0)], { ...y, stroke: 'var(--rule-strong)' })] : [];
}

export function markAxis({ axis, at, left, right }: Strip, bottom: number, tick: PeerScale['tick']): Plot.Markish[] {
  const ticks = axis.ticks.map((value) => ({ x: at(value), text: tick(value) }));
  return markFoot(ticks, { left, right, bottom });
}
