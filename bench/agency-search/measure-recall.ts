import Fuse from 'fuse.js';
import { queryKinds, type GoldQuery, type QueryKind } from '../../scripts/synthesize/agency-queries.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { findIds, isFound, openList } from '../../tests/publish/agency-search/measure-recall.ts';

export interface Recall {
  readonly kind: QueryKind;
  readonly queries: number;
  readonly found: number;
  /** The share that plain Fuse finds, of some of the queries; null where the list is too long for it. */
  readonly fuse: number | null;
}

/** Fuse takes a second for a query of 100,000 names. */
const longestForFuse = 30_000;
const mostForFuse = 20;

/** How many queries of each kind are found among the first five answers. */
export function measureRecall(list: readonly SearchAgency[], gold: readonly GoldQuery[]): Recall[] {
  const finder = openList(list);
  const fuse = new Fuse(list, { keys: ['name'] });
  const askFuse = (query: string): string[] => fuse.search(query, { limit: 5 }).map(({ item }) => item.id);
  return queryKinds.map((kind) => {
    const own = gold.filter((each) => each.kind === kind);
    const some = own.slice(0, mostForFuse);
    return {
      kind,
      queries: own.length,
      found: own.filter((each) => isFound(each, findIds(finder, each.query))).length,
      fuse:
        list.length > longestForFuse
          ? null
          : some.filter((each) => isFound(each, askFuse(each.query))).length / some.length,
    };
  });
}
