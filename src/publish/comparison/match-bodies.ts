import { readCompared, type ComparedValue, type Measure } from './compare-values.ts';
import type { ComparedAgency } from './compared-files.ts';

/** A region with the bodies of it that have a report of the year. */
export interface RegionBodies {
  readonly code: string;
  readonly agencies: readonly ComparedAgency[];
}

/** Bodies of one kind and field, at most one in each region: null where a region has none. */
export interface MatchedBodies {
  readonly key: string;
  readonly bodies: readonly (ComparedAgency | null)[];
}

/** Bodies that have no counterpart, or of which a region has several of a kind. */
export interface UnmatchedBodies {
  readonly code: string;
  readonly agencies: readonly ComparedAgency[];
}

/** Zones have bodies of the same kinds as the division that they lie in, and are apart from them. */
function keyOf({ kind, field, level, id }: ComparedAgency): string {
  // A department whose field is not known, and a body of no known kind, has no counterpart.
  const isNone = kind === 'other' || (kind === 'department' && field === null);
  return [level === 'zone' ? 'zone' : 'division', kind, field ?? '', isNone ? id : ''].join(' ');
}

/**
 * Puts the bodies of the same kind and field of several regions side by side. A row needs a body in two regions; where one has
 * several of a kind (towns, zones), there is no telling which is meant, so that they are left over.
 */
export function matchBodies(regions: readonly RegionBodies[]): {
  readonly matched: readonly MatchedBodies[];
  readonly unmatched: readonly UnmatchedBodies[];
} {
  const byKey = regions.map(({ agencies }) => Map.groupBy(agencies, keyOf));
  const keys = [...new Set(byKey.flatMap((own) => [...own.keys()]))];
  const isSingle = (key: string): boolean => byKey.every((own) => (own.get(key)?.length ?? 0) <= 1);
  const matched = keys
    .filter((key) => isSingle(key) && byKey.filter((own) => own.has(key)).length > 1)
    .map((key) => ({ key, bodies: byKey.map((own) => own.get(key)?.[0] ?? null) }));
  const placed = new Set(matched.map(({ key }) => key));
  const unmatched = regions
    .map(({ code, agencies }) => ({ code, agencies: agencies.filter((agency) => !placed.has(keyOf(agency))) }))
    .filter(({ agencies }) => agencies.length > 0);
  return { matched, unmatched };
}

/** Why matched bodies are not added up. */
export type LeftOut = 'missing-body' | 'scope' | 'edition' | 'failed' | 'missing-value';

export interface RegionTotal {
  /** Of each region; null where there is nothing to add up. */
  readonly totals: readonly { readonly count: number; readonly total: number | null }[] | null;
  /** The rows that are in it. */
  readonly added: readonly string[];
  readonly leftOut: readonly { readonly key: string; readonly reason: LeftOut }[];
}

/** Why a row may not be added up: every region must have its number, of the same scope, in the same edition and undisputed. */
function judgeRow(
  { bodies }: MatchedBodies,
  values: readonly ComparedValue[],
  { editions }: Pick<Measure, 'editions'>,
): LeftOut | null {
  if (bodies.some((body) => body === null)) return 'missing-body';
  const reports = bodies.map((body) => body?.reports[0]);
  // A government that reports for all its departments counts what they count themselves.
  if (reports.some((report) => report?.scope !== 'own')) return 'scope';
  const tables = editions === null ? (['requests'] as const) : [];
  if (tables.some((table) => new Set(reports.map((report) => report?.editions[table])).size > 1)) return 'edition';
  if (values.some((value) => value.state === 'value' && value.failed.length > 0)) return 'failed';
  if (values.some((value) => value.state === 'impossible')) return 'failed';
  // 0 of 0 adds nothing.
  if (values.some(({ state }) => state !== 'value' && state !== 'none')) return 'missing-value';
  if (values.some((value) => value.state === 'value' && value.unit !== null)) return 'missing-value';
  return null;
}

/** Adds up a measure over the matched bodies of each region, only those that may be; of shares numerators and denominators. */
export function addUpRegions(matched: readonly MatchedBodies[], measure: Measure, regions: number): RegionTotal {
  const rows = matched.map((row) => {
    const values = row.bodies.map((body) => readCompared(body?.reports[0] ?? null, measure));
    return { key: row.key, values, reason: judgeRow(row, values, measure) };
  });
  const added = rows.filter(({ reason }) => reason === null);
  const leftOut = rows.flatMap(({ key, reason }) => (reason === null ? [] : [{ key, reason }]));
  if (added.length === 0) return { totals: null, added: [], leftOut };
  const totals = Array.from({ length: regions }, (_, index) => {
    let count = 0;
    let total = 0;
    for (const { values } of added) {
      const value = values[index];
      if (value?.state !== 'value') continue;
      count += value.count;
      total += value.total ?? 0;
    }
    return { count: Math.round(count * 1e6) / 1e6, total: measure.kind === 'count' ? null : total };
  });
  return { totals, added: added.map(({ key }) => key), leftOut };
}
