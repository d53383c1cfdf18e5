import type Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import type { SearchEntry } from './search-index.ts';

/** How Fuse compares what was typed with an agency; nothing that merely resembles it is offered. */
export const fuseOptions: IFuseOptions<SearchEntry> = {
  keys: [
    { name: 'name', weight: 3 },
    { name: 'others', weight: 2 },
    { name: 'region', weight: 2 },
    { name: 'pinyin', weight: 2 },
    { name: 'initials', weight: 1 },
  ],
  threshold: 0.34,
  ignoreLocation: true,
  includeScore: true,
};

/** What people type, in one form: full width folded, tone marks and apostrophes dropped, lower case, no spaces. */
export function normaliseQuery(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/ü/giu, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’\s·-]/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** 0 for the best: how directly an entry contains the query; Fuse orders only inside a tier. */
function tierOf(entry: SearchEntry, query: string): number {
  const whole = entry.region + entry.name;
  const names = [entry.name, ...(entry.others ?? [])];
  const spelt = [...entry.initials, ...entry.pinyin];
  if (names.includes(query) || spelt.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  if (names.some((name) => name.includes(query))) return 2;
  if (whole.includes(query)) return 3;
  if (spelt.some((text) => text.startsWith(query))) return 4;
  if (query.length > 1 && spelt.some((text) => text.includes(query))) return 5;
  return isSubsequence(query, whole) ? 6 : 7;
}

/** Whether the characters of the query occur in the text in this order, with anything between. */
function isSubsequence(query: string, text: string): boolean {
  let from = 0;
  for (const character of query) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + character.length;
  }
  return query.length > 1;
}

/** The agencies that a query names, best first, `most` of them at most; none for an empty query. */
export function rankAgencies(
  fuse: Fuse<SearchEntry>,
  index: readonly SearchEntry[],
  text: string,
  most: number,
): SearchEntry[] {
  const query = normaliseQuery(text);
  if (query === '') return [];
  const scores = new Map(fuse.search(query).map(({ item, score }) => [item, score ?? 1]));
  return index
    .map((entry) => ({ entry, tier: tierOf(entry, query), score: scores.get(entry) ?? 1 }))
    .filter(({ entry, tier }) => tier < 7 || scores.has(entry))
    .sort((a, b) => a.tier - b.tier || a.score - b.score || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}
