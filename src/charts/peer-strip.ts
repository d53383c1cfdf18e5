import * as Plot from '@observablehq/plot';
import { bisectRight, max, median, range } from 'd3-array';
import { fontSize, isNarrow, lineHeight, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { renderPlot } from './dom.ts';
import { spreadLabels } from './spread.ts';
import { measureText, wrapText } from './text-width.ts';

/** A body and what it comes to. */
export interface Peer {
  readonly name: string;
  /** A share of 1, or a count; null when the source does not have it: such bodies are counted below, not drawn. */
  readonly value: number | null;
  /** The one that the picture is about; of several the first is. */
  readonly isHere: boolean;
}

/** How values are drawn and written: shares on an axis from 0 to 1, counts on one from 0. */
export interface PeerScale {
  readonly kind: 'share' | 'count';
  /** A value at the axis, and at the ends of bins. */
  readonly tick: (value: number) => string;
}

/** What half of the bodies lie above and half below. */
export interface PeerMedian {
  readonly value: number;
  readonly name: string;
  /** The middle half; `name` is all that is said of it. */
  readonly quartiles?: { readonly lower: number; readonly upper: number; readonly name: string };
}

export interface PeerStripOptions extends PictureOptions, PeerScale {
  readonly median: PeerMedian | null;
  /** What is counted where bodies are counted in bins: stands below the highest number of that axis. */
  readonly unit: string;
  /** Said below an axis whose steps grow. */
  readonly uneven: string;
  /** How many bodies are not drawn because they have no value. */
  readonly undrawn: (count: number) => string;
}

/** More bodies than this are counted in bins; up to here each has a dot, and a row of the table. */
const mostDots = 300;

function isBinned(peers: readonly Peer[]): boolean {
  return peers.length > mostDots;
}

function listValues(peers: readonly Peer[]): number[] {
  return peers.flatMap(({ value }) => (value === null ? [] : [value]));
}

/** The values between the steps of an axis, all as wide on paper; they are the bins, too. */
interface Axis {
  readonly bounds: readonly number[];
  readonly ticks: readonly number[];
  readonly isUneven: boolean;
}

/** The smallest of 1, 2, 5, 10, 20 … that reaches `most` in no more than so many steps. */
function findStep(most: number, steps: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [1, 2, 5].find((each) => each * power * steps >= most);
    if (step !== undefined) return step * power;
  }
}

/** 0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150 … to the first above `most`: the same ratio as far as round numbers go. */
function listGrowing(most: number): number[] {
  const bounds = [0];
  for (let power = 1; ; power *= 10) {
    for (const each of [1, 1.5, 2, 3, 5, 7]) {
      if (!Number.isInteger(each * power)) continue;
      bounds.push(each * power);
      if (each * power > most) return bounds;
    }
  }
}

/** Whether half of the counts would share the first tenth of an even axis, and a tenth is long enough for it to matter. */
function hasLongTail(values: readonly number[], most: number): boolean {
  return most >= 100 && (median(values) ?? 0) < most / 10;
}

/**
 * Shares have one scale in twenty steps. Counts have an even one from 0, unless their tail is long: then its steps grow, near
 * to a logarithm that has a place for 0. In bins a count n takes the place from n to n + 1.
 */
function makeAxis(peers: readonly Peer[], kind: PeerScale['kind']): Axis {
  if (kind === 'share') {
    return { bounds: range(21).map((each) => each / 20), ticks: [0, 0.25, 0.5, 0.75, 1], isUneven: false };
  }
  const values = listValues(peers);
  const most = Math.max(1, max(values) ?? 0);
  if (hasLongTail(values, most)) {
    const bounds = listGrowing(most);
    return {
      bounds,
      ticks: bounds.filter((bound) => bound === 0 || Number.isInteger(Math.log10(bound))),
      isUneven: true,
    };
  }
  const tickStep = findStep(most, 4);
  const step = isBinned(peers) ? findStep(most + 1, 30) : tickStep;
  const bounds = range(Math.ceil((isBinned(peers) ? most + 1 : most) / step) + 1).map((each) => each * step);
  return { bounds, ticks: range(0, (bounds.at(-1) ?? 0) + 1, tickStep), isUneven: false };
}

function binOf(value: number, { bounds }: Axis): number {
  return Math.min(Math.max(bisectRight(bounds, value) - 1, 0), bounds.length - 2);
}

/** 0 at the beginning of the axis, 1 at its end. */
function placeOf(value: number, axis: Axis): number {
  const bin = binOf(value, axis);
  const [from = 0, to = 1] = axis.bounds.slice(bin, bin + 2);
  return (bin + (value - from) / (to - from)) / (axis.bounds.length - 1);
}

function countBins(peers: readonly Peer[], axis: Axis): number[] {
  const counts = axis.bounds.slice(1).map(() => 0);
  for (const value of listValues(peers)) counts[binOf(value, axis)] = (counts[binOf(value, axis)] ?? 0) + 1;
  return counts;
}

function measure(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  return measureText(text, weight) * fontSize;
}

/** An axis from left to right. Pixels. */
interface Strip {
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  /** Of a value of the axis. */
  readonly at: (value: number) => number;
  /** Of a body. */
  readonly x: (value: number) => number;
}

/** Half a number of the axis has room beyond each of its ends. */
function layStrip(axis: Axis, { width, tick }: PeerStripOptions, margin = 0, shift = 0): Strip {
  const [first = '', ...others] = axis.ticks.map(tick);
  const left = Math.ceil(Math.max(10, measure(first) / 2, margin));
  const right = Math.floor(width - Math.max(10, measure(others.at(-1) ?? '') / 2));
  const at = (value: number): number => left + (right - left) * placeOf(value, axis);
  return { axis, left, right, at, x: (value) => at(value + shift) };
}

type Side = 'left' | 'right';

/** Beside a line that leads down to the strip: a number, and below it what the number is. */
interface Label {
  readonly of: 'here' | 'median';
  readonly x: number;
  readonly number: string;
  readonly lines: readonly string[];
  readonly width: number;
}

interface PlacedLabel extends Label {
  readonly side: Side;
  readonly top: number;
}

interface PlacedLabels {
  readonly labels: readonly PlacedLabel[];
  readonly height: number;
}

const lineOfText = fontSize * lineHeight;
const labelInset = 6;
const labelGap = { x: 14, y: 6 };
/** In ems. */
const widestLabel = 18;

function heightOf({ lines }: Label): number {
  return (lines.length + 1) * lineOfText;
}

function boxOf({ x, width }: Label, side: Side): readonly [left: number, right: number] {
  return side === 'right' ? [x + labelInset, x + labelInset + width] : [x - labelInset - width, x - labelInset];
}

function listSides(label: Label, width: number): Side[] {
  return (['right', 'left'] as const).filter((side) => {
    const [left, right] = boxOf(label, side);
    return left >= 0 && right <= width;
  });
}

/** Both in one row, where neither is over the other. */
function placeBeside(one: Label, other: Label, width: number): PlacedLabels | null {
  const height = Math.max(heightOf(one), heightOf(other));
  for (const side of listSides(one, width)) {
    for (const otherSide of listSides(other, width)) {
      const [left, right] = boxOf(one, side);
      const [otherLeft, otherRight] = boxOf(other, otherSide);
      if (left < otherRight + labelGap.x && otherLeft < right + labelGap.x) continue;
      const labels = [
        { ...one, side, top: height - heightOf(one) },
        { ...other, side: otherSide, top: height - heightOf(other) },
      ];
      return { labels, height };
    }
  }
  return null;
}

/** One above the other, where its line leads down beside that. */
function placeAbove(upper: Label, lower: Label, width: number): PlacedLabels | null {
  const [upperSide] = listSides(upper, width);
  const lowerSide = listSides(lower, width).find((side) => {
    const [left, right] = boxOf(lower, side);
    return upper.x <= left - labelInset / 2 || upper.x >= right + labelInset / 2;
  });
  if (!upperSide || !lowerSide) return null;
  const top = heightOf(upper) + labelGap.y;
  const labels = [
    { ...upper, side: upperSide, top: 0 },
    { ...lower, side: lowerSide, top },
  ];
  return { labels, height: top + heightOf(lower) };
}

/** At most two labels above the strip; null where they find no room, which those of a third of the width always do. */
function placeLabels([one, other]: readonly Label[], width: number): PlacedLabels | null {
  if (!one) return { labels: [], height: 0 };
  if (other) return placeBeside(one, other, width) ?? placeAbove(one, other, width) ?? placeAbove(other, one, width);
  const [side] = listSides(one, width);
  return side ? { labels: [{ ...one, side, top: 0 }], height: heightOf(one) } : null;
}

/** Of this body and of the median, in lines of half the width or, where they meet, of a third. */
function labelStrip(
  here: Peer | undefined,
  { x }: Strip,
  { width, words, kind, median }: PeerStripOptions,
): PlacedLabels {
  const write = (of: Label['of'], value: number | null, texts: readonly string[], room: number): Label => {
    const number = value === null ? words.missing : words[kind](value);
    const lines = texts.flatMap((text) => wrapText(text, Math.min(widestLabel, room / fontSize)));
    const widest = Math.max(measure(number, 'bold'), ...lines.map((line) => measure(line)));
    // What has no value has no place, and is still what the reader looks for: at the left edge, without a line.
    return { of, x: value === null ? -labelInset : x(value), number, lines, width: widest };
  };
  for (const part of [2, 3]) {
    const room = width / part - labelInset * 2;
    const own = here ? [write('here', here.value, [here.name], room)] : [];
    const others = median ? [write('median', median.value, [median.name, median.quartiles?.name ?? ''], room)] : [];
    const placed = placeLabels([...own, ...others], width);
    if (placed) return placed;
  }
  throw new Error(`A picture ${width} wide has no room for the labels of its peers`);
}

/** Labels, and their lines: of the median to the axis, of this body to its dot. */
function markLabels({ labels }: PlacedLabels, base: number, foot: number): Plot.Markish[] {
  return labels.flatMap(({ of, x, side, top, number, lines }): Plot.Markish[] => {
    const text = {
      x: x + (side === 'right' ? labelInset : -labelInset),
      textAnchor: side === 'right' ? 'start' : 'end',
      fill: of === 'here' ? 'var(--mark-here)' : 'var(--ink-soft)',
      fontSize,
    } as const;
    const stroke = of === 'here' ? 'var(--mark-here)' : 'var(--mark-line)';
    return [
      ...(x < 0 ? [] : [Plot.ruleX([x], { y1: top + 2, y2: of === 'here' ? base - foot : base, stroke })]),
      Plot.text([number], { ...text, y: top + lineOfText / 2, fontWeight: 600 }),
      Plot.text([lines.join('\n')], { ...text, y: top + lineOfText * (1 + lines.length / 2), lineHeight }),
    ];
  });
}

/** What stands on the axis. */
interface Body {
  readonly strip: Strip;
  readonly height: number;
  /** Where the line to this body ends, above the axis. */
  readonly foot: number;
  readonly mark: (base: number) => Plot.Markish[];
}

const highest = { narrow: 180, wide: 220 };

/** Of hundreds of dots every digit counts. */
function roundPixels(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A dot of a stack; `level` counts from the axis. */
interface Dot {
  readonly at: string;
  readonly x: number;
  readonly level: number;
  readonly isHere: boolean;
}

interface Stacks {
  /** The diameter of a dot and the room to the next. */
  readonly size: number;
  readonly dots: readonly Dot[];
  readonly levels: number;
}

/**
 * Dots in stacks: those whose values are less than a dot apart at the middle of these, or as near to it as the stacks
 * beside it let them be; so a lone dot is at its value. This body is the top of its stack.
 */
function stackDots(peers: readonly Peer[], { x, left, right }: Strip, size: number): Stacks {
  const here = peers.findIndex(({ isHere }) => isHere);
  const spots = peers
    .flatMap(({ value }, row) => (value === null ? [] : [{ at: markAt(row), x: x(value), isHere: row === here }]))
    .sort((a, b) => a.x - b.x);
  const stacks: (typeof spots)[] = [];
  for (const spot of spots) {
    const stack = stacks.at(-1);
    if (stack && spot.x < (stack[0]?.x ?? 0) + size) stack.push(spot);
    else stacks.push([spot]);
  }
  const middles = spreadLabels(
    stacks.map((stack) => ({ y: ((stack[0]?.x ?? 0) + (stack.at(-1)?.x ?? 0)) / 2, height: size })),
    left - size / 2,
    right + size / 2,
  );
  const dots = stacks.flatMap((stack, index) =>
    stack
      .toSorted((a, b) => Number(a.isHere) - Number(b.isHere))
      .map((spot, level) => ({ ...spot, level, x: roundPixels(middles[index] ?? 0) })),
  );
  return { size, dots, levels: max(stacks, ({ length }) => length) ?? 1 };
}

/** With the largest dots that do not stand too high. */
function fitStacks(peers: readonly Peer[], strip: Strip, height: number): Stacks {
  for (const size of [10, 8, 6, 5]) {
    const stacks = stackDots(peers, strip, size);
    if (stacks.levels * size <= height) return stacks;
  }
  return stackDots(peers, strip, 4);
}

/** Dots on the axis. Where even the smallest would stand too high, those of all stacks lie over one another alike. */
function drawDots(peers: readonly Peer[], axis: Axis, options: PeerStripOptions): Body {
  const strip = layStrip(axis, options);
  const most = isNarrow(options) ? highest.narrow : highest.wide;
  const { size, dots, levels } = fitStacks(peers, strip, most);
  const step = Math.min(size, most / levels);
  const rise = ({ level }: Dot): number => size / 2 + level * step;
  const here = dots.filter(({ isHere }) => isHere);
  return {
    strip,
    height: Math.max(28, Math.ceil(levels * step)),
    foot: max(here, rise) ?? 0,
    mark: (base) => {
      const place = { x: 'x', y: (dot: Dot) => roundPixels(base - rise(dot)), ariaLabel: 'at' } as const;
      const others = dots.filter(({ isHere }) => !isHere);
      return [
        Plot.dot(others, { ...place, r: size / 2 - 0.5, fill: 'var(--mark)' }),
        Plot.dot(here, { ...place, r: size / 2 + 1, fill: 'var(--mark-here)' }),
      ];
    },
  };
}

/** Bars on the axis, one a bin, beside a scale of how many bodies they are; a dot at their foot is this body. */
function drawBins(peers: readonly Peer[], axis: Axis, options: PeerStripOptions): Body {
  const { width, words, kind, unit } = options;
  const counts = countBins(peers, axis);
  const most = Math.max(1, ...counts);
  const step = findStep(most, 3);
  const steps = range(step, most + step, step).map((count) => ({ count, text: words.count(count) }));
  const height = isNarrow(options) ? 120 : 160;
  const rise = ({ count }: { count: number }): number => (count * height) / (steps.at(-1)?.count ?? 1);
  const margin = Math.max(...[unit, ...steps.map(({ text }) => text)].map((text) => measure(text)));
  const strip = layStrip(axis, options, margin + 8, kind === 'count' ? 0.5 : 0);
  const edge = (bin: number): number => strip.at(axis.bounds[bin] ?? 0);
  const bars = counts.flatMap((count, bin) => (count > 0 ? [{ at: markAt(bin), bin, count }] : []));
  const here = peers.find(({ isHere }) => isHere)?.value ?? null;
  const own = here === null ? [] : [{ at: markAt(binOf(here, axis), 1), x: strip.x(here) }];
  type Bar = (typeof bars)[number];
  return {
    strip,
    height,
    foot: 0,
    mark: (base) => {
      const quiet = { x: margin, fill: 'var(--ink-soft)', textAnchor: 'end', fontSize } as const;
      const y = (each: { count: number }): number => base - rise(each);
      return [
        Plot.ruleY(steps, { x1: strip.left, x2: width, y, stroke: 'var(--rule)' }),
        Plot.text(steps, { ...quiet, y, text: 'text' }),
        Plot.text([unit], { ...quiet, y: base - height + lineOfText }),
        Plot.rect(bars, {
          x1: ({ bin }: Bar) => edge(bin) + 0.5,
          x2: ({ bin }: Bar) => edge(bin + 1) - 0.5,
          // One body is seen beside thousands.
          y1: (bar: Bar) => base - Math.max(1.5, rise(bar)),
          y2: base,
          fill: 'var(--mark)',
          ariaLabel: 'at',
        }),
        Plot.dot(own, { x: 'x', y: base, r: 5, fill: 'var(--mark-here)', ariaLabel: 'at' }),
      ];
    },
  };
}

const tickHeight = 24;

/** The axis; a number that comes too near to the one before is left out. */
function markAxis({ axis, left, right, at }: Strip, base: number, tick: PeerScale['tick']): Plot.Markish[] {
  let end = -Infinity;
  const spots = axis.ticks.flatMap((value) => {
    const spot = { x: at(value), text: tick(value) };
    const half = measure(spot.text) / 2;
    if (spot.x - half < end + 8) return [];
    end = spot.x + half;
    return [spot];
  });
  return [
    Plot.ruleY([base], { x1: left, x2: right, stroke: 'var(--rule-strong)' }),
    Plot.ruleX(spots, { x: 'x', y1: base, y2: base + 5, stroke: 'var(--rule-strong)' }),
    Plot.text(spots, { x: 'x', y: base + 5 + lineOfText / 2, text: 'text', fill: 'var(--ink-soft)', fontSize }),
  ];
}

/**
 * A body among its peers: a dot for each of up to 300 on one axis, stacked where they are equal, else bars of how many lie
 * in each bin. This one and the median are named.
 */
export function drawPeerStrip(peers: readonly Peer[], options: PeerStripOptions): string {
  const { width, kind, tick, median, uneven, undrawn } = options;
  const axis = makeAxis(peers, kind);
  const { strip, height, foot, mark } = (isBinned(peers) ? drawBins : drawDots)(peers, axis, options);
  const here = peers.find(({ isHere }) => isHere);
  const placed = labelStrip(here, strip, options);
  const top = placed.height + labelGap.y;
  const base = Math.ceil(top + height + labelGap.y);
  const missing = peers.length - listValues(peers).length;
  const said = [axis.isUneven ? uneven : '', missing > 0 ? undrawn(missing) : ''];
  const notes = said.flatMap((note) => wrapText(note, width / fontSize));
  const noteY = (_: string, index: number): number => base + tickHeight + (index + 1) * lineOfText;
  return renderPlot(
    {
      width,
      height: base + tickHeight + (notes.length > 0 ? (notes.length + 0.7) * lineOfText : 0),
      margin: 0,
      style: { fontSize: `${fontSize}px` },
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
      marks: [
        ...[median?.quartiles ?? []].flat().map(({ lower, upper }) => {
          const [x1, x2] = [strip.x(lower), strip.x(upper)];
          return Plot.rect([0], { x1, x2, y1: top, y2: base, fill: 'var(--rule)', fillOpacity: 0.5 });
        }),
        ...markAxis(strip, base, tick),
        ...mark(base),
        ...markLabels(placed, base, foot),
        Plot.text(notes, { x: 0, y: noteY, text: String, fill: 'var(--ink-soft)', textAnchor: 'start', fontSize }),
      ],
    },
    options,
  );
}

export interface PeerHeads {
  readonly body: string;
  readonly value: string;
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
    return from === to ? tick(from) : `${tick(from)}–${tick(to)}`;
  });
}

function tabulateBins(peers: readonly Peer[], scale: PeerScale, heads: PeerHeads): ChartTable {
  const axis = makeAxis(peers, scale.kind);
  const here = peers.find(({ isHere }) => isHere)?.value ?? null;
  const counts = countBins(peers, axis);
  const rows = nameBins(axis, scale).map((head, bin) => {
    const isOwn = here !== null && binOf(here, axis) === bin;
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

/** The value of every body, in the order given; of more than 300 how many lie in each bin. */
export function tabulatePeers(peers: readonly Peer[], scale: PeerScale, heads: PeerHeads): ChartTable {
  if (isBinned(peers)) return tabulateBins(peers, scale, heads);
  return {
    head: heads.body,
    columns: [{ name: heads.value, kind: scale.kind }],
    rows: peers.map(({ name, value }) => ({ head: name, values: [value] })),
  };
}
