import { describe, expect, it } from 'vitest';
import { spellInitials, spellPinyin } from '../../src/places/pinyin.ts';

describe('pinyin of place names', () => {
  it.each([
    ['殷都区', 'yinduqu', 'ydq'],
    ['陕州区', 'shanzhouqu', 'szq'],
    ['浚县', 'xunxian', 'xx'],
    ['莘县', 'shenxian', 'sx'],
    ['郏县', 'jiaxian', 'jx'],
    ['乐清市', 'yueqingshi', 'yqs'],
    ['台州市', 'taizhoushi', 'tzs'],
    ['六安市', 'luanshi', 'las'],
    ['蚌埠市', 'bengbushi', 'bbs'],
    ['亳州市', 'bozhoushi', 'bzs'],
    ['丽水市', 'lishuishi', 'lss'],
    ['铅山县', 'yanshanxian', 'ysx'],
    ['长垣市', 'changyuanshi', 'cys'],
    ['重庆市', 'chongqingshi', 'cqs'],
    ['厦门市', 'xiamenshi', 'xms'],
    ['鄠邑区', 'huyiqu', 'hyq'],
    ['单县', 'shanxian', 'sx'],
    ['洪洞县', 'hongtongxian', 'htx'],
    ['尉氏县', 'weishixian', 'wsx'],
    ['中牟县', 'zhongmuxian', 'zmx'],
    ['荥阳市', 'xingyangshi', 'xys'],
    ['汾西县', 'fenxixian', 'fxx'],
    ['湛河区', 'zhanhequ', 'zhq'],
    ['三门峡经济开发区党政办公室', 'sanmenxiajingjikaifaqudangzhengbangongshi', 'smxjjkfqdzbgs'],
    ['绿园区', 'lvyuanqu', 'lyq'],
  ])('of %s is %s, initials %s', (name, full, initials) => {
    expect(spellPinyin(name)).toBe(full);
    expect(spellInitials(name)).toBe(initials);
  });
});
