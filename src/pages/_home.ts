import { findIndicator } from '../analysis/indicators/definitions.ts';
import { formatNumber } from '../i18n/say.ts';
import type { CatalogueEntry } from '../store/records.ts';
import { writeIndicator } from './_indicator-words.ts';
import type { Site } from './_site.ts';

/** An indicator over many reports: their counts added up, numerator by numerator and denominator by denominator. */
export interface PooledIndicator {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly of: string;
  readonly reports: number;
}

/** Nothing where no report has it, or where nothing was counted. */
export function addIndicator(site: Site, id: string, reports: readonly CatalogueEntry[]): PooledIndicator[] {
  const indicator = findIndicator(id);
  if (!indicator) return [];
  const measured = reports.flatMap(({ indicators }) => {
    const own = indicators[id];
    return own && !own.doubtful ? [own] : [];
  });
  const count = measured.reduce((sum, own) => sum + own.count, 0);
  const total = measured.reduce((sum, own) => sum + (own.total ?? 0), 0);
  if (measured.length === 0 || (indicator.kind !== 'count' && total === 0)) return [];
  const { locale, term } = site;
  return [
    {
      id,
      name: term(indicator.name),
      value: writeIndicator(site, indicator, indicator.kind === 'count' ? count : count / total),
      of:
        indicator.kind === 'count'
          ? indicator.unit[locale]
          : `${formatNumber(count, locale)} / ${formatNumber(total, locale)}`,
      reports: measured.length,
    },
  ];
}
