import { agencyKinds, agencyLevels } from '../../places/agency-types.ts';
import { createMatcher, type Matcher } from './match-pack.ts';
import { pathOf, readPack, type Pack } from './read-pack.ts';
import type { Readings } from './readings.ts';
import { levelOf } from './region-rules.ts';

/** A pack with what a search works out of it once. */
export interface Shard {
  readonly pack: Pack;
  readonly match: Matcher;
  /** The order among rows of one rank, smaller first, at most 191: office, report of the newest year, level, length of the name. */
  readonly priors: Uint8Array;
  /** Agencies in each region and below. */
  readonly counts: Uint32Array;
  /** Names that regions had. */
  readonly formers: readonly string[];
}

const kindOrder = agencyKinds.map((kind) => (kind === 'government_office' ? 0 : kind === 'government' ? 1 : 2));
const levelOrder = agencyLevels.map((level) => agencyLevels.indexOf(level === 'zone' ? 'county' : level));

function listPriors(pack: Pack): Uint8Array {
  const { rows, words, regions, wordOf, regionOf, formOf, agencyOf, isLatest } = pack;
  const levels = regions.map(({ code }) => agencyLevels.indexOf(levelOf(code)));
  return Uint8Array.from({ length: rows }, (_, row) => {
    const { kind = 0, level = null, body = '' } = words[wordOf[row] ?? -1] ?? {};
    const rank = levelOrder[level ?? levels[regionOf[row] ?? -1] ?? 0] ?? 0;
    const length = Math.min(3, (body.length + 3 * (formOf[row] ?? 0)) >> 3);
    return (kindOrder[kind] ?? 2) * 48 + (isLatest(agencyOf[row] ?? 0) ? 0 : 24) + rank * 4 + length;
  });
}

function countAgencies({ agencies, regions, regionOf }: Pack): Uint32Array {
  const counts = new Uint32Array(regions.length);
  for (let agency = 0; agency < agencies; agency += 1) {
    const region = regionOf[agency] ?? 0;
    counts[region] = (counts[region] ?? 0) + 1;
  }
  // Regions stand after the one that they lie in.
  for (let region = regions.length - 1; region > 0; region -= 1) {
    const parent = regions[region]?.parent ?? -1;
    if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[region] ?? 0);
  }
  return counts;
}

export function openShard(bytes: Uint8Array, readings: Readings): Shard {
  const pack = readPack(bytes, readings);
  return {
    pack,
    match: createMatcher(pack),
    priors: listPriors(pack),
    counts: countAgencies(pack),
    formers: pack.regions.flatMap(({ names }) => names.slice(1)),
  };
}

/** The names of the regions of a path, from the top down. */
export function namePath(pack: Pack, region: number): string[] {
  return pathOf(pack, region).flatMap((each) => pack.regions[each]?.name || []);
}
