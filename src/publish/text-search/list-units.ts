import { digit, hanzi, kindOf, latin, other } from './character-kinds.ts';

function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : other;
}

function isPoint(text: string, at: number): boolean {
  return text[at] === '.' && kindAt(text, at - 1) === digit && kindAt(text, at + 1) === digit;
}

function isInChain(text: string, at: number): boolean {
  return kindAt(text, at) === digit || isPoint(text, at);
}

function hasSeveralPoints(chain: string): boolean {
  return chain.indexOf('.') !== chain.lastIndexOf('.');
}

/**
 * Shows the units of folded text in their order: each hanzi, each number with at most one decimal point, each run of Latin
 * letters. More points than one stand between numbers (2024.12.31). Whatever is between two units belongs to none.
 */
export function visitUnits(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindOf(text.charCodeAt(start));
    at += 1;
    if (kind === hanzi) {
      if ((text.charCodeAt(start) & 0xf800) === 0xd800) at += 1;
      visit(start, at);
    } else if (kind === latin) {
      while (kindAt(text, at) === latin) at += 1;
      visit(start, at);
    } else if (kind === digit) {
      while (isInChain(text, at)) at += 1;
      visitNumbers(text, start, at, visit);
    }
  }
}

function visitNumbers(text: string, start: number, end: number, visit: (start: number, end: number) => void): void {
  const chain = text.slice(start, end);
  if (!hasSeveralPoints(chain)) {
    visit(start, end);
    return;
  }
  let from = start;
  for (const number of chain.split('.')) {
    visit(from, from + number.length);
    from += number.length + 1;
  }
}

/** Whether what is a unit of another text, and stands in this one as well, is a whole unit here. */
export function isWholeUnit(text: string, start: number, end: number): boolean {
  const kind = kindAt(text, start);
  if (kind === hanzi) return true;
  if (kind === latin) return kindAt(text, start - 1) !== latin && kindAt(text, end) !== latin;
  let from = start;
  let to = end;
  while (isInChain(text, from - 1)) from -= 1;
  while (isInChain(text, to)) to += 1;
  if (from === start && to === end) return true;
  if (!hasSeveralPoints(text.slice(from, to)) || text.slice(start, end).includes('.')) return false;
  return kindAt(text, start - 1) !== digit && kindAt(text, end) !== digit;
}

/** Whether a unit is a number or Latin letters: it may be long, and is a term by itself. */
export function isRun(text: string, start: number): boolean {
  return kindAt(text, start) !== hanzi;
}

/** Characters of a number or word that the index tells apart. */
const longestRun = 32;

/**
 * Stands before the key of a unit that is not adjacent to the one before it in a term: what punctuation is between only the
 * text tells. No key begins with it.
 */
export const markKey = '\u4dff';

/**
 * A unit as the index sorts it, by UTF-16 units. No key begins another, since runs end in a blank, so the keys of several
 * units may be joined and sort as the units do.
 */
export function keyOfUnit(text: string, start: number, end: number): string {
  return isRun(text, start) ? `${text.slice(start, Math.min(end, start + longestRun))} ` : text.slice(start, end);
}

export function isKeyOfRun(key: string): boolean {
  return key.endsWith(' ');
}

/** Whether the key stands for this unit only. */
export function isTold(start: number, end: number): boolean {
  return end - start <= longestRun;
}
