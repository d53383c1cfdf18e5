import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAgencyList } from '../../../scripts/synthesize/agency-list.ts';
import { agencyKinds, agencyLevels } from '../../../src/places/agency-types.ts';
import { packAgencies } from '../../../src/publish/agency-search/pack-agencies.ts';
import { nameOf, readPack, type Pack } from '../../../src/publish/agency-search/read-pack.ts';
import { parseReadings } from '../../../src/publish/agency-search/readings.ts';
import { namePath } from '../../../src/publish/agency-search/shard.ts';
import { levelOf } from '../../../src/publish/agency-search/region-rules.ts';
import type { SearchAgency } from '../../../src/publish/agency-search/agency.ts';
import { publishedAgencies } from './published-agencies.ts';
import { renamedAgencies } from './published-queries.ts';

/** What a pack says of an agency, in the form that it was packed from. */
function unpack(pack: Pack, agency: number): SearchAgency {
  const region = pack.regions[pack.regionOf[agency]!]!;
  const word = pack.words[pack.wordOf[agency]!]!;
  const formers = [...pack.agencyOf.keys()].filter((row) => row >= pack.agencies && pack.agencyOf[row] === agency);
  return {
    id: pack.idOf(agency),
    name: nameOf(pack, agency),
    kind: agencyKinds[word.kind]!,
    level: word.level === null ? levelOf(region.code) : agencyLevels[word.level]!,
    region: { code: region.code, path: namePath(pack, pack.regionOf[agency]!) },
    others: formers.map((row) => nameOf(pack, row)),
    latest: pack.isLatest(agency),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function roundTrip(list: readonly SearchAgency[]): SearchAgency[] {
  const { readings, shards } = packAgencies(list);
  const known = parseReadings(readings);
  return shards.flatMap(({ bytes }) => {
    const pack = readPack(bytes, known);
    return Array.from({ length: pack.agencies }, (_, agency) => unpack(pack, agency));
  });
}

const sorted = (list: readonly SearchAgency[]): SearchAgency[] =>
  byId(list).map((agency) => ({ ...agency, others: agency.others.toSorted() }));

describe('packing agencies', () => {
  it.each([
    ['the published five', publishedAgencies],
    ['renamed ones', renamedAgencies],
    ['none', []],
  ])('gives %s back as they were', (_, list) => {
    expect(sorted(roundTrip(list))).toEqual(sorted(list));
  });

  it('gives any part of a made-up list back', () => {
    const list = makeAgencyList({ count: 400, seed: 3 });
    fc.assert(
      fc.property(fc.subarray(list), fc.infiniteStream(fc.boolean()), (part, latest) => {
        const own = part.map((agency) => ({ ...agency, latest: latest.next().value === true }));
        expect(sorted(roundTrip(own))).toEqual(sorted(own));
      }),
      { numRuns: 40 },
    );
  });

  it('gives ids back that do not follow from names, and names that no place begins', () => {
    const list: SearchAgency[] = [
      { ...publishedAgencies[0]!, id: '141034-anything-else' },
      { ...publishedAgencies[1]!, id: 'x' },
      { ...publishedAgencies[2]!, name: 'Beta 局', id: '410505-yinduqu-beta' },
      {
        id: '100000-guojiatongjiju',
        name: '国家统计局',
        kind: 'department',
        level: 'central',
        region: { code: '100000', path: [] },
        others: ['国家统计总局'],
        latest: false,
      },
    ];
    expect(sorted(roundTrip(list))).toEqual(sorted(list));
  });

  it('makes one pack of few agencies and one a province of many, the largest first', () => {
    expect(packAgencies(makeAgencyList({ count: 5000, seed: 1 })).shards.map(({ key }) => key)).toEqual(['all']);
    const { shards } = packAgencies(makeAgencyList({ count: 6000, seed: 1 }));
    expect(shards.length).toBeGreaterThan(5);
    expect(shards.map(({ agencies }) => agencies)).toEqual(
      shards.map(({ agencies }) => agencies).toSorted((a, b) => b - a),
    );
    for (const { key, provinces } of shards) expect(provinces).toEqual([key]);
    expect(shards.reduce((sum, { agencies }) => sum + agencies, 0)).toBe(6000);
  });

  it('gives the same bytes for the same agencies in any order', () => {
    const list = makeAgencyList({ count: 300, seed: 5 });
    expect(packAgencies(list.toReversed())).toEqual(packAgencies(list));
  });

  it('refuses what is cut short or goes on', () => {
    const { readings, shards } = packAgencies(publishedAgencies);
    const known = parseReadings(readings);
    const bytes = shards[0]!.bytes;
    for (const length of [0, 1, 10, bytes.length - 1])
      expect(() => readPack(bytes.slice(0, length), known)).toThrow(RangeError);
    expect(() => readPack(Uint8Array.from([...bytes, 0]), known)).toThrow(RangeError);
  });
});
