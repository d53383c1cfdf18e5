import type { Indicator } from './definitions.ts';
import { poissonRatioInterval, wilsonInterval, type Interval } from './intervals.ts';

/** The value to show and compare: a share, a ratio, or the count itself. */
export function valueOf({ count, total }: { readonly count: number; readonly total: number | null }): number {
  return total === null ? count : count / total;
}

/** The 95 % interval of a share (Wilson) or of a ratio of counts (exact Poisson); null for a count. */
export function intervalOf(
  { kind }: Pick<Indicator, 'kind'>,
  { count, total }: { readonly count: number; readonly total: number | null },
): Interval | null {
  if (total === null || kind === 'count') return null;
  return kind === 'proportion' ? wilsonInterval(count, total) : poissonRatioInterval(count, total);
}
