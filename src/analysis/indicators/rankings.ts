import type { Indicator } from './definitions.ts';
import { pooledRate } from './funnel.ts';
import { valueOf } from './values.ts';
import { type Compared } from './peers.ts';
import { fewestCases, fewestPeers } from './rules.ts';
import { quartiles, rankWithTies, type Quartiles } from './percentiles.ts';

/**
 * Why a report has a place among others, or none. `comparable`: it may be ranked; `few`: a share of too few cases;
 * `doubtful`: its numbers contradict a relation, or each other; `none`: 0 of 0; `missing`: the number is not reported.
 */
export const rankStates = ['comparable', 'few', 'doubtful', 'none', 'missing'] as const;
export type RankState = (typeof rankStates)[number];

/** What an indicator comes to in a report; null where it is not reported. */
export type Read<T> = (report: T) => (Compared & { readonly doubtful: boolean }) | null;

export interface RankedRow<T> {
  readonly report: T;
  readonly state: RankState;
  /** Equal values share the best of their ranks. Null where the report, or its whole group, has none. */
  readonly rank: number | null;
  /** Null where the number is missing; of 0 of 0 both numbers are given. */
  readonly compared: Compared | null;
}

export interface Ranking<T> {
  /** By rank, highest value first, then those without in the order of ids and of `rankStates`. */
  readonly rows: readonly RankedRow<T>[];
  readonly counts: Readonly<Record<RankState, number>>;
  /** False for a group of fewer than five reports that may be ranked: it has no ranks at all. */
  readonly ranks: boolean;
  /** Of the values that may be ranked; null below five. */
  readonly quartiles: Quartiles | null;
  /** Only for shares of a ranked group: all numerators over all denominators, those of few cases too; and over how many reports. */
  readonly pooled: { readonly rate: number; readonly over: number } | null;
}

interface Identified {
  readonly agency: { readonly id: string };
}

/** The same report, told what it is among others. */
interface Member<T> {
  readonly report: T;
  readonly state: RankState;
  readonly compared: Compared | null;
}

function judge({ kind }: Indicator, read: ReturnType<Read<unknown>>): RankState {
  if (read === null) return 'missing';
  if (read.doubtful) return 'doubtful';
  if (kind === 'count' || read.total === null) return 'comparable';
  if (read.total === 0) return 'none';
  return read.total < fewestCases ? 'few' : 'comparable';
}

/** Below 0 where the first is lower. Shares are compared by their whole numbers: no rounding makes or parts a tie. */
export function compareValues(a: Compared, b: Compared): number {
  if (a.total === null || b.total === null) return a.count - b.count;
  const [left, right] = [a.count * b.total, b.count * a.total];
  if (Math.max(Math.abs(left), Math.abs(right)) <= Number.MAX_SAFE_INTEGER) return left - right;
  const exact = BigInt(a.count) * BigInt(b.total) - BigInt(b.count) * BigInt(a.total);
  return exact === 0n ? 0 : exact < 0n ? -1 : 1;
}

/** Ranks of values in falling order. */
function rankSorted(sorted: readonly Compared[]): number[] {
  let step = 0;
  return rankWithTies(
    sorted.map((each, index) => {
      const before = sorted[index - 1];
      if (before && compareValues(before, each) !== 0) step -= 1;
      return step;
    }),
  );
}

function countStates(members: readonly Member<unknown>[]): Record<RankState, number> {
  const counts: Record<RankState, number> = { comparable: 0, few: 0, doubtful: 0, none: 0, missing: 0 };
  for (const { state } of members) counts[state] += 1;
  return counts;
}

/**
 * Ranks like reports by an indicator; whether they are alike is for the caller to see to. Nobody is left out: a report without
 * a rank stands behind the others with the reason.
 */
export function rankReports<T extends Identified>(
  indicator: Indicator,
  reports: readonly T[],
  read: Read<T>,
): Ranking<T> {
  const members = reports
    .map((report): Member<T> => {
      const own = read(report);
      const compared = own && { count: own.count, total: own.total };
      return { report, state: judge(indicator, own), compared };
    })
    .sort((a, b) => (a.report.agency.id < b.report.agency.id ? -1 : 1));
  const comparable = members.flatMap(({ report, state, compared }) =>
    state === 'comparable' && compared ? [{ report, state, compared }] : [],
  );
  const ranks = comparable.length >= fewestPeers;
  // Without ranks there is no order by value either: it would be read as one.
  const placed = ranks ? comparable.toSorted((a, b) => compareValues(b.compared, a.compared)) : comparable;
  const found = ranks ? rankSorted(placed.map(({ compared }) => compared)) : [];
  const rest = rankStates.slice(1).flatMap((state) => members.filter((member) => member.state === state));
  const few = members.flatMap(({ state, compared }) => (state === 'few' && compared ? [compared] : []));
  const pooledOver = [...comparable.map(({ compared }) => compared), ...few];
  const rate =
    ranks && indicator.kind === 'proportion'
      ? pooledRate(pooledOver.map(({ count, total }) => ({ count, total: total ?? 0 })))
      : null;
  return {
    rows: [
      ...placed.map((member, index) => ({ ...member, rank: found[index] ?? null })),
      ...rest.map((member) => ({ ...member, rank: null })),
    ],
    counts: countStates(members),
    ranks,
    quartiles: quartiles(comparable.map(({ compared }) => valueOf(compared))),
    pooled: rate === null ? null : { rate, over: pooledOver.length },
  };
}
