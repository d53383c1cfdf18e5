import { alignCost, prepareName, type AlignedName } from './align.ts';
import type { QueryAutomaton } from './query-automaton.ts';
import { ranks, type Ranking } from './ranking.ts';
import { pathOf, type Pack } from './read-pack.ts';
import type { Readings } from './readings.ts';

/** How many names are compared with a query that has mistakes, or some more of the same score. */
const mostCompared = 300;
/** The share of a query's signs that a name must have for that. */
const leastShare = 0.64;
/** Points for a sign that a name has, and for one that it only has a homophone of. */
const points = { same: 10, alike: 8 } as const;

function countBits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function collectSigns(text: string, signs: QueryAutomaton['signs']): number {
  let set = 0;
  for (let at = 0; at < text.length; at += 1) set |= signs(text.charCodeAt(at));
  return set;
}

/** The signs of a query that regions with all above them have, and bodies, by the number of each. */
function coverParts({ regions, words }: Pack, { signs }: QueryAutomaton): { places: Int32Array; bodies: Int32Array } {
  const places = new Int32Array(regions.length);
  regions.forEach(({ name, parent }, region) => {
    places[region] = (parent < 0 ? 0 : (places[parent] ?? 0)) | collectSigns(name, signs);
  });
  return { places, bodies: Int32Array.from(words, ({ body }) => collectSigns(body, signs)) };
}

/** How many signs of the query each row has, in points, in whatever order. */
function scoreRows(pack: Pack, written: QueryAutomaton, sounding: QueryAutomaton): Uint16Array {
  const same = coverParts(pack, written);
  const alike = coverParts(pack, sounding);
  const scores = new Uint16Array(pack.rows);
  for (let row = 0; row < pack.rows; row += 1) {
    const [region, word] = [pack.regionOf[row] ?? 0, pack.wordOf[row] ?? 0];
    const own = countBits((same.places[region] ?? 0) | (same.bodies[word] ?? 0));
    const all = countBits((alike.places[region] ?? 0) | (alike.bodies[word] ?? 0));
    scores[row] = points.same * own + points.alike * Math.max(0, all - own);
  }
  return scores;
}

/** The score from which on about as many rows as may be compared are found, and no fewer points than needed. */
function findLeast(scores: readonly Uint16Array[], need: number, most: number): number {
  const counts = new Uint32Array(most + 1);
  for (const own of scores) for (const score of own) counts[score] = (counts[score] ?? 0) + 1;
  let least = most;
  for (let sum = counts[least] ?? 0; least > need && sum < mostCompared; sum += counts[least] ?? 0) least -= 1;
  return Math.max(1, least);
}

const prepared = new WeakMap<Pack, Map<number, AlignedName>>();

/** The name of a row for comparing; kept, because the next key asks for much the same. */
function prepareRow(pack: Pack, row: number): AlignedName {
  const known = prepared.get(pack) ?? new Map<number, AlignedName>();
  prepared.set(pack, known);
  const own = known.get(row);
  if (own) return own;
  const path = pathOf(pack, pack.regionOf[row] ?? 0).flatMap((region) => pack.regions[region] ?? []);
  const name = prepareName(path, pack.words[pack.wordOf[row] ?? 0]?.body ?? '');
  known.set(row, name);
  return name;
}

/** Ranks the names that a query with mistakes may stand for by what it costs to take it for them. */
export function rankMistaken(
  query: string,
  ranking: Ranking,
  { usualOf }: Readings,
  written: QueryAutomaton,
  sounding: QueryAutomaton,
): void {
  const soundsAlike = (one: number, other: number): boolean => usualOf[one] !== 0 && usualOf[one] === usualOf[other];
  const scored = [...ranking].map(([{ pack }, own]) => ({ pack, own, scores: scoreRows(pack, written, sounding) }));
  const need = Math.ceil(query.length * (query.length < 3 ? 1 : leastShare) * points.same);
  const least = findLeast(
    scored.map(({ scores }) => scores),
    need,
    points.same * query.length,
  );
  const highest = Math.max(1, query.length * (1 - leastShare)) + 0.9;
  for (const { pack, own, scores } of scored) {
    scores.forEach((score, row) => {
      if (score < least) return;
      const cost = alignCost(query, prepareRow(pack, row), soundsAlike);
      if (cost > highest) return;
      own[row] = Math.min(own[row] ?? ranks.none, ranks.mistaken + Math.round(cost * 100));
    });
  }
}
