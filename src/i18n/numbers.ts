/** The languages that pages can be made in, Chinese first. */
export const allLocales = ['zh', 'en'] as const;
export type Locale = (typeof allLocales)[number];

const htmlLanguages: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

export function languageTag(locale: Locale): string {
  return htmlLanguages[locale];
}

// Made once: making one takes longer than to write a hundred numbers with it.
const formats = new Map<string, Intl.NumberFormat>();

function findFormat(locale: Locale, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const format = formats.get(key) ?? new Intl.NumberFormat(htmlLanguages[locale], digits);
  formats.set(key, format);
  return format;
}

/** A number as readers of the language write it: thousands by comma, every published decimal. */
export function formatNumber(value: number, locale: Locale): string {
  return findFormat(locale, 0, 20).format(value).replace('-', '−');
}

/** A difference with its sign; none for 0. */
export function formatChange(value: number, locale: Locale): string {
  const size = formatNumber(Math.abs(value), locale);
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}

/** A share of 1 as whole per cent, for measures that are no more exact. */
export function formatRoughShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function writePercent(share: number, locale: Locale): string {
  return findFormat(locale, 1, 1).format(share * 100);
}

/** A share of 1 as per cent, with one decimal. */
export function formatShare(share: number, locale: Locale): string {
  return `${writePercent(share, locale)}%`;
}

/** A difference of two shares in percentage points, with its sign and one decimal; none where that is 0.0. */
export function formatPoints(difference: number, locale: Locale): string {
  const size = writePercent(Math.abs(difference), locale);
  if (Number(size) === 0) return size;
  return difference > 0 ? `+${size}` : `−${size}`;
}

/** An end of the interval of such a difference: below 0 with its sign. */
export function formatPointsEnd(difference: number, locale: Locale): string {
  const size = writePercent(Math.abs(difference), locale);
  return difference < 0 && Number(size) !== 0 ? `−${size}` : size;
}

/** A value of an indicator: a share in per cent, a ratio with two decimals, a count as it is. */
export function formatMeasure(kind: 'count' | 'proportion' | 'ratio', value: number, locale: Locale): string {
  if (kind === 'proportion') return formatShare(value, locale);
  return kind === 'ratio' ? value.toFixed(2) : formatNumber(value, locale);
}
