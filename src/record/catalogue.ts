import { summariseFigures, type Headline } from '../analysis/outcomes.ts';
import type { PlacedRecord, RecordProblem, ReportRecord } from './schema.ts';

/** What lists, overviews and the search index know of a report: small enough to hold all of them. */
export interface CatalogueEntry {
  readonly id: string;
  readonly agency: PlacedRecord['agency'];
  readonly year: number;
  readonly scope: ReportRecord['scope'];
  readonly source: ReportRecord['source'];
  readonly headline: Headline;
  /** Whether a total of table 3 is in doubt (R1, R2, R3): such figures are shown, but not summed up. */
  readonly contradictory: boolean;
  readonly checks: Readonly<Record<'holds' | 'fails' | 'not_assessable', number>>;
  readonly problems: Readonly<Record<RecordProblem['severity'], number>>;
  /** The files that this one corrects, the latest first; they are published beside it. */
  readonly superseded: readonly ReportRecord['source'][];
}

/** A file that has no page, and why. */
export interface UnplacedFile {
  readonly file: string;
  readonly sha256: string;
  readonly problems: readonly RecordProblem[];
}

export interface Catalogue {
  /** Identifies the code and the registry that made it; another version makes everything anew. */
  readonly version: string;
  readonly reports: readonly CatalogueEntry[];
  readonly unplaced: readonly UnplacedFile[];
}

function countBy<K extends string>(names: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
  for (const name of found) counts[name] += 1;
  return counts;
}

/** Whether a total of table 3 is in doubt: R1 or R2 fails in their column, or R3 in any row. */
export function contradictsItself(checks: ReportRecord['checks']): boolean {
  return checks.some(
    ({ relation, column, state }) =>
      state === 'fails' && (relation === 'R3' || (column === 'total' && (relation === 'R1' || relation === 'R2'))),
  );
}

/** The entry of a report that replaces no other. */
export function summariseRecord(record: PlacedRecord): CatalogueEntry {
  const { id, agency, year, scope, source, cells, editions, checks, problems } = record;
  return {
    id,
    agency,
    year,
    scope,
    source,
    headline: summariseFigures(cells, editions.requests),
    contradictory: contradictsItself(checks),
    checks: countBy(
      ['holds', 'fails', 'not_assessable'],
      checks.map(({ state }) => state),
    ),
    problems: countBy(
      ['error', 'warning', 'notice'],
      problems.map(({ severity }) => severity),
    ),
    superseded: [],
  };
}
