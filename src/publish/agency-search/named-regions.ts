import type { Answer, FoundRegion } from './found.ts';
import { namePath, type Shard } from './shard.ts';

/** Positions in a query after each region of a shard when it is the last that is named, as bits. */
export type RegionEnds = ReadonlyMap<Shard, Int32Array>;

/** Regions that a query names and nothing else: by their whole name first, then the highest, then those with most agencies. */
export function listNamedRegions(ends: RegionEnds, query: string): FoundRegion[] {
  const goal = 1 << query.length;
  const found: { region: FoundRegion; order: number }[] = [];
  for (const [{ pack, counts }, own] of ends) {
    pack.regions.forEach(({ code, name, depth }, index) => {
      const agencies = counts[index] ?? 0;
      if (((own[index] ?? 0) & goal) === 0 || name === '' || agencies === 0) return;
      const order = (name === query ? 0 : 10) + depth;
      found.push({ region: { code, name, path: namePath(pack, index), agencies }, order });
    });
  }
  return found
    .sort((a, b) => a.order - b.order || b.region.agencies - a.region.agencies || (a.region.code < b.region.code ? -1 : 1))
    .map(({ region }) => region);
}

/** The region that a query begins with, as much of it as can be, and what it asks for there; null without one. */
export function findBegunRegion(ends: RegionEnds, query: string): Answer['lacking'] {
  let best: { readonly region: string; readonly length: number; readonly depth: number } | null = null;
  const below = (1 << query.length) - 1;
  for (const [{ pack }, own] of ends) {
    for (const [index, { name, depth }] of pack.regions.entries()) {
      const set = (own[index] ?? 0) & below;
      const length = set === 0 ? 0 : 31 - Math.clz32(set);
      if (length < 2 || query.length - length < 2) continue;
      if (best && (best.length > length || (best.length === length && best.depth <= depth))) continue;
      best = { region: name, length, depth };
    }
  }
  return best && { region: best.region, rest: query.slice(best.length) };
}
