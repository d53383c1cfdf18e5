import type { Indicator } from '../analysis/indicators/definitions.ts';
import { valueOf } from '../analysis/indicators/values.ts';
import type { Ranking } from '../analysis/indicators/rankings.ts';
import { formatNumber } from '../i18n/say.ts';
import type { CatalogueEntry } from '../store/records.ts';
import { nameInRegion } from './_facts.ts';
import { writeIndicator } from './_indicator-words.ts';
import { nameSheet } from './_ranking-titles.ts';
import type { Sheet } from './_rankings.ts';
import type { Site } from './_site.ts';

/** More bodies than this make no sentence. */
const mostTold = 6;

function tellEach(site: Site, indicator: Indicator, { rows }: Ranking<CatalogueEntry>): string[] {
  const { say, locale } = site;
  return rows.flatMap(({ report, state, compared }) => {
    if (!compared || state === 'doubtful' || state === 'none') return [];
    const name = nameInRegion(report.agency);
    const value = writeIndicator(site, indicator, valueOf(compared));
    if (compared.total === null) return [say('ranking.sentence.value', { name, value })];
    const part = formatNumber(compared.count, locale);
    return [say('ranking.sentence.share', { name, value, part, whole: formatNumber(compared.total, locale) })];
  });
}

/**
 * One neutral sentence of a ranking, for an article: the median and the quartiles where there are enough values, else every
 * value where they are few. Null for reports that have nothing in common.
 */
export function tellRanking(
  site: Site,
  indicator: Indicator,
  sheet: Sheet,
  ranking: Ranking<CatalogueEntry>,
): string | null {
  if (sheet.group === null) return null;
  const { say, locale } = site;
  const { quartiles, counts } = ranking;
  const words = { group: nameSheet(site, sheet), indicator: indicator.name[locale] };
  if (quartiles) {
    const write = (value: number): string => writeIndicator(site, indicator, value);
    const { lower, median, upper } = quartiles;
    return say('ranking.sentence', {
      ...words,
      count: counts.comparable,
      median: write(median),
      lower: write(lower),
      upper: write(upper),
    });
  }
  const told = tellEach(site, indicator, ranking);
  if (told.length === 0 || told.length > mostTold) return null;
  return say('ranking.sentence.each', { ...words, values: told.join(say('punctuation.enumeration')) });
}
