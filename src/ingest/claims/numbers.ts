import type { RunningText } from './running-text.ts';

/** A count in running text with its unit; only exact ones are kept, but every one divides the text. */
export interface StatedNumber {
  readonly from: number;
  /** Where the unit ends. */
  readonly to: number;
  /** Where the digits end. */
  readonly digitsTo: number;
  readonly value: number;
  readonly unit: string;
  /** False for approximations, shares, changes, ordinals: they are no values. */
  readonly exact: boolean;
}

const digitValues: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The value of a Chinese numeral below 100,000,000: 二十一, 一百零三, 两千, 一万零五十; null for what is none, such as
 * 二〇二四, whose digits only follow each other.
 */
export function readChineseNumeral(text: string): number | null {
  const parts = text.split('万');
  if (parts.length > 2) return null;
  if (parts.length === 2) {
    const [high, low] = [readBelowMyriad(parts[0] ?? ''), parts[1] === '' ? 0 : readBelowMyriad(parts[1] ?? '')];
    return high === null || high === 0 || low === null ? null : high * 10000 + low;
  }
  return readBelowMyriad(text);
}

function readBelowMyriad(text: string): number | null {
  if (text === '零' || text === '〇') return 0;
  if (
    !/^零?(?:[一二两三四五六七八九]千)?零?(?:[一二两三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?零?[一二两三四五六七八九]?$/u.test(
      text,
    )
  ) {
    return null;
  }
  let sum = 0;
  let digit: number | null = null;
  for (const character of text) {
    const multiplier = multipliers[character];
    if (multiplier !== undefined) {
      sum += (digit ?? 1) * multiplier;
      digit = null;
    } else if (character !== '零') digit = digitValues[character] ?? 0;
  }
  const value = sum + (digit ?? 0);
  // 一百二 is 120 to some and 102 to none, but nobody writes it in a report.
  return value > 0 && !/[百千][一二两三四五六七八九]$/u.test(text) ? value : null;
}

const units = '(?:人次|件次|户次|件|宗|条|份|起|例|次|篇|则|个|封|项|期|部|笔|元|万元)';
const arabic = `(?<arabic>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?<scale>[万亿千百]?)`;
const chinese = '(?<chinese>[零〇一二两三四五六七八九十百千万]+)';
const counted = new RegExp(`(?:${arabic}|${chinese})(?<loose>余|多|来|几)?(?<unit>${units})?`, 'gu');

/** Before a number: what makes it an ordinal, an approximation, a change, a number of something in a name. */
const notExactBefore =
  /(?:[近约超逾第数〔[]|没有|无|(?<![收接受])到|至|大约|将近|超过|接近|不少于|不低于|不超过|不足|至少|最多|左右|每|任何|[+\-±/×xX〜~.]|(?:增加|减少|增长|下降|上升|提高|降低|增|减|多|少|同比|环比|翻|提升|扩大|缩减)(?:了|到|至|约|达)?|[a-zA-Z])$/u;
/** After a number or its unit: a share, a bound, a range. */
const notExactAfter =
  /^(?:\d|未|不(?!予)|件|%|‰|余|多|左右|上下|以上|以下|以内|之间|个百分点|[-~〜至到—–]\d|分之|[.]\d|[:]\d|\+)/u;

/** Whether the commas of a number separate thousands: plain ones without a blank, groups of three. */
function readArabic(digits: string, { text, origins }: RunningText, from: number): number | null {
  if (!digits.includes(',')) return Number(digits);
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return null;
  for (let index = from; index < from + digits.length; index += 1) {
    if (index > from && origins[index]?.afterBlank) return null;
  }
  return /\d/u.test(text.charAt(from + digits.length)) ? null : Number(digits.replaceAll(',', ''));
}

/** Every number with a unit in running text, in order. */
export function findNumbers(running: RunningText): StatedNumber[] {
  const { text } = running;
  const found: StatedNumber[] = [];
  for (const match of text.matchAll(counted)) {
    const { arabic: digits = '', scale = '', chinese: characters = '', loose, unit = '' } = match.groups ?? {};
    if (unit === '') continue;
    const from = match.index;
    const to = from + match[0].length;
    const bare = digits === '' ? readChineseNumeral(characters) : readArabic(digits, running, from);
    const isMoney = unit === '元' || unit === '万元';
    const money = unit === '万元' || (unit === '元' && scale === '万') ? 10_000 : 1;
    const scaled = scale !== '' && !(isMoney && scale === '万');
    const value = bare === null ? null : isMoney ? Math.round(bare * money * 100) / 100 : bare;
    const exact =
      value !== null &&
      loose === undefined &&
      !scaled &&
      (isMoney || Number.isInteger(value)) &&
      !notExactBefore.test(text.slice(0, from)) &&
      !notExactAfter.test(text.slice(to));
    const unitLength = unit.length + (loose?.length ?? 0);
    found.push({ from, to, digitsTo: to - unitLength, value: value ?? 0, unit: unit === '万元' ? '元' : unit, exact });
  }
  return found;
}
