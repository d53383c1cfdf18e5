import { max } from 'd3-array';
import { lineOfText, measureLines, wrapLabel } from '../label.ts';
import { fontSize } from '../chart.ts';
import { truncateText } from '../text-width.ts';

export interface MultiplesRow {
  readonly name: string;
  /** Counts, one for each year; null where the source does not have it. */
  readonly values: readonly (number | null)[];
  /** Whether the page is about this one. */
  readonly isHere: boolean;
}

/** What all panels share: the columns they stand in, and in pixels their width, a year, and a count of one. */
export interface Grid {
  readonly columns: number;
  readonly panelWidth: number;
  readonly step: number;
  readonly scale: number;
}

/** The picture of one row. Pixels; `base` is the y of zero. */
export interface Panel {
  readonly row: MultiplesRow;
  readonly index: number;
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly base: number;
}

const panelGap = { across: 24, down: 20 };
/** As many panels beside each other as are this wide, three at most; a few are no wider than is easy to read. */
const panelWidths = { least: 150, most: 340 };
const mostColumns = 3;
/** From one year to the next, at least. */
const leastStep = 4;
/** Of the highest bar of all, and the least of a row of panels. */
const barsHeight = 64;
const leastBarsHeight = 12;
/** For the number above the highest bar, and for the years below the bars. */
const numberHeight = 24;
const yearsHeight = 20;
const mostLines = 2;

function findMost(rows: readonly MultiplesRow[]): number {
  return max(rows, ({ values }) => max(values, (value) => value ?? 0)) ?? 0;
}

export function layGrid(rows: readonly MultiplesRow[], years: number, width: number): Grid {
  const least = Math.max(panelWidths.least, years * leastStep);
  const fitting = Math.floor((width + panelGap.across) / (least + panelGap.across));
  const columns = Math.max(1, Math.min(mostColumns, fitting, rows.length));
  const panelWidth = Math.min(panelWidths.most, (width - (columns - 1) * panelGap.across) / columns);
  return {
    columns,
    panelWidth,
    step: panelWidth / Math.max(1, years),
    scale: barsHeight / Math.max(1, findMost(rows)),
  };
}

function cutLines(lines: readonly string[], name: string, room: number): readonly string[] {
  const [first = '', ...others] = lines;
  if (others.length < mostLines) return lines;
  return [first, truncateText(name.slice(name.indexOf(first) + first.length).trim(), room / fontSize)];
}

/** As much of a name as two lines hold, which are no wider than a panel in their weight. */
function shortenName({ name, isHere }: MultiplesRow, panelWidth: number): readonly string[] {
  for (let room = panelWidth; ; room -= fontSize / 2) {
    const lines = cutLines(wrapLabel(name, room), name, room);
    if (room < panelWidth / 2 || measureLines(lines, isHere ? 'bold' : 'regular') <= panelWidth) return lines;
  }
}

/**
 * Panels row by row, those of one row on one base line, which is as far down as the highest bar among them needs.
 * `bottom` is the end of the last.
 */
export function placePanels(
  rows: readonly MultiplesRow[],
  { columns, panelWidth, scale }: Grid,
): { panels: Panel[]; bottom: number } {
  const panels: Panel[] = [];
  let bottom = -panelGap.down;
  for (let start = 0; start < rows.length; start += columns) {
    const top = bottom + panelGap.down;
    const own = rows.slice(start, start + columns);
    const names = own.map((row) => shortenName(row, panelWidth));
    const namesHeight = (max(names, ({ length }) => length) ?? 1) * lineOfText;
    const base = top + namesHeight + numberHeight + Math.max(leastBarsHeight, findMost(own) * scale);
    for (const [column, row] of own.entries()) {
      const left = column * (panelWidth + panelGap.across);
      panels.push({ row, index: start + column, lines: names[column] ?? [], left, top, base });
    }
    bottom = base + yearsHeight;
  }
  return { panels, bottom: Math.max(0, bottom) };
}

/** The middle of a year. */
export function placeYear({ left }: Panel, column: number, { step }: Grid): number {
  return left + (column + 0.5) * step;
}

export function isEmpty({ row }: Panel): boolean {
  return row.values.every((value) => value === null);
}
