import Fuse from 'fuse.js';
import { fuseOptions, rankAgencies } from '../publish/rank-agencies.ts';
import type { SearchEntry } from '../publish/search-index.ts';

declare global {
  /** Set by the index script, which is loaded before this one. */
  var gongkaiAgencies: readonly SearchEntry[] | undefined;
  /** What the search box calls; set here. */
  var gongkaiSearch: ((query: string, most: number) => SearchEntry[]) | undefined;
}

const index = globalThis.gongkaiAgencies ?? [];
const fuse = new Fuse(index, fuseOptions);

globalThis.gongkaiSearch = (query, most) => rankAgencies(fuse, index, query, most);
