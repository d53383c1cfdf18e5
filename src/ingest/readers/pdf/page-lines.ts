import type { Line, Word } from '../document.ts';
import { ascent, type PagePieces, type Piece } from './pieces.ts';
import { groupRows, type Row } from './rows.ts';

/** A line and where it stands, in points from the top of its page. */
export interface PlacedLine {
  readonly line: Line;
  readonly top: number;
  readonly bottom: number;
}

export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** A word that still grows. */
interface GrowingWord {
  text: string;
  readonly left: number;
  right: number;
  top: number;
  bottom: number;
  last: Piece;
}

/**
 * Gaps in sizes of the font. Digits of one number are closer than a quarter of their width; punctuation gives up half
 * of its own where a line is squeezed.
 */
const gaps = { number: 0.125, text: 0.3, numberOverlap: -0.125, textOverlap: -0.6 };

const digitAtEnd = /[\d０-９%]$/u;
const digitAtStart = /^[\d０-９]/u;
const numberAtEnd = /(?:[\d０-９][.,，．%]?|^[.,，．%]+)$/u;
const numberAtStart = /^(?:[.,，．]?[\d０-９]|[.,，．%]+$)/u;

function gapBetween(before: Piece, after: Piece): number {
  return (after.left - before.right) / Math.min(before.size, after.size);
}

/**
 * Whether two neighbours are one word. Two numbers side by side, or a label and a number, may be neighbouring cells: they
 * are one only when no more than the space between letters is between them, and parts of one number share a baseline.
 */
function isOneWord(before: Piece, after: Piece): boolean {
  const gap = gapBetween(before, after);
  const [numberBefore, numberAfter] = [numberAtEnd.test(before.text), numberAtStart.test(after.text)];
  if (!numberBefore && !numberAfter) return gap > gaps.textOverlap && gap < gaps.text;
  if (gap < gaps.numberOverlap || gap >= gaps.number) return false;
  const level = Math.abs(before.baseline - after.baseline) < Math.min(before.size, after.size) / 10;
  return level || !(numberBefore && numberAfter);
}

function joinPieces(pieces: readonly Piece[]): GrowingWord[] {
  const words: GrowingWord[] = [];
  for (const piece of pieces) {
    const top = piece.baseline - ascent * piece.size;
    const bottom = top + piece.size;
    const word = words.at(-1);
    if (!word || !isOneWord(word.last, piece)) {
      words.push({ text: piece.text, left: piece.left, right: piece.right, top, bottom, last: piece });
      continue;
    }
    word.text += piece.text;
    word.right = Math.max(word.right, piece.right);
    word.top = Math.min(word.top, top);
    word.bottom = Math.max(word.bottom, bottom);
    word.last = piece;
  }
  return words;
}

/** The text of a line: a space where there is a gap, and between any two numbers. */
function joinWords(words: readonly GrowingWord[]): string {
  let text = '';
  let before: GrowingWord | null = null;
  for (const word of words) {
    const first = { ...word.last, left: word.left };
    const apart = before && gapBetween(before.last, first) >= gaps.text;
    const numbers = before && digitAtEnd.test(before.text) && digitAtStart.test(word.text);
    text += (apart ?? false) || (numbers ?? false) ? ` ${word.text}` : word.text;
    before = word;
  }
  return text;
}

function round(points: number): number {
  return Math.round(points * 10) / 10 || 0;
}

type Box = readonly [number, number, number, number];

/** The box of a location from the four edges. */
export function toBox([left, top, right, bottom]: Box): Box {
  return [round(left), round(top), round(right - left), round(bottom - top)];
}

function buildLine(page: number, row: Row): PlacedLine {
  const words = joinPieces(row.pieces);
  const left = words[0]?.left ?? 0;
  const right = words.reduce((most, word) => Math.max(most, word.right), left);
  const top = words.reduce((least, word) => Math.min(least, word.top), Infinity);
  const bottom = words.reduce((most, word) => Math.max(most, word.bottom), -Infinity);
  const placed = words.map<Word>((word) => ({
    text: word.text,
    at: { page, box: toBox([word.left, word.top, word.right, word.bottom]) },
    left: word.left,
    right: word.right,
  }));
  const line = { text: joinWords(words), at: { page, box: toBox([left, top, right, bottom]) }, words: placed };
  return { line, top, bottom };
}

/** The lines of a page from top to bottom; a text that runs in another direction is a line of its own. */
export function buildLines({ page, height, pieces, turned }: PagePieces): PageLines {
  const lines = groupRows(pieces).map((row) => buildLine(page, row));
  const aside = turned.map<PlacedLine>(({ text, box }) => {
    const at = { page, box: toBox(box) };
    const words = [{ text, at, left: box[0], right: box[2] }];
    return { line: { text, at, words }, top: box[1], bottom: box[3] };
  });
  if (aside.length === 0) return { page, height, lines };
  return { page, height, lines: [...lines, ...aside].sort((a, b) => a.top - b.top) };
}
