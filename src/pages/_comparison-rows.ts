import { indicators, type Indicator } from '../analysis/indicators/definitions.ts';
import { intervalOf, valueOf } from '../analysis/indicators/values.ts';
import type { Term } from '../analysis/checks/check.ts';
import { formatNumber } from '../i18n/say.ts';
import type { CatalogueEntry } from '../store/records.ts';
import { writeIndicator } from './_indicator-words.ts';
import type { Site } from './_site.ts';

/** What stands side by side: how many requests, and three rates of them. */
const ids: ReadonlySet<string> = new Set([
  'requests_received',
  'requests_handled',
  'disclosure_rate',
  'denial_rate',
  'carry_over_rate',
]);

/** In the order of the indicators. */
export const comparedIndicators: readonly Indicator[] = indicators.filter(({ id }) => ids.has(id));

/** A number of a row, as readers and programs have it; `href` leads to the cell that it is from. */
export interface ComparedNumber {
  readonly part: 'value' | 'count' | 'total' | 'interval';
  readonly text: string;
  /** In full precision; null where there is none. */
  readonly value: number | null;
  readonly href: string | null;
}

/** What an indicator comes to in a report: its value, its numerator and denominator, and the ends of its interval. */
export interface ComparedRow {
  readonly report: CatalogueEntry;
  /** Whether its operands contradict a relation. */
  readonly doubtful: boolean;
  /** Nothing but `value` for a count. */
  readonly numbers: readonly ComparedNumber[];
  /** Why there is no value. */
  readonly gap: string | null;
}

/** The cell that a number is; null for a number of several. */
function linkTerms(address: string, terms: readonly Term[] | null | undefined): string | null {
  const [first, ...others] = terms ?? [];
  return first && others.length === 0 ? `${address}#${first.key}` : null;
}

function gapOf({ say }: Site, own: { readonly count: number; readonly total?: number } | undefined): string | null {
  if (!own) return say('comparison.missing');
  if (own.total === 0) return own.count === 0 ? say('indicator.none') : say('indicator.impossible');
  return own.total !== undefined && own.count > own.total ? say('indicator.impossible') : null;
}

/** An indicator in a report, as a row of the table. */
export function showRow(site: Site, indicator: Indicator, report: CatalogueEntry): ComparedRow {
  const { locale, addresses } = site;
  const own = report.indicators[indicator.id];
  const address = addresses.report(report.id);
  const [counted, divided] = [indicator.count(report.editions), indicator.total?.(report.editions)];
  const gap = gapOf(site, own);
  const measured = own && gap === null ? { count: own.count, total: own.total ?? null } : null;
  const value = measured && valueOf(measured);
  const interval = measured && intervalOf(indicator, measured);
  const number = (
    part: ComparedNumber['part'],
    of: number | null | undefined,
    write: (value: number) => string,
    href: string | null = null,
  ): ComparedNumber =>
    of === null || of === undefined
      ? { part, value: null, text: '', href: null }
      : { part, value: of, text: write(of), href };
  const write = (of: number): string => writeIndicator(site, indicator, of);
  const plain = (of: number): string => formatNumber(of, locale);
  const first = number('value', value, write, indicator.kind === 'count' ? linkTerms(address, counted) : null);
  return {
    report,
    doubtful: own?.doubtful === true,
    gap,
    numbers:
      indicator.kind === 'count'
        ? [first]
        : [
            first,
            number('count', own?.count, plain, linkTerms(address, counted)),
            number('total', own?.total, plain, linkTerms(address, divided)),
            number('interval', interval?.lower, write),
            number('interval', interval?.upper, write),
          ],
  };
}
