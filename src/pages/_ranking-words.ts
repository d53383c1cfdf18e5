import { indicators, type Indicator } from '../analysis/indicators/definitions.ts';
import { measure } from '../analysis/indicators/measure.ts';
import { intervalOf, valueOf } from '../analysis/indicators/values.ts';
import { fewestCases } from '../analysis/indicators/rules.ts';
import { rankStates, type Ranking } from '../analysis/indicators/rankings.ts';
import { formatNumber } from '../i18n/say.ts';
import { readRecord, type CatalogueEntry } from '../store/records.ts';
import { nameGroup } from './_facts.ts';
import { writeIndicator } from './_indicator-words.ts';
import type { Row } from './_rankings.ts';
import type { Site } from './_site.ts';

/** A cell of a table: its words, and the plain number for programs; empty where there is none. */
export interface ShownCell {
  readonly part: 'rank' | 'value' | 'count' | 'total' | 'interval';
  readonly text: string;
  readonly plain: string;
}

/** Why the numbers of an indicator contradict each other: relations that fail, none where a part is larger than its whole. */
type Doubts = ReadonlyMap<string, readonly string[]>;

const doubts = new Map<string, Doubts>();

/** Read from the record, because the catalogue holds only that there is a doubt. */
function doubtsOf({ id, indicators: own }: CatalogueEntry): Doubts {
  const known = doubts.get(id);
  if (known) return known;
  const record = readRecord(id);
  const found = new Map(
    indicators
      .filter((indicator) => own[indicator.id]?.doubtful)
      .map((indicator): [string, readonly string[]] => {
        const measured = measure(indicator, record);
        return [indicator.id, measured.state === 'measured' ? measured.failed : []];
      }),
  );
  doubts.set(id, found);
  return found;
}

function failedIn({ report, state }: Row, { id }: Indicator): readonly string[] | null {
  return state === 'doubtful' ? (doubtsOf(report).get(id) ?? []) : null;
}

/** Why a report has no rank; empty for one that has, or could have. */
export function explainRow({ say, locale }: Site, indicator: Indicator, row: Row): string {
  const failed = failedIn(row, indicator);
  if (failed) {
    return failed.length === 0
      ? say('ranking.impossible')
      : say('indicator.failed', { relations: failed.join(say('punctuation.enumeration')) });
  }
  switch (row.state) {
    case 'few':
      return say('indicator.few', { fewest: fewestCases });
    case 'none':
      return say('ranking.none', { of: indicator.of?.[locale] ?? '' });
    case 'missing':
      return indicator.count(row.report.editions) === null ? say('indicator.edition') : say('ranking.missing');
    default:
      return '';
  }
}

function showNumber({ locale }: Site, part: ShownCell['part'], value: number | null): ShownCell {
  return value === null
    ? { part, text: '—', plain: '' }
    : { part, text: formatNumber(value, locale), plain: String(value) };
}

/** The cells of a row behind its name, as the table of the agency's page has them. */
export function showRow(site: Site, indicator: Indicator, row: Row): ShownCell[] {
  const { say } = site;
  const { compared, state } = row;
  const isMeasured = compared !== null && state !== 'none' && failedIn(row, indicator)?.length !== 0;
  const write = (part: ShownCell['part'], value: number): ShownCell => ({
    part,
    text: writeIndicator(site, indicator, value),
    plain: String(value),
  });
  const instead = state === 'none' ? 'indicator.none' : state === 'missing' ? null : 'indicator.impossible';
  const value: ShownCell = isMeasured
    ? write('value', valueOf(compared))
    : { part: 'value', text: instead === null ? '—' : say(instead), plain: '' };
  if (indicator.kind === 'count') return [value];
  const interval = isMeasured ? intervalOf(indicator, compared) : null;
  return [
    value,
    showNumber(site, 'count', compared?.count ?? null),
    showNumber(site, 'total', compared?.total ?? null),
    ...[interval?.lower ?? null, interval?.upper ?? null].map((end) =>
      end === null ? showNumber(site, 'interval', null) : write('interval', end),
    ),
  ];
}

/** Whether a report has no like one beside it, what it is of. */
export function nameOwnGroup(site: Site, { agency, scope, editions, year }: CatalogueEntry): string {
  const { kind, level } = agency;
  return nameGroup(site, { kind, level, field: null, scope, edition: editions.requests, year, reports: [] });
}

/** How many reports have a rank, and how many have none for which reason. */
export function countRows(
  { say, locale }: Site,
  indicator: Indicator,
  { counts, ranks, rows }: Ranking<unknown>,
): string {
  const parts = rankStates
    .filter((state) => counts[state] > 0)
    .map((state) =>
      say(`ranking.count.${state === 'comparable' && ranks ? 'ranked' : state}`, {
        count: counts[state],
        fewest: fewestCases,
        of: indicator.of?.[locale] ?? '',
      }),
    );
  return say('ranking.counts', { count: rows.length, parts: parts.join(say('punctuation.semicolon')) });
}
