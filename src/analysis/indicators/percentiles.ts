import { quantile } from 'd3-array';

/** Fewer values than this have no percentiles worth showing. */
const fewest = 5;

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * The mid-rank percentile, 0 to 100, of one of `values`: the share of values below it and of half of those equal to it,
 * itself included. Null when there are fewer than 5 values.
 */
export function percentileRank(values: readonly number[], value: number): number | null {
  if (values.length < fewest) return null;
  const below = values.filter((other) => other < value).length;
  const equal = values.filter((other) => other === value).length;
  return ((below + 0.5 * equal) / values.length) * 100;
}

/** The rank of each value, highest first; equal values share the best of their ranks, and the others stay free. */
export function rankWithTies(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => b - a);
  const ranks = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
  });
  return values.map((value) => ranks.get(value) ?? 0);
}

/** Quartiles by method 7 of R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361; null below 5 values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length < fewest) return null;
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  if (lower === undefined || median === undefined || upper === undefined) return null;
  return { lower, median, upper };
}
