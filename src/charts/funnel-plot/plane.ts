import * as Plot from '@observablehq/plot';
import { footHeight, markFoot } from '../axis.ts';
import { isNarrow, type PictureOptions } from '../chart.ts';
import { inLines, lineOfText, measureLabel, measureLines, oneLine, quiet, wrapLabel } from '../label.ts';
import { roundPixels, type Spot } from '../box.ts';
import type { Body } from './bodies.ts';
import { listNarrowest, type Funnel } from './limits.ts';
import { scaleShares, scaleTotals, type Scale, type TotalScale } from './scales.ts';

export interface PlaneOptions extends PictureOptions, Funnel {
  /** What the axes are. */
  readonly names: { readonly share: string; readonly total: string };
  /** A share at the axis. */
  readonly tick: (share: number) => string;
}

/** Where the plot itself is, and its scales. Pixels. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** With the numbers and the name of the axis below the plot. */
  readonly end: number;
  readonly totals: TotalScale;
  readonly shares: Scale;
  readonly x: (total: number) => number;
  readonly y: (share: number) => number;
}

const plotHeight = { narrow: 260, wide: 360 };
const tickGap = 8;
const nameGap = 12;
const leastMargin = 12;

function wrapTotalName({ names }: PlaneOptions, { left, right }: Pick<Plane, 'left' | 'right'>): readonly string[] {
  return wrapLabel(names.total, right - left);
}

/** `endWidth` is what stands to the right of the plot. */
export function layPlane(bodies: readonly Body[], endWidth: number, options: PlaneOptions): Plane {
  const { width, names, tick, words } = options;
  const totals = scaleTotals(bodies.map(({ total }) => total));
  const shares = scaleShares([...bodies.map(({ share }) => share), ...listNarrowest(options, totals.to)]);
  const left = Math.ceil(measureLines(shares.ticks.map(tick), 'bold') + tickGap);
  const lastTick = measureLabel(words.count(totals.ticks.at(-1) ?? 0)) / 2;
  const right = Math.floor(width - Math.max(leastMargin, endWidth, lastTick));
  const top = Math.ceil(wrapLabel(names.share, width).length * lineOfText + nameGap);
  const bottom = top + (isNarrow(options) ? plotHeight.narrow : plotHeight.wide);
  const end = bottom + footHeight + wrapTotalName(options, { left, right }).length * lineOfText;
  const scale = totals.isLogarithmic ? Math.log : Number;
  const [from, to] = [scale(totals.from), scale(totals.to)];
  return {
    ...{ left, right, top, bottom, end, totals, shares },
    x: (total) => left + ((scale(total) - from) / (to - from)) * (right - left),
    y: (share) => bottom - ((share - shares.from) / (shares.to - shares.from)) * (bottom - top),
  };
}

export function placeBody({ total, share }: Body, { x, y }: Plane): Spot {
  return [roundPixels(x(total)), roundPixels(y(share))];
}

/** Quiet lines for shares, and numbers at both axes with what they are. */
export function markAxes(plane: Plane, options: PlaneOptions): Plot.Markish[] {
  const { left, right, bottom, totals, shares, x, y } = plane;
  const { names, tick, words, width } = options;
  const above = wrapLabel(names.share, width);
  const below = wrapTotalName(options, plane);
  const [base, ticks, numbers] = markFoot(
    totals.ticks.map((total) => ({ x: x(total), text: words.count(total) })),
    plane,
  );
  const name = { ...inLines, ...quiet } as const;
  return [
    Plot.ruleY(shares.ticks, { x1: left, x2: right, y, stroke: 'var(--rule)' }),
    base,
    ticks,
    Plot.text(shares.ticks, { ...oneLine, ...quiet, x: left - tickGap, y, text: tick, textAnchor: 'end' }),
    numbers,
    Plot.text([above.join('\n')], { ...name, x: 0, y: (above.length * lineOfText) / 2, textAnchor: 'start' }),
    Plot.text([below.join('\n')], {
      ...name,
      x: right,
      y: bottom + footHeight + (below.length * lineOfText) / 2,
      textAnchor: 'end',
    }),
  ];
}
