import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { markAt, type ChartTable, type ChartWords, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLabel, measureLines, quiet } from './label.ts';
import { drawPicture } from './picture.ts';
import { measureBar } from './shapes.ts';
import {
  isEmpty,
  layGrid,
  placePanels,
  placeYear,
  type Grid,
  type MultiplesRow,
  type Panel,
} from './small-multiples/panels.ts';

export type { MultiplesRow };

export interface SmallMultiplesOptions extends PictureOptions {
  /** One after the other; those without a number have a place too. */
  readonly years: readonly number[];
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

type Spot = Omit<Word, 'text'>;

/** Pixels. */
const widestBar = 28;
/** What the words below all panels take that say what a cross is. */
const keyHeight = 34;
const word = { ...inLines, x: 'x', y: 'y', text: 'text' } as const;

/** A text with its middle at `x`, or so near that it stays within the panel. */
function keepWithin(
  { left }: Panel,
  { panelWidth }: Grid,
  text: string,
  weight: 'regular' | 'bold',
  x: number,
): number {
  const half = measureLabel(text, weight) / 2;
  return Math.max(left + half, Math.min(x, left + panelWidth - half));
}

/** A bar for each value, a line for zero, nothing for a missing one. */
function markBars(panels: readonly Panel[], grid: Grid): Plot.Markish[] {
  const width = Math.min(widestBar, grid.step * 0.7);
  const bars = panels.flatMap((panel) =>
    panel.row.values.flatMap((value, column): Bar[] => {
      if (value === null) return [];
      const { row, index, base } = panel;
      const y = base - measureBar(value, grid.scale);
      return [{ at: markAt(index, column), x: placeYear(panel, column, grid), y, base, isHere: row.isHere }];
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
function listGaps(panels: readonly Panel[], grid: Grid): Spot[] {
  return panels
    .filter((panel) => !isEmpty(panel))
    .flatMap((panel) =>
      panel.row.values.flatMap((value, column) =>
        value === null ? [{ x: placeYear(panel, column, grid), y: panel.base - 5 }] : [],
      ),
    );
}

/** What crosses are, below all panels where there are any. */
function markGaps(gaps: readonly Spot[], bottom: number, { missing }: ChartWords): Plot.Markish[] {
  const key = gaps.length > 0 ? [{ x: 4, y: bottom + keyHeight - 10 }] : [];
  const cross = { symbol: 'times', r: 2.5, stroke: 'var(--ink-soft)', strokeWidth: 1.25 } as const;
  return [
    Plot.dot([...gaps, ...key], { ...cross, x: 'x', y: 'y' }),
    Plot.text(key, { ...inLines, ...quiet, x: 12, y: 'y', text: () => missing, textAnchor: 'start' }),
  ];
}

/** A number above its bar. */
function labelBar(panel: Panel, column: number, grid: Grid, { count }: ChartWords): Word {
  const { values } = panel.row;
  const value = values[column] ?? 0;
  const text = count(value);
  // Clear of the crosses on either side of a low bar.
  const y = panel.base - Math.max(value * grid.scale + 10, values.includes(null) ? 17 : 13);
  return { text, x: keepWithin(panel, grid, text, 'bold', placeYear(panel, column, grid)), y };
}

/** Every number above its bar where each has room there; else the highest of each row, the latest of equal ones. */
function labelBars(panels: readonly Panel[], grid: Grid, words: ChartWords): Word[] {
  const widest = measureLines(
    panels.flatMap(({ row }) => row.values.flatMap((value) => (value === null ? [] : [words.count(value)]))),
    'bold',
  );
  const haveRoom = widest + 4 <= grid.step;
  return panels.flatMap((panel): Word[] => {
    if (isEmpty(panel)) return [];
    const { values } = panel.row;
    const most = values.lastIndexOf(max(values, (value) => value ?? 0) ?? 0);
    const columns = haveRoom ? values.flatMap((value, column) => (value === null ? [] : [column])) : [most];
    return columns.map((column) => labelBar(panel, column, grid, words));
  });
}

/** The first and the last year below each panel. */
function labelYears(panels: readonly Panel[], grid: Grid, years: readonly number[]): Word[] {
  const ends = [...new Set([0, years.length - 1])].filter((column) => years[column] !== undefined);
  return panels.flatMap((panel) =>
    ends.map((column) => {
      const text = String(years[column]);
      const x = keepWithin(panel, grid, text, 'regular', placeYear(panel, column, grid));
      return { text, x, y: panel.base + 12 };
    }),
  );
}

function markNames(panels: readonly Panel[]): Plot.Markish[] {
  const name = {
    ...inLines,
    x: 'left',
    y: ({ top, lines }: Panel) => top + (lines.length * lineOfText) / 2,
    text: ({ lines }: Panel) => lines.join('\n'),
    textAnchor: 'start',
  } as const;
  return [true, false].map((isHere) =>
    Plot.text(
      panels.filter(({ row }) => row.isHere === isHere),
      { ...name, fontWeight: isHere ? 600 : 400 },
    ),
  );
}

/** A small picture for each row, in the order given: its counts by year as bars, all on one scale from zero. */
export function drawSmallMultiples(rows: readonly MultiplesRow[], options: SmallMultiplesOptions): string {
  const { width, years, words } = options;
  const grid = layGrid(rows, years.length, width);
  const { panels, bottom } = placePanels(rows, grid);
  const gaps = listGaps(panels, grid);
  const right = ({ left }: Panel): number => left + grid.panelWidth;
  const said = {
    x: ({ left }: Panel) => left + grid.panelWidth / 2,
    y: ({ base }: Panel) => base - 14,
    text: () => words.missing,
  };
  return drawPicture(
    {
      height: bottom + (gaps.length > 0 ? keyHeight : 0),
      marks: [
        Plot.ruleY(panels, { x1: 'left', x2: right, y: 'base', stroke: 'var(--rule)' }),
        ...markBars(panels, grid),
        ...markGaps(gaps, bottom, words),
        Plot.text(labelBars(panels, grid, words), { ...word, fontWeight: 600 }),
        Plot.text(panels.filter(isEmpty), { ...inLines, ...quiet, ...said }),
        Plot.text(labelYears(panels, grid, years), { ...word, ...quiet }),
        ...markNames(panels),
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
