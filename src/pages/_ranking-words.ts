import { indicators, type Indicator } from '../analysis/indicators/definitions.ts';
import { measure, type Measured } from '../analysis/indicators/measure.ts';
import { intervalOf, valueOf } from '../analysis/indicators/values.ts';
import { fewestCases } from '../analysis/indicators/rules.ts';
import { rankStates, type Ranking } from '../analysis/indicators/rankings.ts';
import type { CellKey } from '../form/cells.ts';
import { formatNumber } from '../i18n/say.ts';
import { readRecord, type CatalogueEntry } from '../store/records.ts';
import { nameGroup } from './_facts.ts';
import { describeMissing, writeIndicator } from './_indicator-words.ts';
import type { Row } from './_rankings.ts';
import type { Site } from './_site.ts';

/** A cell of a table: its words, and the plain number for programs; empty where there is none. */
export interface ShownCell {
  readonly part: 'rank' | 'value' | 'count' | 'total' | 'interval';
  readonly text: string;
  readonly plain: string;
}

const measures = new Map<string, ReadonlyMap<string, Measured>>();

/** What the catalogue does not hold of numbers that contradict each other or are missing; read from the record. */
function measuredIn({ report: { id, indicators: own } }: Row, indicator: Indicator): Measured | undefined {
  let known = measures.get(id);
  if (!known) {
    const record = readRecord(id);
    const open = indicators.filter((each) => own[each.id] === undefined || own[each.id]?.doubtful);
    known = new Map(open.map((each) => [each.id, measure(each, record)]));
    measures.set(id, known);
  }
  return known.get(indicator.id);
}

/** Relations that fail, none where a part is larger than its whole; null for numbers that do not contradict each other. */
function failedIn(row: Row, indicator: Indicator): readonly string[] | null {
  if (row.state !== 'doubtful') return null;
  const measured = measuredIn(row, indicator);
  return measured?.state === 'measured' ? measured.failed : [];
}

function missingIn(row: Row, indicator: Indicator): readonly CellKey[] {
  const measured = measuredIn(row, indicator);
  return measured?.state === 'missing' ? measured.missing : [];
}

/** Why a report has no rank; empty for one that has, or could have. */
export function explainRow(site: Site, indicator: Indicator, row: Row): string {
  const { say, locale } = site;
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
      return describeMissing(site, missingIn(row, indicator));
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
