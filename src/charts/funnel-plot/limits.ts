import { bisector } from 'd3-array';

export interface LimitPair {
  readonly lower: number;
  readonly upper: number;
}

/** Between which shares bodies with so many cases lie but for chance; 95 % of them and 99.8 %. */
export interface FunnelLimit {
  readonly total: number;
  readonly limits95: LimitPair;
  readonly limits998: LimitPair;
}

export interface Funnel {
  /** The share of all cases together; null where there are none. */
  readonly pooled: { readonly rate: number; readonly name: string } | null;
  /** By rising totals; straight lines are drawn between them. */
  readonly limits: readonly FunnelLimit[];
}

const { left: findAfter } = bisector(({ total }: FunnelLimit) => total);

/** The limits for a total as they are drawn: on the line between those to each side of it; null beyond all of them. */
export function readLimits(
  limits: readonly FunnelLimit[],
  total: number,
  x: (total: number) => number,
): FunnelLimit | null {
  const index = findAfter(limits, total);
  const [before, after] = [limits[index - 1], limits[index]];
  if (after?.total === total) return after;
  if (!before || !after) return null;
  const part = (x(total) - x(before.total)) / (x(after.total) - x(before.total));
  const mix = (key: 'limits95' | 'limits998'): LimitPair => ({
    lower: before[key].lower + part * (after[key].lower - before[key].lower),
    upper: before[key].upper + part * (after[key].upper - before[key].upper),
  });
  return { total, limits95: mix('limits95'), limits998: mix('limits998') };
}

/** The share of all, and the limits where the funnel is narrowest on an axis that ends at `most`. */
export function listNarrowest({ pooled, limits }: Funnel, most: number): number[] {
  if (!pooled) return [];
  const narrowest = limits.findLast(({ total }) => total <= most)?.limits998;
  return narrowest ? [pooled.rate, narrowest.lower, narrowest.upper] : [pooled.rate];
}
