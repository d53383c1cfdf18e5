import type { ComparedAgency, ComparedReport } from '../../publish/comparison/compared-files.ts';
import { readCompared, type ComparedValue } from '../../publish/comparison/compare-values.ts';
import {
  addUpRegions,
  matchBodies,
  type LeftOut,
  type MatchedBodies,
  type RegionTotal,
  type UnmatchedBodies,
} from '../../publish/comparison/match-bodies.ts';
import type { LoadedRegion } from './load-compared.ts';
import type { OfferedMeasure } from './page-measures.ts';
import type { ShownRow, ShownTable } from './shown-table.ts';
import { addressOf, nameMeasure } from './tabulate-agencies.ts';
import { showCount, showInterval, showValue } from './write-value.ts';
import type { CompareWords } from './words.ts';

/** Regions that stand side by side, and what is compared. */
export interface RegionComparison {
  readonly regions: readonly LoadedRegion[];
  /** Ascending. */
  readonly years: readonly number[];
  readonly measures: readonly OfferedMeasure[];
  readonly root: string;
  readonly nameOf: (cell: string) => string;
}

/** The bodies of regions in a year, put side by side. */
export interface MatchedYear {
  readonly year: number;
  readonly matched: readonly MatchedBodies[];
  readonly unmatched: readonly UnmatchedBodies[];
}

/** The sums of a measure in a year. */
export interface SummedMeasure {
  readonly measure: OfferedMeasure;
  readonly year: number;
  readonly sum: RegionTotal;
}

export function matchYears({ regions, years }: Pick<RegionComparison, 'regions' | 'years'>): MatchedYear[] {
  return years.map((year) => ({
    year,
    ...matchBodies(regions.map(({ code, bodies }) => ({ code, agencies: bodies.get(year) ?? [] }))),
  }));
}

/** What the bodies of a row are, in the words of the first of them. */
export function nameKindOf(bodies: readonly (ComparedAgency | null)[], { say }: CompareWords): string {
  const first = bodies.find((body) => body !== null);
  if (!first) return '';
  const { kind, level, field } = first;
  return field === null ? say(`kind.${kind}.${level}`) : say(`field.${field}`);
}

function showRow(
  measure: OfferedMeasure,
  { bodies }: MatchedBodies,
  { root, nameOf }: RegionComparison,
  words: CompareWords,
): { rows: ShownRow[]; reports: (ComparedReport | null)[] } {
  const head = nameKindOf(bodies, words);
  const reports = bodies.map((body) => body?.reports[0] ?? null);
  const values = reports.map((report): ComparedValue => readCompared(report, measure));
  const row = { measure: measure.id, partOf: null } as const;
  const main: ShownRow = {
    ...row,
    head,
    part: 'value',
    cells: values.map((value, index) => {
      const report = reports[index];
      return showValue(measure, value, words, { nameOf, href: report ? addressOf(root, report, measure) : undefined });
    }),
  };
  return { rows: [main, ...showParts(measure, values, head, words)], reports };
}

function showParts(
  measure: OfferedMeasure,
  values: readonly ComparedValue[],
  head: string,
  words: CompareWords,
): ShownRow[] {
  if (measure.kind === 'count') return [];
  const { say } = words;
  const row = { measure: measure.id, partOf: head } as const;
  const parts: ShownRow[] = [
    { ...row, part: 'count', head: say('numerator'), cells: values.map((value) => showCount(value, 'count', words)) },
    {
      ...row,
      part: 'total',
      head: say('denominator', { of: measure.of }),
      cells: values.map((value) => showCount(value, 'total', words)),
    },
    {
      ...row,
      part: 'interval',
      head: say('interval'),
      cells: values.map((value) => showInterval(measure, value, words)),
    },
  ];
  return parts.filter(({ cells }) => cells.some(({ text }) => text !== ''));
}

/** In a file a row says of which measure it is, since sorting parts it from the heading above it. */
function nameInFull(heading: string, rows: readonly ShownRow[], { say }: CompareWords): ShownRow[] {
  return rows.map((row) => {
    const head = row.partOf === null ? row.head : say('part', { measure: row.partOf }) + row.head;
    return { ...row, full: say('part', { measure: heading }) + head };
  });
}

/** A sum as a value: a rate of sums, never a sum of rates. */
export function valueOfSum({ count, total }: { count: number; total: number | null }): ComparedValue {
  if (total === 0) return { state: 'none' };
  const value = total === null ? count : count / total;
  return { state: 'value', value, count, total, interval: null, failed: [], unit: null };
}

function showSum({ measure, sum }: SummedMeasure, words: CompareWords): ShownRow[] {
  // The sum of one is that one.
  if (!sum.totals || sum.added.length < 2) return [];
  const head = words.say('total', { count: sum.added.length });
  const values = sum.totals.map(valueOfSum);
  const main: ShownRow = {
    measure: measure.id,
    head,
    partOf: null,
    part: 'sum',
    isTotal: true,
    cells: values.map((value) => showValue(measure, value, words, { nameOf: (cell) => cell })),
  };
  const parts = showParts(measure, values, head, words).map((row) => ({
    ...row,
    part: `sum-${row.part}`,
    isTotal: true,
  }));
  return [main, ...parts];
}

/** Sums of every measure and year. */
export function sumUp(years: readonly MatchedYear[], { measures, regions }: RegionComparison): SummedMeasure[] {
  return measures.flatMap((measure) =>
    years.map(({ year, matched }) => ({ measure, year, sum: addUpRegions(matched, measure, regions.length) })),
  );
}

/** A group of rows for each measure and year: the bodies of one kind and field beside each other, then what may be added up. */
export function tabulateRegions(
  comparison: RegionComparison,
  years: readonly MatchedYear[],
  sums: readonly SummedMeasure[],
  words: CompareWords,
): ShownTable {
  const { regions, root } = comparison;
  const reportsOf = new Map<ShownRow, (ComparedReport | null)[]>();
  function* listGroups(): Generator<{ heading: string; rows: ShownRow[] }> {
    for (const summed of sums) {
      const { measure, year } = summed;
      const matched = years.find((each) => each.year === year)?.matched ?? [];
      if (matched.length === 0) continue;
      const heading = nameMeasure(measure, year, words);
      const rows = matched.flatMap((each) => {
        const shown = showRow(measure, each, comparison, words);
        const named = nameInFull(heading, shown.rows, words);
        for (const row of named) reportsOf.set(row, shown.reports);
        return named;
      });
      yield { heading, rows: [...rows, ...nameInFull(heading, showSum(summed, words), words)] };
    }
  }
  return {
    head: words.say('kinds'),
    columns: regions.map(({ name, path, code }) => ({
      text: name,
      note: path.slice(0, -1).join(' › '),
      href: `${root}regions/${code}.html`,
    })),
    groups: listGroups(),
    reportOf: (row, column) => reportsOf.get(row)?.[column]?.id ?? null,
  };
}

/** Why rows are not in a sum, with what they are: one sentence for each reason. */
export function tellLeftOut({ sum }: SummedMeasure, { matched }: MatchedYear, words: CompareWords): string {
  const { say, list } = words;
  const byReason = Map.groupBy(sum.leftOut, ({ reason }) => reason);
  const reasons = [...byReason].map(([reason, rows]: [LeftOut, { key: string }[]]) => {
    const names = rows.map(({ key }) => nameKindOf(matched.find((each) => each.key === key)?.bodies ?? [], words));
    return say('reason', { names: list(names), reason: say(`reason.${reason}`) });
  });
  if (reasons.length === 0) return '';
  return say(sum.totals ? 'not-added' : 'no-total', { reasons: reasons.join(say('punctuation.semicolon')) });
}
