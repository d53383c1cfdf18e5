import { foldQuery } from './fold-query.ts';
import type { AgencyFinder, Answer, FoundAgency } from './found.ts';
import { markName } from './mark-name.ts';
import { noTier, tiers, type Tier } from './match-pack.ts';
import { rankMistaken } from './mistakes.ts';
import { findBegunRegion, listNamedRegions } from './named-regions.ts';
import { longestQuery, makeAutomaton, type QueryAutomaton } from './query-automaton.ts';
import {
  chooseBest,
  countBelow,
  idOf,
  orderCandidates,
  ranks,
  startRanking,
  type Candidate,
  type Ranking,
} from './ranking.ts';
import { nameOf } from './read-pack.ts';
import type { Readings } from './readings.ts';
import { listPresentQueries } from './reform-names.ts';
import { namePath, openShard, type Shard } from './shard.ts';

const letters = /[a-z]/u;

/** More parts than these between blanks are not looked at. */
const mostParts = 4;

const [middle, ownMiddle, ownRegion, aboveAbbreviated, loose] = (
  ['middle', 'own-middle', 'own-region', 'above-abbreviated', 'loose'] as const
).map((tier) => tiers.indexOf(tier)) as [number, number, number, number, number];

/** Initials say little: a body's end or an abbreviation of it is meant rather than the beginning or a stretch of a longer one. */
const initialsFirst: readonly Tier[] = ['exact', 'own-exact', 'own-short', 'own-ending', 'ending', 'own-abbreviated'];
const initialsOrder = [...initialsFirst, ...tiers.filter((tier) => !initialsFirst.includes(tier))];

/** A way to read a query, and the rank of what it finds in each tier. */
interface Attempt {
  readonly automaton: QueryAutomaton;
  /** Whether regions may be called by the names that they had. */
  readonly names?: 'former';
  readonly rank: (tier: number) => number;
}

/** The ways to read a query as it stands. Hanzi that stand far apart are weighed with the mistakes. */
function listAttempts(query: string, readings: Readings): Attempt[] {
  const automaton = makeAutomaton(query, readings, 'written');
  if (letters.test(query)) {
    return [
      { automaton, rank: (tier) => ranks.step * tier },
      {
        automaton: makeAutomaton(query, readings, 'initials'),
        rank: (tier) => ranks.step * initialsOrder.indexOf(tiers[tier] ?? 'scattered') + 1,
      },
    ];
  }
  return [
    { automaton, rank: (tier) => (tier < loose ? ranks.step * tier : ranks.none) },
    {
      automaton,
      names: 'former',
      rank: (tier) => (tier < loose ? ranks.step * Math.max(tier, middle) + 2 : ranks.none),
    },
    ...listPresentQueries(query).map((present) => ({
      automaton: makeAutomaton(present.slice(0, longestQuery), readings, 'written'),
      rank: (tier: number) => (tier <= aboveAbbreviated ? ranks.step * Math.max(tier, ownMiddle) + 2 : ranks.none),
    })),
  ];
}

/** Syllables as many people type them: zh as z, ang as an. */
function blur(text: string): string {
  return text.replace(/([zcs])h/gu, '$1').replace(/([aei]n)g/gu, '$1');
}

/** Whether a query may hold a name: it has the first two characters. */
function mayName({ signs }: QueryAutomaton, name: string): boolean {
  return (signs(name.charCodeAt(0)) & (signs(name.charCodeAt(1)) >>> 1)) !== 0;
}

/** Keeps the better rank of every row; names that are no longer in use come behind those that are. */
function improve(own: Uint16Array, tierOf: Uint8Array, agencies: number, rank: (tier: number) => number): void {
  const ranksOf = tiers.map((_, tier) => rank(tier));
  for (let row = 0; row < tierOf.length; row += 1) {
    const tier = tierOf[row] ?? noTier;
    if (tier === noTier) continue;
    const isPresent = row < agencies;
    const found = (ranksOf[isPresent ? tier : Math.max(tier, middle)] ?? ranks.none) + (isPresent ? 0 : 2);
    if (found < (own[row] ?? ranks.none)) own[row] = found;
  }
}

/** Tries every reading on every shard; gives where regions that the first one names end. */
function rankAttempts(attempts: readonly Attempt[], ranking: Ranking): Map<Shard, Int32Array> {
  const length = attempts[0]?.automaton.length;
  const ends = new Map<Shard, Int32Array>();
  for (const [shard, own] of ranking) {
    const ended = new Int32Array(shard.pack.regions.length);
    for (const { automaton, names, rank } of attempts) {
      if (names === 'former' && !shard.formers.some((name) => mayName(automaton, name))) continue;
      const { tierOf, regionEnds } = shard.match(automaton, names);
      improve(own, tierOf, shard.pack.agencies, rank);
      if (automaton.length === length)
        ended.forEach((end, region) => (ended[region] = end | (regionEnds[region] ?? 0)));
    }
    ends.set(shard, ended);
  }
  return ends;
}

/** Parts between blanks, in any order: each must name a region of the path, or stand in the name. */
function rankParts(parts: readonly string[], ranking: Ranking, readings: Readings): void {
  const ways = parts.map((part) =>
    [part, ...listPresentQueries(part)].map((text) =>
      makeAutomaton(text.slice(0, longestQuery), readings, letters.test(text) ? 'initials' : 'written'),
    ),
  );
  for (const [{ match }, own] of ranking) {
    const worst = new Uint8Array(own.length);
    for (const automata of ways) {
      const best = new Uint8Array(own.length).fill(noTier);
      for (const automaton of automata) {
        const { tierOf } = match(automaton);
        for (let row = 0; row < best.length; row += 1) best[row] = Math.min(best[row] ?? noTier, tierOf[row] ?? noTier);
      }
      for (let row = 0; row < worst.length; row += 1) worst[row] = Math.max(worst[row] ?? 0, best[row] ?? noTier);
    }
    worst.forEach((tier, row) => {
      const rank = ranks.step * Math.max(tier, ownRegion) + 3;
      if (tier < loose && rank < (own[row] ?? ranks.none)) own[row] = rank;
    });
  }
}

function showAgency({ shard: { pack }, row }: Candidate, automata: readonly QueryAutomaton[]): FoundAgency {
  const agency = pack.agencyOf[row] ?? 0;
  const name = nameOf(pack, agency);
  return {
    id: pack.idOf(agency),
    name,
    path: namePath(pack, pack.regionOf[row] ?? 0),
    former: row < pack.agencies ? null : nameOf(pack, row),
    marks: markName(name, automata),
  };
}

function showBest(candidates: readonly Candidate[], most: number, automata: readonly QueryAutomaton[]): FoundAgency[] {
  const agencies = new Map<string, FoundAgency>();
  for (const candidate of candidates) {
    if (agencies.size === most) break;
    const id = idOf(candidate);
    if (!agencies.has(id)) agencies.set(id, showAgency(candidate, automata));
  }
  return [...agencies.values()];
}

/** A finder that shards can be added to one after the other; what it finds is of those that are there. */
export interface PackedFinder extends AgencyFinder {
  /** Adds what `writePack` wrote; throws where it is damaged. */
  add(bytes: Uint8Array): void;
}

/** Finds agencies in packs. The readings are those of every character that occurs in any of them. */
export function createPackedFinder(readings: Readings): PackedFinder {
  const shards: Shard[] = [];
  const blurred: Readings = { ...readings, syllables: readings.syllables.map(blur) };
  return {
    add: (bytes) => {
      shards.push(openShard(bytes, readings));
    },
    find: (text, { most, ...options }): Answer => {
      const parts = foldQuery(text).split(' ').slice(0, mostParts);
      const query = parts.join('').slice(0, longestQuery);
      if (query === '') return { agencies: [], regions: [], lacking: null };
      const isSpelt = letters.test(query);
      const ranking = startRanking(shards);
      const attempts = listAttempts(query, readings);
      const ends = rankAttempts(attempts, ranking);
      if (parts.length > 1) rankParts(parts, ranking, readings);
      const automata = attempts.map(({ automaton }) => automaton);
      let regions = listNamedRegions(ends, query);
      const isDirect = countBelow(ranking, ranks.step * (ownRegion + 1), 1) > 0;
      if (!isDirect && isSpelt) {
        const automaton = makeAutomaton(blur(query), blurred, 'written');
        const rank = (tier: number): number => (tier < loose ? ranks.blurred + tier : ranks.none);
        const found = rankAttempts([{ automaton, rank }], ranking);
        automata.push(automaton);
        if (regions.length === 0) regions = listNamedRegions(found, blur(query));
      } else if (!isDirect) {
        const sounding = makeAutomaton(query, readings, 'sounds');
        if (regions.length === 0) {
          const rank = (): number => ranks.none;
          regions = listNamedRegions(rankAttempts([{ automaton: sounding, rank }], ranking), query);
        }
        rankMistaken(query, ranking, readings, automata[0] ?? sounding, sounding);
        automata.push(sounding);
      }
      const candidates = orderCandidates(chooseBest(ranking, options), query, isSpelt);
      const agencies = showBest(candidates, most, automata);
      // Letters may be read in many ways: that one of them names a region says something only where nothing was found.
      const isLacking = !isDirect && (!isSpelt || agencies.length === 0);
      return { agencies, regions, lacking: isLacking ? findBegunRegion(ends, query) : null };
    },
  };
}
