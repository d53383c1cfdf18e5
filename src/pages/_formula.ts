import type { Term } from '../analysis/checks/check.ts';
import type { Indicator } from '../analysis/indicators/definitions.ts';
import type { LinkedPart } from '../components/linked-text.ts';
import { nameKey } from '../form/names.ts';
import type { Edition } from '../form/terms.ts';
import type { Site } from './_site.ts';

/** The cells that an indicator is made of, each with a link to what it means, signs between them. */
export interface Formula {
  readonly count: readonly LinkedPart[];
  /** Null for a number that is no rate. */
  readonly total: readonly LinkedPart[] | null;
  /** The numerator in the edition of 2019, where its cells are others; empty where that has no such cells, null where it is the same. */
  readonly earlier: readonly LinkedPart[] | null;
  /** Whether all cells are of the column of totals of table 3. */
  readonly ofTotals: boolean;
}

function editionsOf(edition: Edition) {
  return { proactive: edition, requests: edition, disputes: edition } as const;
}

/** Where the guide says what a cell means: its row, its applicants, or its result of a dispute. */
function anchorOf(key: Term['key']): string {
  const [table, row = '', column = ''] = key.split('.');
  if (table === 'disputes') return `dispute-${column}`;
  return table === 'requests' && column !== 'total' ? `applicant-${column}` : row;
}

function linkTerms({ locale, addresses }: Site, terms: readonly Term[]): LinkedPart[] {
  return terms.flatMap(({ key, negative }, index): LinkedPart[] => {
    const link = { text: nameKey(key)[locale], href: `${addresses.guide}#${anchorOf(key)}` };
    if (index === 0 && !negative) return [link];
    return [{ text: negative ? ' − ' : ' + ' }, link];
  });
}

function listKeys(terms: readonly Term[] | null): string {
  return (terms ?? []).map(({ key }) => key).join(' ');
}

/** In the words of the newest edition. */
export function readFormula(site: Site, { count, total }: Indicator): Formula {
  const [now, before] = [count(editionsOf('2021')) ?? [], count(editionsOf('2019'))];
  const divided = total?.(editionsOf('2021')) ?? null;
  const isTotal = ({ key }: Term): boolean => key.startsWith('requests.') && key.endsWith('.total');
  return {
    count: linkTerms(site, now),
    total: divided && linkTerms(site, divided),
    earlier: listKeys(before) === listKeys(now) ? null : linkTerms(site, before ?? []),
    ofTotals: [...now, ...(divided ?? [])].every(isTotal),
  };
}
