import { describe, expect, it } from 'vitest';
import { bodySlots, reformedBodies, shortForms } from '../../scripts/synthesize/agency-bodies.ts';
import { makeAgencyList } from '../../scripts/synthesize/agency-list.ts';
import { tellKind } from '../../src/places/bodies.ts';
import { findDivision } from '../../src/places/divisions.ts';

const seed = 11;
const all = makeAgencyList({ count: 100_000, seed });
const list = all.slice(0, 3000);

function share(holds: (agency: (typeof list)[number]) => boolean, among = list): number {
  return among.filter(holds).length / among.length;
}

describe('a list of agencies', () => {
  it.each([0, 1, 250, 3000])('has exactly %d', (count) => {
    expect(makeAgencyList({ count, seed })).toHaveLength(count);
  });

  it('has 100,000 of them, no two with one id', () => {
    expect(all).toHaveLength(100_000);
    expect(new Set(all.map(({ id }) => id)).size).toBe(100_000);
    expect(new Set(all.map(({ region }) => region.path[0])).size).toBe(31);
  });

  it('is refused where there are not so many', () => {
    expect(() => makeAgencyList({ count: 200_000, seed })).toThrow(RangeError);
  });

  it('is decided by the seed, and begins with the shorter list of that seed', () => {
    expect(makeAgencyList({ count: 3000, seed })).toEqual(list);
    expect(makeAgencyList({ count: 500, seed })).toEqual(list.slice(0, 500));
    expect(makeAgencyList({ count: 500, seed: seed + 1 })).not.toEqual(list.slice(0, 500));
  });

  it('is of real regions', () => {
    for (const { region, level, name } of list) {
      const division = findDivision(region.code);
      expect(division?.path, name).toEqual(region.path);
      expect(level === 'zone' ? 'prefecture' : level, name).toBe(division?.level);
    }
  });

  it('has ids of the code, the place, 人民政府 where it stands, and the rest', () => {
    const idOf = (code: string, body: string) =>
      all.find(({ region, name }) => region.code === code && name.endsWith(body))?.id;
    expect(idOf('410505', '人民政府办公室')).toBe('410505-yinduqu-renminzhengfu-bangongshi');
    expect(idOf('410505', '人民政府')).toBe('410505-yinduqu-renminzhengfu');
    expect(idOf('410505', '财政局')).toBe('410505-yinduqu-caizhengju');
    for (const { id, region } of list) expect(id).toMatch(new RegExp(`^${region.code}(?:-[a-z0-9]+){2,3}$`, 'u'));
  });

  it('has names as they are written: mostly the place and the body, some with more in front', () => {
    const counties = list.filter(({ level, region }) => level === 'county' && region.path.length === 3);
    const begins = (name: string, place: string | undefined) => name.startsWith(place ?? '-');
    expect(share(({ name, region }) => begins(name, region.path[2]), counties)).toBeGreaterThan(0.7);
    const inFront = share(({ name, region }) => begins(name, region.path[1]), counties);
    expect(inFront).toBeGreaterThan(0.08);
    expect(inFront).toBeLessThan(0.22);
  });

  it('is mostly of counties, with every level', () => {
    expect(share(({ level }) => level === 'county')).toBeGreaterThan(0.5);
    const levels = all.map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(['province', 'prefecture', 'county', 'township', 'zone']));
  });

  it('has reports of the newest year from four of five, and former names for some', () => {
    expect(share(({ latest }) => latest)).toBeCloseTo(0.8, 1);
    const former = share(({ others }) => others.length > 0);
    expect(former).toBeGreaterThan(0.03);
    expect(former).toBeLessThan(0.2);
    for (const { others, name } of list) expect(others).not.toContain(name);
  });

  it('gives bodies of renamed counties the name of then', () => {
    const beijing = all.filter(({ region }) => region.code === '110118');
    const names = beijing.filter(({ name }) => name === '密云区财政局').map(({ others }) => others);
    expect(names).toEqual([['密云县财政局']]);
  });
});

describe('the tables of bodies', () => {
  const local = bodySlots.flatMap((slot) => Object.keys(slot.local));

  it('have bodies of a kind that can be told', () => {
    for (const body of local) expect(tellKind(body, 'county'), body).toBe('department');
    for (const { province } of bodySlots) if (province) expect(tellKind(province, 'province')).toBe('department');
  });

  it('have short forms that leave characters out and change none', () => {
    for (const [body, shorts] of Object.entries(shortForms)) {
      for (const short of shorts) {
        expect(body, short).toMatch(new RegExp([...short].join('.*'), 'u'));
        expect(short.length).toBeLessThan(body.length);
      }
    }
  });

  it('have former names of bodies that are in the list', () => {
    const bodies = new Set([...local, ...bodySlots.map(({ province }) => province)]);
    for (const body of Object.keys(reformedBodies)) expect(bodies, body).toContain(body);
  });
});
