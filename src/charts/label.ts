import { max } from 'd3-array';
import { fontSize, lineHeight } from './chart.ts';
import { measureText, wrapText } from './text-width.ts';

/** How labels are written: of one line, of any number of lines, and what is less to be seen. */
export const oneLine = { fontSize } as const;
export const inLines = { fontSize, lineHeight } as const;
export const quiet = { fill: 'var(--ink-soft)' } as const;

/** The height of a line of a label. Pixels, as all here. */
export const lineOfText = fontSize * lineHeight;

export function measureLabel(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  return measureText(text, weight) * fontSize;
}

/** The width of the widest line; 0 for none. */
export function measureLines(lines: readonly string[], weight: 'regular' | 'bold' = 'regular'): number {
  return (max(lines, (line) => measureText(line, weight)) ?? 0) * fontSize;
}

/** As `wrapText`, for a room of so many pixels. */
export function wrapLabel(text: string, room: number): readonly string[] {
  return wrapText(text, room / fontSize);
}
