import type { GridCell, GridRow } from './document.ts';
import { countCharacters, isBlank, type RawLine } from './raw-line.ts';

export type Delimiter = '\t' | '|';

/** Rows of the form have fifteen cells at most and labels of forty characters. */
const longestRow = 2000;

/**
 * What separates the cells of a line: tabs, or pipes with blanks around them or at an end of the line. Null for a line
 * that is no row: a sentence with such a character in it, a line longer than any row, a single tab at the start.
 */
export function findDelimiter(line: RawLine | undefined): Delimiter | null {
  if (line === undefined || isBlank(line) || line.text.length > longestRow || line.text.includes('。')) return null;
  if (line.text.indexOf('\t', line.text.startsWith('\t') ? 1 : 0) >= 0) return '\t';
  return /^\s*\||\|\s*$|\s\|\s/u.test(line.text) ? '|' : null;
}

/** The line that Markdown draws below the head of a table. */
export function isRule(line: RawLine): boolean {
  return /^[\s|:-]*-[\s|:-]*$/u.test(line.text) && line.text.includes('|');
}

/** The cells of a row with their places. A pipe at an end of the line encloses the row and separates nothing. */
export function splitRow(line: RawLine, delimiter: Delimiter): GridRow {
  const cells: GridCell[] = [];
  let column = 1;
  for (const part of line.text.split(delimiter)) {
    const text = part.trim();
    const indent = text === '' ? 0 : countCharacters(part) - countCharacters(part.trimStart());
    cells.push({ text, at: { line: line.number, column: column + indent } });
    column += countCharacters(part) + 1;
  }
  if (delimiter === '\t') return cells;
  const start = cells[0]?.text === '' ? 1 : 0;
  const end = cells.length > start && cells.at(-1)?.text === '' ? -1 : undefined;
  return cells.slice(start, end);
}
