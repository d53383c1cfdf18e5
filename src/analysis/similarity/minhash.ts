import { mixBits } from './shingles.ts';

/**
 * How sets are compared without comparing them all: in each of several bands, sets whose least hashes under `rows`
 * functions agree are put side by side. Sets of the Jaccard index j meet with the chance 1 - (1 - j^rows)^bands
 * (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/** A set is put side by side with so many that follow it in its bucket; in a smaller bucket that is all of them. */
const reach = 6;

/** More sets than this cannot be told apart beside a hash of 32 bits in a number of 53. */
const mostSets = 2 ** 21;

/** The least hash of a set under one of many functions; two sets agree on it with the chance of their Jaccard index. */
function findLeast(set: Int32Array, number: number): number {
  const flip = mixBits(2 * number + 1);
  const factor = mixBits(2 * number + 2) | 1;
  let least = 0x7fffffff;
  // This is where the time goes: an iterator takes twice as long as counting.
  let index = set.length;
  while (index > 0) {
    index -= 1;
    const hash = Math.imul((set[index] ?? 0) ^ flip, factor);
    if (hash < least) least = hash;
  }
  return least;
}

/** Sorts indices by a hash for each, equal ones by themselves, and adds it: hash × 2²¹ + index. */
function sortBy(indices: Int32Array, hashOf: (index: number) => number): Float64Array {
  return Float64Array.from(indices, (index) => (hashOf(index) >>> 0) * mostSets + index).sort();
}

function* cutBuckets(sorted: Float64Array): Generator<Int32Array> {
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const limit = (Math.floor((sorted[start] ?? 0) / mostSets) + 1) * mostSets;
    while (end < sorted.length && (sorted[end] ?? 0) < limit) end += 1;
    if (end - start > 1) yield Int32Array.from(sorted.subarray(start, end), (value) => value % mostSets);
  }
}

/**
 * Calls `visit` with pairs of indices of sets that are likely to be alike; a pair may come several times. Each set is in
 * at most 12 pairs a band, however many are equal: where more agree, neighbours are those that agree on one more
 * function. Empty sets are like nothing. Two million sets are the most.
 */
export function visitLikelyPairs(
  sets: readonly Int32Array[],
  { bands, rows }: Banding,
  visit: (left: number, right: number) => void,
): void {
  if (sets.length > mostSets) throw new RangeError(`${sets.length} sets are too many`);
  const none = new Int32Array();
  const filled = Int32Array.from([...sets.keys()].filter((index) => sets[index]?.length));
  for (let band = 0; band < bands; band += 1) {
    const first = band * (rows + 1);
    const leastOf = (index: number, row: number): number => findLeast(sets[index] ?? none, first + row);
    const hashOf = (index: number): number => {
      let hash = 0;
      for (let row = 0; row < rows; row += 1) hash = mixBits(Math.imul(hash, 31) + leastOf(index, row));
      return hash;
    };
    for (const bucket of cutBuckets(sortBy(filled, hashOf))) {
      const isSmall = bucket.length <= reach + 1;
      const ordered = isSmall
        ? bucket
        : sortBy(bucket, (index) => leastOf(index, rows)).map((value) => value % mostSets);
      for (let at = 0; at < ordered.length; at += 1) {
        for (const right of ordered.subarray(at + 1, at + 1 + reach)) visit(ordered[at] ?? 0, right);
      }
    }
  }
}
