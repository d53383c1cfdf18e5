import { digit, kindOf, latin } from './character-kinds.ts';

/**
 * Text as it is compared: compatibility forms are one (full and half width), small letters, no blanks, no quotation marks
 * or marks of titles, no separators of thousands. A blank or quotation mark between two digits or two Latin letters stays as
 * one space, since without it two numbers would become one. Numbers in circles and brackets (① ⑴ ²) stay what they are.
 */
export interface FoldedText {
  readonly text: string;
  /** Where the character begins in the original that each UTF-16 unit of `text` was made of. */
  readonly starts: ArrayLike<number>;
  /** Where it ends. */
  readonly ends: ArrayLike<number>;
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

/** Folded text that is being written, in arrays with room for more. */
interface Draft {
  codes: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
  /** Where something was left out since the last code that parts numbers and words; -1 if nothing. */
  gapAt: number;
}

function makeRoom(draft: Draft): void {
  const { codes, starts, ends, length } = draft;
  draft.codes = new Uint16Array(2 * length + 16);
  draft.starts = new Uint32Array(2 * length + 16);
  draft.ends = new Uint32Array(2 * length + 16);
  draft.codes.set(codes);
  draft.starts.set(starts);
  draft.ends.set(ends);
}

function push(draft: Draft, code: number, start: number, end: number): void {
  if (draft.length === draft.codes.length) makeRoom(draft);
  draft.codes[draft.length] = code;
  draft.starts[draft.length] = start;
  draft.ends[draft.length] = end;
  draft.length += 1;
}

function writeCode(draft: Draft, code: number, start: number, end: number): void {
  const { codes, length, gapAt } = draft;
  if (gapAt >= 0 && length > 0 && joins(codes[length - 1] ?? 0, code)) push(draft, 0x20, gapAt, gapAt + 1);
  draft.gapAt = -1;
  push(draft, code, start, end);
}

/** Takes back what was written for the character at `start`. */
function takeBack(draft: Draft, start: number): void {
  while (draft.length > 0 && (draft.starts[draft.length - 1] ?? 0) >= start) draft.length -= 1;
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
  const draft: Draft = {
    codes: new Uint16Array(text.length),
    starts: new Uint32Array(text.length),
    ends: new Uint32Array(text.length),
    length: 0,
    gapAt: -1,
  };
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
function dropCommas({ codes, starts, ends, length }: Draft): FoldedText {
  const written = codes.subarray(0, length);
  const isKept = (_: number, index: number): boolean => !separatesThousands(written, index);
  const keep = (values: Uint32Array): Uint32Array => values.subarray(0, length);
  if (!written.includes(comma) || written.every(isKept))
    return { text: writeCodes(written), starts: keep(starts), ends: keep(ends) };
  return {
    text: writeCodes(written.filter(isKept)),
    starts: keep(starts).filter(isKept),
    ends: keep(ends).filter(isKept),
  };
}

/** A comma with one to three digits before it and exactly three after. */
function separatesThousands(codes: Uint16Array, index: number): boolean {
  if (codes[index] !== comma || countDigits(codes, index, 1) !== 3) return false;
  const before = countDigits(codes, index, -1);
  return before >= 1 && before <= 3;
}

/** How many digits follow each other from a place in a direction; four stand for more. */
function countDigits(codes: Uint16Array, from: number, step: 1 | -1): number {
  let count = 0;
  while (count < 4 && kindOf(codes[from + step * (count + 1)] ?? 0) === digit) count += 1;
  return count;
}

function writeCodes(codes: Uint16Array): string {
  let text = '';
  for (let start = 0; start < codes.length; start += 0x2000)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(start, start + 0x2000));
  return text;
}
