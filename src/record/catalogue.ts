import type { FindingKindId } from '../analysis/findings/kinds.ts';
import { listFindings } from '../analysis/findings/list-findings.ts';
import { indicators } from '../analysis/indicators/definitions.ts';
import { measure } from '../analysis/indicators/measure.ts';
import { isBinding } from '../analysis/checks/check.ts';
import { findGaps, summariseFigures, type FigureName, type Gap, type Headline } from '../analysis/outcomes.ts';
import type { PlacedRecord, RecordProblem, ReportRecord } from './schema.ts';

export type CellState = ReportRecord['cells'][string]['state'];

/** A section of a report much of whose text is in another report. */
export interface CopiedSection {
  readonly section: number;
  /** The id of the other report. */
  readonly other: string;
  /** The share of its own text that is in the other one, from 0 to 1. */
  readonly overlap: number;
  /** How many reports share the text, this one included. */
  readonly among: number;
}

/** An indicator of a report: its count, its denominator if it has one, and whether it may be compared. */
export interface CatalogueIndicator {
  readonly count: number;
  readonly total?: number;
  /** True where the operands contradict a relation, or each other: shown, but not compared. */
  readonly doubtful?: true;
}

/** What lists, overviews and the search index know of a report: small enough to hold all of them. */
export interface CatalogueEntry {
  readonly id: string;
  readonly agency: PlacedRecord['agency'];
  readonly year: number;
  readonly scope: ReportRecord['scope'];
  readonly editions: ReportRecord['editions'];
  readonly source: ReportRecord['source'];
  /** How many cells of the form are in which state. */
  readonly cells: Readonly<Record<CellState, number>>;
  readonly headline: Headline;
  /** The figures of the headline that have no value, and why. */
  readonly gaps: Readonly<Partial<Record<FigureName, Gap>>>;
  /** Whether a total of table 3 is in doubt (R1, R2, R3): such figures are shown, but not summed up. */
  readonly contradictory: boolean;
  readonly summary: PlacedRecord['summary'];
  /** What each indicator comes to; those that are missing are left out. A total of 0 is 0 of 0. */
  readonly indicators: Readonly<Record<string, CatalogueIndicator>>;
  /** Of the relations that must hold (R1–R6), as far as there are reports to compare. */
  readonly checks: Readonly<Record<'holds' | 'fails' | 'not_assessable', number>>;
  readonly problems: Readonly<Record<RecordProblem['severity'], number>>;
  /** How many findings of each kind the record has, by itself and with the year before; kinds without any are left out. */
  readonly findings: Readonly<Partial<Record<FindingKindId, number>>>;
  /** Sections whose text is much as in another report. */
  readonly copies: readonly CopiedSection[];
  /** The report of the year before that its record was checked against. */
  readonly previous: {
    readonly id: string;
    readonly sha256: string;
    /** False where its scope is another: then nothing was compared. */
    readonly compared: boolean;
  } | null;
  /** The files that this one corrects, the latest first; they are published beside it. */
  readonly superseded: readonly ReportRecord['source'][];
}

/** A body that the site knows: one that reported, that should have, or that became or was another. */
export interface KnownAgency {
  /** As its newest report names it. */
  readonly agency: PlacedRecord['agency'];
  /** Ids under which it may have been published before; they lead here. */
  readonly aliases: readonly string[];
  /** The years in which it should report, as far as they are declared; null when it is not declared that it should. */
  readonly expected: { readonly since: number | null; readonly until: number | null } | null;
}

/** A change of bodies that the registry declares, by their permanent ids. */
export interface CatalogueChange {
  readonly change: 'renamed' | 'merged' | 'split';
  /** The first year under the new name. */
  readonly year: number;
  readonly from: readonly { readonly id: string; readonly name: string }[];
  readonly to: readonly { readonly id: string; readonly name: string }[];
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
  /** In the order of their ids. */
  readonly agencies: readonly KnownAgency[];
  readonly changes: readonly CatalogueChange[];
  readonly unplaced: readonly UnplacedFile[];
}

function countBy<K extends string>(names: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
  for (const name of found) counts[name] += 1;
  return counts;
}

/** Whether a total of table 3 is in doubt: R1 or R2 fails in their column, R3 in any row, or a number is no count (R6). */
export function contradictsItself(checks: ReportRecord['checks']): boolean {
  return checks.some(
    ({ relation, column, table, state }) =>
      state === 'fails' &&
      (relation === 'R3' ||
        (relation === 'R6' && table === 'requests') ||
        (column === 'total' && (relation === 'R1' || relation === 'R2'))),
  );
}

/** Whether a total of table 4 is in doubt: a block does not add up (R4), or a number is no count (R6). */
export function contradictsDisputes(checks: ReportRecord['checks']): boolean {
  return checks.some(
    ({ relation, table, state }) =>
      state === 'fails' && (relation === 'R4' || (relation === 'R6' && table === 'disputes')),
  );
}

function countKinds(kinds: readonly FindingKindId[]): Partial<Record<FindingKindId, number>> {
  const counts: Partial<Record<FindingKindId, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function measureAll(record: PlacedRecord): Record<string, CatalogueIndicator> {
  return Object.fromEntries(
    indicators.flatMap((indicator): [string, CatalogueIndicator][] => {
      const measured = measure(indicator, record);
      if (measured.state === 'missing') return [];
      if (measured.state === 'none') return [[indicator.id, { count: 0, total: 0 }]];
      const { count, total } = measured;
      const doubtful = measured.state === 'impossible' || measured.failed.length > 0;
      return [[indicator.id, { count, ...(total !== null && { total }), ...(doubtful && { doubtful: true }) }]];
    }),
  );
}

/** The entry of a report that replaces no other and was checked by itself. */
export function summariseRecord(record: PlacedRecord): CatalogueEntry {
  const { id, agency, year, scope, source, cells, editions, checks, problems } = record;
  return {
    id,
    agency,
    year,
    scope,
    editions,
    source,
    cells: countBy(
      ['reported', 'blank', 'unreadable', 'absent'],
      Object.values(cells).map(({ state }) => state),
    ),
    headline: summariseFigures(cells, editions.requests),
    gaps: findGaps(cells, editions.requests),
    contradictory: contradictsItself(checks),
    summary: record.summary,
    indicators: measureAll(record),
    checks: countBy(
      ['holds', 'fails', 'not_assessable'],
      checks.filter(isBinding).map(({ state }) => state),
    ),
    problems: countBy(
      ['error', 'warning', 'notice'],
      problems.map(({ severity }) => severity),
    ),
    findings: countKinds(listFindings(record).map(({ kind }) => kind)),
    copies: [],
    previous: null,
    superseded: [],
  };
}
