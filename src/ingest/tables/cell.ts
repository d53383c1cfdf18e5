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

/** Whether a text can only be the content of a value cell: a number, several of them, or a mark for none. */
export const isValueLike = keepResults((text): boolean => {
  const folded = foldDigits(text);
  if (blanks.has(foldText(folded))) return true;
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
