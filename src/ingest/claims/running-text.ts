import type { Location } from '../location.ts';
import { simplifyText } from '../normalise.ts';
import type { Paragraph } from '../paragraphs.ts';

/** Where a character of running text stands: its paragraph, its offset there in UTF-16 units, and whether a blank stood before it. */
interface Origin {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly afterBlank: boolean;
}

/** Text of one or several paragraphs without blanks, in its compatibility form, and where each character comes from. */
export interface RunningText {
  readonly text: string;
  readonly origins: readonly Origin[];
}

const pageNumber = /^[\s—–-]*\d{1,4}[\s—–-]*$/u;
const sentenceEnd = /[。!?;:！？；：]$/u;
/** What begins a paragraph of its own: （一）, 一、, 1. and Markdown's marks. */
const begins = /^\s*(?:[#*>-]|[(（][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d{1,2}[.、．](?!\d))/u;
/** A line this short that ends without a full stop is a heading, or the last one of a paragraph. */
const shortest = 18;

/** Whether a paragraph is a line that breaks off where the page ended: the next one goes on with it. */
function breaksOff(text: string): boolean {
  const bare = text.trim();
  return [...bare].length >= shortest && !sentenceEnd.test(bare);
}

/** The indexes of paragraphs that belong together: lines that were broken by the width of a page. Page numbers are left out. */
export function joinLines(paragraphs: readonly Paragraph[]): number[][] {
  const runs: number[][] = [];
  let open = false;
  paragraphs.forEach(({ text }, index) => {
    if (pageNumber.test(text)) return;
    if (open && !begins.test(text)) runs.at(-1)?.push(index);
    else runs.push([index]);
    open = breaksOff(text);
  });
  return runs;
}

/** One character in its compatibility form; numbers in circles and the like stay signs, they are no digits. */
function foldCharacter(character: string): string {
  if (/\p{No}/u.test(character)) return '·';
  return character.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
}

function foldRun(paragraphs: readonly Paragraph[], indexes: readonly number[]): RunningText {
  let text = '';
  const origins: Origin[] = [];
  for (const paragraph of indexes) {
    let start = 0;
    let afterBlank = false;
    for (const character of paragraphs[paragraph]?.text ?? '') {
      const end = start + character.length;
      const folded = foldCharacter(character);
      origins.push(...Array.from({ length: folded.length }, () => ({ paragraph, start, end, afterBlank })));
      text += folded;
      afterBlank = folded === '';
      start = end;
    }
  }
  return { text: simplifyText(text), origins };
}

/** Puts the paragraphs of a section together where a line only broke off, and folds them. */
export function runTogether(paragraphs: readonly Paragraph[]): RunningText[] {
  return joinLines(paragraphs).map((indexes) => foldRun(paragraphs, indexes));
}

/** A part of a paragraph, in UTF-16 units. */
export interface TextSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The spans that a part of running text comes from, one a paragraph. */
export function traceSpans({ origins }: RunningText, from: number, to: number): TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { paragraph, start, end } of origins.slice(from, to)) {
    const last = spans.at(-1);
    if (last?.paragraph === paragraph) spans[spans.length - 1] = { ...last, end };
    else spans.push({ paragraph, start, end });
  }
  return spans;
}

/** The place of a character of a paragraph: columns count on where a source counts them, else it is that of the paragraph. */
export function placeInParagraph({ text, at }: Paragraph, start: number): Location {
  if (!('line' in at)) return at;
  return { line: at.line, column: at.column + [...text.slice(0, start)].length };
}
