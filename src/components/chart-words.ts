import type { ChartValue, ChartWords, ValueKind } from '../charts/chart.ts';
import { formatNumber, formatShare, type Locale, type Say } from '../i18n/say.ts';

/** How pictures write numbers in a language. */
export function chartWords(locale: Locale, say: Say): ChartWords {
  return {
    count: (value) => formatNumber(value, locale),
    share: (value) => formatShare(value, locale),
    missing: say('chart.missing'),
  };
}

/** A value as the table beneath a picture shows it. */
export function writeValue({ count, share, missing }: ChartWords, kind: ValueKind, value: ChartValue): string {
  if (value === null) return missing;
  if (typeof value === 'string') return value;
  if (kind === 'share') return share(value);
  if (kind === 'year') return String(value);
  return kind === 'ratio' ? count(Number(value.toFixed(3))) : count(value);
}
