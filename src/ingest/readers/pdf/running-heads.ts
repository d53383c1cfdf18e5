import type { PageLines, PlacedLine } from './page-lines.ts';

/** The lines at one edge of a page that may be no part of the text, outermost first. */
const depth = 2;

/** The part of the page's height at either edge where heads and feet stand. */
const margin = 0.14;

/** In characters; longer lines are text. */
const longestHead = 40;

/** A number with marks around it, or with words that say that it is a page's: `- 3 -`, `第3页 共12页`, `3 / 12`. */
const markedNumber =
  /^(?:[-—–―－_·•~]+\s*\d{1,4}\s*[-—–―－_·•~]+|第?\s*\d{1,4}\s*页(?:\s*[,，/／、]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/iu;

const bareNumber = /^\d{1,4}$/u;

type Edge = 'top' | 'bottom';

function fold(text: string): string {
  return text.normalize('NFKC').trim();
}

/** The lines of a page near one of its edges, outermost first. */
function listOutermost({ lines, height }: PageLines, edge: Edge): PlacedLine[] {
  const near =
    edge === 'top'
      ? lines.slice(0, depth).filter(({ bottom }) => bottom <= height * margin)
      : lines
          .slice(-depth)
          .reverse()
          .filter(({ top }) => top >= height * (1 - margin));
  return near.filter(({ line }) => line.text.length <= longestHead);
}

/**
 * How far a bare number is ahead of the page that it stands on; null for other lines, and for a number less than a line
 * away from the next line, which may be the last of a table.
 */
function offsetOf({ page, lines }: PageLines, placed: PlacedLine): number | null {
  const text = fold(placed.line.text);
  if (!bareNumber.test(text)) return null;
  const index = lines.indexOf(placed);
  const above = placed.top - (lines[index - 1]?.bottom ?? -Infinity);
  const below = (lines[index + 1]?.top ?? Infinity) - placed.bottom;
  return Math.min(above, below) < placed.bottom - placed.top ? null : Number(text) - page;
}

/**
 * The one offset between bare numbers at the edge and their pages, or null. A lone number in the margin may as well be
 * a value: it counts when two pages agree, or when it is the number of its page.
 */
function findOffset(pages: readonly PageLines[], edge: Edge): number | null {
  const counts = new Map<number, number>();
  for (const page of pages) {
    const [first] = listOutermost(page, edge);
    const offset = first ? offsetOf(page, first) : null;
    if (offset !== null) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  return best[1] > 1 || best[0] === 0 ? best[0] : null;
}

/** Same text, whatever its numbers, at the same height. A line of several numbers is a row of a table. */
function keyOf(edge: Edge, { line, top }: PlacedLine): string | null {
  const text = fold(line.text).replace(/\s+/gu, '');
  if ((line.words ?? []).filter((word) => /^\d+$/u.test(fold(word.text))).length > 1) return null;
  return `${edge} ${Math.round(top / 2)} ${text.replace(/\d+/gu, '#')}`;
}

function countHeads(pages: readonly PageLines[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const edge of ['top', 'bottom'] as const) {
      for (const line of listOutermost(page, edge)) {
        const key = keyOf(edge, line);
        if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/**
 * Leaves out page numbers, and short lines that stand at the same height on most pages (three at least), in the
 * margins at the top and the bottom.
 */
export function dropRunningHeads(pages: readonly PageLines[]): PageLines[] {
  const counts = countHeads(pages);
  const offsets = { top: findOffset(pages, 'top'), bottom: findOffset(pages, 'bottom') };
  const least = Math.max(3, Math.floor(pages.length / 2) + 1);
  return pages.map((page) => {
    const dropped = new Set<PlacedLine>();
    for (const edge of ['top', 'bottom'] as const) {
      for (const line of listOutermost(page, edge)) {
        const key = keyOf(edge, line);
        const repeated = key !== null && (counts.get(key) ?? 0) >= least;
        const offset = offsetOf(page, line);
        const numbered = offset !== null && offset === offsets[edge];
        if (!repeated && !numbered && !markedNumber.test(fold(line.line.text))) break;
        dropped.add(line);
      }
    }
    return dropped.size === 0 ? page : { ...page, lines: page.lines.filter((line) => !dropped.has(line)) };
  });
}
