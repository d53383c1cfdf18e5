import type { Location } from './location.ts';
import type { Line } from './readers/document.ts';

export interface Paragraph {
  readonly text: string;
  readonly at: Location;
}

/** The edges and the height of a line that has its place on a page. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

function extentOf({ at }: Line): Extent | null {
  if (!('page' in at)) return null;
  const [left, , width, height] = at.box;
  return { left, right: left + width, height };
}

function joinTexts(first: string, second: string): string {
  return /[A-Za-z]$/u.test(first) && /^[A-Za-z]/u.test(second) ? `${first} ${second}` : first + second;
}

/**
 * Puts the lines of a page together into paragraphs: a line that begins at the left margin goes on with one that reached
 * the right margin. Lines of other sources are paragraphs as they are, because nothing says why they end.
 */
export function joinParagraphs(lines: readonly Line[]): Paragraph[] {
  const extents = lines.flatMap((line) => extentOf(line) ?? []);
  const left = Math.min(...extents.map((extent) => extent.left));
  const right = Math.max(...extents.map((extent) => extent.right));
  const paragraphs: Paragraph[] = [];
  let above: Extent | null = null;
  for (const line of lines) {
    const own = extentOf(line);
    const last = paragraphs.at(-1);
    const full = above !== null && above.right > right - above.height * 1.5;
    if (last && own && full && own.left < left + own.height) {
      paragraphs[paragraphs.length - 1] = { text: joinTexts(last.text, line.text), at: last.at };
    } else paragraphs.push({ text: line.text, at: line.at });
    above = own;
  }
  return paragraphs;
}
