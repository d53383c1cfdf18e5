import { shingleLength } from './shingles.ts';

/** What part of each of two texts stands in the other one, in runs of at least a shingle. */
export interface Overlap {
  readonly ofShorter: number;
  readonly ofLonger: number;
}

/** How many values two rising lists have in common. */
export function countCommon(left: Int32Array, right: Int32Array): number {
  let common = 0;
  let at = 0;
  let place = 0;
  while (at < left.length && place < right.length) {
    const one = left[at] ?? 0;
    const other = right[place] ?? 0;
    // Sums instead of branches, which nothing can foresee here: that takes half the time.
    common += Number(one === other);
    at += Number(one <= other);
    place += Number(other <= one);
  }
  return common;
}

/**
 * For each character of a text whether a shingle that covers it is also in the other text. Counting characters instead of
 * shingles, an edit takes away what was edited, and not the five shingles before it as well.
 */
export function coverText(shingles: Int32Array, other: ReadonlySet<number>): Uint8Array {
  const covered = new Uint8Array(shingles.length === 0 ? 0 : shingles.length + shingleLength - 1);
  shingles.forEach((hash, place) => {
    if (other.has(hash)) covered.fill(1, place, place + shingleLength);
  });
  return covered;
}

function shareOf(covered: Uint8Array): number {
  return covered.length === 0 ? 0 : covered.reduce((sum, each) => sum + each, 0) / covered.length;
}

/** A text ready to be measured. */
export interface Measurable {
  readonly shingles: Int32Array;
  readonly set: ReadonlySet<number>;
}

/** Shares of characters, from 0 to 1; a text without shingles has nothing in common with any. */
export function measureOverlap(left: Measurable, right: Measurable): Overlap {
  const [shorter, longer] = left.shingles.length <= right.shingles.length ? [left, right] : [right, left];
  return {
    ofShorter: shareOf(coverText(shorter.shingles, longer.set)),
    ofLonger: shareOf(coverText(longer.shingles, shorter.set)),
  };
}
