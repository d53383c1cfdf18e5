import type { AgencyLevel } from '../../places/agency-types.ts';

/** The level of a region by its code: six digits, the last of which are zeros for provinces and prefectures, or nine. */
export function levelOf(code: string): AgencyLevel {
  if (code === '100000') return 'central';
  if (code.length === 9) return 'township';
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';
}

/** How many characters the short name of a region keeps, as most do; 0 for names that have none. */
export function usualStem(name: string): number {
  const stem = name.replace(/(?:街道|地区|[省市县区旗盟])$/u, '');
  return stem.length > 1 && stem.length < name.length ? stem.length : 0;
}

/** A code without the zeros that fill those of provinces and prefectures. */
export function trimCode(code: string): string {
  return code.length === 9 ? code : code.replace(/(?:00){1,2}$/u, '');
}
