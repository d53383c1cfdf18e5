import { cutText, measureDigits } from './cut-text.ts';
import type { PageItems, TextItem } from './text-item.ts';

/** A piece of text that stands upright on its page, in points from the top left corner. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
}

/** A text that runs in another direction than the page, with the box that it covers. */
export interface TurnedText {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** A page the way its text is read: turned until most of it is upright. */
export interface PagePieces {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From top to bottom, those of the same height from left to right. */
  readonly pieces: readonly Piece[];
  readonly turned: readonly TurnedText[];
}

/** Quarters of a turn clockwise from upright; null for slanted text. */
type Direction = 0 | 1 | 2 | 3 | null;

type Point = readonly [x: number, y: number];

/** How much of its size a character rises above the baseline. */
export const ascent = 0.88;

/** No text for readers is smaller, in points. */
const smallestSize = 1;

/** Scanned pages are up to three degrees askew. */
const askew = 0.05;

function findDirection({ matrix: [a, b] }: TextItem): Direction {
  if (Math.abs(b) <= askew * Math.abs(a)) return a > 0 ? 0 : 2;
  if (Math.abs(a) <= askew * Math.abs(b)) return b > 0 ? 1 : 3;
  return null;
}

/** The direction of most characters of a page. */
function findPageDirection(items: readonly TextItem[]): 0 | 1 | 2 | 3 {
  const counts = [0, 0, 0, 0];
  for (const item of items) {
    const direction = findDirection(item);
    if (direction !== null) counts[direction] = (counts[direction] ?? 0) + item.text.length;
  }
  const most = counts.indexOf(Math.max(...counts));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

/** Turns a point of the page so that text of this direction becomes upright. */
function turnPoint([x, y]: Point, direction: 0 | 1 | 2 | 3, { width, height }: PageItems): Point {
  if (direction === 1) return [y, width - x];
  if (direction === 2) return [width - x, height - y];
  return direction === 3 ? [height - y, x] : [x, y];
}

function sizeOf({ matrix }: TextItem): number {
  return Math.hypot(matrix[2], matrix[3]);
}

/** The characters of a font that writes downwards: each stands below the one before it, centred on the line of writing. */
function placeColumn(item: TextItem, [x, y]: Point, size: number): Piece[] {
  const characters = [...item.text];
  const pitch = item.length / characters.length;
  return characters.flatMap((text, index) => {
    if (text.trim() === '') return [];
    return [{ text, left: x - size / 2, right: x + size / 2, baseline: y + index * pitch + ascent * size, size }];
  });
}

/** The box of a text in any direction, on the turned page. */
function placeTurned(item: TextItem, direction: 0 | 1 | 2 | 3, page: PageItems): TurnedText {
  const [a, b, c, d, x, y] = item.matrix;
  const along = item.length / (Math.hypot(a, b) || 1);
  const corners = [0, along].flatMap((s) =>
    [ascent, ascent - 1].map((t) => turnPoint([x + a * s + c * t, y + b * s + d * t], direction, page)),
  );
  const [xs, ys] = [corners.map(([each]) => each), corners.map(([, each]) => each)];
  return { text: item.text.trim(), box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

/** Bold is feigned by drawing a text twice, at most this far apart in points, or in sizes of the font. */
const doubled = { points: 1, sizes: 0.2 };

/** How many texts of the same height are compared; lines have fewer. */
const mostCompared = 200;

/** The pieces ordered from top to bottom, without those that repeat another one at the same place. */
function dropDoubled(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const reach = Math.min(doubled.points, piece.size * doubled.sizes);
    let twice = false;
    const last = Math.max(0, kept.length - mostCompared);
    for (let index = kept.length - 1; index >= last && !twice; index -= 1) {
      const other = kept[index];
      if (!other || piece.baseline - other.baseline > reach) break;
      twice = Math.abs(other.left - piece.left) <= reach && other.text === piece.text;
    }
    if (!twice) kept.push(piece);
  }
  return kept;
}

/**
 * Places the texts of a page, turned until most of them are upright. Texts of no size, and such as are drawn twice at
 * one place, are left out (pdf.js gives none outside of the page); texts in other directions are put aside.
 */
export function placePieces(page: PageItems): PagePieces {
  const direction = findPageDirection(page.items);
  const [width, height] = direction % 2 === 0 ? [page.width, page.height] : [page.height, page.width];
  const digits = measureDigits(page.items);
  const pieces: Piece[] = [];
  const turned: TurnedText[] = [];
  for (const item of page.items) {
    const size = sizeOf(item);
    if (item.text.trim() === '' || size < smallestSize || item.length <= 0) continue;
    if (findDirection(item) !== direction) {
      turned.push(placeTurned(item, direction, page));
      continue;
    }
    const [x, y] = turnPoint([item.matrix[4], item.matrix[5]], direction, page);
    const placed = item.vertical
      ? placeColumn(item, [x, y], size)
      : cutText(item.text, { left: x, right: x + item.length }, (digits.get(item.font) ?? 0.5) * size, size).map(
          (part) => ({ ...part, baseline: y, size }),
        );
    pieces.push(...placed);
  }
  return { page: page.page, width, height, pieces: dropDoubled(pieces), turned };
}
