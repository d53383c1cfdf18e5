import { digit, kindOf, latin, other } from './character-kinds.ts';
import type { TextRange } from './find-phrase.ts';

export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

/** What stands around a match, to be shown with the matches marked. */
export interface Snippet {
  /** Whether there is text before the first part. */
  readonly cutBefore: boolean;
  /** Joined, they are a part of the text; none is empty, and no two marked ones follow each other. */
  readonly parts: readonly SnippetPart[];
  readonly cutAfter: boolean;
}

export interface SnippetOptions {
  /** UTF-16 units to show before and after the first match, at least. */
  readonly around: number;
}

/**
 * Cuts out the first match with what is around it, and marks all matches that begin there. Numbers, Latin words and
 * characters of several UTF-16 units stay whole. Without matches it is the beginning of the text. Ranges in any order, some
 * may lie over others.
 */
export function cutSnippet(text: string, ranges: readonly TextRange[], { around }: SnippetOptions): Snippet {
  const marks = mergeRanges(ranges);
  const first = marks[0] ?? { start: 0, end: 0 };
  const start = widen(text, first.start - around, -1);
  let end = first.end + around;
  const shown = marks.filter((mark) => mark.start < end);
  end = widen(text, Math.max(end, shown[shown.length - 1]?.end ?? 0), 1);
  const parts: SnippetPart[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    if (from < to) parts.push({ text: text.slice(from, to), marked });
  };
  let at = start;
  for (const mark of shown) {
    add(at, mark.start, false);
    add(mark.start, mark.end, true);
    at = mark.end;
  }
  add(at, end, false);
  return { cutBefore: text.slice(0, start).trim() !== '', parts, cutAfter: text.slice(end).trim() !== '' };
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const before = merged[merged.length - 1];
    if (before && start <= before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** The nearest place in a direction where no unit is cut. */
function widen(text: string, from: number, step: 1 | -1): number {
  let at = Math.min(text.length, Math.max(0, from));
  while (at > 0 && at < text.length && isInside(text, at)) at += step;
  return at;
}

const attached = /^[\p{M}\u200d\p{Cf}]/u;

function isInside(text: string, at: number): boolean {
  const before = kindInOriginal(text, at - 1);
  const after = kindInOriginal(text, at);
  if (before !== other && before === after) return true;
  if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) return true;
  if (attached.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) return true;
  return isWithinNumber(text, at - 1) || isWithinNumber(text, at);
}

/** A decimal point, or a separator before three digits. */
const inNumber = /^(?:[.．]|[,，](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}/u;

function isWithinNumber(text: string, at: number): boolean {
  return kindInOriginal(text, at - 1) === digit && inNumber.test(text.slice(at, at + 5));
}

/** `digit` and `latin` in any width and case; all else is `other`. */
function kindInOriginal(text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '' || /\p{No}/u.test(character)) return other;
  const kind = kindOf(character.normalize('NFKC').toLowerCase().charCodeAt(0));
  return kind === digit || kind === latin ? kind : other;
}
