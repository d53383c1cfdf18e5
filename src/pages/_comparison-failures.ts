import type { CheckResult } from '../components/check-result.ts';
import { readRecord, type CatalogueEntry } from '../store/records.ts';
import { comparedIndicators } from './_comparison-rows.ts';

/** A report whose compared figures contradict each other, with the relations that say so. */
export interface Contradiction {
  readonly report: CatalogueEntry;
  readonly checks: readonly CheckResult[];
}

/** The failing relations that an operand of a compared figure is in. */
export function findContradictions(reports: readonly CatalogueEntry[]): Contradiction[] {
  return reports.flatMap((report) => {
    const { id, checks, editions } = report;
    if (checks.fails === 0) return [];
    const terms = comparedIndicators.flatMap(({ count, total }) => [
      ...(count(editions) ?? []),
      ...(total?.(editions) ?? []),
    ]);
    const keys = new Set<string>(terms.map(({ key }) => key));
    const failing = readRecord(id).checks.filter(
      ({ state, cells }) => state === 'fails' && cells.some((key) => keys.has(key)),
    );
    return failing.length === 0 ? [] : [{ report, checks: failing }];
  });
}
