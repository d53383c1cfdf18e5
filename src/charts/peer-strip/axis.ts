import { bisectRight, max, range } from 'd3-array';
import { hasLongTail, shareTicks } from '../axis.ts';
import { findRound, findStep, listRound } from '../round-numbers.ts';
import { isBinned, listValues, type Peer, type PeerScale } from './peers.ts';

/** The values between the steps of an axis, all as wide on paper; they are the bins, too. */
export interface Axis {
  readonly bounds: readonly number[];
  readonly ticks: readonly number[];
  readonly isUneven: boolean;
}

const shares: Axis = { bounds: range(21).map((each) => each / 20), ticks: shareTicks, isUneven: false };

/** So many steps have an even axis of counts at most: those with a number, and bins. */
const mostSteps = { ticks: 4, bins: 30 };

const growingParts = [1, 1.5, 2, 3, 5, 7];

/**
 * 0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150 … to the first above `most`: the same ratio as far as round
 * numbers go.
 */
function makeGrowing(most: number): Axis {
  const last = findRound(growingParts, 1, (bound) => bound > most);
  const bounds = [0, ...listRound(growingParts, 1, last).filter((bound) => Number.isInteger(bound))];
  return { bounds, ticks: [0, ...listRound([1], 1, last)], isUneven: true };
}

function makeEven(most: number, step: number, tickStep: number): Axis {
  const bounds = range(Math.ceil(most / step) + 1).map((each) => each * step);
  return { bounds, ticks: range(0, (bounds.at(-1) ?? 0) + 1, tickStep), isUneven: false };
}

/**
 * Shares have one scale in twenty steps. Counts have an even one from 0, unless their tail is long: then its steps
 * grow, near to a logarithm that has a place for 0. In bins a count n takes the place from n to n + 1.
 */
export function makeAxis(peers: readonly Peer[], kind: PeerScale['kind']): Axis {
  if (kind === 'share') return shares;
  const values = listValues(peers);
  const most = Math.max(1, max(values) ?? 0);
  if (hasLongTail(values)) return makeGrowing(most);
  const tickStep = findStep(most, mostSteps.ticks);
  if (!isBinned(peers)) return makeEven(most, tickStep, tickStep);
  return makeEven(most + 1, findStep(most + 1, mostSteps.bins), tickStep);
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
