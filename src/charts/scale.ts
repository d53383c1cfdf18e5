import { max, min, range } from 'd3-array';
import { findRound, listRound } from './round-numbers.ts';

/** What the values are: how they are written, and into which classes they fall. */
export type ScaleKind = 'share' | 'count';

/** How values become classes of lightness, and what the key says of them. */
export interface ScaleOptions {
  readonly kind: ScaleKind;
  /** Where one class ends and the next begins, rising, at most four: a value on a bound is in the class above it. */
  readonly classes: readonly number[];
  readonly names: {
    /** What the values are, with their unit. */
    readonly scale: string;
    /** What a place without a value is. */
    readonly none: string;
  };
}

const shareClasses = [0.2, 0.4, 0.6, 0.8];
/** Times a power of ten. */
const evenSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const steepSteps = [1, 2, 5];

/** The power of ten at or below a number. */
function findPower(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

/** Below the first bound is the lowest count, above the last the highest. */
function makeEven(least: number, highest: number, isUsable: (bound: number) => boolean): number[] {
  const count = 5;
  const first = (step: number): number => Math.floor(least / step);
  const reaches = (step: number): boolean => (first(step) + count) * step >= highest;
  const from = findPower(Math.max(highest - least, -least) / count);
  const step = findRound(evenSteps, from, (each) => isUsable(each) && reaches(each));
  return range(first(step) + 1, first(step) + count).map((times) => Number((times * step).toPrecision(3)));
}

/**
 * The bounds of five classes. Shares: 20, 40, 60 and 80 %, whatever the values are. Counts: the least round step of
 * which five reach the highest value, whole where all values are; but where that puts more than half of them into a
 * lowest class of more than zeros, the four highest of 1, 2, 5, 10, 20 … that are reached. Where counts are below zero:
 * the least round step of which five reach from the lowest to the highest, so that zero is a bound if it is between.
 */
export function makeClasses(values: readonly (number | null)[], kind: ScaleKind): number[] {
  if (kind === 'share') return shareClasses;
  const counts = values.filter((value) => value !== null);
  const highest = max(counts) ?? 0;
  const least = min(counts) ?? 0;
  const areWhole = counts.every((count) => Number.isInteger(count));
  const isUsable = (bound: number): boolean => !areWhole || Number.isInteger(bound);
  if (least < 0) return makeEven(least, highest, isUsable);
  const reach = areWhole || highest <= 0 ? Math.max(5, highest) : highest;
  const step = findRound(evenSteps, findPower(reach / 5), (each) => isUsable(each) && each * 5 >= reach);
  const lowest = counts.filter((count) => count < step).length;
  if (lowest <= counts.length / 2 || (areWhole && step === 1)) {
    return [1, 2, 3, 4].map((times) => Number((times * step).toPrecision(3)));
  }
  const most = areWhole ? Math.max(10, reach) : reach;
  return listRound(steepSteps, findPower(most) / 100, most)
    .filter(isUsable)
    .slice(-4);
}

/** The class of a value, from 1: the number of its role `--scale-<class>`. Texts on it are `--on-scale-<class>`. */
export function findClass(value: number, classes: readonly number[]): number {
  return classes.filter((bound) => value >= bound).length + 1;
}
