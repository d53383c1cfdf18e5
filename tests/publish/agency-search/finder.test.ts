import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchAgency } from '../../../src/publish/agency-search/agency.ts';
import { alignCost, prepareName } from '../../../src/publish/agency-search/align.ts';
import { foldQuery } from '../../../src/publish/agency-search/fold-query.ts';
import { listPresentQueries } from '../../../src/publish/agency-search/reform-names.ts';
import { listShortBodies } from '../../../src/publish/agency-search/short-bodies.ts';
import { listReadings } from '../../../src/places/readings.ts';
import { openList } from './measure-recall.ts';

function body(code: string, path: string[], name: string, more: Partial<SearchAgency> = {}): SearchAgency {
  return {
    id: `${code}-${path.length}-${name}`,
    name,
    kind: 'department',
    level: 'county',
    region: { code, path },
    others: [],
    latest: true,
    ...more,
  };
}

const beijing = ['北京市', '朝阳区'];
const changchun = ['吉林省', '长春市', '朝阳区'];
const yindu = ['河南省', '安阳市', '殷都区'];
const list: SearchAgency[] = [
  body('110105', beijing, '朝阳区财政局'),
  body('110105', beijing, '朝阳区人民政府办公室', { kind: 'government_office' }),
  body('220104', changchun, '朝阳区财政局'),
  body('220104', changchun, '朝阳区教育局', { latest: false }),
  body('220104', changchun, '长春市朝阳区自然资源局', { others: ['朝阳区国土资源局'] }),
  body('410505', yindu, '殷都区卫生健康委员会'),
  body('410505', yindu, '殷都区市场监督管理局'),
  body('410500', ['河南省', '安阳市'], '安阳市市场监督管理局', { level: 'prefecture' }),
  body('110118', ['北京市', '密云区'], '密云区财政局'),
];
const finder = openList(list);
const find = (query: string, more = {}): string[] =>
  finder
    .find(query, { most: 8, near: null, ...more })
    .agencies.map(({ id }) => id.split('-').slice(0, 1) + ' ' + id.split('-')[2]);

describe('finding agencies', () => {
  it.each<[string, string[]]>([
    // The same name in two places; the one of the reader's province first.
    ['朝阳区财政局', ['110105 朝阳区财政局', '220104 朝阳区财政局']],
    ['长春财政局', ['220104 朝阳区财政局']],
    ['吉林 财政', ['220104 朝阳区财政局']],
    ['财政局 长春', ['220104 朝阳区财政局']],
    // Nothing of the kind there: what is like it elsewhere, with a word about it.
    ['朝阳卫健委', ['410505 殷都区卫生健康委员会']],
    ['殷都卫健委', ['410505 殷都区卫生健康委员会']],
    ['殷都区卫计委', ['410505 殷都区卫生健康委员会']],
    ['安阳市监局', ['410500 安阳市市场监督管理局', '410505 殷都区市场监督管理局']],
    ['朝阳区国土资源局', ['220104 长春市朝阳区自然资源局']],
    ['cyqczj', ['110105 朝阳区财政局', '220104 朝阳区财政局']],
    ['zhaoyangqucaizhengju', ['110105 朝阳区财政局', '220104 朝阳区财政局']],
    ['chaoyangqujiaoyu', ['220104 朝阳区教育局']],
    ['密云县财政局', ['110118 密云区财政局']],
    ['', []],
    ['!?', []],
    ['qqqq', []],
  ])('%j finds %j first', (query, expected) => {
    expect(find(query).slice(0, Math.max(1, expected.length))).toEqual(expected);
  });

  it('puts the province of the reader first among equals', () => {
    expect(find('朝阳区财政局', { near: '220104' })[0]).toBe('220104 朝阳区财政局');
    expect(find('朝阳区财政局', { near: '110000' })[0]).toBe('110105 朝阳区财政局');
  });

  it('puts the office first where only a region is named, and what has no report of the newest year last', () => {
    expect(find('朝阳区')[0]).toBe('110105 朝阳区人民政府办公室');
    expect(find('长春市').at(-1)).toBe('220104 朝阳区教育局');
  });

  it('keeps to a region and a kind', () => {
    expect(find('财政局', { within: '220000' })).toEqual(['220104 朝阳区财政局']);
    expect(find('财政局', { within: '220104' })).toEqual(['220104 朝阳区财政局']);
    expect(find('朝阳', { kind: 'government_office' })).toEqual(['110105 朝阳区人民政府办公室']);
    expect(find('财政局', { within: '330000' })).toEqual([]);
  });

  it('names regions with how many agencies they have', () => {
    const { regions } = finder.find('朝阳', { most: 8, near: null });
    expect(regions.map(({ path, agencies }) => [path.join('/'), agencies])).toEqual([
      ['北京市/朝阳区', 2],
      ['吉林省/长春市/朝阳区', 3],
    ]);
  });

  it('says what a region lacks, and only then', () => {
    const ask = (query: string) => finder.find(query, { most: 8, near: null }).lacking;
    expect(ask('殷都区教育局')).toMatchObject({ region: { name: '殷都区' }, rest: '教育局' });
    expect(ask('殷都区卫健委')).toBeNull();
    expect(ask('教育局')).toBeNull();
  });

  it('says by which former name an agency was found', () => {
    const [found] = finder.find('朝阳区国土资源局', { most: 8, near: null }).agencies;
    expect(found).toMatchObject({ name: '长春市朝阳区自然资源局', former: '朝阳区国土资源局' });
  });

  it.each([
    ['殷都卫健委', '殷都区卫生健康委员会', '殷都卫健委'],
    ['ydq', '殷都区', '殷都区'],
    ['yindu', '殷都区', '殷都'],
    ['银都区卫健委', '殷都区卫生健康委员会', '都区卫健委'],
  ])('%s marks in %s what it stands for', (query, name, marked) => {
    const [found] = finder.find(query, { most: 1, near: null }).agencies;
    expect(found?.name.startsWith(name)).toBe(true);
    const shown = found?.marks.map(([from, to]) => found.name.slice(from, to)).join('') ?? '';
    expect(shown.endsWith(marked)).toBe(true);
  });

  it('answers anything, with no agency twice, no more than asked for, and marks that lie in the name', () => {
    const letters = fc.constantFrom(...'朝阳区财政局殷都卫健委安河南aczjdyuqhg 　,1《');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letters, maxLength: 45 }), fc.string({ unit: 'grapheme' })), (query) => {
        const { agencies } = finder.find(query, { most: 4, near: null });
        expect(agencies.length).toBeLessThanOrEqual(4);
        expect(new Set(agencies.map(({ id }) => id)).size).toBe(agencies.length);
        for (const { name, marks } of agencies) {
          let end = 0;
          for (const [from, to] of marks) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(name.length);
        }
      }),
    );
  });

  it('finds every agency first by its own name, with any width, case and blanks in front', () => {
    for (const { name, region } of list) {
      const path = region.path.join('');
      const whole = name.startsWith(region.path[0]!)
        ? name
        : path + name.replace(region.path.at(-1)!, '').replace(region.path.at(-2) ?? '', '');
      expect(find(`　${whole} `)[0]).toBe(`${region.code} ${name}`);
    }
  });
});

describe('what people type', () => {
  it.each([
    [' LÜ  yuán ', 'lv yuan'],
    ['殷 都　区', '殷 都 区'],
    ["yin'du", 'yindu'],
    ['ＹＤＱ', 'ydq'],
    ['殷都，财政局', '殷都 财政局'],
    ['', ''],
  ])('%j is read as %j', (text, folded) => {
    expect(foldQuery(text)).toBe(folded);
  });

  it('stays the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldQuery(foldQuery(text))).toBe(foldQuery(text));
      }),
    );
  });
});

describe('words behind the names', () => {
  it.each([
    ['殷', 'yin', 'yan'],
    ['陕', 'shan', null],
    ['朝', 'chao', 'zhao'],
    ['单', 'dan', 'shan'],
    ['吕', 'lv', null],
  ])('%s is read %s, and %s', (character, usual, other) => {
    const readings = listReadings(character);
    expect(readings[0]).toBe(usual);
    if (other !== null) expect(readings).toContain(other);
  });

  it('characters that are no hanzi have no reading', () => {
    for (const character of ['a', '1', '，', '']) expect(listReadings(character)).toEqual([]);
  });

  it.each([
    ['卫生健康委员会', '卫健委'],
    ['人力资源和社会保障局', '人社局'],
    ['教育体育局', '教体局'],
    ['文化广电和旅游局', '文旅局'],
    ['人民政府办公室', '政府办'],
    ['管理委员会', '管委会'],
    ['市场监督管理局', '市监局'],
  ])('%s is called %s', (body, short) => {
    expect(listShortBodies(body)).toContain(short);
  });

  it('bodies without a short form have none', () => {
    expect(listShortBodies('财政局')).toEqual([]);
    expect(listShortBodies('公安局')).toEqual([]);
  });

  it.each([
    ['殷都卫计委', ['殷都卫生健康']],
    ['安阳市国土资源局', ['安阳市自然资源']],
    ['殷都区财政局', []],
  ])('%s is tried as %j', (query, present) => {
    expect(listPresentQueries(query)).toEqual(present);
  });
});

describe('the cost of taking a query for a name', () => {
  const name = prepareName(
    [
      { name: '河南省', stem: 2 },
      { name: '安阳市', stem: 2 },
      { name: '殷都区', stem: 2 },
    ],
    '财政局',
  );
  const alike = (one: number, other: number): boolean =>
    new Set([String.fromCharCode(one, other), String.fromCharCode(other, one)]).has('银殷');

  it.each([
    ['殷都区财政局', 0],
    ['安阳殷都区财政局', 0.03],
    ['殷都财政局', 0.03],
    ['财政局', 0.1],
    ['银都区财政局', 0.3],
    ['敖都区财政局', 1],
    ['都殷区财政局', 0.9],
    ['殷都区财政', 0.02],
    ['殷都区财局', 0.06],
    ['殷都区财政税局', 1],
  ])('%s costs %d', (query, cost) => {
    expect(alignCost(query, name, alike)).toBeCloseTo(cost, 10);
  });
});
