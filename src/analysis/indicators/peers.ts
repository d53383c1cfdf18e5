import type { Comparable } from '../like-groups.ts';
import { keyOfLike } from '../like-groups.ts';
import type { Indicator } from './definitions.ts';
import { fewestCases, fewestPeers } from './rules.ts';
import { judgeFunnel, pooledRate, type FunnelPlace } from './funnel.ts';
import { valueOf } from './values.ts';
import { percentileRank, quartiles, type Quartiles } from './percentiles.ts';

/** An indicator of a report, as far as it may be compared: measured, and not contradicted. */
export interface Compared {
  readonly count: number;
  readonly total: number | null;
}

/** Where a report stands among like reports. */
export interface Standing {
  /** Like bodies of the same province, or of the nation where the province has fewer than five. */
  readonly area: 'province' | 'nation';
  /** How many reports, this one included, the position is among. */
  readonly peers: number;
  readonly quartiles: Quartiles;
  /** Mid-rank percentile; null for a share of fewer than ten cases. */
  readonly percentile: number | null;
  /** Only for shares: the rate of all cases of the group together, and where this one lies in its funnel. */
  readonly pooled: number | null;
  /** How many reports that rate is of: those of few cases count in it, though they have no rank. */
  readonly pooledOver: number;
  readonly funnel: FunnelPlace | null;
}

interface Member<T> {
  readonly report: T;
  readonly province: string;
  readonly compared: Compared;
}

interface Group<T> {
  readonly members: readonly Member<T>[];
  /** Values that may be ranked. */
  readonly values: readonly number[];
  readonly pooled: number | null;
}

function isRanked({ kind }: Indicator, { total }: Compared): boolean {
  return kind === 'count' || total === null || total >= fewestCases;
}

function describeGroup<T>(indicator: Indicator, members: readonly Member<T>[]): Group<T> {
  const ranked = members.filter(({ compared }) => isRanked(indicator, compared));
  return {
    members,
    values: ranked.map(({ compared }) => valueOf(compared)),
    pooled:
      indicator.kind === 'proportion'
        ? pooledRate(members.map(({ compared: { count, total } }) => ({ count, total: total ?? 0 })))
        : null,
  };
}

/** Like reports with what an indicator comes to in each. */
export interface Peers<T> {
  /** Null where there are too few like reports, or this one may not be compared. */
  standingOf(report: T): Standing | null;
  /** The reports that the standing is among, with those of few cases; none where there is no standing. */
  membersOf(report: T): readonly { readonly report: T; readonly compared: Compared; readonly ranked: boolean }[];
}

interface Placed extends Comparable {
  readonly agency: Comparable['agency'] & { readonly region: { readonly code: string } };
}

/**
 * Groups reports for an indicator: same kind, level, edition, scope and year, in the province first, in the nation where it
 * has fewer than five that may be ranked. `read` gives null for a report that may not be compared.
 */
export function groupPeers<T extends Placed>(
  indicator: Indicator,
  reports: readonly T[],
  read: (report: T) => Compared | null,
): Peers<T> {
  const members = reports.flatMap((report): Member<T>[] => {
    const compared = read(report);
    return compared ? [{ report, province: report.agency.region.code.slice(0, 2), compared }] : [];
  });
  const own = new Map(members.map((member) => [member.report, member]));
  const nation = Map.groupBy(members, ({ report }) => keyOfLike(report));
  const province = Map.groupBy(members, ({ report, province: code }) => `${keyOfLike(report)} ${code}`);
  const groups = new Map<string, Group<T>>();
  const groupOf = (key: string, all: ReadonlyMap<string, Member<T>[]>): Group<T> => {
    const known = groups.get(key) ?? describeGroup(indicator, all.get(key) ?? []);
    groups.set(key, known);
    return known;
  };
  const placeOf = ({ report, province: code }: Member<T>): { area: Standing['area']; group: Group<T> } => {
    const key = keyOfLike(report);
    const near = groupOf(`${key} ${code}`, province);
    if (near.values.length >= fewestPeers) return { area: 'province', group: near };
    return { area: 'nation', group: groupOf(key, nation) };
  };
  return {
    membersOf(report) {
      const member = own.get(report);
      if (!member) return [];
      const { members: all, values } = placeOf(member).group;
      if (values.length < fewestPeers) return [];
      return all.map(({ report: each, compared }) => ({
        report: each,
        compared,
        ranked: isRanked(indicator, compared),
      }));
    },
    standingOf(report) {
      const member = own.get(report);
      if (!member) return null;
      const { area, group } = placeOf(member);
      const found = quartiles(group.values);
      if (!found) return null;
      const { count, total } = member.compared;
      const { pooled } = group;
      const ranked = isRanked(indicator, member.compared);
      return {
        area,
        peers: group.values.length,
        quartiles: found,
        percentile: ranked ? percentileRank(group.values, valueOf(member.compared)) : null,
        pooled,
        pooledOver: group.members.length,
        funnel: pooled !== null && total !== null && total > 0 && ranked ? judgeFunnel(count, total, pooled) : null,
      };
    },
  };
}
