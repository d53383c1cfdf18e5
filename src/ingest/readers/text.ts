import type { Block, GridCell, GridRow, Line } from './document.ts';

interface RawLine {
  readonly number: number;
  readonly text: string;
}

/** Fewer cells than this, one to a line, are an indented paragraph rather than a table. */
const leastCells = 4;

/** Rows of the form have fifteen cells at most and labels of forty characters. */
const longestRow = 2000;

const numberedHeading = /^\s*#*\s*[一二三四五六七八九十]+、/u;

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function toLine({ number, text }: RawLine): Line {
  const indent = countCharacters(text) - countCharacters(text.trimStart());
  return { text: text.trim(), at: { line: number, column: text.trim() === '' ? 1 : indent + 1 } };
}

function isBlank(line: RawLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** A row of tab-separated cells on one line. */
function splitTabs(line: RawLine): GridRow {
  const cells: GridCell[] = [];
  let column = 1;
  for (const part of line.text.split('\t')) {
    const text = part.trim();
    const indent = text === '' ? 0 : countCharacters(part) - countCharacters(part.trimStart());
    cells.push({ text, at: { line: line.number, column: column + indent } });
    column += countCharacters(part) + 1;
  }
  return cells;
}

/** One tab, at the start: a cell on a line of its own. A line with nothing but the tab is an empty cell, behind it. */
function isLoneCell(line: RawLine | undefined): boolean {
  return line !== undefined && line.text.startsWith('\t') && !line.text.includes('\t', 1);
}

/** The cell of a line that holds only one; an empty cell stands behind its tab. */
function toLoneCell(line: RawLine): GridCell {
  const { text, at } = toLine(line);
  return text === '' ? { text, at: { line: line.number, column: 2 } } : { text, at };
}

/** A sentence with a tab in it is no row, nor is a line longer than any row. */
function isTabRow(line: RawLine | undefined): boolean {
  if (line === undefined || isLoneCell(line) || line.text.length > longestRow) return false;
  return line.text.includes('\t') && line.text.trim() !== '' && !line.text.includes('。');
}

/** Reads one row of lone cells from `from`: an untabbed line continues the cell above it, a blank line ends the row. */
function readLoneRow(lines: readonly RawLine[], from: number): { row: GridCell[]; next: number } {
  const row: GridCell[] = [];
  let index = from;
  for (let line = lines[index]; line; line = lines[++index]) {
    if (isLoneCell(line)) {
      row.push(toLoneCell(line));
      continue;
    }
    const above = row.at(-1);
    if (!above || isBlank(line) || isTabRow(line) || numberedHeading.test(line.text)) break;
    // A number is never wrapped: digits below digits are something else, such as the number of a page.
    if (/\d$/u.test(above.text) && /^\s*[-—]?\s*\d/u.test(line.text)) {
      row.push(toLine(line));
      continue;
    }
    row[row.length - 1] = above.text === '' ? toLine(line) : { ...above, text: above.text + line.text.trim() };
  }
  return { row, next: index };
}

/** Rows of one cell per line, with single blank lines between the rows, as far as they go. */
function readLoneGrid(lines: readonly RawLine[], from: number): { rows: GridRow[]; next: number } {
  const rows: GridRow[] = [];
  let index = from;
  for (;;) {
    const { row, next } = readLoneRow(lines, index);
    rows.push(row);
    index = next;
    if (!isBlank(lines[index]) || !isLoneCell(lines[index + 1])) return { rows, next: index };
    index += 1;
  }
}

function readTabGrid(lines: readonly RawLine[], from: number): { rows: GridRow[]; next: number } {
  const rows: GridRow[] = [];
  let index = from;
  for (
    let line = lines[index];
    line && (isTabRow(line) || (isLoneCell(line) && rows.length > 0));
    line = lines[++index]
  ) {
    rows.push(splitTabs(line));
  }
  return { rows, next: index };
}

function toGrid(rows: readonly GridRow[], lines: readonly RawLine[]): Block {
  return { kind: 'grid', rows, lines: lines.filter((line) => !isBlank(line)).map(toLine) };
}

/**
 * Reads plain text into lines and grids. A grid is a run of lines with tabs, or a run of cells that stand one to a
 * line with a tab before each. Everything else is a line; blank lines only separate.
 */
export function readText(text: string): Block[] {
  const lines = text.split(/\r\n|\n|\r/u).map((line, index): RawLine => ({ number: index + 1, text: line }));
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line || line.text.trim() === '') {
      // A lone tab can begin a row of cells; any other white space is nothing.
      if (!isLoneCell(line) || !isLoneCell(lines[index + 1])) {
        index += 1;
        continue;
      }
    }
    if (isTabRow(line)) {
      const { rows, next } = readTabGrid(lines, index);
      blocks.push(toGrid(rows, lines.slice(index, next)));
      index = next;
      continue;
    }
    if (isLoneCell(line)) {
      const { rows, next } = readLoneGrid(lines, index);
      if (rows.flat().length >= leastCells) {
        blocks.push(toGrid(rows, lines.slice(index, next)));
        index = next;
        continue;
      }
    }
    if (line && !isBlank(line)) blocks.push({ kind: 'line', line: toLine(line) });
    index += 1;
  }
  return blocks;
}
