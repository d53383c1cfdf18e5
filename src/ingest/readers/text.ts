import { findDelimiter, isRule, splitRow } from './delimited-row.ts';
import type { Block, GridCell, GridRow } from './document.ts';
import { isBlank, splitLines, toLine, type RawLine } from './raw-line.ts';

/** Fewer cells than this, one to a line, are an indented paragraph rather than a table. */
const leastCells = 4;

const numberedHeading = /^\s*#*\s*[一二三四五六七八九十]+、/u;

/** Rows that were read from some line on, and the index of the first line behind them. */
interface Run<T> {
  readonly rows: T;
  readonly next: number;
}

/** One tab, at the start: a cell on a line of its own. A line with nothing but the tab is an empty cell, behind it. */
function isLoneCell(line: RawLine | undefined): boolean {
  return line !== undefined && line.text.startsWith('\t') && !line.text.includes('\t', 1) && !line.text.includes('|');
}

/** The cell of a line that holds only one; an empty cell stands behind its tab. */
function toLoneCell(line: RawLine): GridCell {
  const { text, at } = toLine(line);
  return text === '' ? { text, at: { line: line.number, column: 2 } } : { text, at };
}

/** Reads one row of lone cells from `from`: an untabbed line continues the cell above it, a blank line ends the row. */
function readLoneRow(lines: readonly RawLine[], from: number): Run<GridCell[]> {
  const row: GridCell[] = [];
  let index = from;
  for (let line = lines[index]; line; line = lines[++index]) {
    if (isLoneCell(line)) {
      row.push(toLoneCell(line));
      continue;
    }
    const above = row.at(-1);
    if (!above || isBlank(line) || findDelimiter(line) || numberedHeading.test(line.text)) break;
    // A number is never wrapped: digits below digits are something else, such as the number of a page.
    if (/\d$/u.test(above.text) && /^\s*[-—]?\s*\d/u.test(line.text)) {
      row.push(toLine(line));
      continue;
    }
    row[row.length - 1] = above.text === '' ? toLine(line) : { ...above, text: above.text + line.text.trim() };
  }
  return { rows: row, next: index };
}

/** Rows of one cell per line, with single blank lines between the rows, as far as they go. */
function readLoneGrid(lines: readonly RawLine[], from: number): Run<GridRow[]> {
  const grid: GridRow[] = [];
  let index = from;
  for (;;) {
    const { rows, next } = readLoneRow(lines, index);
    grid.push(rows);
    index = next;
    if (!isBlank(lines[index]) || !isLoneCell(lines[index + 1])) return { rows: grid, next: index };
    index += 1;
  }
}

/** Lines of cells that one kind of character separates, as far as they go. */
function readDelimitedGrid(lines: readonly RawLine[], from: number): Run<GridRow[]> {
  const delimiter = findDelimiter(lines[from]);
  const rows: GridRow[] = [];
  let index = from;
  for (let line = lines[index]; line && delimiter; line = lines[++index]) {
    const continues = findDelimiter(line) === delimiter || (delimiter === '\t' && isLoneCell(line) && rows.length > 0);
    if (!continues) break;
    if (!isRule(line)) rows.push(splitRow(line, delimiter));
  }
  return { rows, next: index };
}

function readGrid(lines: readonly RawLine[], from: number): Run<GridRow[]> | null {
  if (findDelimiter(lines[from])) return readDelimitedGrid(lines, from);
  // A lone tab can begin a row of cells, but only if more of them follow.
  if (!isLoneCell(lines[from]) || (isBlank(lines[from]) && !isLoneCell(lines[from + 1]))) return null;
  const run = readLoneGrid(lines, from);
  return run.rows.flat().length >= leastCells ? run : null;
}

/**
 * Reads plain text or Markdown into lines and grids. A grid is a run of lines whose cells tabs or pipes separate, or a
 * run of cells that stand one to a line with a tab before each. Everything else is a line; blank lines only separate.
 */
export function readText(text: string): Block[] {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    const grid = readGrid(lines, index);
    if (grid) {
      const own = lines.slice(index, grid.next).filter((each) => !isBlank(each));
      blocks.push({ kind: 'grid', rows: grid.rows, lines: own.map(toLine) });
      index = grid.next;
      continue;
    }
    if (line && !isBlank(line)) blocks.push({ kind: 'line', line: toLine(line) });
    index += 1;
  }
  return blocks;
}
