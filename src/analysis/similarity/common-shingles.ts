import { samplingRate } from './sketch.ts';

/** A shingle is common from this share of all families of texts on, but never in fewer families or groups than these. */
const commonShare = 0.1;
const leastFamilies = 20;
const leastGroups = 5;

/** Counters; shingles whose hashes agree in 22 bits share one, which adds a few to what takes hundreds to be common. */
const counters = 2 ** 22;

function placeOf(hash: number): number {
  return (hash / samplingRate) & (counters - 1);
}

/** A text as far as it counts: its sampled shingles, the family of texts made from each other, and the group of that family. */
export interface Counted {
  readonly sample: Int32Array;
  readonly family: number;
  readonly group: string;
}

/**
 * Tells the shingles of officialese, which many write without copying each other. What counts is not in how many texts one
 * is found but in how many families of near copies, and in how many groups (prefectures): a text that every township of a
 * city took over is in one group, however many there are, and one that the whole country took over is one family.
 */
export function findCommon(texts: readonly Counted[]): (hash: number) => boolean {
  const ordered = [...texts].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : a.family - b.family));
  const families = new Uint32Array(counters);
  const groups = new Uint8Array(counters);
  const last = new Int32Array(counters).fill(-1);
  let total = 0;
  let start = 0;
  ordered.forEach(({ sample, family, group }, index) => {
    const before = ordered[index - 1];
    if (before?.group !== group) start = index;
    if (before?.family !== family) total += 1;
    for (const hash of sample) {
      const place = placeOf(hash);
      const seen = last[place] ?? -1;
      // The last text that counted here is of this family, of this group, or of an earlier one.
      if (seen >= 0 && ordered[seen]?.family === family) continue;
      families[place] = (families[place] ?? 0) + 1;
      if (seen < start) groups[place] = Math.min(255, (groups[place] ?? 0) + 1);
      last[place] = index;
    }
  });
  const least = Math.max(leastFamilies, commonShare * total);
  return (hash) => (families[placeOf(hash)] ?? 0) >= least && (groups[placeOf(hash)] ?? 0) >= leastGroups;
}
