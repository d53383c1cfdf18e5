import * as Plot from '@observablehq/plot';
import { shareTicks } from './axis.ts';
import { findShare, tabulateShare, type Cases } from './cases.ts';
import { fontSize, isNarrow, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLabel, measureLines, oneLine, quiet } from './label.ts';
import { drawPicture } from './picture.ts';
import { hollowDot } from './shapes.ts';
import { wrapText } from './text-width.ts';

/**
 * A body with the interval of its share. One whose numbers are not known is named and says so; one without cases is
 * named, too.
 */
export interface IntervalRow extends Cases {
  readonly name: string;
  /** Null where there is none: then only the share is drawn. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Whether the picture is about it. */
  readonly isHere: boolean;
}

export interface IntervalDotsOptions extends PictureOptions {
  /** Shares of fewer cases move by chance: their dots are hollow, and their numbers quiet. */
  readonly fewest: number;
  /** Said in the place of a share of no cases. */
  readonly none: string;
  /** A share at the axis. */
  readonly tick: (share: number) => string;
}

/** What stands at the right of a row: its share, and of how many cases. */
interface Said {
  readonly share: string;
  readonly cases: string;
  readonly isFew: boolean;
}

/** From left to right: names in `room`, up to `nameEnd`, the axis, and where the columns of numbers end. Pixels. */
interface Columns {
  readonly room: number;
  readonly nameEnd: number;
  readonly left: number;
  readonly right: number;
  readonly shareEnd: number;
  readonly casesEnd: number;
}

/** A row as drawn. Pixels. */
interface Line {
  readonly at: string;
  readonly isHere: boolean;
  readonly said: Said;
  readonly names: readonly string[];
  readonly nameY: number;
  /** Of the numbers. */
  readonly saidY: number;
  /** Of the dot and its interval. */
  readonly y: number;
  /** Null where there is nothing to draw. */
  readonly spot: { readonly x: number; readonly x1: number; readonly x2: number } | null;
}

const gap = 12;
/**
 * Names stand beside the axis while they take no more than this share of the width, in lines of at most so many ems.
 */
const widestNames = { share: 0.36, ems: 18 };
const tickHeight = 26;
const dotRoom = 20;

function measureWidest(texts: readonly string[]): number {
  return Math.ceil(measureLines(texts, 'bold'));
}

/** Letters of a bold name are up to a tenth wider. */
function wrapName(name: string, room: number): readonly string[] {
  return wrapText(name, Math.min(widestNames.ems, (room * 0.9) / fontSize));
}

function sayRow(row: IntervalRow, { words, fewest, none }: IntervalDotsOptions): Said {
  const { count, total } = row;
  if (count === null || total === null) return { share: words.missing, cases: '', isFew: false };
  const share = findShare(row);
  return {
    share: share === null ? none : words.share(share),
    cases: `${words.count(count)} / ${words.count(total)}`,
    isFew: share !== null && total < fewest,
  };
}

/** On wide pictures the axis stands between names and numbers, on narrow ones below both. */
function layColumns(rows: readonly IntervalRow[], said: readonly Said[], options: IntervalDotsOptions): Columns {
  const { width, tick } = options;
  const cases = measureWidest(said.map(({ cases: text }) => text));
  const shareEnd = cases > 0 ? width - cases - gap : width;
  const saidStart = shareEnd - measureWidest(said.map(({ share }) => share));
  const half = Math.ceil(measureLabel(tick(1), 'bold') / 2);
  const ends = { shareEnd, casesEnd: width };
  const narrow = saidStart - gap;
  if (isNarrow(options)) return { room: narrow, nameEnd: narrow, left: half, right: width - half, ...ends };
  const room = width * widestNames.share;
  const nameEnd = measureWidest(rows.flatMap(({ name }) => wrapName(name, room)));
  return { room, nameEnd, left: nameEnd + gap + half, right: saidStart - gap - half, ...ends };
}

/** Rows from top to bottom, below the numbers of the axis. */
function layLines(
  rows: readonly IntervalRow[],
  x: (share: number) => number,
  said: readonly Said[],
  { columns, options }: { columns: Columns; options: IntervalDotsOptions },
): { lines: Line[]; bottom: number } {
  let bottom = tickHeight;
  const lines = rows.map((row, index): Line => {
    const own = said[index] ?? { share: '', cases: '', isFew: false };
    const names = wrapName(row.name, columns.room);
    const value = findShare(row);
    const spot = value === null ? null : { x: x(value), x1: x(row.lower ?? value), x2: x(row.upper ?? value) };
    const top = bottom;
    const nameHeight = names.length * lineOfText;
    const text = Math.max(nameHeight, lineOfText);
    const line = { at: markAt(index), isHere: row.isHere, said: own, names, spot };
    if (isNarrow(options)) {
      bottom += text + (spot ? dotRoom : 0) + 12;
      const above = top + 6;
      return { ...line, nameY: above + nameHeight / 2, saidY: above + lineOfText / 2, y: above + text + dotRoom / 2 };
    }
    bottom += Math.max(30, text + 12);
    const y = (top + bottom) / 2;
    return { ...line, nameY: y, saidY: y, y };
  });
  return { lines, bottom };
}

/** Intervals as lines and shares as dots on them: of few cases hollow. */
function markSpots(lines: readonly Line[]): Plot.Markish[] {
  return [false, true].flatMap((isHere): Plot.Markish[] => {
    const own = lines.flatMap(({ spot, ...line }) => (spot && line.isHere === isHere ? [{ ...line, ...spot }] : []));
    const isFew = ({ said }: Pick<Line, 'said'>): boolean => said.isFew;
    const stroke = isHere ? 'var(--mark-here)' : 'var(--mark)';
    const dot = { x: 'x', y: 'y', r: 5, stroke, strokeWidth: 2, ariaLabel: 'at' } as const;
    return [
      Plot.ruleY(
        own.filter(({ x1, x2 }) => x1 < x2),
        { x1: 'x1', x2: 'x2', y: 'y', stroke, strokeWidth: 2, ariaLabel: 'at' },
      ),
      Plot.dot(
        own.filter((each) => !isFew(each)),
        { ...dot, fill: stroke },
      ),
      Plot.dot(own.filter(isFew), { ...dot, ...hollowDot(stroke) }),
    ];
  });
}

function markWords(lines: readonly Line[], columns: Columns, isBeside: boolean): Plot.Markish[] {
  const name = {
    ...inLines,
    x: isBeside ? columns.nameEnd : 0,
    y: 'nameY',
    text: ({ names }: Line) => names.join('\n'),
    textAnchor: isBeside ? 'end' : 'start',
  } as const;
  const share = {
    ...oneLine,
    x: columns.shareEnd,
    y: 'saidY',
    text: ({ said }: Line) => said.share,
    textAnchor: 'end',
  } as const;
  const cases = { ...oneLine, ...quiet, x: columns.casesEnd, y: 'saidY', textAnchor: 'end' } as const;
  return [
    Plot.text(
      lines.filter(({ isHere }) => !isHere),
      name,
    ),
    Plot.text(
      lines.filter(({ isHere }) => isHere),
      { ...name, fill: 'var(--mark-here)', fontWeight: 600 },
    ),
    Plot.text(
      lines.filter(({ spot, said }) => spot !== null && !said.isFew),
      { ...share, fontWeight: 600 },
    ),
    Plot.text(
      lines.filter(({ spot, said }) => spot === null || said.isFew),
      { ...share, ...quiet },
    ),
    Plot.text(
      lines.filter(({ said }) => said.cases !== ''),
      { ...cases, text: ({ said }: Line) => said.cases },
    ),
  ];
}

/**
 * The shares of bodies in the order given, on one axis from 0 to all, each with its interval as a line and its numbers
 * beside it.
 */
export function drawIntervalDots(rows: readonly IntervalRow[], options: IntervalDotsOptions): string {
  const { tick } = options;
  const said = rows.map((row) => sayRow(row, options));
  const columns = layColumns(rows, said, options);
  const { left, right } = columns;
  const x = (share: number): number => left + share * (right - left);
  const { lines, bottom } = layLines(rows, x, said, { columns, options });
  const isBeside = !isNarrow(options);
  const ticks = isBeside ? shareTicks : [0, 0.5, 1];
  const drawn = lines.filter(({ spot }) => spot !== null);
  return drawPicture(
    {
      height: bottom + 4,
      marks: [
        // Where names stand above the axis, lines from top to bottom would cross them.
        isBeside
          ? Plot.ruleX(ticks, { x, y1: tickHeight - 4, y2: bottom + 4, stroke: 'var(--rule)' })
          : Plot.ruleY(drawn, { x1: left, x2: right, y: 'y', stroke: 'var(--rule)' }),
        Plot.text(ticks, { ...oneLine, ...quiet, x, y: lineOfText / 2, text: tick }),
        ...markSpots(lines),
        ...markWords(lines, columns, isBeside),
      ],
    },
    options,
  );
}

export interface IntervalHeads {
  readonly body: string;
  readonly count: string;
  readonly total: string;
  readonly share: string;
  readonly lower: string;
  readonly upper: string;
  /** In the place of a share of no cases, and of its interval. */
  readonly none: string;
}

/** The same rows as a table, in the order given. */
export function tabulateIntervals(rows: readonly IntervalRow[], heads: IntervalHeads): ChartTable {
  return {
    head: heads.body,
    columns: [
      { name: heads.count, kind: 'count' },
      { name: heads.total, kind: 'count' },
      { name: heads.share, kind: 'share' },
      { name: heads.lower, kind: 'share' },
      { name: heads.upper, kind: 'share' },
    ],
    rows: rows.map((row) => {
      const { name, count, total, lower, upper } = row;
      const share = tabulateShare(row, heads.none);
      const none = share === heads.none ? heads.none : null;
      return { head: name, values: [count, total, share, lower ?? none, upper ?? none] };
    }),
  };
}
