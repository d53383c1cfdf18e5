import { digit, hanzi, kindOf, latin } from './character-kinds.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import { listTerms } from './list-terms.ts';
import { isWholeUnit, visitUnits } from './list-units.ts';

/** What is to be found as it is, but for blanks, quotation marks, width and case (`foldText`). */
export interface Phrase {
  /** As it was asked for, without blanks around. */
  readonly words: string;
  readonly folded: string;
  /** A single hanzi, or punctuation only: the index does not know in which texts it is. */
  readonly tooShort: boolean;
}

/** A part of a text, in UTF-16 units; `end` is the first one after it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function makePhrase(words: string): Phrase {
  const { text } = foldText(words);
  return { words: words.trim(), folded: text, tooShort: listTerms(text).cover.length === 0 };
}

const quoted = /[“”"＂]([^“”"＂]*)[“”"＂]/u;

/**
 * The phrases of a query, each once; a text answers it that has all of them. A blank parts two phrases where hanzi stand on
 * both sides, or two numbers, or two Latin words; elsewhere (收到 14 件) it says nothing. What is in double quotation marks
 * is one phrase whatever blanks it has.
 */
export function parseQuery(query: string): Phrase[] {
  const phrases = query
    .split(new RegExp(quoted, 'gu'))
    .flatMap((part, index) => (index % 2 === 1 ? [part] : splitAtBlanks(part)))
    .map(makePhrase)
    .filter(({ folded }) => folded !== '');
  return [...new Map(phrases.reverse().map((phrase) => [phrase.folded, phrase])).values()].reverse();
}

function splitAtBlanks(text: string): string[] {
  const parts: string[] = [];
  let last = 0;
  for (const word of text.split(/[\s\p{Z}]+/u)) {
    const { text: folded } = foldText(word);
    const kind = kindOf(folded.charCodeAt(0));
    const before = parts[parts.length - 1];
    const apart = kind === last && (kind === hanzi || kind === digit || kind === latin);
    if (before === undefined || apart) parts.push(word);
    else parts[parts.length - 1] = `${before} ${word}`;
    if (folded !== '') last = kindOfEnd(folded);
  }
  return parts;
}

function kindOfEnd(folded: string): number {
  const code = folded.charCodeAt(folded.length - 1);
  const isLowHalf = (code & 0xfc00) === 0xdc00;
  return kindOf(isLowHalf ? folded.charCodeAt(folded.length - 2) : code);
}

/**
 * Where a phrase stands in a text: where its folded text is in the folded one and its numbers and Latin words are whole ones
 * there, so that 14 is not found in 2014. Ranges of the text as it was given, in their order, none over another.
 */
export function findPhrase(text: string, phrase: Phrase): TextRange[] {
  return findFolded(foldText(text), phrase);
}

/** The same for a text that is folded already. */
export function findFolded({ text, starts, ends }: FoldedText, { folded }: Phrase): TextRange[] {
  const ranges: TextRange[] = [];
  if (folded === '' || !text.includes(folded)) return ranges;
  const units = listBounds(folded);
  let free = 0;
  let at = text.indexOf(folded);
  while (at >= 0) {
    const offset = at;
    const start = starts[at] ?? 0;
    const end = ends[at + folded.length - 1] ?? start;
    const found = start >= free && units.every((unit) => isWholeUnit(text, offset + unit.start, offset + unit.end));
    if (found) {
      ranges.push({ start, end });
      free = end;
    }
    at = text.indexOf(folded, at + (found ? folded.length : 1));
  }
  return ranges;
}

function listBounds(folded: string): TextRange[] {
  const bounds: TextRange[] = [];
  visitUnits(folded, (start, end) => bounds.push({ start, end }));
  return bounds;
}

/** Whether the pieces of one text have every phrase, each within one piece. */
export function holdsPhrases(pieces: readonly string[], phrases: readonly Phrase[]): boolean {
  const folded = pieces.map(foldText);
  return phrases.every((phrase) => folded.some((piece) => findFolded(piece, phrase).length > 0));
}
