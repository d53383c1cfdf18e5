import * as Plot from '@observablehq/plot';
import { range } from 'd3-array';
import { isNarrow, markAt, type ChartTable, type PictureOptions } from '../chart.ts';
import { lineOfText, measureLines, oneLine, quiet } from '../label.ts';
import { findStep } from '../round-numbers.ts';
import { findBin, makeAxis, type Axis } from './axis.ts';
import { findHere, listValues, type Peer, type PeerScale } from './peers.ts';
import { layStrip, type StandingStrip, type Strip } from './strip.ts';

export interface BinsOptions extends PictureOptions, PeerScale {
  /** What is counted where bodies are counted in bins: stands below the highest number of that axis. */
  readonly unit: string;
}

/** Pixels. */
const heights = { narrow: 120, wide: 160 };
const numberGap = 8;
/** One body is seen beside thousands. */
const leastRise = 1.5;
const mostSteps = 3;

function countBins(peers: readonly Peer[], axis: Axis): number[] {
  const counts = axis.bounds.slice(1).map(() => 0);
  for (const value of listValues(peers)) counts[findBin(value, axis)] = (counts[findBin(value, axis)] ?? 0) + 1;
  return counts;
}

/** A number of bodies, at the scale beside the bars. */
interface Step {
  readonly count: number;
  readonly text: string;
}

function listSteps(counts: readonly number[], { words }: BinsOptions): Step[] {
  const most = Math.max(1, ...counts);
  const step = findStep(most, mostSteps);
  return range(step, most + step, step).map((count) => ({ count, text: words.count(count) }));
}

function markBars(counts: readonly number[], { axis, at }: Strip, base: number, scale: number): Plot.Markish {
  const bars = counts.flatMap((count, bin) => (count > 0 ? [{ at: markAt(bin), bin, count }] : []));
  const edge = (bin: number): number => at(axis.bounds[bin] ?? 0);
  type Bar = (typeof bars)[number];
  return Plot.rect(bars, {
    x1: ({ bin }: Bar) => edge(bin) + 0.5,
    x2: ({ bin }: Bar) => edge(bin + 1) - 0.5,
    y1: ({ count }: Bar) => base - Math.max(leastRise, count * scale),
    y2: base,
    fill: 'var(--mark)',
    ariaLabel: 'at',
  });
}

function markHere(peers: readonly Peer[], { axis, x }: Strip, base: number): Plot.Markish {
  const value = findHere(peers)?.value ?? null;
  const spots = value === null ? [] : [{ at: markAt(findBin(value, axis), 1), x: x(value) }];
  return Plot.dot(spots, { x: 'x', y: base, r: 5, fill: 'var(--mark-here)', ariaLabel: 'at' });
}

/** Bars on the axis, one a bin, beside a scale of how many bodies they are; a dot at their foot is this body. */
export function standBins(peers: readonly Peer[], axis: Axis, options: BinsOptions): StandingStrip {
  const { width, kind, unit } = options;
  const counts = countBins(peers, axis);
  const steps = listSteps(counts, options);
  const height = isNarrow(options) ? heights.narrow : heights.wide;
  const scale = height / (steps.at(-1)?.count ?? 1);
  const numbersEnd = measureLines([unit, ...steps.map(({ text }) => text)]);
  const strip = layStrip(axis, options, { left: numbersEnd + numberGap, shift: kind === 'count' ? 0.5 : 0 });
  return {
    strip,
    height,
    foot: 0,
    mark: (base) => {
      const number = { ...oneLine, ...quiet, x: numbersEnd, textAnchor: 'end' } as const;
      const y = ({ count }: Step): number => base - count * scale;
      return [
        Plot.ruleY(steps, { x1: strip.left, x2: width, y, stroke: 'var(--rule)' }),
        Plot.text(steps, { ...number, y, text: 'text' }),
        Plot.text([unit], { ...number, y: base - height + lineOfText }),
        markBars(counts, strip, base, scale),
        markHere(peers, strip, base),
      ];
    },
  };
}

export interface BinHeads {
  readonly bin: string;
  readonly bodies: string;
  /** Of the column of bins where the value of this body stands beside its bin. */
  readonly here: string;
  /** Stands for a bin: bodies without a value. */
  readonly missing: string;
}

/** Bins by their ends: of counts by the first and the last; one of shares ends before the next begins. */
function nameBins({ bounds }: Axis, { kind, tick }: PeerScale): string[] {
  return bounds.slice(1).map((bound, bin) => {
    const from = bounds[bin] ?? 0;
    const to = kind === 'count' ? bound - 1 : bound;
    // A dash that touches a minus looks like a part of it.
    return from === to ? tick(from) : [from, to].map(tick).join(from < 0 ? ' – ' : '–');
  });
}

/** How many bodies lie in each bin, and where this one does. */
export function tabulateBins(peers: readonly Peer[], scale: PeerScale, heads: BinHeads): ChartTable {
  const axis = makeAxis(peers, scale.kind);
  const here = findHere(peers)?.value ?? null;
  const counts = countBins(peers, axis);
  const rows = nameBins(axis, scale).map((head, bin) => {
    const isOwn = here !== null && findBin(here, axis) === bin;
    return { head, values: [counts[bin] ?? 0, isOwn ? here : ''] };
  });
  const missing = peers.length - listValues(peers).length;
  return {
    head: heads.bin,
    columns: [
      { name: heads.bodies, kind: 'count' },
      { name: heads.here, kind: scale.kind },
    ],
    rows: missing > 0 ? [...rows, { head: heads.missing, values: [missing, ''] }] : rows,
  };
}
