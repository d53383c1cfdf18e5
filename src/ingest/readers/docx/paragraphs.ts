import type { Flow } from '../flow.ts';
import type { Content } from '../table-layout.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

export interface Surroundings {
  readonly flow: Flow;
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** Text with one appearance. */
interface Run {
  style: string | null;
  hidden: boolean | null;
  struck: boolean;
  raised: boolean;
}

export interface Paragraph {
  style: string | null;
  list: number | null;
  level: number | null;
  /** Whether its properties are being read. */
  opening: boolean;
  /** Whether its end was deleted: it goes on in the next paragraph. */
  joined: boolean;
  hidden: boolean;
  /** Whether its number was written and nothing behind it. */
  numbered: boolean;
  run: Run | null;
  /** For each open field whether it is still in its instruction. */
  readonly fields: boolean[];
  /** Text boxes that hang on it. */
  readonly asides: Content[];
}

export interface Paragraphs extends Surroundings {
  paragraph: Paragraph;
  /** Those that the text box of this one stands in. */
  readonly outer: Paragraph[];
  /** Whether text that comes is text of the document. */
  reading: boolean;
  /** Whether the drawing is no larger than an icon. */
  small: boolean;
}

export function createParagraph(): Paragraph {
  return {
    style: null,
    list: null,
    level: null,
    opening: false,
    joined: false,
    hidden: false,
    numbered: false,
    run: null,
    fields: [],
    asides: [],
  };
}

export function createParagraphs(surroundings: Surroundings): Paragraphs {
  return { ...surroundings, paragraph: createParagraph(), outer: [], reading: false, small: false };
}

/** A deletion among the properties of a paragraph is that of its end. */
export function markJoined({ paragraph }: Paragraphs): void {
  if (paragraph.opening) paragraph.joined = true;
}

/** Whether what comes is shown: neither hidden nor crossed out, nor the instruction of a field. */
export function isShown({ paragraph, styles }: Paragraphs): boolean {
  const { run, fields, hidden } = paragraph;
  if (fields.includes(true) || run?.struck) return false;
  const styled = run && run.style !== null ? styles(run.style).hidden : null;
  return !(run?.hidden ?? styled ?? hidden);
}

/** Adds text to the line. */
export function write(state: Paragraphs, text: string): void {
  const { paragraph, flow } = state;
  // 1. before 5 is not 1.5.
  if (paragraph.numbered && /^\s*[\d\uff10-\uff19]/u.test(text)) flow.text(' ');
  paragraph.numbered = false;
  if (paragraph.run?.raised) flow.separate();
  flow.text(text);
}

/** Text between tags, which counts only in some elements. */
export function writeText(state: Paragraphs, text: string): void {
  if (state.reading) write(state, text);
}

/** Writes the number that the paragraph has in a list. */
export function endProperties({ paragraph, styles, numbering, flow }: Paragraphs): void {
  paragraph.opening = false;
  const { style } = paragraph;
  paragraph.hidden = style !== null && styles(style).hidden === true;
  if (paragraph.joined || paragraph.hidden) return;
  const number = numbering(paragraph, style);
  flow.text(number);
  paragraph.numbered = number !== '';
}

/** Ends the line, behind which its text boxes follow. */
export function endParagraph(state: Paragraphs): void {
  const { paragraph, flow } = state;
  if (!paragraph.joined) flow.breakLine();
  for (const aside of paragraph.asides) flow.append(aside);
  state.paragraph = state.outer.pop() ?? createParagraph();
}
