import { packAgencies } from '../../../src/publish/agency-search/pack-agencies.ts';
import type { SearchAgency } from '../../../src/publish/agency-search/agency.ts';
import { createPackedFinder, type PackedFinder } from '../../../src/publish/agency-search/packed-finder.ts';
import { parseReadings } from '../../../src/publish/agency-search/readings.ts';
import type { GoldQuery } from '../../../scripts/synthesize/agency-queries.ts';

/** A finder of a list, by way of the packed bytes. */
export function openList(list: readonly SearchAgency[]): PackedFinder {
  const { readings, shards } = packAgencies(list);
  const finder = createPackedFinder(parseReadings(readings));
  for (const { bytes } of shards) finder.add(bytes);
  return finder;
}

/** Found, as docs/method.md has it: a right one among the first five, or all five right where more than five are. */
export function isFound({ right }: GoldQuery, shown: readonly string[]): boolean {
  const five = shown.slice(0, 5);
  if (right.length > 5) return five.length === 5 && five.every((id) => right.includes(id));
  return five.some((id) => right.includes(id));
}

export function findIds(finder: PackedFinder, query: string): string[] {
  return finder.find(query, { most: 5, near: null }).agencies.map(({ id }) => id);
}
