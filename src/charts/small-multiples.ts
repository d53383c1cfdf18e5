import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { fontSize, lineHeight, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { renderPlot } from './dom.ts';
import { measureText, truncateText, wrapText } from './text-width.ts';

export interface MultiplesRow {
  readonly name: string;
  /** Counts, one for each year; null where the source does not have it. */
  readonly values: readonly (number | null)[];
  /** Whether the page is about this one. */
  readonly isHere: boolean;
}

export interface SmallMultiplesOptions extends PictureOptions {
  /** One after the other; those without a number have a place too. */
  readonly years: readonly number[];
}

/** What all panels share: the columns they stand in, and in pixels their width, a year, and a count of one. */
interface Grid {
  readonly columns: number;
  readonly panelWidth: number;
  readonly step: number;
  readonly scale: number;
}

/** The picture of one row. Pixels; `base` is the y of zero. */
interface Panel {
  readonly row: MultiplesRow;
  readonly index: number;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly base: number;
}

interface Bar {
  readonly at: string;
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly isHere: boolean;
}

interface Word {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const panelGap = { across: 24, down: 20 };
/** As many panels beside each other as are this wide, three at most; a few are no wider than is easy to read. */
const panelWidths = { least: 150, most: 340 };
const mostColumns = 3;
/** From one year to the next, at least. */
const leastStep = 4;
const widestBar = 28;
/** Of the highest bar of all, and the least of a row of panels. */
const barsHeight = 64;
const leastBarsHeight = 12;
/** A count of one is seen beside one of thousands; zero is a line. */
const leastBar = { one: 3, zero: 1 };
/** For the number above the highest bar, and for the years below the bars. */
const numberHeight = 24;
const yearsHeight = 20;
const mostLines = 2;
const keyHeight = 34;

/** As much of a name as two lines hold, which are no wider than a panel in their weight. */
function shortenName({ name, isHere }: MultiplesRow, panelWidth: number): readonly string[] {
  const room = panelWidth / fontSize;
  for (let ems = room; ; ems -= 0.5) {
    const lines = cutLines(wrapText(name, ems), name, ems);
    if (ems < room / 2 || lines.every((line) => measureText(line, isHere ? 'bold' : 'regular') <= room)) return lines;
  }
}

function cutLines(lines: readonly string[], name: string, ems: number): readonly string[] {
  const [first = '', ...others] = lines;
  if (others.length < mostLines) return lines;
  return [first, truncateText(name.slice(name.indexOf(first) + first.length).trim(), ems)];
}

function layOutGrid(rows: readonly MultiplesRow[], { width, years }: SmallMultiplesOptions): Grid {
  const least = Math.max(panelWidths.least, years.length * leastStep);
  const fitting = Math.floor((width + panelGap.across) / (least + panelGap.across));
  const columns = Math.max(1, Math.min(mostColumns, fitting, rows.length));
  const panelWidth = Math.min(panelWidths.most, (width - (columns - 1) * panelGap.across) / columns);
  const step = panelWidth / Math.max(1, years.length);
  return { columns, panelWidth, step, scale: barsHeight / Math.max(1, highestOf(rows)) };
}

function highestOf(rows: readonly MultiplesRow[]): number {
  return max(rows, ({ values }) => max(values, (value) => value ?? 0)) ?? 0;
}

/**
 * Panels row by row, those of one row on one base line, which is as far down as the highest bar among them needs.
 * `bottom` is the end of the last.
 */
function placePanels(
  rows: readonly MultiplesRow[],
  { columns, panelWidth, scale }: Grid,
): { panels: Panel[]; bottom: number } {
  const panels: Panel[] = [];
  let bottom = -panelGap.down;
  for (let start = 0; start < rows.length; start += columns) {
    const top = bottom + panelGap.down;
    const own = rows.slice(start, start + columns);
    const names = own.map((row) => shortenName(row, panelWidth));
    const namesHeight = (max(names, ({ length }) => length) ?? 1) * fontSize * lineHeight;
    const base = top + namesHeight + numberHeight + Math.max(leastBarsHeight, highestOf(own) * scale);
    for (const [column, row] of own.entries()) {
      const left = column * (panelWidth + panelGap.across);
      panels.push({ row, index: start + column, lines: names[column] ?? [], left, top, base });
    }
    bottom = base + yearsHeight;
  }
  return { panels, bottom: Math.max(0, bottom) };
}

/** A text with its middle at `x`, or so near that it stays within `from` and `to`. */
function keepWithin(text: string, weight: 'regular' | 'bold', x: number, from: number, to: number): number {
  const half = (measureText(text, weight) * fontSize) / 2;
  return Math.max(from + half, Math.min(x, to - half));
}

/** A bar for each value, a line for zero, nothing for a missing one. */
function drawBars(panels: readonly Panel[], { step, scale }: Grid): Plot.Markish[] {
  const width = Math.min(widestBar, step * 0.7);
  const bars = panels.flatMap(({ row, index, left, base }) =>
    row.values.flatMap((value, column): Bar[] => {
      if (value === null) return [];
      const x = left + (column + 0.5) * step;
      const height = Math.max(value > 0 ? leastBar.one : leastBar.zero, value * scale);
      return [{ at: markAt(index, column), x, y: base - height, base, isHere: row.isHere }];
    }),
  );
  return [true, false].map((isHere) =>
    Plot.rect(
      bars.filter((bar) => bar.isHere === isHere),
      {
        x1: ({ x }: Bar) => x - width / 2,
        x2: ({ x }: Bar) => x + width / 2,
        y1: 'y',
        y2: 'base',
        fill: isHere ? 'var(--mark-here)' : 'var(--mark)',
        ariaLabel: 'at',
      },
    ),
  );
}

/** A small cross on the base line for each year without a number, of rows that have others. */
function listGaps(panels: readonly Panel[], { step }: Grid): { x: number; y: number }[] {
  return panels.flatMap(({ row, left, base }) =>
    row.values.every((value) => value === null)
      ? []
      : row.values.flatMap((value, column) =>
          value === null ? [{ x: left + (column + 0.5) * step, y: base - 5 }] : [],
        ),
  );
}

/** The highest number of each row above its bar, the latest of equal ones. */
function labelHighest(panels: readonly Panel[], { panelWidth, step, scale }: Grid, { words }: PictureOptions): Word[] {
  return panels.flatMap(({ row, left, base }): Word[] => {
    const most = max(row.values, (value) => value ?? -1) ?? -1;
    if (most < 0) return [];
    const text = words.count(most);
    const x = left + (row.values.lastIndexOf(most) + 0.5) * step;
    // Clear of the crosses on either side of a low bar.
    const y = base - Math.max(most * scale + 10, row.values.includes(null) ? 17 : 13);
    return [{ text, x: keepWithin(text, 'bold', x, left, left + panelWidth), y }];
  });
}

/** The first and the last year below each panel. */
function labelYears(panels: readonly Panel[], { panelWidth, step }: Grid, years: readonly number[]): Word[] {
  const ends = years.length > 1 ? [0, years.length - 1] : years.map((_, index) => index);
  return panels.flatMap(({ left, base }) =>
    ends.map((column) => {
      const text = String(years[column]);
      const x = keepWithin(text, 'regular', left + (column + 0.5) * step, left, left + panelWidth);
      return { text, x, y: base + 12 };
    }),
  );
}

const quiet = { fontSize, lineHeight, fill: 'var(--ink-soft)' } as const;
const cross = { symbol: 'times', r: 2.5, stroke: 'var(--ink-soft)', strokeWidth: 1.25 } as const;

function drawNames(panels: readonly Panel[]): Plot.Markish[] {
  return [true, false].map((isHere) =>
    Plot.text(
      panels.filter(({ row }) => row.isHere === isHere),
      {
        x: 'left',
        y: ({ top, lines }: Panel) => top + (lines.length * fontSize * lineHeight) / 2,
        text: ({ lines }: Panel) => lines.join('\n'),
        textAnchor: 'start',
        fontSize,
        lineHeight,
        fontWeight: isHere ? 600 : 400,
      },
    ),
  );
}

/** A small picture for each row, in the order given: its counts by year as bars, all on one scale from zero. */
export function drawSmallMultiples(rows: readonly MultiplesRow[], options: SmallMultiplesOptions): string {
  const { width, years, words } = options;
  const grid = layOutGrid(rows, options);
  const { panels, bottom } = placePanels(rows, grid);
  const gaps = listGaps(panels, grid);
  const key = gaps.length > 0 ? [{ x: 4, y: bottom + keyHeight - 10 }] : [];
  const empty = panels.filter(({ row }) => row.values.every((value) => value === null));
  return renderPlot(
    {
      width,
      height: Math.max(1, bottom + (key.length > 0 ? keyHeight : 0)),
      margin: 0,
      style: { fontSize: `${fontSize}px` },
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
      symbol: { type: 'identity' },
      marks: [
        Plot.ruleY(panels, {
          x1: 'left',
          x2: ({ left }: Panel) => left + grid.panelWidth,
          y: 'base',
          stroke: 'var(--rule)',
        }),
        drawBars(panels, grid),
        Plot.dot([...gaps, ...key], { ...cross, x: 'x', y: 'y' }),
        Plot.text(key, { ...quiet, x: 12, y: 'y', text: () => words.missing, textAnchor: 'start' }),
        Plot.text(labelHighest(panels, grid, options), {
          x: 'x',
          y: 'y',
          text: 'text',
          fontSize,
          lineHeight,
          fontWeight: 600,
        }),
        Plot.text(empty, {
          ...quiet,
          x: ({ left }: Panel) => left + grid.panelWidth / 2,
          y: ({ base }: Panel) => base - 14,
          text: () => words.missing,
        }),
        Plot.text(labelYears(panels, grid, years), { ...quiet, x: 'x', y: 'y', text: 'text' }),
        drawNames(panels),
      ],
    },
    options,
  );
}

/** The same values as a table, with a column for each year. */
export function tabulateMultiples(
  rows: readonly MultiplesRow[],
  years: readonly number[],
  heads: { readonly name: string },
): ChartTable {
  return {
    head: heads.name,
    columns: years.map((year) => ({ name: String(year), kind: 'count' })),
    rows: rows.map(({ name, values }) => ({ head: name, values })),
  };
}
