import type { Edition, TableName } from '../../form/terms.ts';
import type { ComparedAgency, ComparedReport } from './compared-files.ts';

/** In what bodies may be unlike. */
export type Aspect = 'kind' | 'level' | 'field' | 'scope' | 'edition';

/** An aspect in which bodies are not alike, with what each is. */
export interface Unlikeness {
  readonly aspect: Aspect;
  /** The year of the reports, where it is they that are unlike; null for the bodies themselves. */
  readonly year: number | null;
  /** In the order of the bodies. */
  readonly groups: readonly { readonly value: string; readonly names: readonly string[] }[];
}

interface Placed {
  readonly name: string;
  readonly value: string;
}

function compareAspect(aspect: Aspect, year: number | null, all: readonly Placed[]): Unlikeness[] {
  const groups = [...Map.groupBy(all, ({ value }) => value)].map(([value, own]) => ({
    value,
    names: own.map(({ name }) => name),
  }));
  return groups.length > 1 ? [{ aspect, year, groups }] : [];
}

/** The tables that measures look at: the edition of the others does not matter. */
function listTables(cells: readonly string[]): TableName[] {
  return [...new Set(cells.map((key) => key.split('.')[0] as TableName))];
}

function editionOf({ editions }: ComparedReport, table: TableName): Edition | 'none' {
  return editions[table] ?? 'none';
}

/**
 * In what bodies and their reports of some years are not alike, so that readers can be told; `cells` are keys of cells that are
 * compared. Nothing is left out of a comparison for it.
 */
export function findUnlike(
  agencies: readonly ComparedAgency[],
  years: readonly number[],
  cells: readonly string[],
): Unlikeness[] {
  const nameAll = (own: readonly ComparedAgency[], value: (agency: ComparedAgency) => string): Placed[] =>
    own.map((agency) => ({ name: agency.short, value: value(agency) }));
  const ofBodies = [
    // Kinds are named by level as well: 办公室 of a county and 办公厅 of a province are one kind.
    ...compareAspect(
      'level',
      null,
      nameAll(agencies, ({ level }) => level),
    ),
    ...compareAspect(
      'kind',
      null,
      nameAll(agencies, ({ kind }) => kind),
    ),
    ...compareAspect(
      'field',
      null,
      // Only departments have fields.
      nameAll(
        agencies.filter(({ kind }) => kind === 'department'),
        ({ field }) => field ?? '',
      ),
    ),
  ];
  const ofReports = years.flatMap((year) => {
    const reports = agencies.flatMap(({ short, reports: own }) =>
      own.filter((report) => report.year === year).map((report) => ({ name: short, report })),
    );
    const scopes = reports.map(({ name, report }) => ({ name, value: report.scope }));
    const editions = listTables(cells).flatMap((table) =>
      compareAspect(
        'edition',
        year,
        reports.map(({ name, report }) => ({ name, value: `${table} ${editionOf(report, table)}` })),
      ),
    );
    return [...compareAspect('scope', year, scopes), ...editions];
  });
  return [...ofBodies, ...ofReports];
}
