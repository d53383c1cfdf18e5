import { describe, expect, it } from 'vitest';
import { listBodyForms, listPlaceForms, splitName } from '../../scripts/synthesize/agency-calls.ts';
import { makeAgencyList } from '../../scripts/synthesize/agency-list.ts';
import {
  findRight,
  indexCalls,
  makeGoldQueries,
  queryKinds,
  type QueryKind,
} from '../../scripts/synthesize/agency-queries.ts';
import { listInitials, listReadings, soundAlike } from '../../scripts/synthesize/character-readings.ts';
import { measureDistance } from '../../scripts/synthesize/edit-distance.ts';
import { tellKind } from '../../src/places/bodies.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { publishedQueries, renamedAgencies } from '../publish/agency-search/published-queries.ts';

type Level = SearchAgency['level'];

function agency(
  id: string,
  name: string,
  level: Level,
  path: readonly string[],
  others: readonly string[] = [],
): SearchAgency {
  const body = splitName({ id, name, level, region: { code: '', path }, kind: 'other', others, latest: true }).body;
  const kind = tellKind(body, level) ?? 'other';
  return { id, name, kind, level, region: { code: path.join(''), path }, others, latest: true };
}

const [henan, anyang, yindu, beiguan] = ['河南省', '安阳市', '殷都区', '北关区'];

const tiny: SearchAgency[] = [
  agency('henan-finance', '河南省财政厅', 'province', [henan]),
  agency('anyang-finance', '安阳市财政局', 'prefecture', [henan, anyang]),
  agency('yindu-finance', '殷都区财政局', 'county', [henan, anyang, yindu]),
  agency('beiguan-finance', '安阳市北关区财政局', 'county', [henan, anyang, beiguan]),
  agency('yindu-schools', '殷都区教育体育局', 'county', [henan, anyang, yindu]),
  agency('beiguan-schools', '北关区教育和体育局', 'county', [henan, anyang, beiguan]),
  agency('yindu-health', '殷都区卫生健康委员会', 'county', [henan, anyang, yindu], ['殷都区卫生和计划生育委员会']),
  agency('yindu-land', '殷都区自然资源局', 'county', [henan, anyang, yindu], ['殷都区国土资源局']),
  agency('jiangdu-finance', '江都区财政局', 'county', ['江苏省', '扬州市', '江都区']),
  agency('gulou-kaifeng', '鼓楼区财政局', 'county', [henan, '开封市', '鼓楼区']),
  agency('gulou-nanjing', '鼓楼区财政局', 'county', ['江苏省', '南京市', '鼓楼区']),
  agency('yindu-tax', '国家税务总局安阳市殷都区税务局', 'county', [henan, anyang, yindu]),
  agency('xiqu', '殷都区西郊乡人民政府', 'township', [henan, anyang, yindu, '西郊乡']),
  agency('meiyuan', '梅园庄街道办事处', 'township', [henan, anyang, yindu, '梅园庄街道']),
  agency('zone', '安阳高新技术产业开发区管理委员会', 'zone', [henan, anyang]),
  agency('miyun-finance', '密云区财政局', 'county', ['北京市', '密云区'], ['密云县财政局']),
  agency('miyun-housing', '密云区住房和城乡建设委员会', 'county', ['北京市', '密云区'], ['密云县住房和城乡建设委员会']),
];

const tinyIndex = indexCalls(tiny);

const decided: Record<QueryKind, [query: string, ...right: string[]][]> = {
  exact: [
    ['殷都区财政局', 'yindu-finance'],
    ['鼓楼区财政局', 'gulou-kaifeng', 'gulou-nanjing'],
    ['安阳市北关区财政局', 'beiguan-finance'],
    ['北关区财政局'],
  ],
  prefix: [
    ['殷都区财', 'yindu-finance'],
    ['北关区', 'beiguan-finance', 'beiguan-schools'],
    ['安阳市北关区教', 'beiguan-schools'],
    ['密云', 'miyun-finance', 'miyun-housing'],
    ['国家税务总局', 'yindu-tax'],
    ['殷都区卫健', 'yindu-health'],
  ],
  middle: [
    [
      '区财政局',
      'yindu-finance',
      'beiguan-finance',
      'jiangdu-finance',
      'gulou-kaifeng',
      'gulou-nanjing',
      'miyun-finance',
    ],
    ['都区财政', 'yindu-finance', 'jiangdu-finance'],
    ['北关区财政', 'beiguan-finance'],
  ],
  abbreviation: [
    ['殷都教体局', 'yindu-schools'],
    ['北关教体局', 'beiguan-schools'],
    ['鼓楼财政局', 'gulou-kaifeng', 'gulou-nanjing'],
    ['南京鼓楼财政局', 'gulou-nanjing'],
    ['殷都卫健委', 'yindu-health'],
    ['安阳高新区管委会', 'zone'],
    ['梅园庄办事处', 'meiyuan'],
    ['殷都税务局', 'yindu-tax'],
    ['西郊乡政府', 'xiqu'],
  ],
  pinyin: [
    ['yinducaiz', 'yindu-finance'],
    ['yindouqucaizhengju', 'yindu-finance'],
    ['gulouqucaizhengju', 'gulou-kaifeng', 'gulou-nanjing'],
    ['miyunquzhu', 'miyun-housing'],
    ['beiguanjiaotiju', 'beiguan-schools'],
    ['guojiashuiwu', 'yindu-tax'],
  ],
  initials: [
    ['ydqczj', 'yindu-finance'],
    ['jdczj', 'jiangdu-finance'],
    ['glqczj', 'gulou-kaifeng', 'gulou-nanjing'],
    ['aysbgqczj', 'beiguan-finance'],
    ['myqzfhcxjswyh', 'miyun-housing'],
    ['ydqcz'],
  ],
  mixture: [
    ['殷都czj', 'yindu-finance'],
    ['殷都区jiaoyutiyuju', 'yindu-schools'],
    ['gl区财政局', 'gulou-kaifeng', 'gulou-nanjing'],
    ['密云zjw', 'miyun-housing'],
  ],
  'region-department': [
    ['殷都区 财政局', 'yindu-finance'],
    ['河南 财政', 'henan-finance', 'anyang-finance', 'yindu-finance', 'beiguan-finance', 'gulou-kaifeng'],
    ['安阳 殷都 财政局', 'yindu-finance'],
    ['安阳 教体局', 'yindu-schools', 'beiguan-schools'],
    ['江苏 鼓楼', 'gulou-nanjing'],
  ],
  concatenated: [
    ['安阳财政局', 'anyang-finance'],
    ['河南殷都财政局', 'yindu-finance'],
    ['安阳教体局', 'yindu-schools', 'beiguan-schools'],
    ['江苏财政局', 'jiangdu-finance', 'gulou-nanjing'],
    ['安阳西郊乡政府', 'xiqu'],
  ],
  'wrong-character': [
    ['银都区财政局', 'yindu-finance'],
    ['雷都区财政局', 'yindu-finance', 'jiangdu-finance'],
    ['殷都区教体句', 'yindu-schools'],
    ['密云区才政局', 'miyun-finance'],
  ],
  swapped: [
    ['都殷区财政局', 'yindu-finance'],
    ['鼓楼区政财局', 'gulou-kaifeng', 'gulou-nanjing'],
    ['殷都卫委健', 'yindu-health'],
  ],
  'two-errors': [
    ['殷都区卫生建康委员', 'yindu-health'],
    ['安阳市北官区财局', 'beiguan-finance'],
    ['鼓区财政句', 'gulou-kaifeng', 'gulou-nanjing'],
    ['密云区住房城乡建设委员', 'miyun-housing'],
  ],
  former: [
    ['殷都区卫生和计划生育委员会', 'yindu-health'],
    ['殷都卫计委', 'yindu-health'],
    ['殷都国土局', 'yindu-land'],
    ['密云县财政局', 'miyun-finance'],
    ['密云县住建委', 'miyun-housing'],
    ['密云区财政局'],
  ],
};

describe('the rule', () => {
  it.each(queryKinds.map((kind) => [kind] as const))('gives the right ones of %s', (kind) => {
    expect(decided[kind].length).toBeGreaterThanOrEqual(3);
    for (const [query, ...right] of decided[kind]) {
      expect(findRight(tinyIndex, kind, query), query).toEqual(right.sort());
    }
  });

  it('agrees with what is decided by hand for the published agencies', () => {
    const ids = new Set(publishedQueries.filter(({ kind }) => kind !== 'former').flatMap(({ right }) => right));
    expect(ids.size).toBe(5);
    const published = indexCalls([
      agency('141034-fenxixian-renminzhengfu-bangongshi', '汾西县人民政府办公室', 'county', [
        '山西省',
        '临汾市',
        '汾西县',
      ]),
      agency('410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju', '湛河区行政审批和政务信息管理局', 'county', [
        henan,
        '平顶山市',
        '湛河区',
      ]),
      agency('410505-yinduqu-renminzhengfu-bangongshi', '殷都区人民政府办公室', 'county', [henan, anyang, yindu]),
      agency('411200-sanmenxiajingjikaifaqu-dangzhengbangongshi', '三门峡经济开发区党政办公室', 'zone', [
        henan,
        '三门峡市',
      ]),
      agency('411203101-yuandianzhen-renminzhengfu', '三门峡市陕州区原店镇人民政府', 'township', [
        henan,
        '三门峡市',
        '陕州区',
        '原店镇',
      ]),
    ]);
    const renamed = indexCalls(renamedAgencies);
    for (const { kind, query, right } of publishedQueries) {
      const found = findRight(kind === 'former' ? renamed : published, kind, query.trim());
      expect(found, `${kind} ${query}`).toEqual([...right].sort());
    }
  });

  it('has ten or more published queries of each kind, none twice', () => {
    for (const kind of queryKinds) {
      const queries = publishedQueries.filter((each) => each.kind === kind).map(({ query }) => query);
      expect(queries.length, kind).toBeGreaterThanOrEqual(10);
      expect(new Set(queries).size, kind).toBe(queries.length);
    }
  });
});

describe('queries that are made', () => {
  const list = makeAgencyList({ count: 3000, seed: 3 });
  const made = makeGoldQueries(list, { each: 40, seed: 5 });

  it('are as many as asked for of each kind, and different', () => {
    for (const kind of queryKinds) {
      const queries = made.filter((each) => each.kind === kind).map(({ query }) => query);
      expect(new Set(queries).size, kind).toBe(40);
      expect(queries.length, kind).toBe(40);
    }
  });

  it('name the body that they are made from', () => {
    for (const { right, from, query } of made) expect(right, query).toContain(from);
  });

  it('can be typed', () => {
    for (const { query } of made) {
      expect(query.length).toBeGreaterThanOrEqual(2);
      expect(query.length).toBeLessThanOrEqual(/[a-z]/u.test(query) ? 24 : 16);
    }
  });

  it('are decided by the seed', () => {
    const some = list.slice(0, 400);
    const options = { each: 5, seed: 5 };
    expect(makeGoldQueries(some, options)).toEqual(makeGoldQueries(some, options));
    expect(makeGoldQueries(some, { each: 5, seed: 6 })).not.toEqual(makeGoldQueries(some, options));
  });

  it('are fewer where a list yields no more', () => {
    expect(makeGoldQueries([], { each: 5, seed: 5 })).toEqual([]);
    const one = makeGoldQueries(tiny.slice(2, 3), { each: 5, seed: 5 });
    expect(one.filter(({ kind }) => kind === 'exact')).toEqual([
      { kind: 'exact', query: '殷都区财政局', right: ['yindu-finance'], from: 'yindu-finance' },
    ]);
    expect(one.filter(({ kind }) => kind === 'former')).toEqual([]);
  });
});

describe('looking calls up', () => {
  const list = makeAgencyList({ count: 500, seed: 8 });
  const index = indexCalls(list);
  const calls = list.flatMap((each) => {
    const { site, before, body } = splitName(each);
    const places = new Set([...listPlaceForms(site), before]);
    return [...places].flatMap((place) =>
      ['', ...listBodyForms(body)].map((form) => ({ id: each.id, call: place + form })),
    );
  });
  const idsOf = (fits: (call: string) => boolean): string[] =>
    [...new Set(calls.filter(({ call }) => fits(call)).map(({ id }) => id))].sort();
  const queries = makeGoldQueries(list, { each: 12, seed: 2 });
  const each = (kind: QueryKind): string[] => queries.filter((one) => one.kind === kind).map(({ query }) => query);
  const differing = (one: string, other: string): number[] =>
    one.length === other.length ? [...one].flatMap((character, at) => (character === other[at] ? [] : [at])) : [-1, -1];
  /** Whether the characters of a call stand in a query one after the other, each in one of the ways to spell it. */
  const stands = (call: string, query: string, spell: (character: string) => readonly string[]): boolean =>
    call === '' || query === ''
      ? call === query
      : spell(call.charAt(0)).some(
          (spelt) => query.startsWith(spelt) && stands(call.slice(1), query.slice(spelt.length), spell),
        );

  it('finds those that trying every call finds', () => {
    for (const query of each('abbreviation'))
      expect(findRight(index, 'abbreviation', query)).toEqual(idsOf((call) => call === query));
    for (const query of each('prefix'))
      expect(findRight(index, 'prefix', query)).toEqual(idsOf((call) => call.startsWith(query)));
    for (const query of each('initials'))
      expect(findRight(index, 'initials', query)).toEqual(idsOf((call) => stands(call, query, listInitials)));
    for (const query of each('mixture'))
      expect(findRight(index, 'mixture', query), query).toEqual(
        idsOf((call) => stands(call, query, (one) => [one, ...listReadings(one), ...listInitials(one)])),
      );
  });

  it('finds those that trying every reading of every beginning finds', () => {
    const begins = (call: string, query: string): boolean => {
      if (query === '') return true;
      const [character = '', ...rest] = call;
      return listReadings(character).some((reading) =>
        query.length < reading.length
          ? reading.startsWith(query)
          : query.startsWith(reading) && begins(rest.join(''), query.slice(reading.length)),
      );
    };
    for (const query of each('pinyin'))
      expect(findRight(index, 'pinyin', query), query).toEqual(idsOf((call) => begins(call, query)));
  });

  it('finds those from which one replacement or exchange makes the query', () => {
    for (const query of each('wrong-character')) {
      const alike = idsOf((call) => {
        const [at = 0, ...more] = differing(call, query);
        return call !== query && more.length === 0 && soundAlike(call.charAt(at), query.charAt(at));
      });
      const any = idsOf((call) => differing(call, query).length === 1);
      expect(findRight(index, 'wrong-character', query), query).toEqual(alike.length > 0 ? alike : any);
    }
    for (const query of each('swapped')) {
      const swapped = idsOf((call) => {
        const [at = 0, next = 0, ...more] = differing(call, query);
        return next === at + 1 && more.length === 0 && call[at] === query[next] && call[next] === query[at];
      });
      expect(findRight(index, 'swapped', query), query).toEqual(swapped);
    }
  });
});

describe('the distance of two texts', () => {
  it.each([
    ['', '', 0],
    ['殷都区', '殷都区', 0],
    ['殷都区', '银都区', 1],
    ['殷都区', '都殷区', 1],
    ['殷都区', '殷区', 1],
    ['殷都区', '殷都城区', 1],
    ['殷都区', '都殷', 2],
    // Nothing is touched twice: exchanged and then parted would be two.
    ['ca', 'abc', 3],
    ['abcd', 'wxyz', 3],
  ])('of %j and %j is %d', (one, other, distance) => {
    expect(measureDistance(one, other, 2)).toBe(distance);
  });
});
