import Fuse from 'fuse.js';
import { agencyKinds, agencyLevels } from '../../places/agency-types.ts';
import { alignCost, prepareName } from './align.ts';
import { foldQuery } from './fold-query.ts';
import type { Answer, AgencyFinder, FindOptions, FoundAgency, FoundRegion } from './found.ts';
import { markName } from './mark-name.ts';
import { matchPack, noTier, tiers, type PackMatch, type Tier } from './match-pack.ts';
import { longestQuery, makeAutomaton, type QueryAutomaton, type Reading } from './query-automaton.ts';
import { nameOf, pathOf, readPack, type Pack } from './read-pack.ts';
import type { Readings } from './readings.ts';
import { levelOf } from './region-rules.ts';
import { listPresentQueries } from './reform-names.ts';

/** How many candidates Fuse orders. */
const mostCandidates = 200;
/** How many names are compared with a query that has mistakes. */
const mostCompared = 600;
/** The share of a query's signs that a name must have for that. */
const leastShare = 0.64;

/**
 * The order of what is found: a smaller rank is better. From `blurred` on letters are read as they may have been meant; from
 * `mistaken` on a hundred ranks are a wrong sign.
 */
const ranks = { step: 4, blurred: 100, mistaken: 1000, none: 0xffff } as const;

interface Shard {
  readonly pack: Pack;
  /** The order among rows of one rank, smaller first: office, report of the newest year, level, length of the name. */
  readonly priors: Uint8Array;
  /** Names that regions had. */
  readonly formers: readonly string[];
  /** Agencies in each region and below. */
  readonly counts: Uint32Array;
}

interface Candidate {
  readonly shard: Shard;
  readonly row: number;
  readonly rank: number;
  readonly prior: number;
}

const office = agencyKinds.indexOf('government_office');
const government = agencyKinds.indexOf('government');
const levelOrder = agencyLevels.map((level) =>
  level === 'zone' ? agencyLevels.indexOf('county') : agencyLevels.indexOf(level),
);

function openShard(pack: Pack): Shard {
  const priors = new Uint8Array(pack.rows);
  const counts = new Uint32Array(pack.regions.length);
  for (let row = 0; row < pack.rows; row += 1) {
    const word = pack.wordOf[row] ?? 0;
    const { kind = 0, level = null, body = '' } = pack.words[word] ?? {};
    const rankOfLevel =
      levelOrder[level ?? agencyLevels.indexOf(levelOf(pack.regions[pack.regionOf[row] ?? 0]?.code ?? ''))] ?? 0;
    const length = body.length + 3 * (pack.formOf[row] ?? 0);
    const first = kind === office ? 0 : kind === government ? 1 : 2;
    const latest = pack.isLatest(pack.agencyOf[row] ?? 0) ? 0 : 1;
    priors[row] = first * 48 + latest * 24 + rankOfLevel * 4 + Math.min(3, length >> 3);
  }
  for (let agency = 0; agency < pack.agencies; agency += 1) {
    const region = pack.regionOf[agency] ?? 0;
    counts[region] = (counts[region] ?? 0) + 1;
  }
  for (let region = pack.regions.length - 1; region > 0; region -= 1) {
    const parent = pack.regions[region]?.parent ?? -1;
    if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[region] ?? 0);
  }
  return { pack, priors, counts, formers: pack.regions.flatMap(({ names }) => names.slice(1)) };
}

const letters = /[a-z]/u;

/** Whether a query holds the first two characters of a name. */
function mayName({ signs }: QueryAutomaton, name: string): boolean {
  return (signs(name.charCodeAt(0)) & (signs(name.charCodeAt(1)) >>> 1)) !== 0;
}

function countBits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Keeps the better rank of every row; names that are no longer in use come behind those that are. */
function improve(rankOf: Uint16Array, { tierOf }: PackMatch, agencies: number, rank: (tier: number) => number): void {
  const ranksOf = tiers.map((_, tier) => rank(tier));
  for (let row = 0; row < tierOf.length; row += 1) {
    const tier = tierOf[row] ?? noTier;
    if (tier === noTier) continue;
    const own =
      row < agencies ? (ranksOf[tier] ?? ranks.none) : (ranksOf[Math.max(tier, middleTier)] ?? ranks.none) + 2;
    if (own < (rankOf[row] ?? ranks.none)) rankOf[row] = own;
  }
}

/** Initials say little: a body's end or an abbreviation of it is meant rather than the beginning or a stretch of a longer one. */
const initialsOrder = [
  'exact',
  'own-exact',
  'ending',
  'own-ending',
  'own-abbreviated',
] as const satisfies readonly Tier[];
const orderOfInitials = [...initialsOrder, ...tiers.filter((tier) => !initialsOrder.some((each) => each === tier))];

const middleTier = tiers.indexOf('middle');
const ownRegionTier = tiers.indexOf('own-region');
const aboveExactTier = tiers.indexOf('above-exact');
const looseTier = tiers.indexOf('loose');
const ownMiddleTier = tiers.indexOf('own-middle');

/** What every reading of a query is tried on. */
interface Attempt {
  readonly automaton: QueryAutomaton;
  /** Whether regions may be called by the names that they had; only tried where one of those may be meant. */
  readonly names?: 'former';
  readonly rank: (tier: number) => number;
}

/** The best rows of all shards by rank, then by prior. */
function chooseBest(
  shards: readonly Shard[],
  rankOf: ReadonlyMap<Shard, Uint16Array>,
  near: string | null,
): Candidate[] {
  const nearest = new Map(shards.map((shard) => [shard, isNear(shard, near) ? 0 : 192]));
  const counts = new Map<number, number>();
  for (const [shard, own] of rankOf) {
    const far = nearest.get(shard) ?? 192;
    for (let row = 0; row < own.length; row += 1) {
      const rank = own[row] ?? ranks.none;
      if (rank === ranks.none) continue;
      const order = rank * 512 + (shard.priors[row] ?? 0) + far;
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
  }
  let room = mostCandidates;
  let limit = -1;
  for (const [order, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    limit = order;
    room -= count;
    if (room <= 0) break;
  }
  const chosen: Candidate[] = [];
  for (const [shard, own] of rankOf) {
    const far = nearest.get(shard) ?? 192;
    for (let row = 0; row < own.length; row += 1) {
      const rank = own[row] ?? ranks.none;
      if (rank === ranks.none) continue;
      const prior = (shard.priors[row] ?? 0) + far;
      if (rank * 512 + prior <= limit) chosen.push({ shard, row, rank, prior });
    }
  }
  return chosen.sort((a, b) => a.rank - b.rank || a.prior - b.prior).slice(0, mostCandidates);
}

/** Whether a shard holds the region's province: the first region of a shard is one. */
function isNear({ pack }: Shard, near: string | null): boolean {
  return near !== null && pack.regions.some(({ parent, code }) => parent < 0 && code.slice(0, 2) === near.slice(0, 2));
}

/** The order of candidates: by rank, inside one by Fuse, then by prior and id. */
function orderCandidates(candidates: readonly Candidate[], query: string): Candidate[] {
  const names = candidates.map(({ shard: { pack }, row }) => ({ name: nameOf(pack, row) }));
  const scores = new Map<number, number>();
  // Letters are no part of names; what is found by them is as good as its tier.
  if (!letters.test(query)) {
    const fuse = new Fuse(names, {
      keys: ['name'],
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 1,
      includeScore: true,
      shouldSort: false,
    });
    for (const { refIndex, score } of fuse.search(query)) scores.set(refIndex, score ?? 1);
  }
  return candidates
    .map((candidate, index) => ({
      candidate,
      score: Math.round((scores.get(index) ?? 1) * 100),
      name: names[index]?.name ?? '',
    }))
    .sort(
      (a, b) =>
        a.candidate.rank - b.candidate.rank ||
        a.score - b.score ||
        a.candidate.prior - b.candidate.prior ||
        a.name.length - b.name.length ||
        (idOf(a.candidate) < idOf(b.candidate) ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

function idOf({ shard: { pack }, row }: Candidate): string {
  return pack.idOf(pack.agencyOf[row] ?? 0);
}

/** Syllables as many people type them: zh as z, ang as an. */
function blurReadings(readings: Readings): Readings {
  return { ...readings, syllables: readings.syllables.map(blur) };
}

function blur(text: string): string {
  return text.replace(/([zcs])h/gu, '$1').replace(/([aei]n)g/gu, '$1');
}

/**
 * Finds agencies in packs: shards may be added one after the other, and what is found then is of those that are there.
 * Readings are those of every character that occurs in any of them.
 */
export function createPackedFinder(readings: Readings): AgencyFinder & { add(bytes: Uint8Array): void } {
  const shards: Shard[] = [];
  const blurred = blurReadings(readings);
  const usual = (unit: number): string | undefined => readings.usual(String.fromCharCode(unit));
  const soundsAlike = (one: number, other: number): boolean => {
    const [first, second] = [readings.classOf[one] ?? 0, readings.classOf[other] ?? 0];
    if (first === 0 || second === 0) return false;
    return usual(one) === usual(other);
  };

  const listAttempts = (query: string): Attempt[] => {
    const make = (text: string, reading: Reading): QueryAutomaton => makeAutomaton(text, readings, reading);
    const isSpelt = letters.test(query);
    // Hanzi that stand far apart are weighed with the mistakes.
    const attempts: Attempt[] = [
      {
        automaton: make(query, 'written'),
        rank: (tier) => (isSpelt || tier < looseTier ? ranks.step * tier : ranks.none),
      },
    ];
    if (isSpelt)
      attempts.push({
        automaton: make(query, 'initials'),
        rank: (tier) => ranks.step * orderOfInitials.indexOf(tiers[tier] ?? 'scattered') + 1,
      });
    else {
      attempts.push({
        automaton: make(query, 'written'),
        names: 'former',
        rank: (tier) => (tier < looseTier ? ranks.step * Math.max(tier, middleTier) + 2 : ranks.none),
      });
      for (const renamed of listPresentQueries(query))
        attempts.push({
          automaton: make(renamed.slice(0, longestQuery), 'written'),
          rank: (tier) => (tier <= aboveExactTier + 3 ? ranks.step * Math.max(tier, ownMiddleTier) + 2 : ranks.none),
        });
    }
    return attempts;
  };

  const matchAll = (attempts: readonly Attempt[], rankOf: ReadonlyMap<Shard, Uint16Array>): Map<Shard, PackMatch> => {
    const first = new Map<Shard, PackMatch>();
    for (const [shard, own] of rankOf) {
      for (const { automaton, rank, names } of attempts) {
        if (names === 'former' && !shard.formers.some((name) => mayName(automaton, name))) continue;
        const match = matchPack(shard.pack, automaton, names);
        improve(own, match, shard.pack.agencies, rank);
        if (!first.has(shard)) first.set(shard, match);
        else mergeEnds(first.get(shard), match, automaton, attempts[0]?.automaton);
      }
    }
    return first;
  };

  /** Parts between blanks in any order: every one must name a region of the path, or stand in the name. */
  const matchParts = (parts: readonly string[], rankOf: ReadonlyMap<Shard, Uint16Array>): void => {
    const automata = parts.map((part) => makeAutomaton(part, readings, letters.test(part) ? 'initials' : 'written'));
    for (const [shard, own] of rankOf) {
      const worst = new Uint8Array(own.length);
      for (const automaton of automata) {
        const { tierOf } = matchPack(shard.pack, automaton);
        for (let row = 0; row < worst.length; row += 1) worst[row] = Math.max(worst[row] ?? 0, tierOf[row] ?? noTier);
      }
      for (let row = 0; row < worst.length; row += 1) {
        const tier = worst[row] ?? noTier;
        if (tier >= looseTier) continue;
        const rank = ranks.step * Math.max(tier, ownRegionTier) + 3;
        if (rank < (own[row] ?? ranks.none)) own[row] = rank;
      }
    }
  };

  /** Names that have most of the signs, by what it costs to take the query for them. */
  const matchMistaken = (query: string, rankOf: ReadonlyMap<Shard, Uint16Array>): void => {
    const written = makeAutomaton(query, readings, 'written');
    const sounding = makeAutomaton(query, readings, 'sounds');
    const need = Math.ceil(query.length * (query.length < 3 ? 1 : leastShare) * 10);
    const scored = [...rankOf.keys()].map((shard) => ({ shard, scores: coverNames(shard, written, sounding) }));
    const counts = new Uint32Array(10 * longestQuery + 1);
    for (const { scores } of scored) for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
    let least = 10 * query.length;
    for (let sum = counts[least] ?? 0; least > need && sum < mostCompared; sum += counts[least] ?? 0) least -= 1;
    for (const { shard, scores } of scored) {
      const own = rankOf.get(shard);
      scores.forEach((score, row) => {
        if (!own || score < Math.max(1, least)) return;
        const { pack } = shard;
        const path = pathOf(pack, pack.regionOf[row] ?? 0).flatMap((region) => pack.regions[region] ?? []);
        const name = prepareName(path, pack.words[pack.wordOf[row] ?? 0]?.body ?? '');
        const cost = alignCost(query, name, soundsAlike);
        if (cost > Math.max(1, query.length * (1 - leastShare)) + 0.9) return;
        const rank = ranks.mistaken + Math.round(cost * 100);
        if (rank < (own[row] ?? ranks.none)) own[row] = rank;
      });
    }
  };

  const listRegions = (matches: ReadonlyMap<Shard, PackMatch>, goal: number, query: string): FoundRegion[] => {
    const found: { region: FoundRegion; order: number }[] = [];
    for (const [shard, { regionEnds }] of matches) {
      const { pack, counts } = shard;
      pack.regions.forEach(({ code, name, depth }, index) => {
        if (((regionEnds[index] ?? 0) & goal) === 0 || code === '' || (counts[index] ?? 0) === 0) return;
        const path = pathOf(pack, index).map((each) => pack.regions[each]?.name ?? '');
        const order = (name === query ? 0 : 10) + depth;
        found.push({ region: { code, name, path, agencies: counts[index] ?? 0 }, order });
      });
    }
    return found
      .sort(
        (a, b) =>
          a.order - b.order || b.region.agencies - a.region.agencies || (a.region.code < b.region.code ? -1 : 1),
      )
      .map(({ region }) => region);
  };

  /** The region that a query begins with, and what it asks for there. */
  const findLacking = (matches: ReadonlyMap<Shard, PackMatch>, query: string): Answer['lacking'] => {
    let best: { region: string; rest: string; length: number; depth: number } | null = null;
    for (const [{ pack }, { regionEnds }] of matches) {
      pack.regions.forEach(({ name, depth }, index) => {
        const ends = regionEnds[index] ?? 0;
        const length = 31 - Math.clz32(ends & ((1 << query.length) - 1));
        if (ends === 0 || length < 2 || query.length - length < 2) return;
        if (best && (best.length > length || (best.length === length && best.depth <= depth))) return;
        best = { region: name, rest: query.slice(length), length, depth };
      });
    }
    return best === null
      ? null
      : { region: (best as { region: string }).region, rest: (best as { rest: string }).rest };
  };

  const show = ({ shard: { pack }, row }: Candidate, automata: readonly QueryAutomaton[]): FoundAgency => {
    const agency = pack.agencyOf[row] ?? 0;
    const name = nameOf(pack, agency);
    const path = pathOf(pack, pack.regionOf[row] ?? 0).map((each) => pack.regions[each]?.name ?? '');
    return {
      id: pack.idOf(agency),
      name,
      path,
      former: row < pack.agencies ? null : nameOf(pack, row),
      marks: markName(name, automata),
    };
  };

  return {
    add: (bytes) => {
      shards.push(openShard(readPack(bytes, readings)));
    },
    find: (text, { most, near }: FindOptions) => {
      const folded = foldQuery(text);
      const parts = folded.split(' ').filter((part) => part !== '');
      const query = parts.join('').slice(0, longestQuery);
      if (query === '') return { agencies: [], regions: [], lacking: null };
      const rankOf = new Map(shards.map((shard) => [shard, new Uint16Array(shard.pack.rows).fill(ranks.none)]));
      const attempts = listAttempts(query);
      const matches = matchAll(attempts, rankOf);
      if (parts.length > 1) matchParts(parts.slice(0, 4), rankOf);
      const goal = 1 << query.length;
      let regions = listRegions(matches, goal, query);
      const automata = attempts.map(({ automaton }) => automaton);
      if (countBelow(rankOf, ranks.step * looseTier) < most) {
        if (letters.test(query)) {
          const reading = makeAutomaton(blur(query), blurred, 'written');
          automata.push(reading);
          const attempt = {
            automaton: reading,
            rank: (tier: number) => (tier < looseTier ? ranks.blurred + tier : ranks.none),
          };
          const found = matchAll([attempt], rankOf);
          if (regions.length === 0) regions = listRegions(found, reading.goal, query);
        } else {
          const sounding = makeAutomaton(query, readings, 'sounds');
          automata.push(sounding);
          if (regions.length === 0) {
            const found = new Map(shards.map((shard) => [shard, matchPack(shard.pack, sounding)]));
            regions = listRegions(found, goal, query);
          }
          matchMistaken(query, rankOf);
        }
      }
      const candidates = chooseBest(shards, rankOf, near);
      const isDirect = (candidates[0]?.rank ?? ranks.none) <= ranks.step * ownRegionTier + 3;
      const agencies = new Map<string, FoundAgency>();
      for (const candidate of orderCandidates(candidates, query)) {
        if (agencies.size === most) break;
        const id = idOf(candidate);
        if (!agencies.has(id)) agencies.set(id, show(candidate, automata));
      }
      return {
        agencies: [...agencies.values()],
        regions,
        lacking: isDirect || letters.test(query) ? null : findLacking(matches, query),
      };
    },
  };
}

function countBelow(rankOf: ReadonlyMap<Shard, Uint16Array>, limit: number): number {
  let count = 0;
  for (const own of rankOf.values()) for (const rank of own) if (rank < limit) count += 1;
  return count;
}

/** Tens for each sign of the query that a name or its path has, eights for those that only sound like one. */
function coverNames({ pack }: Shard, written: QueryAutomaton, sounding: QueryAutomaton): Uint16Array {
  const cover = (text: string, { signs }: QueryAutomaton): number => {
    let set = 0;
    for (let at = 0; at < text.length; at += 1) set |= signs(text.charCodeAt(at));
    return set;
  };
  const ofRegion = [written, sounding].map((automaton) => {
    const sets = new Int32Array(pack.regions.length);
    pack.regions.forEach(({ name, parent }, region) => {
      sets[region] = (parent < 0 ? 0 : (sets[parent] ?? 0)) | cover(name, automaton);
    });
    return sets;
  });
  const ofWord = [written, sounding].map((automaton) =>
    Int32Array.from(pack.words, ({ body }) => cover(body, automaton)),
  );
  const scores = new Uint16Array(pack.rows);
  for (let row = 0; row < pack.rows; row += 1) {
    const [region, word] = [pack.regionOf[row] ?? 0, pack.wordOf[row] ?? 0];
    const same = countBits((ofRegion[0]?.[region] ?? 0) | (ofWord[0]?.[word] ?? 0));
    const alike = countBits((ofRegion[1]?.[region] ?? 0) | (ofWord[1]?.[word] ?? 0));
    scores[row] = 10 * same + 8 * Math.max(0, alike - same);
  }
  return scores;
}

/** Regions named in another reading of the same query count as well. */
function mergeEnds(
  first: PackMatch | undefined,
  other: PackMatch,
  automaton: QueryAutomaton,
  own: QueryAutomaton | undefined,
): void {
  if (!first || automaton.length !== own?.length) return;
  for (let index = 0; index < first.regionEnds.length; index += 1)
    first.regionEnds[index] = (first.regionEnds[index] ?? 0) | (other.regionEnds[index] ?? 0);
}
