import { findCommon } from './common-shingles.ts';
import { visitLikelyPairs, type Banding } from './minhash.ts';
import { countCommon } from './overlap.ts';
import { makeShortlists, type Promising } from './shortlists.ts';
import type { Text } from './texts.ts';
import { makeUnion } from './union.ts';

/** For whole texts: of pairs with a Jaccard index of 0.8 97 % meet, with 0.7 70 %, with 0.33 0.3 %. */
const ofWhole: Banding = { bands: 20, rows: 8 };
/** For what tells a text from others: with 0.4 99.9 % meet, with 0.3 94 %, with 0.1 10 %, with 0.02 0.08 %. */
const ofTelling: Banding = { bands: 100, rows: 3 };

/** Least share of the smaller sample that is in the other: an edited text keeps fewer shingles than characters. */
const leastShared = 0.45;
/** Texts with that much in common are of one family. */
const familyShared = 0.7;
/** Texts that differ more in size cannot be near-identical. */
const leastSizeRatio = 0.5;
/** Texts of one owner are each compared with so many after them: more years than there are reports. */
const mostYears = 20;

/** Least number of sampled shingles that tell and that two texts share: four times as many of all, a line of print. */
const leastTelling = 8;
/** Least share of the fewer of those. */
const leastTellingShare = 0.3;

const none = new Int32Array();

/** Share of the smaller sample that is in the other; 0 for sizes that are too different. */
function estimateShared({ sketch: left }: Text, { sketch: right }: Text): number {
  if (Math.min(left.size, right.size) < leastSizeRatio * Math.max(left.size, right.size)) return 0;
  return countCommon(left.sample, right.sample) / Math.max(1, Math.min(left.sample.length, right.sample.length));
}

export type Pair = readonly [left: number, right: number];

/** Pairs of texts that one owner wrote in its years. */
function listPairsOfOwners(texts: readonly Text[]): Pair[] {
  const entries = texts.flatMap(({ documents }, index) =>
    [...new Set(documents.flatMap(({ owner }) => owner ?? []))].map((owner) => ({ owner, index })),
  );
  return [...Map.groupBy(entries, ({ owner }) => owner).values()].flatMap((own) =>
    own.flatMap(({ index: left }, at) =>
      own.slice(at + 1, at + 1 + mostYears).map(({ index: right }): Pair => [left, right]),
    ),
  );
}

/** Pairs that meet in a band, as far as they promise anything: the best few for each text. */
function shortlist(
  sets: readonly Int32Array[],
  banding: Banding,
  judge: (left: number, right: number) => number,
): Promising[] {
  const lists = makeShortlists(sets.length);
  visitLikelyPairs(sets, banding, (left, right) => {
    if (lists.has(left, right)) return;
    const promise = judge(left, right);
    if (promise > 0) lists.add(left, right, promise);
  });
  return lists.listPairs();
}

/** The family of each text: texts that are near copies of each other, directly or by others, are one. */
function findFamilies(count: number, pairs: readonly Promising[]): number[] {
  const families = makeUnion(count);
  for (const { left, right, promise } of pairs) if (promise >= familyShared) families.join(left, right);
  return Array.from({ length: count }, (_, index) => families.find(index));
}

/** What of the sample of each text is not common to many. */
function findTelling(texts: readonly Text[], families: readonly number[]): Int32Array[] {
  const isCommon = findCommon(
    texts.map(({ sketch }, index) => {
      const family = families[index] ?? index;
      const group = texts[family]?.documents[0]?.group ?? `family ${family}`;
      return { sample: sketch.sample, family, group };
    }),
  );
  return texts.map(({ sketch }) => sketch.sample.filter((hash) => !isCommon(hash)));
}

export interface Candidates {
  /** Pairs that may be near-identical, each once, in rising order. */
  readonly pairs: readonly Pair[];
  /** Whether a text has enough that not many others have as well. */
  readonly tells: readonly boolean[];
}

/**
 * Which texts to compare: those that meet as whole texts, those that meet in what is not common, and those of one owner;
 * of these, the ones that have a good part in common, of what is not common as well.
 */
export function findCandidates(texts: readonly Text[]): Candidates {
  const judge = (left: number, right: number): number => {
    const [a, b] = [texts[left], texts[right]];
    const shared = a && b ? estimateShared(a, b) : 0;
    return shared < leastShared ? 0 : shared;
  };
  const samples = texts.map(({ sketch }) => sketch.sample);
  const whole = shortlist(samples, ofWhole, judge);
  const telling = findTelling(texts, findFamilies(texts.length, whole));
  const sharesTelling = (left: number, right: number): boolean => {
    const [a, b] = [telling[left] ?? none, telling[right] ?? none];
    return countCommon(a, b) >= Math.max(leastTelling, leastTellingShare * Math.min(a.length, b.length));
  };
  const judgeTelling = (left: number, right: number): number => {
    const promise = judge(left, right);
    return promise > 0 && sharesTelling(left, right) ? promise : 0;
  };
  const pairs = new Map<number, Pair>();
  const add = (left: number, right: number): void => void pairs.set(left * texts.length + right, [left, right]);
  for (const { left, right } of shortlist(telling, ofTelling, judgeTelling)) add(left, right);
  for (const { left, right } of whole) if (sharesTelling(left, right)) add(left, right);
  for (const [left, right] of listPairsOfOwners(texts)) if (judgeTelling(left, right) > 0) add(left, right);
  return {
    pairs: [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    tells: telling.map(({ length }) => length >= leastTelling),
  };
}
