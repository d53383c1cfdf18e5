import { max, min, range } from 'd3-array';
import { hasLongTail, shareTicks } from '../axis.ts';
import { findStep, listRound } from '../round-numbers.ts';

/** What an axis shows, and its numbers. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

export interface TotalScale extends Scale {
  readonly isLogarithmic: boolean;
}

const mostSteps = 4;

/** From the power of ten below the least to 1, 2 or 5 times a power of ten; with few of these also three times each. */
function scaleLogarithm(least: number, most: number): TotalScale {
  const from = 10 ** Math.floor(Math.log10(least));
  const to = findStep(most, 1);
  const powers = listRound([1], from, to);
  return { from, to, ticks: powers.length > 2 ? powers : listRound([1, 3], from, to), isLogarithmic: true };
}

/**
 * The axis of totals: from 0 in at most four steps, unless half of them would share its first tenth; then it is
 * logarithmic.
 */
export function scaleTotals(totals: readonly number[]): TotalScale {
  const most = Math.max(1, max(totals) ?? 0);
  if (hasLongTail(totals)) return scaleLogarithm(min(totals) ?? 1, most);
  const step = findStep(most, mostSteps);
  const to = Math.ceil(most / step) * step;
  return { from: 0, to, ticks: range(0, to + step, step), isLogarithmic: false };
}

/** In tenths: around the shares there is half of one, and the axis is no shorter than two. */
const shareMargin = 0.5;
const leastShares = 2;

/**
 * The axis of shares: all of it where they take up more than half, else the part that they need, in whole tenths, with
 * a twentieth around them, and a fifth at least.
 */
export function scaleShares(shares: readonly number[]): Scale {
  const [least, most] = [min(shares) ?? 0, max(shares) ?? 1];
  if (most - least > 0.5) return { from: 0, to: 1, ticks: shareTicks };
  const low = Math.max(0, Math.floor(least * 10 - shareMargin + 1e-9));
  const to = Math.min(10, Math.max(Math.ceil(most * 10 + shareMargin - 1e-9), low + leastShares));
  const from = Math.min(low, to - leastShares);
  const step = [0.5, 1, 2].find((each) => (to - from) / each <= mostSteps) ?? 2.5;
  const steps = range(Math.ceil(from / step), Math.floor(to / step) + 1);
  return { from: from / 10, to: to / 10, ticks: steps.map((each) => (each * step) / 10) };
}
