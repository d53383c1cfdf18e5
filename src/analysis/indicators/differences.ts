import { wilsonInterval, type Interval } from './intervals.ts';

interface Share {
  readonly count: number;
  readonly total: number;
}

/**
 * The 95 % interval of the difference of two independent proportions, `other` less `base`, from their Wilson intervals:
 * method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873. Within −1 and 1. Null where one of them has no interval.
 */
export function differenceInterval(base: Share, other: Share): Interval | null {
  const [first, second] = [wilsonInterval(base.count, base.total), wilsonInterval(other.count, other.total)];
  if (!first || !second) return null;
  const [baseShare, otherShare] = [base.count / base.total, other.count / other.total];
  const difference = otherShare - baseShare;
  return {
    lower: difference - Math.hypot(otherShare - second.lower, first.upper - baseShare),
    upper: difference + Math.hypot(second.upper - otherShare, baseShare - first.lower),
  };
}
