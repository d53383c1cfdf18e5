import { bisectRight, max, min, range } from 'd3-array';
import { hasLongTail, shareTicks } from '../axis.ts';
import { findRound, listRound } from '../round-numbers.ts';
import { isBinned, listValues, type Peer, type PeerScale } from './peers.ts';

/** The values between the steps of an axis, all as wide on paper; they are the bins, too. */
export interface Axis {
  readonly bounds: readonly number[];
  /** The nearest to zero first. */
  readonly ticks: readonly number[];
  readonly isUneven: boolean;
}

const shares: Axis = { bounds: range(21).map((each) => each / 20), ticks: shareTicks, isUneven: false };

/** So many steps have an even axis of counts at most: those with a number, and bins. */
const mostSteps = { ticks: 4, bins: 30 };

const growingParts = [1, 1.5, 2, 3, 5, 7];

/** The lowest and the highest value of an axis, between which zero is, or which it is. */
interface Extent {
  readonly least: number;
  readonly most: number;
}

/** From zero up to the first number that is wanted: all steps, and those with a number. */
function growTo(isWanted: (bound: number) => boolean): { readonly bounds: number[]; readonly ticks: number[] } {
  const last = findRound(growingParts, 1, isWanted);
  const bounds = listRound(growingParts, 1, last).filter((bound) => Number.isInteger(bound));
  return { bounds, ticks: listRound([1], 1, last) };
}

/**
 * 0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150 … to the first above `most`: the same ratio as far as round
 * numbers go. Below zero the same numbers, down to the first that is no higher than `least`.
 */
function makeGrowing({ least, most }: Extent): Axis {
  const above = growTo((bound) => bound > most);
  const below = least < 0 ? growTo((bound) => -bound <= least) : { bounds: [], ticks: [] };
  const negate = (value: number): number => -value;
  return {
    bounds: [...below.bounds.map(negate).reverse(), 0, ...above.bounds],
    ticks: sortTicks([0, ...above.ticks, ...below.ticks.map(negate)]),
    isUneven: true,
  };
}

function sortTicks(ticks: readonly number[]): number[] {
  return ticks.toSorted((a, b) => Math.abs(a) - Math.abs(b));
}

/** Whole steps around `extent`. */
function listSteps({ least, most }: Extent, step: number): number[] {
  return range(Math.floor(least / step), Math.ceil(most / step) + 1).map((each) => each * step);
}

function makeEven(extent: Extent, step: number, tickStep: number): Axis {
  const bounds = listSteps(extent, step);
  const [first = 0, last = 0] = [bounds[0], bounds.at(-1)];
  const ticks = listSteps({ least: first, most: last }, tickStep).filter((tick) => tick >= first && tick <= last);
  return { bounds, ticks: sortTicks(ticks), isUneven: false };
}

/** The least whole step that has room for all of `extent`, from a multiple of it to another, so many times. */
function findStepOver({ least, most }: Extent, steps: number): number {
  return findRound(
    [1, 2, 5],
    1,
    (step) => Number.isInteger(step) && Math.ceil(most / step) - Math.floor(least / step) <= steps,
  );
}

/**
 * Shares have one scale in twenty steps. Counts have an even one from 0, or from below the lowest where that is
 * negative, unless their tail is long: then its steps grow to each side of 0, near to a logarithm that has a place for
 * it. In bins a count n takes the place from n to n + 1.
 */
export function makeAxis(peers: readonly Peer[], kind: PeerScale['kind']): Axis {
  if (kind === 'share') return shares;
  const values = listValues(peers);
  const least = Math.min(0, min(values) ?? 0);
  const most = Math.max(least < 0 ? 0 : 1, max(values) ?? 0);
  if (hasLongTail(values)) return makeGrowing({ least, most });
  const tickStep = findStepOver({ least, most }, mostSteps.ticks);
  if (!isBinned(peers)) return makeEven({ least, most }, tickStep, tickStep);
  const whole = { least, most: most + 1 };
  return makeEven(whole, findStepOver(whole, mostSteps.bins), tickStep);
}

/** The bin of a value, from 0. */
export function findBin(value: number, { bounds }: Axis): number {
  return Math.min(Math.max(bisectRight(bounds, value) - 1, 0), bounds.length - 2);
}

/** Where a value stands: 0 at the beginning of the axis, 1 at its end. */
export function placeValue(value: number, axis: Axis): number {
  const bin = findBin(value, axis);
  const [from = 0, to = 1] = axis.bounds.slice(bin, bin + 2);
  return (bin + (value - from) / (to - from)) / (axis.bounds.length - 1);
}
