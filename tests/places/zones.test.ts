import { describe, expect, it } from 'vitest';
import { listZones } from '../../src/places/divisions.ts';
import { emptyRegistry } from '../../src/places/registry.ts';
import { findZones, namesZone } from '../../src/places/zones.ts';

/** The only zone of a name as `zone|code|place|rest`, with ? where it is doubtful. */
function find(name: string, registry: Parameters<typeof findZones>[1] = emptyRegistry): string[] {
  return findZones(name, registry).map(
    ({ zone, division, place, rest, doubtful }) => `${zone}|${division.code}|${place}|${rest}${doubtful ? '|?' : ''}`,
  );
}

describe('a zone of the statistics office', () => {
  it.each([
    ['三门峡经济开发区党政办公室', '三门峡经济开发区|411200|三门峡经济开发区|党政办公室'],
    ['河南三门峡经济开发区党政办公室', '三门峡经济开发区|411200|河南三门峡经济开发区|党政办公室'],
    ['河南省三门峡经济开发区党政办公室', '三门峡经济开发区|411200|河南省三门峡经济开发区|党政办公室'],
    ['河南省三门峡市三门峡经济开发区管理委员会', '三门峡经济开发区|411200|河南省三门峡市三门峡经济开发区|管理委员会'],
    ['沧州渤海新区管理委员会', '沧州渤海新区|130900|沧州渤海新区|管理委员会'],
    ['郑州航空港经济综合实验区', '郑州航空港经济综合实验区|410100|郑州航空港经济综合实验区|'],
    ['五台山风景名胜区管理委员会', '五台山风景名胜区|140900|五台山风景名胜区|管理委员会'],
  ])('is found with the divisions in front of it: %s', (name, zone) => {
    expect(find(name)).toEqual([zone]);
  });

  it.each([
    ['郑州高新技术产业开发区', '郑州高新技术产业开发区', '410100'],
    ['郑州市高新技术产业开发区', '郑州高新技术产业开发区', '410100'],
    ['郑州高新技术开发区', '郑州高新技术产业开发区', '410100'],
    ['郑州高新技术产业园区', '郑州高新技术产业开发区', '410100'],
    ['郑州高新区', '郑州高新技术产业开发区', '410100'],
    ['郑州市高新区', '郑州高新技术产业开发区', '410100'],
    ['河南省郑州市高新区', '郑州高新技术产业开发区', '410100'],
    ['郑州经济技术开发区', '郑州经济技术开发区', '410100'],
    ['郑州经济开发区', '郑州经济技术开发区', '410100'],
    ['郑州经开区', '郑州经济技术开发区', '410100'],
    ['三门峡经开区', '三门峡经济开发区', '411200'],
    ['三门峡市经济开发区', '三门峡经济开发区', '411200'],
    ['沧州高新区', '沧州高新技术产业开发区', '130900'],
    ['沧州经开区', '沧州经济开发区', '130900'],
    ['新乡市平原城乡一体化示范区', '新乡平原城乡一体化示范区', '410700'],
  ])('has one name, however it is written: %s', (written, zone, code) => {
    expect(find(`${written}管理委员会`)).toEqual([`${zone}|${code}|${written}|管理委员会`]);
  });

  it.each(listZones().map(({ name, region }) => [name, region] as const))(
    'is found under its official name: %s',
    (name, region) => {
      const official = name.replace(/管委会$/u, '');
      const [found, ...others] = findZones(`${official}管理委员会`, emptyRegistry);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ place: official, rest: '管理委员会', doubtful: false, division: { code: region } });
      // Its usual name leads to it as well.
      expect(findZones(found?.zone ?? '', emptyRegistry)).toMatchObject([
        { zone: found?.zone, rest: '', doubtful: false, division: { code: region } },
      ]);
    },
  );

  it('shares its usual name with no other', () => {
    const names = listZones().flatMap(({ name }) => findZones(name, emptyRegistry).map(({ zone }) => zone));
    expect(new Set(names).size).toBe(listZones().length);
  });

  it('is none below a place where it does not lie', () => {
    expect(find('山西省三门峡经济开发区党政办公室')).toEqual([]);
  });
});

describe('a zone of the registry', () => {
  const registry = { zones: [{ name: '汾西临港物流园', region: '141034' }] };

  it('is found where the divisions and the words for zones say nothing', () => {
    expect(find('汾西临港物流园管理处', registry)).toEqual(['汾西临港物流园|141034|汾西临港物流园|管理处']);
    expect(find('汾西临港物流园管理处')).toEqual([]);
  });

  it('may have the divisions in front that it lies in', () => {
    expect(find('山西省临汾市汾西县汾西临港物流园管理处', registry)).toEqual([
      '汾西临港物流园|141034|山西省临汾市汾西县汾西临港物流园|管理处',
    ]);
    expect(find('河南省汾西临港物流园管理处', registry)).toEqual([]);
  });

  it('outweighs what the statistics office says', () => {
    const moved = { zones: [{ name: '三门峡经济开发区', region: '411203' }] };
    expect(find('三门峡经济开发区党政办公室', moved)).toEqual(['三门峡经济开发区|411203|三门峡经济开发区|党政办公室']);
  });

  it('has other words for its kind as well', () => {
    const tangyin = { zones: [{ name: '汤阴高新技术产业开发区', region: '410523' }] };
    expect(find('汤阴高新区管理委员会', tangyin)).toEqual(['汤阴高新技术产业开发区|410523|汤阴高新区|管理委员会']);
    expect(find('汤阴县高新区管理委员会', tangyin)).toEqual(['汤阴高新技术产业开发区|410523|汤阴县高新区|管理委员会']);
  });

  it('keeps its own name where another could be called the same', () => {
    const two = {
      zones: [
        { name: '汤阴经济开发区', region: '410523' },
        { name: '汤阴经济技术开发区', region: '410500' },
      ],
    };
    expect(find('汤阴经济开发区', two)).toEqual(['汤阴经济开发区|410523|汤阴经济开发区|']);
    expect(find('汤阴经济技术开发区', two)).toEqual(['汤阴经济技术开发区|410500|汤阴经济技术开发区|']);
  });
});

describe('a zone that no list has', () => {
  it.each([
    ['汾西县经济开发区管理委员会', '汾西经济开发区|141034|汾西县经济开发区|管理委员会'],
    ['临汾市汾西县经济开发区管理委员会', '汾西经济开发区|141034|临汾市汾西县经济开发区|管理委员会'],
    ['浚县产业集聚区管理委员会', '浚县产业集聚区|410621|浚县产业集聚区|管理委员会'],
    ['临汾市城乡一体化示范区管理委员会', '临汾城乡一体化示范区|141000|临汾市城乡一体化示范区|管理委员会'],
    ['北京市经济技术开发区管理委员会', '北京经济技术开发区|110000|北京市经济技术开发区|管理委员会'],
  ])('is of the place whose official name it bears: %s', (name, zone) => {
    expect(find(name)).toEqual([zone]);
  });

  it.each([
    ['临汾经济开发区管理委员会', '临汾经济开发区|141000|临汾经济开发区|管理委员会'],
    ['北京经济技术开发区管理委员会', '北京经济技术开发区|110000|北京经济技术开发区|管理委员会'],
  ])('is of the city whose short name it bears: %s', (name, zone) => {
    expect(find(name)).toEqual([zone]);
  });

  it('has one name, with the official or the short name of its city', () => {
    expect(find('临汾市经济开发区')).toEqual(['临汾经济开发区|141000|临汾市经济开发区|']);
    expect(find('临汾经济开发区')).toEqual(['临汾经济开发区|141000|临汾经济开发区|']);
  });

  it('is doubtful under the short name of a county', () => {
    expect(find('汤阴产业集聚区管理委员会')).toEqual(['汤阴产业集聚区|410523|汤阴产业集聚区|管理委员会|?']);
  });

  it('is each of several that are called the same, all of them doubtful', () => {
    expect(find('安阳产业集聚区管理委员会').sort()).toEqual([
      '安阳产业集聚区|410500|安阳产业集聚区|管理委员会|?',
      '安阳产业集聚区|410522|安阳产业集聚区|管理委员会|?',
    ]);
  });

  it.each([
    '',
    '汾西县教育局',
    '某某高新区管委会',
    '高新区管委会',
    '经济开发区',
    '河南省高新技术产业开发区管理委员会',
    '汾西县人民政府经济开发区办公室',
    '汾西县教育局开发区分局',
    '三门峡市陕州区原店镇工业园区',
  ])('is none in %j', (name) => {
    expect(find(name)).toEqual([]);
  });
});

describe("a body's own part of a name", () => {
  it.each(['经济开发区管委会', '高新区教育局', '城乡一体化示范区', '产业集聚区管理委员会', '新区人民政府'])(
    'names a zone: %s',
    (rest) => {
      expect(namesZone(rest)).toBe(true);
    },
  );

  it.each(['', '教育局', '人民政府', '城关镇工业园区', '人民政府开发区办公室', '公安局高新区分局'])(
    'names none: %j',
    (rest) => {
      expect(namesZone(rest)).toBe(false);
    },
  );
});
