import type { ComparedAgency, ComparedReport } from '../../publish/comparison/compared-files.ts';
import { readCompared, takeDifference, type ComparedValue } from '../../publish/comparison/compare-values.ts';
import type { OfferedMeasure } from './page-measures.ts';
import type { ShownRow, ShownTable } from './shown-table.ts';
import {
  showCount,
  showDifference,
  showDifferenceInterval,
  showInterval,
  showValue,
  type ShownCell,
} from './write-value.ts';
import type { CompareWords } from './words.ts';

/** Agencies that stand side by side, and what is compared. */
export interface AgencyComparison {
  readonly agencies: readonly ComparedAgency[];
  /** Ascending. */
  readonly years: readonly number[];
  readonly measures: readonly OfferedMeasure[];
  /** Path of the folder of the pages. */
  readonly root: string;
  readonly nameOf: (cell: string) => string;
}

export function findReport(agency: ComparedAgency, year: number): ComparedReport | null {
  return agency.reports.find((report) => report.year === year) ?? null;
}

/** The measure with its unit, and with the year where there are several. */
export function nameMeasure(
  { name, unit }: Pick<OfferedMeasure, 'name' | 'unit'>,
  year: number | null,
  { say }: CompareWords,
): string {
  const measure = unit === '' ? name : say('with-unit', { measure: name, unit });
  return year === null ? measure : say('of-year', { measure, year });
}

/** Where a value leads: to its cell in the report, or to the first of those that an indicator is computed from. */
export function addressOf(root: string, report: ComparedReport, { id, cells }: OfferedMeasure): string {
  return `${root}agencies/${report.id}.html#${cells[0] ?? id}`;
}

function listParts(
  measure: OfferedMeasure,
  values: readonly ComparedValue[],
  words: CompareWords,
): { part: string; head: string; cells: ShownCell[] }[] {
  const { say } = words;
  const [first] = values;
  const differences = values.map((value, index) =>
    index === 0 || !first ? null : takeDifference(measure, first, value),
  );
  const differs = { part: 'difference', head: say(measure.kind === 'proportion' ? 'difference.points' : 'difference') };
  const parts = [
    { part: 'count', head: say('numerator'), cells: values.map((value) => showCount(value, 'count', words)) },
    {
      part: 'total',
      head: say('denominator', { of: measure.of }),
      cells: values.map((value) => showCount(value, 'total', words)),
    },
    { part: 'interval', head: say('interval'), cells: values.map((value) => showInterval(measure, value, words)) },
    { ...differs, cells: differences.map((each) => showDifference(measure, each, words)) },
    {
      part: 'difference-interval',
      head: say('difference-interval'),
      cells: differences.map((each) => showDifferenceInterval(each, words)),
    },
  ];
  const isNumber = measure.kind === 'count';
  return parts
    .filter(({ part }) => !isNumber || part === 'difference')
    .filter(({ cells }) => cells.some(({ text }) => text !== ''));
}

interface AgencyRows {
  readonly heading: null;
  readonly rows: readonly ShownRow[];
  readonly reports: readonly (ComparedReport | null)[];
}

/** The value of each agency, of rates what it is of and its interval, and by how much the others differ from the first. */
function tabulateMeasure(
  measure: OfferedMeasure,
  year: number,
  { agencies, years, root, nameOf }: AgencyComparison,
  words: CompareWords,
): AgencyRows {
  const reports = agencies.map((agency) => findReport(agency, year));
  const values = reports.map((report) => readCompared(report, measure));
  const head = nameMeasure(measure, years.length === 1 ? null : year, words);
  const main: ShownRow = {
    measure: measure.id,
    head,
    partOf: null,
    part: 'value',
    cells: values.map((value, index) => {
      const report = reports[index];
      return showValue(measure, value, words, { nameOf, href: report ? addressOf(root, report, measure) : undefined });
    }),
  };
  const parts = listParts(measure, values, words);
  const rows = parts.map((part): ShownRow => ({ measure: measure.id, ...part, partOf: head }));
  return { heading: null, rows: [main, ...rows], reports };
}

/** A group of rows for each measure and year. */
export function tabulateAgencies(comparison: AgencyComparison, words: CompareWords): ShownTable {
  const { agencies, years, measures, root } = comparison;
  const reportsOf = new Map<ShownRow, AgencyRows['reports']>();
  function* listGroups(): Generator<AgencyRows> {
    for (const measure of measures) {
      for (const year of years) {
        const group = tabulateMeasure(measure, year, comparison, words);
        for (const row of group.rows) reportsOf.set(row, group.reports);
        yield group;
      }
    }
  }
  const [year] = years;
  return {
    head: words.say('measure'),
    columns: agencies.map((agency) => {
      const report = years.length === 1 && year !== undefined ? findReport(agency, year) : null;
      return {
        text: agency.short,
        note: agency.region.path.join(' › '),
        href: `${root}agencies/${report ? report.id : agency.id}.html`,
      };
    }),
    groups: listGroups(),
    reportOf: (row, column) => reportsOf.get(row)?.[column]?.id ?? null,
  };
}
