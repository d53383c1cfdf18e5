import type { TextItem } from './text-item.ts';

export interface Span {
  readonly left: number;
  readonly right: number;
}

export interface Part extends Span {
  readonly text: string;
}

/** What can fill a cell by itself: a number, or a mark for none. */
const value = /^(?:[-+−－]?[\d０-９][\d０-９,，.．]*%?|[-—–―－/]+)$/u;
const digitAtStart = /^[-+−－]?[\d０-９]/u;

/** For each font, how wide its digits are in sizes of the font, from a text of digits alone. */
export function measureDigits(items: readonly TextItem[]): Map<string, number> {
  const widths = new Map<string, number>();
  for (const { text, font, length, matrix } of items) {
    if (widths.has(font) || !/^\d+$/u.test(text)) continue;
    const width = length / text.length / Math.hypot(matrix[2], matrix[3]);
    if (width > 0.3 && width < 1) widths.set(font, width);
  }
  return widths;
}

/** Width of a character as nearly all Chinese fonts have it: narrow for ASCII, a full size for the rest. */
function estimateWidth(character: string, digit: number, size: number): number {
  if (character >= '0' && character <= '9') return digit;
  return character > ' ' && character <= '~' ? size / 2 : size;
}

/**
 * Splits at the blanks where one cell may end and the next begin: before a number, and between a number and digits.
 * pdf.js joins neighbouring cells with a blank when they are nearly a character apart. A number inside brackets is part
 * of a remark.
 */
function findCells(text: string): string[] {
  if (!/\s/u.test(text)) return [text];
  const cells: string[] = [];
  let depth = 0;
  let before = '';
  for (const token of text.split(/\s+/u)) {
    if (token === '') continue;
    const last = cells.length - 1;
    const apart = depth === 0 && (value.test(token) || (value.test(before) && digitAtStart.test(token)));
    if (last < 0 || apart) cells.push(token);
    else cells[last] = `${cells[last] ?? ''} ${token}`;
    for (const character of token) {
      if ('（(〔[【'.includes(character)) depth += 1;
      if ('）)〕]】'.includes(character) && depth > 0) depth -= 1;
    }
    before = token;
  }
  return cells;
}

/**
 * The cells that a text may hold, each with its edges. Only the outer edges of the text, with the blanks at its ends, are
 * known; the others follow from the widths of the characters, the blanks sharing what is left.
 */
export function cutText(text: string, { left, right }: Span, digit: number, size: number): Part[] {
  const cells = findCells(text.trim());
  const before = /^\s/u.test(text) ? 1 : 0;
  const after = /\s$/u.test(text) ? 1 : 0;
  if (cells.length === 1 && before + after === 0) return [{ text: cells[0] ?? '', left, right }];
  const widths = cells.map((cell) => {
    let width = 0;
    let blanks = 0;
    for (const character of cell) {
      if (character === ' ') blanks += 1;
      else width += estimateWidth(character, digit, size);
    }
    return { width, blanks };
  });
  const ink = widths.reduce((sum, { width }) => sum + width, 0);
  const blanks = widths.reduce((sum, part) => sum + part.blanks, before + after + cells.length - 1);
  const scale = Math.min(1, (right - left) / (ink || 1));
  const blank = (right - left - ink * scale) / blanks;
  let edge = left + before * blank;
  return cells.map((cell, index) => {
    const part = widths[index] ?? { width: 0, blanks: 0 };
    const from = edge;
    const to = index === cells.length - 1 ? right - after * blank : from + part.width * scale + part.blanks * blank;
    edge = to + blank;
    return { text: cell, left: from, right: to };
  });
}
