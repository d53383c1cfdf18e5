import { describe, expect, it } from 'vitest';
import { findDivision } from '../../src/places/divisions.ts';
import { findPlacePrefixes } from '../../src/places/gazetteer.ts';
import { emptyRegistry, readRegistry } from '../../src/places/registry.ts';

describe('divisions', () => {
  it.each([
    ['410000', 'province', '河南省'],
    ['411200', 'prefecture', '河南省/三门峡市'],
    ['411203', 'county', '河南省/三门峡市/陕州区'],
    ['411203101', 'township', '河南省/三门峡市/陕州区/原店镇'],
    ['110105', 'county', '北京市/朝阳区'],
    ['419001', 'county', '河南省/济源市'],
  ])('%s is a %s: %s', (code, level, path) => {
    expect(findDivision(code)).toMatchObject({ code, level });
    expect(findDivision(code)?.path.join('/')).toBe(path);
  });

  it('of unknown codes are none', () => {
    expect(findDivision('999999')).toBeNull();
    expect(findDivision('411203999')).toBeNull();
  });

  it('that a name begins with are read as far down as it goes', () => {
    expect(findPlacePrefixes('三门峡市陕州区原店镇人民政府')).toMatchObject([
      { division: { code: '411203101' }, rest: '人民政府' },
    ]);
    expect(findPlacePrefixes('原店镇人民政府')).toEqual([]);
    expect(findPlacePrefixes('').length).toBe(0);
    expect(findPlacePrefixes('朝阳区人民政府').map(({ division }) => division.path[0])).toEqual(['北京市', '吉林省']);
  });
});

describe('the registry', () => {
  it('may be empty', () => {
    expect(readRegistry('')).toEqual(emptyRegistry);
  });

  it.each([
    ['zones: [', /line 1|flow/iu],
    ['zones:\n  - name: 某开发区\n    region: 411200', /region/u],
    ['zones:\n  - name: 某开发区', /region/u],
    ['nmaes: {}', /nmaes/u],
  ])('says what is wrong with %j', (text, message) => {
    expect(readRegistry(text)).toMatch(message);
  });
});
