import { describe, expect, it } from 'vitest';
import { suggestName, suggestZone } from '../../../scripts/add/suggest-registry.ts';
import { prefixRegion } from '../../../scripts/ingest/read-record.ts';
import { emptyRegistry, readRegistry } from '../../../src/places/registry.ts';

const none = { ...emptyRegistry, zones: [] };

describe('prefixRegion', () => {
  it.each([
    ['河南省开封市', '鼓楼区教育局', '河南省开封市鼓楼区教育局'],
    ['河南省开封市鼓楼区', '鼓楼区教育局', '河南省开封市鼓楼区教育局'],
    ['河南省', '河南省开封市鼓楼区教育局', '河南省开封市鼓楼区教育局'],
    ['', '鼓楼区教育局', '鼓楼区教育局'],
  ])('puts %j before %j', (region, name, whole) => {
    expect(prefixRegion(region, name)).toBe(whole);
  });
});

describe('suggestName', () => {
  it('gives lines that the registry can be read from', () => {
    const lines = suggestName(`2024/${'长'.repeat(90)}.txt`, '河南省开封市鼓楼区教育局');
    expect(lines[0]).toBe('names:');
    expect(readRegistry(lines.join('\n'))).toEqual({
      ...none,
      names: { [`2024/${'长'.repeat(90)}.txt`]: '河南省开封市鼓楼区教育局' },
    });
  });
});

describe('suggestZone', () => {
  it.each([
    ['三门峡市宇宙开发区管理委员会', undefined, '宇宙开发区', '411200'],
    ['宇宙经济开发区管理委员会2024年政府信息公开工作年度报告', '河南省三门峡市', '宇宙经济开发区', '411200'],
    ['2024年度宇宙高新区党政办公室政府信息公开年度报告', undefined, '宇宙高新区', '000000'],
  ])('reads the zone of %j with %j', (name, region, zone, code) => {
    const lines = suggestZone(name, region, none);
    expect(readRegistry(lines.join('\n'))).toEqual({ ...none, zones: [{ name: zone, region: code }] });
    expect(lines.some((line) => line.startsWith('# '))).toBe(code === '000000');
  });

  it('says nothing of a name without a zone, or with one that is listed', () => {
    expect(suggestZone('汾西县教育局', undefined, none)).toEqual([]);
    const listed = { ...none, zones: [{ name: '宇宙开发区', region: '411200' }] };
    expect(suggestZone('三门峡市宇宙开发区管理委员会', undefined, listed)).toEqual([]);
  });
});
