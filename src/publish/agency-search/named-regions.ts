import type { Answer, FoundRegion } from './found.ts';
import { namePath, type Shard } from './shard.ts';

/** Positions in a query after each region of a shard when it is the last that is named, as bits. */
export type RegionEnds = ReadonlyMap<Shard, Int32Array>;

function showRegion({ pack, counts }: Shard, index: number): FoundRegion {
  const { code = '', name = '' } = pack.regions[index] ?? {};
  return { code, name, path: namePath(pack, index), agencies: counts[index] ?? 0 };
}

/** Regions that a query names and nothing else: by their whole name first, then the highest, then those with most agencies. */
export function listNamedRegions(ends: RegionEnds, query: string): FoundRegion[] {
  const goal = 1 << query.length;
  const found: { region: FoundRegion; order: number }[] = [];
  for (const [shard, own] of ends) {
    shard.pack.regions.forEach(({ name, depth }, index) => {
      if (((own[index] ?? 0) & goal) === 0 || name === '' || shard.counts[index] === 0) return;
      found.push({ region: showRegion(shard, index), order: (name === query ? 0 : 10) + depth });
    });
  }
  return found
    .sort(
      (a, b) => a.order - b.order || b.region.agencies - a.region.agencies || (a.region.code < b.region.code ? -1 : 1),
    )
    .map(({ region }) => region);
}

/** The region that a query begins with, as much of it as can be, and what it asks for there; null without one. */
export function findBegunRegion(ends: RegionEnds, query: string): Answer['lacking'] {
  let best: { readonly region: FoundRegion; readonly length: number; readonly depth: number } | null = null;
  const below = (1 << query.length) - 1;
  for (const [shard, own] of ends) {
    for (const [index, { depth }] of shard.pack.regions.entries()) {
      const set = (own[index] ?? 0) & below;
      const length = set === 0 ? 0 : 31 - Math.clz32(set);
      if (length < 2 || query.length - length < 2) continue;
      if (best && (best.length > length || (best.length === length && best.depth <= depth))) continue;
      best = { region: showRegion(shard, index), length, depth };
    }
  }
  return best && { region: best.region, rest: query.slice(best.length) };
}
