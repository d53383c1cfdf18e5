import Fuse from 'fuse.js/basic';
import { agencyKinds, type AgencyKind } from '../../places/agency-types.ts';
import type { FindOptions } from './found.ts';
import { nameOf } from './read-pack.ts';
import { trimCode } from './region-rules.ts';
import type { Shard } from './shard.ts';

/**
 * The order of what is found: a smaller rank is better. From `blurred` on letters are read as they may have been meant; from
 * `mistaken` on a hundred ranks are a wrong sign.
 */
export const ranks = { step: 4, blurred: 200, mistaken: 1000, none: 0xffff } as const;

/** The rank of each row of the shards that are searched. */
export type Ranking = ReadonlyMap<Shard, Uint16Array>;

export interface Candidate {
  readonly shard: Shard;
  readonly row: number;
  readonly rank: number;
  readonly prior: number;
}

/** How many candidates Fuse orders. */
const mostCandidates = 60;
/** More than any prior of a row: what is far away comes after all that is near. */
const far = 192;
const orders = 512;

export function startRanking(shards: readonly Shard[]): Ranking {
  return new Map(shards.map((shard) => [shard, new Uint16Array(shard.pack.rows).fill(ranks.none)]));
}

/** How many rows are found with a smaller rank, counted up to `enough`. */
export function countBelow(ranking: Ranking, limit: number, enough: number): number {
  let count = 0;
  for (const own of ranking.values()) {
    for (const rank of own) if (rank < limit) count += 1;
    if (count >= enough) break;
  }
  return count;
}

/** What is added to the prior of a row by its region: nothing in the province of `near`. */
function listDistances({ pack: { regions } }: Shard, near: string | null): Uint8Array {
  if (near === null) return new Uint8Array(regions.length);
  return Uint8Array.from(regions, ({ code }) => (code.slice(0, 2) === near.slice(0, 2) ? 0 : far));
}

/** Whether a row lies in a region and is of a kind. */
function makeFilter(
  { pack }: Shard,
  within: string | undefined,
  kind: AgencyKind | undefined,
): (row: number) => boolean {
  if (within === undefined && kind === undefined) return () => true;
  const front = within === undefined ? '' : trimCode(within);
  const places = pack.regions.map(({ code }) => trimCode(code).startsWith(front));
  const words = pack.words.map((word) => kind === undefined || agencyKinds[word.kind] === kind);
  return (row) => places[pack.regionOf[row] ?? -1] === true && words[pack.wordOf[row] ?? -1] === true;
}

/** The best rows of all shards by rank, then by prior; those of the province of `near` first among equals. */
export function chooseBest(ranking: Ranking, { near, within, kind }: Omit<FindOptions, 'most'>): Candidate[] {
  const found: Candidate[] = [];
  const counts = new Map<number, number>();
  const visit = (see: (shard: Shard, row: number, rank: number, prior: number) => void): void => {
    for (const [shard, own] of ranking) {
      const distances = listDistances(shard, near);
      const { regionOf } = shard.pack;
      const fits = makeFilter(shard, within, kind);
      for (let row = 0; row < own.length; row += 1) {
        const rank = own[row] ?? ranks.none;
        if (rank !== ranks.none && fits(row))
          see(shard, row, rank, (shard.priors[row] ?? 0) + (distances[regionOf[row] ?? 0] ?? far));
      }
    }
  };
  visit((_, __, rank, prior) => counts.set(rank * orders + prior, (counts.get(rank * orders + prior) ?? 0) + 1));
  let limit = -1;
  let room = mostCandidates;
  for (const [order, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    if (room <= 0) break;
    limit = order;
    room -= count;
  }
  visit((shard, row, rank, prior) => {
    if (rank * orders + prior <= limit) found.push({ shard, row, rank, prior });
  });
  return found.sort((a, b) => a.rank - b.rank || a.prior - b.prior).slice(0, mostCandidates);
}

export function idOf({ shard: { pack }, row }: Candidate): string {
  return pack.idOf(pack.agencyOf[row] ?? 0);
}

/** How well names fit a query in hanzi, in hundredths, 0 for the best. */
function scoreByFuse(names: readonly string[], query: string): Map<number, number> {
  const fuse = new Fuse(
    names.map((name) => ({ name })),
    {
      keys: ['name'],
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: 1,
      includeScore: true,
      shouldSort: false,
    },
  );
  return new Map(fuse.search(query).map(({ refIndex, score = 1 }) => [refIndex, Math.round(score * 100)]));
}

/** Candidates by rank, inside one by Fuse, then by prior, length of the name and id. Letters are no part of names: Fuse says nothing of them. */
export function orderCandidates(candidates: readonly Candidate[], query: string, isSpelt: boolean): Candidate[] {
  const names = candidates.map(({ shard: { pack }, row }) => nameOf(pack, row));
  const scores = isSpelt ? new Map<number, number>() : scoreByFuse(names, query);
  return candidates
    .map((candidate, index) => ({
      ...candidate,
      score: scores.get(index) ?? 100,
      length: names[index]?.length ?? 0,
      id: idOf(candidate),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank || a.score - b.score || a.prior - b.prior || a.length - b.length || (a.id < b.id ? -1 : 1),
    );
}
