import { foldText, keepResults } from '../normalise.ts';
import type { Location } from '../location.ts';
import type { GridCell } from '../readers/document.ts';

/**
 * What stands in one cell of the form. `reported`: a number. `blank`: the cell exists and holds none. `unreadable`:
 * something that is not one number. `absent`: the source has no such cell.
 */
export type Cell =
  | {
      readonly state: 'reported';
      readonly value: number;
      readonly raw: string;
      readonly at: Location;
      readonly unit?: string;
      readonly derived?: true;
    }
  | { readonly state: 'blank'; readonly raw: string; readonly at: Location }
  | { readonly state: 'unreadable'; readonly raw: string; readonly at: Location }
  | { readonly state: 'absent' };

const blanks = new Set(['', '-', '--', '—', '——', '–', '/', '无', '不适用', '―']);

/** Digits with or without thousands separators and decimals, a unit, a remark in brackets. No leading zeros: 00 is glued. */
const number =
  /^(?<sign>[+-]?)(?<digits>0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?<decimals>\.\d+)?(?<unit>[^\d\s.,+()-]{0,3})(?<remark>\([^()]*\))?$/u;

/** A remark that would change the number rather than explain it: `5（万）`. */
const magnitude = /^\([十百千万亿元]+\)$/u;

/** More digits than a double keeps would be rounded silently. */
const mostDigits = 15;

/** Units that say what is counted without changing the number. */
export const countUnits: readonly string[] = ['', '件', '条', '项', '宗', '个', '次'];

/**
 * Full-width characters as half-width ones. Not the whole compatibility form: that would turn the footnote mark of
 * `22①` into a digit.
 */
function foldDigits(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0)).trim();
}

const chineseDigits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇零一二三四五六七八九'].map((zh) => [
    zh,
    zh === '〇' || zh === '零' ? 0 : '一二三四五六七八九'.indexOf(zh) + 1,
  ]),
);
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/**
 * The whole number that Chinese numerals spell: 十二, 一百零五, 三千, 二万一千. Null for anything else, a bare row of
 * digits (二〇二四) included, which is a year or a number of another kind.
 */
export function readChineseNumeral(text: string): number | null {
  if (!/^[〇零一二三四五六七八九十百千万]{1,12}$/u.test(text)) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let afterZero = false;
  let unit = Infinity;
  for (const character of text) {
    const size = chineseUnits[character];
    if (size === undefined) {
      if (digit !== null && (digit !== 0 || text.length === 2)) return null;
      afterZero = digit === 0;
      digit = chineseDigits[character] ?? null;
      continue;
    }
    // Units go down, and only 十 may stand without a digit: 五百三千 and 百二 mean nothing.
    if (size >= unit && size !== 10_000) return null;
    if (!digit && !(size === 10 && digit === null) && size !== 10_000) return null;
    if (size === 10_000) {
      if (total > 0 || section + (digit ?? 0) === 0) return null;
      total = (section + (digit ?? 0)) * size;
      section = 0;
    } else section += (digit ?? 1) * size;
    unit = size;
    digit = null;
    afterZero = false;
  }
  // 一百五 is 150 to those who say it so; only 一百零五 and 一百五十 are certain.
  if (digit && unit !== Infinity && unit > 10 && !afterZero) return null;
  return total + section + (digit ?? 0);
}

/** Whether a text can only be the content of a value cell: a number, several of them, or a mark for none. */
export const isValueLike = keepResults((text): boolean => {
  const folded = foldDigits(text);
  if (blanks.has(foldText(folded)) || readChineseNumeral(folded) !== null) return true;
  const unit = number.exec(folded)?.groups?.['unit'];
  return (unit !== undefined && /^[件条项宗个次万亿元]*$/u.test(unit)) || /^[\d.,+\s-]+$/u.test(folded);
});

/**
 * Reads the content of one value cell that may carry one of the units given. White space inside a number makes it
 * unreadable, because lost separators look the same (`0 00`).
 */
export function readCell(cell: GridCell, units: readonly string[] = countUnits): Cell {
  const { text: raw, at } = cell;
  // Nearly all cells are plain numbers.
  if (/^(?:0|[1-9]\d{0,14})$/.test(raw)) return { state: 'reported', value: Number(raw), raw, at };
  if (blanks.has(foldText(raw))) return { state: 'blank', raw, at };
  const unreadable = { state: 'unreadable', raw, at } as const;
  const text = foldDigits(raw);
  const spelt = readChineseNumeral(text);
  if (spelt !== null) return { state: 'reported', value: spelt, raw, at };
  if (/\d[\s\u200b-\u200d\u2060\ufeff]+\d/u.test(text)) return unreadable;
  const groups = number.exec(text.replace(/\s+/gu, ''))?.groups;
  const digits = groups?.['digits']?.replaceAll(',', '');
  if (!groups || digits === undefined || magnitude.test(groups['remark'] ?? '')) return unreadable;
  const unit = groups['unit'] ?? '';
  const decimals = groups['decimals'] ?? '';
  if (!units.includes(unit) || digits.length + Math.max(0, decimals.length - 1) > mostDigits) return unreadable;
  const value = Number(`${groups['sign'] ?? ''}${digits}${decimals}`);
  // -0 would be written as 0 in JSON and compare oddly before that.
  const settled = { state: 'reported', value: value === 0 ? 0 : value, raw, at } as const;
  return unit === '' ? settled : { ...settled, unit };
}
