import Fuse from 'fuse.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseOptions, normaliseQuery, rankAgencies } from '../../src/publish/rank-agencies.ts';
import { makeSearchFile, type SearchEntry } from '../../src/publish/search-index.ts';

const index: SearchEntry[] = [
  {
    id: 'a',
    name: '殷都区人民政府办公室',
    region: '河南省安阳市殷都区',
    pinyin: ['yinduqurenminzhengfubangongshi', 'henansheng', 'anyangshi', 'yinduqu'],
    initials: ['ydqrmzfbgs', 'hns', 'ays', 'ydq'],
  },
  {
    id: 'b',
    name: '汾西县人民政府办公室',
    region: '山西省临汾市汾西县',
    pinyin: ['fenxixianrenminzhengfubangongshi', 'shanxisheng', 'linfenshi', 'fenxixian'],
    initials: ['fxxrmzfbgs', 'sxs', 'lfs', 'fxx'],
  },
];
const fuse = new Fuse(index, fuseOptions);
const find = (query: string): string[] => rankAgencies(fuse, index, query, 8).map(({ id }) => id);

describe('searching', () => {
  it.each([
    ['殷都', ['a']],
    ['yindu', ['a']],
    ['YDQ', ['a']],
    ['ＹＤＱ', ['a']],
    ['fēnxī', ['b']],
    ["fen'xi", ['b']],
    ['山西', ['b']],
    ['人民政府办公室', ['a', 'b']],
    ['', []],
    ['海淀', []],
    ['qqqq', []],
  ])('%j finds %j', (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it('never gives more than asked for, nor anything twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        const found = rankAgencies(fuse, index, query, 1);
        expect(found.length).toBeLessThanOrEqual(1);
        expect(new Set(find(query)).size).toBe(find(query).length);
      }),
    );
  });

  it('takes ü, v, tone marks, width, case and blanks in one form', () => {
    expect(normaliseQuery(' LÜ  yuán ')).toBe('lvyuan');
    expect(normaliseQuery('殷 都　区')).toBe('殷都区');
  });
});

describe('the index file', () => {
  it('is a script with its hash in its name, in which no text can end the script', () => {
    const { name, text } = makeSearchFile({ agencies: [], changes: [] });
    expect(name).toMatch(/^agencies\.[0-9a-f]{10}$/u);
    expect(text).toBe('globalThis.gongkaiAgencies=[];\n');
  });
});
