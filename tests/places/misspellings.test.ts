import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyAgency, type Identity } from '../../src/places/agency.ts';
import { listNames } from '../../src/places/divisions.ts';
import { listCorrections } from '../../src/places/misspellings.ts';
import { emptyRegistry } from '../../src/places/registry.ts';

function identify(title: string): Identity {
  return identifyAgency(
    { declared: null, title, lines: [], signatures: [], file: null, region: null, year: 2024 },
    emptyRegistry,
  );
}

describe('a misspelt place', () => {
  it.each([
    ['沐阳县教育局', '沭阳县教育局'],
    ['毫州市人民政府', '亳州市人民政府'],
    ['荣阳市财政局', '荥阳市财政局'],
    ['茬平区教育局', '茌平区教育局'],
    ['雎县教育局', '睢县教育局'],
    ['甄城县教育局', '鄄城县教育局'],
    ['浙川县人民政府', '淅川县人民政府'],
    ['峡州区教育局', '陕州区教育局'],
    ['竣县教育局', '浚县教育局'],
    ['涡阳县教育局', null],
    ['锅阳县教育局', '涡阳县教育局'],
    ['河南省荣阳市财政局', '河南省荥阳市财政局'],
    ['绳池县教育局', '渑池县教育局'],
  ])('is put right where characters are commonly confused: %s', (written, right) => {
    expect(listCorrections(written)).toEqual(right === null ? [] : [right]);
  });

  it.each([
    ['安阳市银都区教育局', '安阳市殷都区教育局'],
    ['河南省安阳市银都区人民政府', '河南省安阳市殷都区人民政府'],
    ['南京市古楼区教育局', '南京市鼓楼区教育局'],
    ['石家庄市新化区教育局', '石家庄市新华区教育局'],
    ['陕州区原殿镇人民政府', '陕州区原店镇人民政府'],
  ])('is put right by its sound below a place that is written right: %s', (written, right) => {
    expect(listCorrections(written)).toContain(right);
  });

  it.each(['江苏省宿州市教育局', '安徽省苏州市教育局', '浙江省郏县教育局', '河北省陕县教育局'])(
    'is none that is a place elsewhere, though one of that province sounds or looks the same: %s',
    (name) => {
      expect(listCorrections(name)).toEqual([]);
    },
  );

  it('is none of two characters, where what is written occurs in names of places', () => {
    // 夹江县 has the character; 竣 occurs in none.
    expect(listCorrections('夹县教育局')).toEqual([]);
    expect(listCorrections('竣县教育局')).toEqual(['浚县教育局']);
  });

  it.each(['银都区教育局', '古楼区教育局', '原殿镇人民政府'])('is not put right by its sound alone: %s', (written) => {
    expect(listCorrections(written)).toEqual([]);
  });

  it.each([
    '',
    '教育局',
    '汾西县教育局',
    '安阳市教育局',
    '陕县人民政府办公室',
    '不存在县教育局',
    '安阳市不存在区教育局',
    'Anyang县教育局',
  ])('is none in %j', (name) => {
    expect(listCorrections(name)).toEqual([]);
  });

  it.each(['下城区教育局', '沁阳市教育局', '杭州市下城区教育局', '泌阳县教育局', '江干区教育局', '陕县教育局'])(
    'is none that is or was a division of its own: %s',
    (name) => {
      expect(listCorrections(name)).toEqual([]);
      expect(identify(name)).not.toHaveProperty('misspelt');
    },
  );
});

describe('an agency whose place is misspelt', () => {
  it.each([
    ['沐阳县教育局', '沭阳县教育局', '321322'],
    ['毫州市人民政府', '亳州市人民政府', '341600'],
    ['荣阳市财政局', '荥阳市财政局', '410182'],
    ['雎县教育局', '睢县教育局', '411422'],
    ['安阳市银都区教育局', '安阳市殷都区教育局', '410505'],
    ['沐阳县人社局', '沭阳县人力资源和社会保障局', '321322'],
  ])('is told under its right name, and what stood there is kept: %s', (written, name, code) => {
    expect(identify(written)).toMatchObject({
      state: 'identified',
      agency: { name, region: { code } },
      misspelt: written,
    });
  });

  it.each(['银都区教育局', '安阳市不存在区教育局', '汾东县教育局'])('is not guessed: %s', (name) => {
    expect(identify(name).state).not.toBe('identified');
  });
});

describe('corrections', () => {
  const counties = [...listNames()].filter(([code]) => code.length === 6).map(([, name]) => name);

  it('are none for the name of any county', () => {
    for (const name of counties) expect(listCorrections(`${name}教育局`), name).toEqual([]);
  });

  it('differ from what is written in one character', () => {
    const characters = fc.constantFrom(...'浙荣毫沐雎甄峡绳银古新城安阳');
    fc.assert(
      fc.property(fc.constantFrom(...counties), fc.nat(5), characters, (name, at, character) => {
        const written = `${name.slice(0, at)}${character}${name.slice(at + 1)}教育局`;
        for (const right of listCorrections(written)) {
          expect(right.length).toBe(written.length);
          expect([...right].filter((each, index) => each !== written[index]).length).toBe(1);
          expect(right.endsWith('教育局')).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are listed for any text without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(Array.isArray(listCorrections(`${text}县${text}`))).toBe(true);
      }),
    );
  });
});
