import { formatChange, formatMeasure, formatNumber, formatPoints, formatPointsEnd } from '../../i18n/numbers.ts';
import { isOfFew, type ComparedValue, type Difference } from '../../publish/comparison/compare-values.ts';
import type { OfferedMeasure } from './page-measures.ts';
import type { CompareWords } from './words.ts';

/** A cell of a table: what it says, the plain number for the file that is taken away, and where it leads. */
export interface ShownCell {
  readonly text: string;
  /** Null where the cell says it all; empty where there is no number. */
  readonly plain: number | '' | null;
  readonly href?: string | undefined;
  /** Below, smaller: what is wrong, and what is to be minded. */
  readonly note?: string | undefined;
  readonly aside?: string | undefined;
  readonly look?: 'gap' | 'zero' | undefined;
}

const nothing: ShownCell = { text: '', plain: null };
const mostNames = 3;

/** Why there is no number; empty where there is one. */
export function tellGap(value: ComparedValue, { say, list }: CompareWords, nameOf: (cell: string) => string): string {
  if (value.state === 'value') return '';
  if (value.state !== 'missing') return say(value.state);
  const names = list(value.cells.slice(0, mostNames).map(nameOf));
  return say('missing', { names: names + (value.cells.length > mostNames ? say('more') : '') });
}

/** A value as the agency's own page writes it. */
export function writeValue(
  { kind }: Pick<OfferedMeasure, 'kind'>,
  value: Extract<ComparedValue, { state: 'value' }>,
  { locale, say }: CompareWords,
): string {
  const text = formatMeasure(kind, value.value, locale);
  return value.unit === null ? text : say('unit', { value: text, unit: value.unit });
}

export function showValue(
  measure: OfferedMeasure,
  value: ComparedValue,
  words: CompareWords,
  { nameOf, href }: { nameOf: (cell: string) => string; href?: string | undefined },
): ShownCell {
  if (value.state !== 'value') return { text: tellGap(value, words, nameOf), plain: '', look: 'gap' };
  const { failed } = value;
  return {
    text: writeValue(measure, value, words),
    plain: value.value,
    href,
    note: failed.length > 0 ? words.say('failed', { relations: words.list(failed) }) : undefined,
    aside: isOfFew(value) ? words.say('few') : undefined,
    look: value.value === 0 && measure.kind === 'count' ? 'zero' : undefined,
  };
}

/** A numerator or a denominator; nothing where there is none. */
export function showCount(value: ComparedValue, part: 'count' | 'total', { locale }: CompareWords): ShownCell {
  const isThere = value.state === 'value' || value.state === 'impossible';
  const number = isThere ? value[part] : value.state === 'none' ? 0 : null;
  return number === null ? nothing : { text: formatNumber(number, locale), plain: number };
}

export function showInterval(measure: OfferedMeasure, value: ComparedValue, { say, locale }: CompareWords): ShownCell {
  if (value.state !== 'value' || !value.interval) return nothing;
  const [lower, upper] = [value.interval.lower, value.interval.upper].map((end) =>
    formatMeasure(measure.kind, end, locale),
  );
  return { text: say('range', { lower: lower ?? '', upper: upper ?? '' }), plain: null };
}

/** A difference of shares is in percentage points, one of ratios has two decimals. */
export function showDifference(
  { kind }: OfferedMeasure,
  difference: Difference | null,
  { locale }: CompareWords,
): ShownCell {
  if (!difference) return nothing;
  const { value } = difference;
  if (kind === 'proportion') return { text: formatPoints(value, locale), plain: Number((value * 100).toFixed(6)) };
  const rounded = kind === 'ratio' ? Number(value.toFixed(2)) : value;
  return { text: formatChange(rounded, locale), plain: kind === 'ratio' ? Number(value.toFixed(6)) : value };
}

export function showDifferenceInterval(difference: Difference | null, { say, locale }: CompareWords): ShownCell {
  if (!difference?.interval) return nothing;
  const { lower, upper } = difference.interval;
  return {
    text: say('range.signed', { lower: formatPointsEnd(lower, locale), upper: formatPointsEnd(upper, locale) }),
    plain: null,
  };
}
