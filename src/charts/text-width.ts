import { latinWidths } from './latin-widths.ts';

/** Full-width forms and marks, radicals, han, kana, hangul; also arrows and numbers in circles, as in Chinese fonts. */
const wideRanges =
  '\\u1100-\\u11ff\\u2190-\\u2193\\u2460-\\u24ff\\u2e80-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff' +
  '\\ufe30-\\ufe6f\\uff01-\\uffe6\\u{20000}-\\u{3ffff}';
const wide = new RegExp(`^[${wideRanges}]`, 'u');
const invisible = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]/u;
const fullWidth = 1000;
/** Wider than nearly all letters of any script; one letter or sign may be wider, a word is not. */
const otherScript = 1200;

/** In thousandths of an em, so that sums are exact. */
function widthOf(character: string, widths: ReadonlyMap<string, number>): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  if (invisible.test(character)) return 0;
  if (wide.test(character)) return fullWidth;
  return widths.get(character.normalize('NFD').charAt(0)) ?? otherScript;
}

function measureThousandths(text: string, widths: ReadonlyMap<string, number>): number {
  let width = 0;
  for (const character of text) width += widthOf(character, widths);
  return width;
}

/**
 * The width of a text in ems: no less than any common system font needs for it (src/charts/latin-widths.ts), so some
 * more than the reader's own. A han character or full-width mark is 1 em, also one beyond the basic plane; a Latin
 * letter with a mark is as wide as without; a combining or zero-width character is 0; what belongs to another script is
 * 1.2 em. Widths add up: kerning, and the space that CSS may put between scripts (`text-autospace`), are not in it.
 */
export function measureText(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  return measureThousandths(text, weight === 'bold' ? latinWidths.bold : latinWidths.regular) / 1000;
}

/** Where a line may end and what it loses there. A no-break or thin space (in numbers) belongs to its word. */
const spaces = ' \\t\\r\\u3000';
const spacesAround = new RegExp(`^[${spaces}]+|[${spaces}]+$`, 'gu');
/** A character with its marks, and the spaces behind it. */
const clusters = new RegExp(`(.[\\p{M}\\p{Default_Ignorable_Code_Point}]*)([${spaces}]*)`, 'gsu');

function trimSpaces(text: string): string {
  return text.replace(spacesAround, '');
}

/** Whether a line may end between two characters; `apart` if a space is between them. */
type Break = (before: string, after: string, apart: boolean) => boolean;

const opening = /^[（《〈「『【〔［｛“‘([{]/u;
const closing = /^[，。、；：！？）》〉」』】〕］｝”’·％%]/u;
/** These close only what they touch: `.5` and `:00` behind a space are words. */
const closingIfClose = /^[,.;:!?)\]}/]/u;
const standsAlone = new RegExp(`^[${wideRanges}“”—…]`, 'u');

/** Breaks that leave punctuation where it belongs: closing marks never begin a line, opening ones never end it. */
const betweenCharacters: Break = (before, after, apart) =>
  !opening.test(before) && !closing.test(after) && (apart || !closingIfClose.test(after));

/** Those of them that leave words and numbers whole, and the double dash and ellipsis. */
const betweenWords: Break = (before, after, apart) =>
  betweenCharacters(before, after, apart) &&
  (apart || ((standsAlone.test(before) || standsAlone.test(after)) && !(before === after && /[—…]/u.test(before))));

/** The parts of a text between all breaks. Spaces stay with the part before them. */
function splitText(text: string, mayBreak: Break): string[] {
  const parts: string[] = [];
  let part = '';
  let before = '';
  let apart = false;
  for (const [cluster, character = '', space] of text.matchAll(clusters)) {
    if (part !== '' && mayBreak(before, character, apart)) {
      parts.push(part);
      part = '';
    }
    part += cluster;
    before = character;
    apart = space !== '';
  }
  return part === '' ? parts : [...parts, part];
}

/** The lines of texts that were wrapped before, since charts say the same over and over; forgotten when they are many. */
const wrapped = new Map<string, readonly string[]>();
const mostWrapped = 2000;

/**
 * Breaks a text into lines no wider than `ems`: at its line ends, Chinese anywhere, other words between them, a word
 * anywhere if it is wider than a line. No line begins with a closing mark or ends with an opening one; a character with
 * the marks that cling to it stands alone when it is wider than a line. Lines are as few as can be and then of about
 * the same width. Spaces at line ends and empty lines are dropped; no text is no line.
 */
export function wrapText(text: string, ems: number): readonly string[] {
  const key = `${ems} ${text}`;
  const known = wrapped.get(key);
  if (known) return known;
  const lines = text.split('\n').flatMap((line) => wrapLine(trimSpaces(line), ems));
  if (wrapped.size >= mostWrapped) wrapped.clear();
  wrapped.set(key, lines);
  return lines;
}

function wrapLine(text: string, ems: number): string[] {
  if (text === '') return [];
  if (measureText(text) <= ems) return [text];
  const parts = splitText(text, betweenWords).flatMap((part) =>
    measureText(trimSpaces(part)) <= ems ? [part] : splitText(part, betweenCharacters),
  );
  return joinEvenly(parts, ems);
}

/** In thousandths of an em. */
interface PartWidth {
  /** Without the spaces behind it. */
  readonly alone: number;
  readonly followed: number;
}

/** The best lines for the parts from some part on: where the first ends, how many, and the squares of their widths. */
interface Lines {
  readonly end: number;
  readonly count: number;
  readonly squares: number;
}

const noLines: Lines = { end: 0, count: 0, squares: 0 };

/** Joins parts to the fewest lines, and of those ways takes the one with the least squares of widths. */
function joinEvenly(parts: readonly string[], ems: number): string[] {
  const widths = parts.map((part) => ({
    alone: measureThousandths(trimSpaces(part), latinWidths.regular),
    followed: measureThousandths(part, latinWidths.regular),
  }));
  const best = new Map<number, Lines>();
  for (let start = parts.length - 1; start >= 0; start -= 1) best.set(start, findBest(start, widths, best, ems));
  const lines: string[] = [];
  for (let start = 0; start < parts.length;) {
    const { end } = best.get(start) ?? { end: parts.length };
    lines.push(trimSpaces(parts.slice(start, end).join('')));
    start = end;
  }
  return lines;
}

function findBest(start: number, widths: readonly PartWidth[], best: ReadonlyMap<number, Lines>, ems: number): Lines {
  let chosen = noLines;
  let before = 0;
  for (const [index, { alone, followed }] of widths.slice(start).entries()) {
    const width = (before + alone) / 1000;
    if (index > 0 && width > ems) break;
    const end = start + index + 1;
    const rest = best.get(end) ?? noLines;
    const lines = { end, count: rest.count + 1, squares: rest.squares + width ** 2 };
    const isFewer = index === 0 || lines.count < chosen.count;
    if (isFewer || (lines.count === chosen.count && lines.squares <= chosen.squares)) chosen = lines;
    before += followed;
  }
  return chosen;
}

/**
 * A text, or as much of its beginning as fits into `ems` with `…` behind it; nothing where not even that fits. No
 * character is parted from its marks.
 */
export function truncateText(text: string, ems: number): string {
  if (measureText(text) <= ems) return text;
  let kept = '';
  for (const [cluster] of text.matchAll(clusters)) {
    if (measureText(`${(kept + cluster).trimEnd()}…`) > ems) break;
    kept += cluster;
  }
  const cut = `${kept.trimEnd()}…`;
  return measureText(cut) <= ems ? cut : '';
}
