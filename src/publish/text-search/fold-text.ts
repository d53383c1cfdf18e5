import { digit, kindOf, latin } from './character-kinds.ts';

/**
 * Text as it is compared: compatibility forms are one (full and half width), small letters, no blanks, no quotation marks
 * or marks of titles, no separators of thousands. A blank or quotation mark between two digits or two Latin letters stays as
 * one space, since without it two numbers would become one. Numbers in circles and brackets (① ⑴ ²) stay what they are.
 */
export interface FoldedText {
  readonly text: string;
  /** Where the character begins in the original that each UTF-16 unit of `text` was made of. */
  readonly starts: readonly number[];
  /** Where it ends. */
  readonly ends: readonly number[];
}

const blankOrQuote = /^[\s\p{Z}\p{Cc}“”‘’„‚‟‛〝〞〟「」『』《》〈〉"']$/u;
const invisible = /^[\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;
const mark = /^\p{M}$/u;
const loneHalf = /\p{Cs}/gu;
const comma = 0x2c;
const circledNumber = /^\p{No}$/u;

/** What becomes of each UTF-16 unit that stands alone: its folded one, or one of these, which no text keeps. */
const unknown = 0;
const gap = 1;
const dropped = 2;
/** To be looked at with what surrounds it: halves of pairs, marks, what becomes several. */
const special = 3;
const folds = new Uint16Array(0x10000);

function foldCharacter(character: string): string {
  return circledNumber.test(character) ? character : character.normalize('NFKC').toLowerCase();
}

function learnFold(code: number): number {
  const character = String.fromCharCode(code);
  const folded = foldCharacter(character);
  if (invisible.test(character)) return dropped;
  if (blankOrQuote.test(character) || blankOrQuote.test(folded)) return gap;
  if ((code & 0xf800) === 0xd800 || mark.test(character) || folded.length !== 1) return special;
  return folded.charCodeAt(0);
}

function foldOf(code: number): number {
  const known = folds[code] ?? unknown;
  return known === unknown ? (folds[code] = learnFold(code)) : known;
}

function joins(before: number, after: number): boolean {
  const kind = kindOf(before);
  return (kind === digit || kind === latin) && kindOf(after) === kind;
}

/** Folded text that is being written. */
interface Draft {
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** Where something was left out since the last code that parts numbers and words; -1 if nothing. */
  gapAt: number;
}

function push({ codes, starts, ends }: Draft, code: number, start: number, end: number): void {
  codes.push(code);
  starts.push(start);
  ends.push(end);
}

function writeCode(draft: Draft, code: number, start: number, end: number): void {
  const { codes, gapAt } = draft;
  if (gapAt >= 0 && joins(codes[codes.length - 1] ?? 0, code)) push(draft, 0x20, gapAt, gapAt + 1);
  draft.gapAt = -1;
  push(draft, code, start, end);
}

/** Takes back what was written for the character at `start`. */
function takeBack({ codes, starts, ends }: Draft, start: number): void {
  while ((starts[starts.length - 1] ?? -1) >= start) {
    codes.pop();
    starts.pop();
    ends.pop();
  }
}

/** Writes what a part of the text becomes; what folding leaves out is left out of it too. */
function writeFolded(draft: Draft, text: string, start: number, end: number): void {
  const folded = foldCharacter(text.slice(start, end)).replace(loneHalf, '\ufffd');
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index);
    const alone = folded.length > 1 ? foldOf(code) : code;
    if (alone !== gap && alone !== dropped) writeCode(draft, code, start, end);
  }
}

/** The end of the marks that follow each other from a place on; the place itself where there are none. */
function findEndOfMarks(text: string, from: number): number {
  let end = from;
  for (;;) {
    const character = characterAt(text, end);
    if (!mark.test(character)) return end;
    end += character.length;
  }
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

export function foldText(text: string): FoldedText {
  const draft: Draft = { codes: [], starts: [], ends: [], gapAt: -1 };
  /** Where the character began that marks would belong to; -1 after what was left out. */
  let base = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const folded = code >= 0x4e00 && code <= 0x9fff ? code : foldOf(code);
    const start = at;
    at += 1;
    if (folded > special) {
      writeCode(draft, folded, start, at);
      base = start;
    } else if (folded === gap) {
      if (draft.gapAt < 0) draft.gapAt = start;
      base = -1;
    } else if (folded === special) {
      const character = characterAt(text, start);
      at = start + character.length;
      if (invisible.test(character)) continue;
      const marked = base >= 0 && mark.test(character);
      if (marked) {
        takeBack(draft, base);
        at = findEndOfMarks(text, at);
      } else base = start;
      writeFolded(draft, text, base, at);
    }
  }
  return dropCommas(draft);
}

/** Leaves out the commas that separate thousands. */
function dropCommas({ codes, starts, ends }: Draft): FoldedText {
  const isKept = (_: number, index: number): boolean => !separatesThousands(codes, index);
  if (!codes.includes(comma) || codes.every(isKept)) return { text: writeCodes(codes), starts, ends };
  return { text: writeCodes(codes.filter(isKept)), starts: starts.filter(isKept), ends: ends.filter(isKept) };
}

/** A comma with one to three digits before it and exactly three after. */
function separatesThousands(codes: readonly number[], index: number): boolean {
  if (codes[index] !== comma || countDigits(codes, index, 1) !== 3) return false;
  const before = countDigits(codes, index, -1);
  return before >= 1 && before <= 3;
}

/** How many digits follow each other from a place in a direction; four stand for more. */
function countDigits(codes: readonly number[], from: number, step: 1 | -1): number {
  let count = 0;
  while (count < 4 && kindOf(codes[from + step * (count + 1)] ?? 0) === digit) count += 1;
  return count;
}

function writeCodes(codes: readonly number[]): string {
  let text = '';
  for (let start = 0; start < codes.length; start += 0x2000)
    text += String.fromCharCode(...codes.slice(start, start + 0x2000));
  return text;
}
