import * as Plot from '@observablehq/plot';
import { bisector, max, maxIndex, median, min, range } from 'd3-array';
import { fontSize, isNarrow, lineHeight, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { renderPlot } from './dom.ts';
import { spreadLabels } from './spread.ts';
import { measureText, wrapText } from './text-width.ts';

/** A body: of how many cases how many are of the kind that the picture is about. */
export interface FunnelRow {
  readonly name: string;
  /** Null when the source does not have it: such a body is not drawn, nor is one without cases. */
  readonly count: number | null;
  readonly total: number | null;
  /** The one that the picture is about; of several the first is. */
  readonly isHere: boolean;
}

export interface LimitPair {
  readonly lower: number;
  readonly upper: number;
}

/** Between which shares bodies with so many cases lie but for chance; 95 % of them and 99.8 %. */
export interface FunnelLimit {
  readonly total: number;
  readonly limits95: LimitPair;
  readonly limits998: LimitPair;
}

export interface FunnelPlotOptions extends PictureOptions {
  /** The share of all cases together; null where there are none. */
  readonly pooled: { readonly rate: number; readonly name: string } | null;
  /** By rising totals; straight lines are drawn between them. */
  readonly limits: readonly FunnelLimit[];
  readonly names: {
    readonly limits95: string;
    readonly limits998: string;
    /** What the axes are. */
    readonly share: string;
    readonly total: string;
  };
  /** A share at the axis. */
  readonly tick: (share: number) => string;
  /** Said below an axis of totals that is logarithmic. */
  readonly logarithmic: string;
  /** How many bodies are not drawn because they have no share. */
  readonly undrawn: (count: number) => string;
  /** Said of this body where it has no cases. */
  readonly none: string;
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

interface Volume extends Scale {
  readonly isLogarithmic: boolean;
}

/**
 * The axis of totals: from 0 in at most four steps, unless half of them would share its first tenth; then it is logarithmic, from the power of
 * ten below the least of them to 1, 2 or 5 times a power of ten.
 */
function scaleTotals(totals: readonly number[]): Volume {
  const most = Math.max(1, max(totals) ?? 0);
  const top = 10 ** Math.floor(Math.log10(most));
  if (most < 100 || (median(totals) ?? 0) >= most / 10) {
    const step = Math.max(1, top * ([0.5, 1, 2].find((each) => each * top * 4 >= most) ?? 5));
    const to = Math.ceil(most / step) * step;
    return { from: 0, to, ticks: range(0, to + step, step), isLogarithmic: false };
  }
  const power = Math.floor(Math.log10(min(totals) ?? 1));
  const to = top * ([1, 2, 5].find((each) => each * top >= most) ?? 10);
  const powers = range(power, Math.floor(Math.log10(to) + 1e-9) + 1).map((each) => 10 ** each);
  const thirds = powers.length > 2 ? [] : powers.map((each) => 3 * each).filter((each) => each <= to);
  return { from: 10 ** power, to, ticks: [...powers, ...thirds].sort((a, b) => a - b), isLogarithmic: true };
}

/**
 * The axis of shares: all of it where they and the narrow end of the funnel take up more than half, else the part that these
 * need, in whole tenths, with a twentieth around them, and a fifth at least.
 */
function scaleShares(shares: readonly number[]): Scale {
  const [least, most] = [min(shares) ?? 0, max(shares) ?? 1];
  if (most - least > 0.5) return { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  let from = Math.max(0, Math.floor((least - 0.05) * 10 + 1e-9));
  const to = Math.min(10, Math.max(Math.ceil((most + 0.05) * 10 - 1e-9), from + 2));
  from = Math.min(from, to - 2);
  const step = [0.5, 1, 2].find((each) => (to - from) / each <= 4) ?? 2.5;
  const first = Math.ceil(from / step);
  const steps = range(first, Math.floor(to / step) + 1).map((each) => (each * step) / 10);
  return { from: from / 10, to: to / 10, ticks: steps };
}

/** Where the plot itself is, and its scales. Pixels. */
interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly totals: Volume;
  readonly shares: Scale;
  readonly x: (total: number) => number;
  readonly y: (share: number) => number;
}

interface Drawn {
  readonly at: string;
  readonly name: string;
  readonly isHere: boolean;
  readonly share: number;
  readonly total: number;
}

function listDrawn(rows: readonly FunnelRow[]): Drawn[] {
  const here = rows.findIndex(({ isHere }) => isHere);
  return rows.flatMap(({ name, count, total }, row): Drawn[] =>
    count === null || total === null || total === 0
      ? []
      : [{ at: markAt(row), name, isHere: row === here, share: count / total, total }],
  );
}

const lineOfText = fontSize * lineHeight;
const plotHeight = { narrow: 260, wide: 360 };
/** Of labels at the end of lines, in ems. */
const widestEnd = { narrow: 5.5, wide: 9 };
const gap = 6;

function measure(text: string): number {
  return measureText(text, 'bold') * fontSize;
}

function layPlane(drawn: readonly Drawn[], ends: readonly string[], options: FunnelPlotOptions): Plane {
  const { width, pooled, limits, names, tick } = options;
  const totals = scaleTotals(drawn.map(({ total }) => total));
  const narrowest = limits.findLast(({ total }) => total <= totals.to)?.limits998;
  const ofAll = pooled ? [pooled.rate, narrowest?.lower ?? pooled.rate, narrowest?.upper ?? pooled.rate] : [];
  const shares = scaleShares([...drawn.map(({ share }) => share), ...ofAll]);
  const left = Math.ceil(Math.max(...shares.ticks.map((share) => measure(tick(share)))) + 8);
  const right = Math.floor(width - Math.max(12, ...ends.map((line) => measure(line) + gap)));
  const top = Math.ceil(wrapText(names.share, width / fontSize).length * lineOfText + 12);
  const bottom = top + (isNarrow(options) ? plotHeight.narrow : plotHeight.wide);
  const scale = totals.isLogarithmic ? Math.log : Number;
  const [from, to] = [scale(totals.from), scale(totals.to)];
  return {
    ...{ left, right, top, bottom, totals, shares },
    x: (total) => left + ((scale(total) - from) / (to - from)) * (right - left),
    y: (share) => bottom - ((share - shares.from) / (shares.to - shares.from)) * (bottom - top),
  };
}

/** Of hundreds of dots every digit counts. */
function roundPixels(value: number): number {
  return Math.round(value * 10) / 10;
}

type Spot = readonly [x: number, y: number];

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

const { left: findAfter } = bisector(({ total }: FunnelLimit) => total);

/** The limits for a total as they are drawn: on the line between those to each side of it; null beyond all of them. */
function readLimits(limits: readonly FunnelLimit[], total: number, x: Plane['x']): FunnelLimit | null {
  const index = findAfter(limits, total);
  const [before, after] = [limits[index - 1], limits[index]];
  if (after?.total === total) return after;
  if (!before || !after) return null;
  const part = (x(total) - x(before.total)) / (x(after.total) - x(before.total));
  const mix = (key: 'limits95' | 'limits998'): LimitPair => ({
    lower: before[key].lower + part * (after[key].lower - before[key].lower),
    upper: before[key].upper + part * (after[key].upper - before[key].upper),
  });
  return { total, limits95: mix('limits95'), limits998: mix('limits998') };
}

function spotOf({ total, share }: Drawn, { x, y }: Plane): Spot {
  return [roundPixels(x(total)), roundPixels(y(share))];
}

type LineName = 'pooled' | 'limits95' | 'limits998';
interface Trace {
  readonly of: LineName;
  readonly points: readonly Spot[];
}

type EndTexts = Readonly<Record<LineName, readonly string[]>>;

function writeEnds({ pooled, names, words, width }: FunnelPlotOptions): EndTexts {
  if (!pooled) return { pooled: [], limits95: [], limits998: [] };
  const wrap = (text: string): string[] => wrapText(text, isNarrow({ width }) ? widestEnd.narrow : widestEnd.wide);
  return {
    pooled: [words.share(pooled.rate), ...wrap(pooled.name)],
    limits95: wrap(names.limits95),
    limits998: wrap(names.limits998),
  };
}

/** Names at the right end of the lines: of the funnel on its wider side, since the other is its like. */
function markEnds(texts: EndTexts, plane: Plane, { pooled, limits }: FunnelPlotOptions): Plot.Markish[] {
  const last = readLimits(limits, plane.totals.to, plane.x) ?? limits.at(-1);
  if (!pooled) return [];
  const yOf = (share: number): number => Math.min(Math.max(plane.y(share), plane.top), plane.bottom);
  const middle = yOf(pooled.rate);
  const wanted = [{ y: middle, lines: texts.pooled }];
  if (last) {
    const { lower, upper } = last.limits998;
    const side = middle - yOf(upper) >= yOf(lower) - middle ? 'upper' : 'lower';
    wanted.push({ y: yOf(last.limits95[side]), lines: texts.limits95 });
    wanted.push({ y: yOf(last.limits998[side]), lines: texts.limits998 });
    if (side === 'upper') wanted.reverse();
  }
  const blocks = wanted.map(({ y, lines }) => ({ y, height: lines.length * lineOfText + 2, text: lines.join('\n') }));
  const middles = spreadLabels(blocks, plane.top - lineOfText, plane.bottom + lineOfText / 2);
  const spots = blocks.map(({ text }, index) => ({ text, y: middles[index] ?? 0 }));
  const anchored = { x: plane.right + gap, y: 'y', text: 'text', textAnchor: 'start', fontSize, lineHeight } as const;
  return [Plot.text(spots, { ...anchored, fill: 'var(--ink-soft)' })];
}

/** The limits as lines, and the share of all, which is the last; they may go beyond the plot. */
function traceFunnel({ left, right, x, y }: Plane, { pooled, limits }: FunnelPlotOptions): Trace[] {
  if (!pooled) return [];
  const trace = (key: 'limits95' | 'limits998', side: keyof LimitPair): Trace => ({
    of: key,
    points: simplifyLine(
      limits.map((limit): Spot => [roundPixels(x(limit.total)), roundPixels(y(limit[key][side]))]),
      0.4,
    ),
  });
  const middle = roundPixels(y(pooled.rate));
  return [
    trace('limits95', 'lower'),
    trace('limits95', 'upper'),
    trace('limits998', 'lower'),
    trace('limits998', 'upper'),
    {
      of: 'pooled',
      points: [
        [left, middle],
        [right, middle],
      ],
    },
  ];
}

function markTrace({ of, points }: Trace): Plot.Markish {
  return Plot.line(points, {
    stroke: of === 'pooled' ? 'var(--mark-line)' : 'var(--rule-strong)',
    strokeWidth: 1,
    ...(of === 'limits95' ? { strokeDasharray: '4,3' } : {}),
    clip: true,
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Small boxes along a line, as near as no letter passes between them. */
function boxTrace({ points }: Trace): Box[] {
  return points.slice(1).flatMap(([x2, y2], index): Box[] => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
    return range(steps + 1).map((step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / (steps || 1), y1 + ((y2 - y1) * step) / (steps || 1)];
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
    });
  });
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

interface NamedPoint {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the text is anchored, and its middle. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** A text that fills a box. */
function fillBox(lines: readonly string[], anchor: NamedPoint['anchor'], box: Box): NamedPoint {
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  return { lines, anchor, x, y: (box.top + box.bottom) / 2, box };
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function measureLines(lines: readonly string[]): Room {
  return { width: Math.max(...lines.map(measure)), height: lines.length * lineOfText };
}

function isWithin({ left, right, top, bottom }: Box, plane: Plane): boolean {
  return left >= plane.left && right <= plane.right && top >= plane.top - gap && bottom <= plane.bottom;
}

/** Around a point in the order of liking, as far as the plot has room there. */
function listPlaces([x, y]: Spot, lines: readonly string[], plane: Plane): NamedPoint[] {
  const { width, height } = measureLines(lines);
  const inset = 8;
  const lefts = {
    start: x + inset,
    end: x - inset - width,
    middle: Math.min(Math.max(x - width / 2, plane.left), plane.right - width),
  };
  const [above, below] = [y - inset - height, y + inset];
  const places = [
    ['start', y - height / 2],
    ['end', y - height / 2],
    ['middle', above],
    ['middle', below],
    ['start', above],
    ['end', above],
    ['start', below],
    ['end', below],
  ] as const;
  return places.flatMap(([anchor, top]): NamedPoint[] => {
    const box = { left: lefts[anchor], right: lefts[anchor] + width, top, bottom: top + height };
    return isWithin(box, plane) ? [fillBox(lines, anchor, box)] : [];
  });
}

/** All over the plot, the nearest to a point first. */
function listDistant([x, y]: Spot, lines: readonly string[], plane: Plane): NamedPoint[] {
  const { width, height } = measureLines(lines);
  const step = 12;
  return range(plane.left, plane.right - width, step)
    .flatMap((left) =>
      range(plane.top, plane.bottom - height, step).map((top) => {
        const box = { left, top, right: left + width, bottom: top + height };
        const [toX, toY] = nearestOf(box, [x, y]);
        return { box, apart: Math.hypot(toX - x, toY - y) };
      }),
    )
    .sort((a, b) => a.apart - b.apart)
    .map(({ box }) => fillBox(lines, box.left + width / 2 < x ? 'end' : 'start', box));
}

function nearestOf({ left, right, top, bottom }: Box, [x, y]: Spot): Spot {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
}

/** How many times as far as the limit of 99.8 % a share is from that of all; null where it is not beyond that limit. */
function findExcess({ share, total }: Drawn, { x }: Plane, { pooled, limits }: FunnelPlotOptions): number | null {
  const limit = readLimits(limits, total, x)?.limits998;
  if (!pooled || !limit || (share >= limit.lower && share <= limit.upper)) return null;
  const reach = (share > limit.upper ? limit.upper : limit.lower) - pooled.rate;
  return reach === 0 ? Infinity : (share - pooled.rate) / reach;
}

/** Of names in the plot: in ems, and as a part of its width. */
const widestName = { ems: 14, part: 0.55 };
const mostNames = 6;
const mostTried = 30;

function wrapName(name: string, { left, right }: Plane): string[] {
  return wrapText(name, Math.min(widestName.ems, ((right - left) * widestName.part) / fontSize));
}

/** This body is always named: beside its dot or as near to it as nothing else is; where something is everywhere, beside it. */
function nameHere(here: Drawn, blocked: readonly Box[], plane: Plane, { words }: FunnelPlotOptions): NamedPoint | null {
  const lines = [...wrapName(here.name, plane), words.share(here.share)];
  const spot = spotOf(here, plane);
  const isFree = ({ box }: NamedPoint): boolean => !blocked.some((other) => overlaps(other, box));
  const beside = listPlaces(spot, lines, plane);
  const distant = listDistant(spot, lines, plane);
  return beside.find(isFree) ?? distant.find(isFree) ?? beside[0] ?? distant[0] ?? null;
}

/**
 * Names of bodies beyond the limits of 99.8 %, the farthest of them first and at most six, each beside its dot where it covers
 * no dot and no other name; those that find no such place are in the table.
 */
function nameOutliers(
  drawn: readonly Drawn[],
  taken: readonly Box[],
  plane: Plane,
  options: FunnelPlotOptions,
): NamedPoint[] {
  const farthest = drawn
    .flatMap((each) => {
      const excess = each.isHere ? null : findExcess(each, plane, options);
      return excess === null ? [] : [{ ...each, excess }];
    })
    .sort((a, b) => b.excess - a.excess)
    .slice(0, mostTried);
  const named: NamedPoint[] = [];
  for (const each of farthest) {
    if (named.length === mostNames) break;
    const blocked = [...taken, ...named.map(({ box }) => box)];
    const places = listPlaces(spotOf(each, plane), wrapName(each.name, plane), plane);
    const free = places.find(({ box }) => !blocked.some((other) => overlaps(other, box)));
    if (free) named.push(free);
  }
  return named;
}

function markNames(named: readonly NamedPoint[], style: Plot.TextOptions): Plot.Markish[] {
  return (['start', 'middle', 'end'] as const).flatMap((textAnchor): Plot.Markish[] => {
    const own = named.filter(({ anchor }) => anchor === textAnchor);
    const text = ({ lines }: NamedPoint): string => lines.join('\n');
    return own.length === 0
      ? []
      : [Plot.text(own, { x: 'x', y: 'y', text, textAnchor, fontSize, lineHeight, ...style })];
  });
}

const fewDots = 300;
const farLabel = 12;

function boxSpot([x, y]: Spot, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** From a dot to its name, where that is not beside it. */
function markLead(spot: Spot, { box }: NamedPoint): Plot.Markish[] {
  const end = nearestOf(box, spot);
  if (Math.hypot(end[0] - spot[0], end[1] - spot[1]) < farLabel) return [];
  return [Plot.line([spot, end], { stroke: 'var(--mark-here)', strokeWidth: 1 })];
}

/** The dots, this body's last, and the names beside them. */
function markBodies(
  drawn: readonly Drawn[],
  traces: readonly Trace[],
  plane: Plane,
  options: FunnelPlotOptions,
): Plot.Markish[] {
  const r = drawn.length > fewDots ? 2 : 3.5;
  const [x, y] = [(each: Drawn) => spotOf(each, plane)[0], (each: Drawn) => spotOf(each, plane)[1]];
  const here = drawn.filter(({ isHere }) => isHere);
  const others = drawn.filter(({ isHere }) => !isHere);
  const blocked = [
    ...others.map((each) => boxSpot(spotOf(each, plane), r + 1)),
    ...here.map((each) => boxSpot(spotOf(each, plane), 7)),
    ...traces.flatMap(boxTrace),
  ];
  const own = here.flatMap((each) => nameHere(each, blocked, plane, options) ?? []);
  const outliers = nameOutliers(drawn, [...blocked, ...own.map(({ box }) => box)], plane, options);
  return [
    Plot.dot(others, { x, y, r, fill: 'var(--mark)', fillOpacity: r < 3 ? 0.5 : 0.7, ariaLabel: 'at' }),
    ...here.flatMap((each) => own.flatMap((name) => markLead(spotOf(each, plane), name))),
    Plot.dot(here, { x, y, r: 5, fill: 'var(--mark-here)', ariaLabel: 'at' }),
    ...markNames(outliers, { fill: 'var(--ink-soft)' }),
    ...markNames(own, { fill: 'var(--mark-here)', fontWeight: 600 }),
  ];
}

const tickHeight = 24;

/** Quiet lines for shares, and numbers at both axes with what they are. */
function markAxes(plane: Plane, { names, tick, words, width }: FunnelPlotOptions): Plot.Markish[] {
  const { left, right, bottom, totals, shares, x, y } = plane;
  const quiet = { fill: 'var(--ink-soft)', fontSize } as const;
  const above = wrapText(names.share, width / fontSize);
  const below = wrapText(names.total, (right - left) / fontSize);
  return [
    Plot.ruleY(shares.ticks, { x1: left, x2: right, y, stroke: 'var(--rule)' }),
    Plot.ruleY([bottom], { x1: left, x2: right, stroke: 'var(--rule-strong)' }),
    Plot.ruleX(totals.ticks, { x, y1: bottom, y2: bottom + 5, stroke: 'var(--rule-strong)' }),
    Plot.text(shares.ticks, { ...quiet, x: left - 8, y, text: tick, textAnchor: 'end' }),
    Plot.text(totals.ticks, { ...quiet, x, y: bottom + 5 + lineOfText / 2, text: words.count }),
    Plot.text([above.join('\n')], {
      ...quiet,
      x: 0,
      y: (above.length * lineOfText) / 2,
      textAnchor: 'start',
      lineHeight,
    }),
    Plot.text([below.join('\n')], {
      ...quiet,
      x: right,
      y: bottom + tickHeight + (below.length * lineOfText) / 2,
      textAnchor: 'end',
      lineHeight,
    }),
  ];
}

/** What the picture cannot show, in lines below it. */
function writeNotes(
  rows: readonly FunnelRow[],
  missing: number,
  { totals }: Plane,
  options: FunnelPlotOptions,
): string[] {
  const { words, none, logarithmic, undrawn, width } = options;
  const here = rows.find(({ isHere }) => isHere);
  const hereSaid = !here || (here.count !== null && here.total) ? '' : here.total === 0 ? none : words.missing;
  const notes = [
    here && hereSaid ? `${here.name} ${hereSaid}` : '',
    totals.isLogarithmic ? logarithmic : '',
    missing > 0 ? undrawn(missing) : '',
  ];
  return notes.flatMap((note) => wrapText(note, width / fontSize));
}

/**
 * Shares of many bodies by the number of their cases, with the limits between which chance alone would leave them: a body
 * of few cases may lie far from the share of all. Those beyond the limits of 99.8 % are named where there is room.
 */
export function drawFunnelPlot(rows: readonly FunnelRow[], options: FunnelPlotOptions): string {
  const { width, names } = options;
  const drawn = listDrawn(rows);
  const ends = writeEnds(options);
  const plane = layPlane(drawn, Object.values(ends).flat(), options);
  const { left, right, top, bottom } = plane;
  const traces = traceFunnel(plane, options);
  const notes = writeNotes(rows, rows.length - drawn.length, plane, options);
  const axisEnd = bottom + tickHeight + wrapText(names.total, (right - left) / fontSize).length * lineOfText;
  const height = axisEnd + (notes.length + 0.5) * lineOfText;
  return renderPlot(
    {
      width,
      height,
      // Lines are cut off at the frame, which is what the margins leave.
      marginLeft: left,
      marginRight: width - right,
      marginTop: top,
      marginBottom: height - bottom,
      style: { fontSize: `${fontSize}px` },
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
      marks: [
        ...markAxes(plane, options),
        ...traces.map(markTrace),
        ...markEnds(ends, plane, options),
        ...markBodies(drawn, traces, plane, options),
        Plot.text(notes, {
          x: 0,
          y: (_: string, index: number) => axisEnd + (index + 0.75) * lineOfText,
          text: String,
          fill: 'var(--ink-soft)',
          textAnchor: 'start',
          fontSize,
        }),
      ],
    },
    options,
  );
}

/**
 * The totals for which to find limits, so that lines between them are as good as the limits themselves: all up to 60, then
 * each by a fifteenth greater, to the end of the axis that is drawn for these rows.
 */
export function listLimitTotals(rows: readonly FunnelRow[]): number[] {
  const { from, to } = scaleTotals(listDrawn(rows).map(({ total }) => total));
  const totals = range(Math.max(1, from), Math.min(60, to) + 1);
  for (let total = Math.max(61, from); total < to; total = Math.ceil(total * 1.07)) totals.push(total);
  return [...new Set([...totals, to])];
}

export interface FunnelHeads {
  readonly body: string;
  readonly count: string;
  readonly total: string;
  readonly share: string;
  /** In the place of a share of no cases. */
  readonly none: string;
}

/** The same rows as a table, all of them. */
export function tabulateFunnel(rows: readonly FunnelRow[], heads: FunnelHeads): ChartTable {
  return {
    head: heads.body,
    columns: [
      { name: heads.count, kind: 'count' },
      { name: heads.total, kind: 'count' },
      { name: heads.share, kind: 'share' },
    ],
    rows: rows.map(({ name, count, total }) => {
      const share = count === null || total === null ? null : total === 0 ? heads.none : count / total;
      return { head: name, values: [count, total, share] };
    }),
  };
}
