import * as Plot from '@observablehq/plot';
import { max, range, sum } from 'd3-array';
import { placeCallouts } from './callouts.ts';
import { fontSize, isNarrow, lineHeight, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { renderPlot } from './dom.ts';
import { spreadLabels } from './spread.ts';
import { measureText, wrapText } from './text-width.ts';

/** Which line of a picture a series has: the first is the one that it is about. */
export type SeriesRole = 'first' | 'second' | 'third' | 'fourth' | 'fifth';

export interface YearSeries {
  readonly name: string;
  readonly role: SeriesRole;
}

export interface YearRow {
  readonly year: number;
  /** Counts, one for each series; null where the source does not have it. */
  readonly values: readonly (number | null)[];
}

/** A change after which the numbers are of another body, or mean something else: lines do not cross it. */
export interface YearBreak {
  /** The first year after it. */
  readonly before: number;
  /** What changed. */
  readonly name: string;
}

export interface YearLinesOptions extends PictureOptions {
  /** At most five, each with a role of its own. */
  readonly series: readonly YearSeries[];
  readonly breaks: readonly YearBreak[];
}

/** A value as drawn. Pixels. */
interface Point {
  readonly at: string;
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

/** What stands at the end of a line. Pixels; a shift is from the middle of the label down to that of its part. */
interface Label {
  readonly number: string;
  readonly isMissing: boolean;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly nameIndent: number;
  readonly numberShift: number;
  readonly nameShift: number;
}

/** The name of a break beside the upper end of its line. Pixels; `level` is how high over the plane it stands. */
interface Flag {
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly lines: readonly string[];
  readonly level: number;
  readonly height: number;
}

/** Where years and counts stand. Pixels. */
interface Plane {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Between two years. */
  readonly spacing: number;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
}

interface Layout {
  readonly plane: Plane;
  readonly labels: readonly Label[];
  readonly flags: readonly Flag[];
  readonly ticks: readonly number[];
  readonly years: readonly number[];
}

/**
 * Told apart in grey by lightness and dashes; dots, which may stand alone, by lightness and by being hollow. Later lines lie
 * over the first: where values are equal, it is seen between their dashes and around their dots.
 */
const lineStyles = {
  first: { stroke: 'var(--mark-here)', strokeWidth: 2.5, r: 3.5, isHollow: false },
  second: { stroke: 'var(--mark)', strokeWidth: 2, strokeDasharray: '7 3', r: 2.75, isHollow: false },
  third: { stroke: 'var(--ink-soft)', strokeWidth: 1.5, strokeDasharray: '4 3', r: 2.75, isHollow: true },
  fourth: { stroke: 'var(--mark)', strokeWidth: 2, strokeDasharray: '1.5 3', r: 2.75, isHollow: true },
  fifth: { stroke: 'var(--ink)', strokeWidth: 1.5, strokeDasharray: '9 3 1.5 3', r: 2.5, isHollow: false },
} as const satisfies Record<SeriesRole, unknown>;

/** Of the plane; without a value above zero it is as high as the labels need. */
const leastHeight = { narrow: 180, wide: 220, zero: 40 };
/** Few years stand near each other rather than far apart. */
const widestYear = 128;
/** Names of series, in ems; in narrow pictures they stand below their numbers. */
const longestName = { narrow: 6.5, wide: 13 };
/** Names of breaks, in ems. */
const longestFlag = 11;
/** Of more breaks only the latest are named. */
const mostFlags = 8;
/** From the ends of the plane to the first and the last year. */
const inset = 10;
const labelGap = 6;
/** From the plane to the labels of series. */
const labelIndent = 12;
/** How far labels of series may reach over the top and the bottom of the plane. */
const overhang = 8;
const axisHeight = 26;

const anchored = { fontSize, lineHeight } as const;

/** Round whole numbers from zero to at least this one, five at most. */
function listTicks(most: number): number[] {
  if (most <= 0) return [0];
  for (let unit = 1; ; unit *= 10) {
    const step = [1, 2, 2.5, 5].map((part) => part * unit).find((each) => Number.isInteger(each) && most <= 4 * each);
    if (step !== undefined) return range(Math.ceil(most / step) + 1).map((each) => each * step);
  }
}

/** Every year, or every second, fifth, tenth …, back from the last. */
function listYears(first: number, last: number, spacing: number): number[] {
  const wanted = measureText(String(last)) * fontSize + 10;
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => each * spacing >= wanted) ?? last - first + 1;
  return range(last, first - 1, -step).reverse();
}

function widthOf(lines: readonly string[], weight: 'regular' | 'bold' = 'regular'): number {
  return (max(lines, (line) => measureText(line, weight)) ?? 0) * fontSize;
}

function heightOf(lines: number): number {
  return lines * fontSize * lineHeight;
}

/** The value of the last year with the name of each series, beside each other or, in narrow pictures, one below the other. */
function labelSeries(rows: readonly YearRow[], options: YearLinesOptions): Label[] {
  const last = rows.at(-1)?.values ?? [];
  return options.series.map(({ name }, column): Label => {
    const value = last[column] ?? null;
    const isMissing = value === null;
    const number = isMissing ? options.words.missing : options.words.count(value);
    const numberWidth = widthOf([number], isMissing ? 'regular' : 'bold');
    const lines = wrapText(name, isNarrow(options) ? longestName.narrow : longestName.wide);
    if (isNarrow(options)) {
      const width = Math.max(numberWidth, widthOf(lines));
      const height = heightOf(lines.length + 1) + 6;
      return {
        number,
        isMissing,
        lines,
        width,
        height,
        nameIndent: 0,
        numberShift: -heightOf(lines.length) / 2,
        nameShift: heightOf(1) / 2,
      };
    }
    const nameIndent = numberWidth + labelGap;
    return {
      number,
      isMissing,
      lines,
      width: nameIndent + widthOf(lines),
      height: heightOf(lines.length) + 6,
      nameIndent,
      numberShift: 0,
      nameShift: 0,
    };
  });
}

/** Those breaks that lie between years of the rows, each year once. */
function listBreaks(rows: readonly YearRow[], breaks: readonly YearBreak[]): YearBreak[] {
  const first = rows[0]?.year ?? 0;
  const last = rows.at(-1)?.year ?? 0;
  const names = new Map<number, string>();
  for (const { before, name } of breaks) {
    if (before <= first || before > last) continue;
    const known = names.get(before);
    names.set(before, known === undefined ? name : `${known}\n${name}`);
  }
  return [...names].map(([before, name]) => ({ before, name })).sort((a, b) => a.before - b.before);
}

/** The names of breaks in as few rows as can be. Where they do not find room, the earliest go without. */
function placeFlags(breaks: readonly YearBreak[], xOf: (year: number) => number, width: number): Flag[] {
  const ems = Math.min(longestFlag, (width / 2 - 10) / fontSize);
  const texts = breaks
    .slice(-mostFlags)
    .map(({ before, name }) => ({ x: xOf(before - 0.5), lines: wrapText(name, ems) }));
  for (; texts.length > 0; texts.shift()) {
    const placed = placeCallouts(
      texts.map(({ x, lines }) => ({ x, width: labelGap + widthOf(lines) })),
      width,
    );
    if (!placed) continue;
    const rowHeight = (row: number): number =>
      4 + heightOf(max(texts, ({ lines }, index) => (placed[index]?.row === row ? lines.length : 0)) ?? 0);
    return texts.map(({ x, lines }, index) => {
      const { row, side } = placed[index] ?? { row: 0, side: 'right' };
      return { x, side, lines, level: sum(range(row), rowHeight), height: heightOf(lines.length) };
    });
  }
  return [];
}

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

function drawPlane({ plane, ticks, years }: Layout, { words }: YearLinesOptions): Plot.Markish[] {
  const { left, right, bottom, xOf, yOf } = plane;
  const quiet = { ...anchored, fill: 'var(--ink-soft)' } as const;
  return [
    Plot.ruleY(ticks.slice(1), { x1: left, x2: right, y: yOf, stroke: 'var(--rule)' }),
    Plot.ruleY([bottom], { x1: left, x2: right, stroke: 'var(--rule-strong)' }),
    Plot.ruleX(years, { x: xOf, y1: bottom, y2: bottom + 4, stroke: 'var(--rule-strong)' }),
    Plot.text(years, { ...quiet, x: xOf, y: bottom + 15, text: String }),
    Plot.text(ticks, { ...quiet, x: left - 8, y: yOf, text: (tick: number) => words.count(tick), textAnchor: 'end' }),
  ];
}

function drawBreaks(breaks: readonly YearBreak[], { flags, plane }: Layout): Plot.Markish[] {
  const { top, bottom, xOf } = plane;
  const flagAt = new Map(flags.map((flag) => [flag.x, flag]));
  const lines = breaks.map(({ before }) => {
    const x = xOf(before - 0.5);
    const flag = flagAt.get(x);
    return { x, y1: flag ? top - 8 - flag.level - flag.height : top, y2: bottom };
  });
  return [
    Plot.ruleX(lines, { x: 'x', y1: 'y1', y2: 'y2', stroke: 'var(--rule-strong)', strokeWidth: 0.75 }),
    ...(['left', 'right'] as const).map((side) =>
      Plot.text(
        flags.filter((flag) => flag.side === side),
        {
          ...anchored,
          x: ({ x }: Flag) => (side === 'right' ? x + labelGap : x - labelGap),
          y: ({ level, height }: Flag) => top - 8 - level - height / 2,
          text: ({ lines: own }: Flag) => own.join('\n'),
          textAnchor: side === 'right' ? 'start' : 'end',
          fill: 'var(--ink-soft)',
        },
      ),
    ),
  ];
}

/** The line of a series, with a dot for each value. */
function drawSeries(
  role: SeriesRole,
  points: readonly Point[],
  breaks: readonly YearBreak[],
  spacing: number,
): Plot.Markish[] {
  const { isHollow, r, ...line } = lineStyles[role];
  const joined = splitPoints(points, breaks).flatMap((part, index) =>
    part.length > 1 ? part.map((point) => ({ ...point, part: index })) : [],
  );
  const isDense = spacing < 9;
  return [
    Plot.line(joined, { ...line, x: 'x', y: 'y', z: 'part', strokeLinecap: 'butt' }),
    Plot.dot(points, {
      x: 'x',
      y: 'y',
      r: isDense ? 1 : r,
      fill: isHollow && !isDense ? 'var(--paper)' : line.stroke,
      stroke: isHollow && !isDense ? line.stroke : 'none',
      ariaLabel: 'at',
    }),
  ];
}

/** Numbers and names at the ends of the lines, with a thin line to those that stand away from theirs. */
function drawLabels({ plane, labels }: Layout, ends: readonly (Point | undefined)[]): Plot.Markish[] {
  const { top, bottom, right } = plane;
  const order = labels
    .map((label, index) => ({ ...label, end: ends[index], endY: ends[index]?.y ?? bottom }))
    .sort((a, b) => a.endY - b.endY);
  const middles = spreadLabels(
    // It is the number that stands beside the end of the line.
    order.map(({ endY, numberShift, height }) => ({ y: endY - numberShift, height })),
    top - overhang,
    bottom + overhang,
  );
  const left = right + labelIndent;
  const spots = order.map(({ lines, ...label }, index) => {
    const y = middles[index] ?? 0;
    const numberY = y + label.numberShift;
    return { ...label, numberY, nameX: left + label.nameIndent, nameY: y + label.nameShift, name: lines.join('\n') };
  });
  const led = spots.flatMap(({ end, numberY }) =>
    end && (Math.abs(end.y - numberY) > 5 || end.x < right - inset - 1) ? [{ ...end, numberY }] : [],
  );
  const start = { ...anchored, textAnchor: 'start' } as const;
  const number = { ...start, x: left, y: 'numberY', text: 'number' } as const;
  return [
    Plot.link(led, { x1: 'x', y1: 'y', x2: left - 3, y2: 'numberY', stroke: 'var(--rule-strong)', strokeWidth: 0.75 }),
    Plot.text(
      spots.filter(({ isMissing }) => !isMissing),
      { ...number, fontWeight: 600 },
    ),
    Plot.text(
      spots.filter(({ isMissing }) => isMissing),
      { ...number, fill: 'var(--ink-soft)' },
    ),
    Plot.text(spots, { ...start, x: 'nameX', y: 'nameY', text: 'name' }),
  ];
}

function layOut(rows: readonly YearRow[], breaks: readonly YearBreak[], options: YearLinesOptions): Layout {
  const first = rows[0]?.year ?? 0;
  const last = rows.at(-1)?.year ?? 0;
  const most = max(rows, ({ values }) => max(values, (value) => value ?? 0)) ?? 0;
  const ticks = listTicks(most);
  const labels = labelSeries(rows, options);
  const labelWidth = labelIndent + (max(labels, (label) => label.width) ?? 0);
  const left = widthOf(ticks.map((tick) => options.words.count(tick))) + 8;
  const room = options.width - left - labelWidth - 2 * inset;
  const spacing = Math.min(widestYear, room / Math.max(1, last - first));
  const xOf = (year: number): number => left + inset + (year - first) * spacing;
  const flags = placeFlags(breaks, xOf, options.width);
  const top = 8 + (max(flags, ({ level, height }) => level + height + 8) ?? 0);
  const least = most === 0 ? leastHeight.zero : isNarrow(options) ? leastHeight.narrow : leastHeight.wide;
  const height = Math.max(
    least,
    sum(labels, (label) => label.height),
  );
  const bottom = top + height;
  const yOf = (value: number): number => bottom - (value / (ticks.at(-1) || 1)) * height;
  return {
    plane: { top, bottom, left, right: xOf(last) + inset, spacing, xOf, yOf },
    labels,
    flags,
    ticks,
    years: rows.length > 0 ? listYears(first, last, spacing) : [],
  };
}

/**
 * Counts over years, from zero: a line for each series, with a dot for each value. A line ends where a year or a value is
 * missing, and at a break. At the right end stand the value of the last year and the name of each series.
 */
export function drawYearLines(rows: readonly YearRow[], options: YearLinesOptions): string {
  const { series, width } = options;
  const breaks = listBreaks(rows, options.breaks);
  const layout = layOut(rows, breaks, options);
  const { xOf, yOf, bottom, spacing } = layout.plane;
  const points = series.map((_, column) =>
    rows.flatMap(({ year, values }, row): Point[] => {
      const value = values[column] ?? null;
      return value === null ? [] : [{ at: markAt(row, column), year, x: xOf(year), y: yOf(value) }];
    }),
  );
  const ends = points.map((own) => own.at(-1));
  return renderPlot(
    {
      width,
      height: bottom + axisHeight,
      margin: 0,
      style: { fontSize: `${fontSize}px` },
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
      marks: [
        drawPlane(layout, options),
        drawBreaks(breaks, layout),
        drawLabels(layout, ends),
        series.map(({ role }, column) => drawSeries(role, points[column] ?? [], breaks, spacing)),
      ],
    },
    options,
  );
}

/** The same values as a table, years in the order given. */
export function tabulateYears(
  rows: readonly YearRow[],
  series: readonly YearSeries[],
  heads: { readonly year: string },
): ChartTable {
  return {
    head: heads.year,
    columns: series.map(({ name }) => ({ name, kind: 'count' })),
    rows: rows.map(({ year, values }) => ({ head: String(year), values })),
  };
}
