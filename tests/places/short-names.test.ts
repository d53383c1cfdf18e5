import { describe, expect, it } from 'vitest';
import { findDivision, listNames } from '../../src/places/divisions.ts';
import { listShortNames } from '../../src/places/short-names.ts';

describe('the short names of a place', () => {
  it.each([
    ['河南省', '河南'],
    ['安阳市', '安阳'],
    ['汾西县', '汾西'],
    ['殷都区', '殷都'],
    ['浦东新区', '浦东'],
    ['大兴安岭地区', '大兴安岭'],
    ['神农架林区', '神农架'],
    ['六枝特区', '六枝'],
    ['阿鲁科尔沁旗', '阿鲁科尔沁'],
    ['香港特别行政区', '香港'],
    ['内蒙古自治区', '内蒙古'],
    ['西藏自治区', '西藏'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['市中区', '市中'],
  ])('leave out the rank: %s is %s', (name, short) => {
    expect(listShortNames(name)).toEqual([short]);
  });

  it.each([
    ['恩施土家族苗族自治州', ['恩施', '恩施自治州', '恩施州']],
    ['黔东南苗族侗族自治州', ['黔东南', '黔东南自治州', '黔东南州']],
    ['延边朝鲜族自治州', ['延边', '延边自治州', '延边州']],
    ['伊犁哈萨克自治州', ['伊犁', '伊犁自治州', '伊犁州']],
    ['新疆维吾尔自治区', ['新疆', '新疆自治区']],
    ['广西壮族自治区', ['广西', '广西自治区']],
    ['宁夏回族自治区', ['宁夏', '宁夏自治区']],
    ['大厂回族自治县', ['大厂', '大厂自治县', '大厂县']],
    ['前郭尔罗斯蒙古族自治县', ['前郭尔罗斯', '前郭尔罗斯自治县', '前郭尔罗斯县']],
    ['察布查尔锡伯自治县', ['察布查尔', '察布查尔自治县', '察布查尔县']],
    ['龙胜各族自治县', ['龙胜', '龙胜自治县', '龙胜县']],
    ['道真仡佬族苗族自治县', ['道真', '道真自治县', '道真县']],
    ['双江拉祜族佤族布朗族傣族自治县', ['双江', '双江自治县', '双江县']],
    ['积石山保安族东乡族撒拉族自治县', ['积石山', '积石山自治县', '积石山县']],
  ])('leave out the peoples: %s is %j', (name, short) => {
    expect(listShortNames(name).sort()).toEqual([...short].sort());
  });

  it.each([
    ['巴音郭楞蒙古自治州', '巴州'],
    ['博尔塔拉蒙古自治州', '博州'],
    ['克孜勒苏柯尔克孜自治州', '克州'],
    ['锡林郭勒盟', '锡盟'],
    ['科尔沁左翼后旗', '科左后旗'],
    ['莫力达瓦达斡尔族自治旗', '莫旗'],
    ['鄂温克族自治旗', '鄂温克旗'],
  ])('may be what custom has made of it: %s is also %s', (name, short) => {
    expect(listShortNames(name)).toContain(short);
  });

  it.each(['单县', '陕县', '蔚县', '城区', '郊区'])('are none where one character would be left: %s', (name) => {
    expect(listShortNames(name)).toEqual([]);
  });

  it.each(['原店镇', '东华门街道', '某某乡', '巴彦宝力格苏木'])('are none for a township: %s', (name) => {
    expect(listShortNames(name)).toEqual([]);
  });

  it.each(['', '市', '教育局', '安阳', 'Anyang'])('are none for %j, which is no name of a place', (name) => {
    expect(listShortNames(name)).toEqual([]);
  });

  it('are shorter than the official one and begin as it does, for every place but those that custom has named', () => {
    const customary = /^(?:[巴博克]州|锡盟|科[右左][前中后]旗|莫旗|鄂温克旗)$/u;
    for (const [code, name] of listNames()) {
      if (code.length > 6) continue;
      for (const short of listShortNames(name)) {
        expect(short.length, name).toBeLessThan(name.length);
        expect(short.length, name).toBeGreaterThan(1);
        if (!customary.test(short)) expect(name.startsWith(short.slice(0, 2)), `${name} ${short}`).toBe(true);
      }
      expect(new Set(listShortNames(name)).size, name).toBe(listShortNames(name).length);
    }
  });

  it('exist for every province, none the same as another', () => {
    const provinces = [...listNames()].filter(([code]) => code.length === 2);
    const shorts = provinces.map(([, name]) => listShortNames(name)[0]);
    expect(shorts).toContain('黑龙江');
    expect(new Set(shorts).size).toBe(34);
    expect(findDivision('230000')?.name).toBe('黑龙江省');
  });
});
