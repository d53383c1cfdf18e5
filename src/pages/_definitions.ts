import type { LinkedPart } from '../components/linked-text.ts';
import { disputeOutcomes } from '../form/disputes.ts';
import { findArticles } from '../form/law.ts';
import { proactiveBlocks } from '../form/proactive.ts';
import { applicants, outcomeGroups, requestRows, type RequestRow } from '../form/requests.ts';
import { editions, textOf, type Text } from '../form/terms.ts';
import { readCatalogue, readRecord } from '../store/records.ts';
import type { Site } from './_site.ts';

/** What a row or column of the form means, under the id that pages link to. */
export interface Definition {
  readonly id: string;
  readonly label: Text;
  readonly meaning: Text;
}

export interface DefinitionGroup {
  readonly id: string;
  readonly title: Text;
  readonly definitions: readonly Definition[];
}

function defineRow({ id, name, meaning }: RequestRow): Definition {
  return { id, label: name, meaning };
}

/** The rows of table 3: what came in and what is left, then each group of results. */
export function defineRequests(): DefinitionGroup[] {
  const counts = requestRows.filter(({ outcome }) => outcome === null);
  return [
    { id: 'counts', title: { zh: '收到和办结', en: 'Received and handled' }, definitions: counts.map(defineRow) },
    ...outcomeGroups.map(({ id, name }) => ({
      id: `group-${id}`,
      title: name,
      definitions: requestRows.filter(({ outcome }) => outcome === id).map(defineRow),
    })),
  ];
}

/** The columns of table 3, the rows of table 2 and the results of table 4. */
export function defineOthers(): DefinitionGroup[] {
  const rows = new Map(
    editions.flatMap((edition) => proactiveBlocks[edition].flatMap((block) => block.rows)).map((row) => [row.id, row]),
  );
  return [
    {
      id: 'applicants',
      title: { zh: '申请人', en: 'Applicants' },
      definitions: applicants.map((each) => ({
        id: `applicant-${each.id}`,
        label: textOf(each),
        meaning: each.meaning,
      })),
    },
    {
      id: 'proactive',
      title: { zh: '主动公开', en: 'Disclosed proactively' },
      definitions: [...rows.values()].map((row) => ({ id: row.id, label: textOf(row), meaning: row.meaning })),
    },
    {
      id: 'disputes',
      title: { zh: '行政复议和行政诉讼的结果', en: 'Results of reviews and lawsuits' },
      definitions: disputeOutcomes.map((outcome) => ({
        id: `dispute-${outcome.id}`,
        label: textOf(outcome),
        meaning: outcome.meaning,
      })),
    },
  ];
}

/** Our own words with the articles of the Regulation that they name linked to what those say. */
export function linkArticles({ locale }: Site, text: Text): LinkedPart[] {
  return findArticles(text[locale]).map((stretch) =>
    stretch.article === null ? { text: stretch.text } : { text: stretch.text, href: `#article-${stretch.article}` },
  );
}

/** A real case of a row, to explain it by. */
export interface Example {
  readonly agency: string;
  readonly year: number;
  readonly count: number;
  readonly report: string;
}

/** So many reports are looked through for examples: a guide needs one of each, not the whole collection. */
const mostReports = 200;

let examples: Map<string, Example> | undefined;

/** A case for each row of table 3 from the newest reports that do not contradict themselves; none where there is none. */
export function listExamples(): ReadonlyMap<string, Example> {
  examples ??= findExamples();
  return examples;
}

function findExamples(): Map<string, Example> {
  const found = new Map<string, Example>();
  const reports = readCatalogue()
    .reports.filter(({ contradictory, scope }) => !contradictory && scope === 'own')
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))
    .slice(0, mostReports);
  for (const { id, agency, year } of reports) {
    if (found.size === requestRows.length) break;
    const { cells } = readRecord(id);
    for (const row of requestRows) {
      const cell = cells[`requests.${row.id}.total`];
      if (found.has(row.id) || cell?.state !== 'reported' || cell.value === 0) continue;
      found.set(row.id, { agency: agency.name, year, count: cell.value, report: id });
    }
  }
  return found;
}
