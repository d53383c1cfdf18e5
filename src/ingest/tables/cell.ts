import { foldWidth } from '../normalise.ts';
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
  /^(?<sign>[+-]?)(?<digits>0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?<decimals>\.\d+)?(?<unit>件|条|项|宗|个|次|万元|元)?(?:\([^()]*\))?$/u;

/** Whether a text can only be the content of a value cell: a number, several of them, or a mark for none. */
export function isValueLike(text: string): boolean {
  const folded = foldWidth(text);
  return blanks.has(folded) || number.test(folded) || /^[\d.,+-]+$/u.test(folded);
}

/**
 * Reads the content of one value cell. White space inside a number makes it unreadable, because lost separators look
 * the same (`0 00`).
 */
export function readCell(cell: GridCell): Cell {
  const { text: raw, at } = cell;
  const text = raw.normalize('NFKC').trim();
  if (blanks.has(foldWidth(text))) return { state: 'blank', raw, at };
  const groups = /\d\s+\d/u.test(text) ? undefined : number.exec(foldWidth(text))?.groups;
  const digits = groups?.['digits'];
  if (!groups || !digits) return { state: 'unreadable', raw, at };
  const value = Number(`${groups['sign'] ?? ''}${digits.replaceAll(',', '')}${groups['decimals'] ?? ''}`);
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return { state: 'unreadable', raw, at };
  // -0 would be written as 0 in JSON and compare oddly before that.
  const settled = { state: 'reported', value: value === 0 ? 0 : value, raw, at } as const;
  const unit = groups['unit'];
  return unit ? { ...settled, unit } : settled;
}
