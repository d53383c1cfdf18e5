import { describe, expect, it } from 'vitest';
import { listDivisions, nationCode } from '../../src/places/divisions.ts';
import { tileGrid } from '../../src/places/tile-grid.ts';

const tileOf = new Map(tileGrid.map((tile) => [tile.short, tile]));

/** Land borders, and the one of 广东 with 香港 and 澳门. */
const borders = [
  ['北京', '天津 河北'],
  ['天津', '河北'],
  ['河北', '山西 内蒙古 辽宁 山东 河南'],
  ['山西', '内蒙古 陕西 河南'],
  ['内蒙古', '辽宁 吉林 黑龙江 陕西 甘肃 宁夏'],
  ['辽宁', '吉林'],
  ['吉林', '黑龙江'],
  ['上海', '江苏 浙江'],
  ['江苏', '浙江 安徽 山东'],
  ['浙江', '安徽 福建 江西'],
  ['安徽', '江西 山东 河南 湖北'],
  ['福建', '江西 广东'],
  ['江西', '湖北 湖南 广东'],
  ['山东', '河南'],
  ['河南', '湖北 陕西'],
  ['湖北', '湖南 重庆 陕西'],
  ['湖南', '广东 广西 重庆 贵州'],
  ['广东', '广西 香港 澳门'],
  ['广西', '贵州 云南'],
  ['重庆', '四川 贵州 陕西'],
  ['四川', '贵州 云南 西藏 陕西 甘肃 青海'],
  ['贵州', '云南'],
  ['云南', '西藏'],
  ['西藏', '青海 新疆'],
  ['陕西', '甘肃 宁夏'],
  ['甘肃', '青海 宁夏 新疆'],
  ['青海', '新疆'],
].flatMap(([one = '', others = '']) => others.split(' ').map((other) => [one, other] as const));

describe('the grid of provinces', () => {
  it('has every province once, in the order of codes', () => {
    expect(tileGrid.map(({ code }) => code)).toEqual(listDivisions(nationCode).map(({ code }) => code));
    expect(tileGrid).toHaveLength(34);
  });

  it('gives each a place of its own in 7 columns and 8 rows, and leaves none of them empty', () => {
    expect(new Set(tileGrid.map(({ column, row }) => `${column} ${row}`)).size).toBe(34);
    expect([...new Set(tileGrid.map(({ column }) => column))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([...new Set(tileGrid.map(({ row }) => row))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('names them as people do', () => {
    expect(tileGrid.map(({ short }) => short).join(' ')).toBe(
      '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 ' +
        '重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门',
    );
  });

  it('lets provinces that share a border touch, but for those of 内蒙古, which is too long, and two more', () => {
    expect(borders).toHaveLength(70);
    const apart = borders.filter(([one, other]) => {
      const [a, b] = [tileOf.get(one)!, tileOf.get(other)!];
      return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) > 1;
    });
    expect(apart.map((pair) => pair.join(' '))).toEqual([
      '河北 辽宁',
      '内蒙古 辽宁',
      '内蒙古 吉林',
      '内蒙古 黑龙江',
      '内蒙古 陕西',
      '内蒙古 甘肃',
      '西藏 新疆',
    ]);
  });

  it.each([
    ['黑龙江 吉林 辽宁', 'row'],
    ['内蒙古 山西 河南 湖北 湖南 广东', 'row'],
    ['北京 河北 山东 安徽 江西 福建', 'row'],
    ['新疆 宁夏 山西 河北 天津 辽宁', 'column'],
    ['西藏 四川 重庆 湖北 安徽 江苏 上海', 'column'],
    ['云南 贵州 湖南 江西 浙江', 'column'],
    ['广西 广东 福建 台湾', 'column'],
    ['海南 澳门 香港', 'column'],
  ] as const)('has %s in this order', (names, way) => {
    const places = names.split(' ').map((name) => tileOf.get(name)?.[way]);
    expect(places).toEqual(places.toSorted((a, b) => a! - b!));
    expect(new Set(places).size).toBe(places.length);
  });
});
