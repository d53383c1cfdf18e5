import { indicators, type Indicator } from '../analysis/indicators/definitions.ts';
import { binomialLimits } from '../analysis/indicators/funnel.ts';
import { groupPeers, type Peers, type Standing } from '../analysis/indicators/peers.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';

let peers: Map<string, Peers<CatalogueEntry>> | undefined;
const entries = new Map<string, CatalogueEntry>();

/** Like reports for each indicator. Made once a build. */
function allPeers(): Map<string, Peers<CatalogueEntry>> {
  const { reports } = readCatalogue();
  if (!peers) {
    for (const report of reports) entries.set(report.id, report);
    peers = new Map(
      indicators.map((indicator) => [
        indicator.id,
        groupPeers(indicator, reports, ({ indicators: own }) => {
          const found = own[indicator.id];
          const none = found?.total === 0;
          return !found || found.doubtful || none ? null : { count: found.count, total: found.total ?? null };
        }),
      ]),
    );
  }
  return peers;
}

/** Where a report stands among like reports; null where there are too few, or it may not be compared. */
export function standingOf({ id }: Pick<CatalogueEntry, 'id'>, indicator: Indicator): Standing | null {
  const group = allPeers().get(indicator.id);
  const entry = entries.get(id);
  return group && entry ? group.standingOf(entry) : null;
}

/** The like reports that the standing of a report is among, with what the indicator comes to in each. */
export function peersOf({ id }: Pick<CatalogueEntry, 'id'>, indicator: Indicator) {
  const group = allPeers().get(indicator.id);
  const entry = entries.get(id);
  return group && entry ? group.membersOf(entry) : [];
}

/** A share that lies outside of the 99.8 % limits of its group. */
export interface Unusual {
  readonly indicator: Indicator;
  readonly count: number;
  readonly total: number;
  readonly pooled: number;
  /** The 99.8 % limit that it lies beyond. */
  readonly limit: number;
  readonly side: 'above' | 'below';
  readonly area: Standing['area'];
  readonly peers: number;
}

/** The shares of a report that lie outside of the 99.8 % limits of like reports. */
export function findUnusual(entry: Pick<CatalogueEntry, 'id' | 'indicators'>): Unusual[] {
  return indicators.flatMap((indicator): Unusual[] => {
    const standing = standingOf(entry, indicator);
    const own = entry.indicators[indicator.id];
    if (!standing || own?.total === undefined) return [];
    const { funnel, pooled, area, pooledOver: among } = standing;
    if (funnel?.place !== 'outside-998' || pooled === null) return [];
    const limits = binomialLimits(pooled, own.total, 0.998);
    if (!limits) return [];
    const limit = funnel.side === 'above' ? limits.upper : limits.lower;
    return [{ indicator, count: own.count, total: own.total, pooled, limit, side: funnel.side, area, peers: among }];
  });
}

/** Whether any report of a year can be compared with like ones. */
export function comparesYear(year: number): boolean {
  return readCatalogue().reports.some(
    (report) => report.year === year && indicators.some((indicator) => standingOf(report, indicator)?.funnel),
  );
}
