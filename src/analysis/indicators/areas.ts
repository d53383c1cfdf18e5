import { median, sum } from 'd3-array';
import type { Indicator } from './definitions.ts';
import type { Compared } from './peers.ts';

/** What an indicator comes to in the bodies of an area together. */
export interface AreaValue {
  readonly area: string;
  /** The median of counts; of shares and ratios all numerators over all denominators. */
  readonly value: number;
  /** The two, of shares and ratios. */
  readonly count: number;
  readonly total: number;
  /** Of how many bodies. */
  readonly bodies: number;
}

/**
 * An indicator by area. Counts are not added up, because an area of which more reports are known would seem to have more:
 * their median is given. Areas without any case have no share and are left out. In the order of areas.
 */
export function measureAreas(
  { kind }: Indicator,
  bodies: readonly { readonly area: string; readonly compared: Compared }[],
): AreaValue[] {
  return [...Map.groupBy(bodies, ({ area }) => area)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([area, own]): AreaValue[] => {
      const total = sum(own, ({ compared }) => compared.total ?? 0);
      const count = sum(own, ({ compared }) => compared.count);
      const share = total === 0 ? undefined : count / total;
      const value = kind === 'count' ? median(own, ({ compared }) => compared.count) : share;
      return value === undefined ? [] : [{ area, value, count, total, bodies: own.length }];
    });
}
