import type { Line } from './document.ts';

/** A line as it stands in the file, numbered from 1. */
export interface RawLine {
  readonly number: number;
  readonly text: string;
}

/** Length in Unicode characters, which columns count. */
export function countCharacters(text: string): number {
  // Only characters beyond the basic plane are longer in a string than they count.
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

export function splitLines(text: string): RawLine[] {
  return text.split(/\r\n|\n|\r/u).map((line, index) => ({ number: index + 1, text: line }));
}

export function isBlank(line: RawLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

export function toLine({ number, text }: RawLine): Line {
  const indent = countCharacters(text) - countCharacters(text.trimStart());
  return { text: text.trim(), at: { line: number, column: text.trim() === '' ? 1 : indent + 1 } };
}
