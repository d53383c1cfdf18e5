import { findBinomialTails, isCount } from './distributions.ts';
import type { Interval } from './intervals.ts';

/** How much of the variation by chance lies within the limits. */
export type Coverage = 0.95 | 0.998;

/** Where the share of a unit lies; `side` is null within the limits. */
export type FunnelPlace =
  | { readonly place: 'within'; readonly side: null }
  | { readonly place: 'outside-95' | 'outside-998'; readonly side: 'above' | 'below' };

/** The limits for units with so many cases. */
export interface FunnelLimits {
  readonly total: number;
  readonly limits95: Interval;
  readonly limits998: Interval;
}

function isTarget(rate: number, total: number): boolean {
  return rate >= 0 && rate <= 1 && isCount(total) && total > 0;
}

/** The probability outside each of the two limits. */
function findTail(coverage: Coverage): number {
  return (1 - coverage) / 2;
}

/** The smallest of 0 to `last` that passes; all after it do, and `last` does. */
function findFirst(last: number, passes: (value: number) => boolean): number {
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Exact binomial control limits, as shares, of a funnel plot around the target `rate` for a unit with `total` cases:
 * D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185, appendix A.1.1. With p = (1 − coverage)/2 and r the
 * smallest count with P(R ≤ r) > p, the lower limit is (r − α)/total, α = (P(R ≤ r) − p)/P(R = r). The upper limit is
 * the lower limit of the other cases, as in his program (qbinom.interp of the R package gmp26/funnel, tail = "upper"):
 * with r the largest count with P(R ≥ r) > p, (r + α)/total, α = (P(R ≥ r) − p)/P(R = r). The lower formula at 1 − p
 * would lie one case lower, and 1 of 1 be outside whatever the rate. Each limit is crossed with a probability of at
 * most p.
 *
 * At a rate of 0 only 0 cases can be: the upper limit, (1 − p)/total, is below one case; at 1 the other way round. Null
 * unless 0 ≤ rate ≤ 1 and total is a count of 1 or more.
 */
export function binomialLimits(rate: number, total: number, coverage: Coverage): Interval | null {
  if (!isTarget(rate, total)) return null;
  const p = findTail(coverage);
  const tailsAt = (count: number) => findBinomialTails(count, total, rate);
  const low = findFirst(total, (count) => tailsAt(count).atMost > p);
  const high = total - findFirst(total, (rest) => tailsAt(total - rest).atLeast > p);
  const [atLow, atHigh] = [tailsAt(low), tailsAt(high)];
  return {
    lower: Math.max(0, (low - (atLow.atMost - p) / atLow.exactly) / total),
    upper: Math.min(1, (high + (atHigh.atLeast - p) / atHigh.exactly) / total),
  };
}

/** The share of all cases together; null when there are none. */
export function pooledRate(cases: readonly { readonly count: number; readonly total: number }[]): number | null {
  let [count, total] = [0, 0];
  for (const each of cases) {
    count += each.count;
    total += each.total;
  }
  return total === 0 ? null : count / total;
}

/**
 * Where count/total lies in the funnel around `rate`. It is below the lower limit exactly when P(R ≤ count) < p, and
 * above the upper one when P(R ≥ count) < p, so that no limit need be found; on the limit is within. Null where there
 * are no limits, and unless count is a count of at most total.
 */
export function judgeFunnel(count: number, total: number, rate: number): FunnelPlace | null {
  if (!isTarget(rate, total) || !isCount(count) || count > total) return null;
  const { atMost, atLeast } = findBinomialTails(count, total, rate);
  const side = atMost < atLeast ? 'below' : 'above';
  // On the limit, the last digits of the sum must not decide.
  const tail = Math.min(atMost, atLeast) * (1 + 1e-12);
  if (tail < findTail(0.998)) return { place: 'outside-998', side };
  if (tail < findTail(0.95)) return { place: 'outside-95', side };
  return { place: 'within', side: null };
}

/** Both pairs of limits for each total, to draw; totals that have none are left out. */
export function drawLimits(rate: number, totals: readonly number[]): FunnelLimits[] {
  return totals.flatMap((total) => {
    const [limits95, limits998] = [binomialLimits(rate, total, 0.95), binomialLimits(rate, total, 0.998)];
    return limits95 && limits998 ? [{ total, limits95, limits998 }] : [];
  });
}
