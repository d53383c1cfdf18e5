import { describe, expect, it } from 'vitest';
import {
  describeFormer,
  findDivision,
  findOriginal,
  formers,
  isWithin,
  listAncestors,
  listDivisions,
  listNames,
  listZones,
  nationCode,
  newlyFormed,
  provincesWithoutReports,
  trimCode,
  type FormerDivision,
} from '../../src/places/divisions.ts';
import formerDivisions from '../../src/places/former-divisions.json' with { type: 'json' };

function namesBelow(code: string): string {
  return listDivisions(code)
    .map(({ name }) => name)
    .join(' ');
}

describe('a division that is no more', () => {
  it('is found under its own name and code, with the year in which it ended', () => {
    expect(findDivision('330103')).toEqual({
      code: '330103',
      name: '下城区',
      level: 'county',
      path: ['浙江省', '杭州市', '下城区'],
      until: 2021,
    });
    expect(findDivision('411222')).toEqual({
      code: '411222',
      name: '陕县',
      level: 'county',
      path: ['河南省', '三门峡市', '陕县'],
      until: 2015,
    });
  });

  it('lies below what was above it then', () => {
    expect(findDivision('522401')).toEqual({
      code: '522401',
      name: '毕节市',
      level: 'county',
      path: ['贵州省', '毕节地区', '毕节市'],
      until: 2011,
    });
  });

  it('gives way to the present one where its code was given again', () => {
    // 襄樊市 became 襄阳市 in 2010, 苍山县 兰陵县 in 2014; 綦江区 has the code that 万盛区 had.
    expect(findDivision('420600')).toMatchObject({ name: '襄阳市', until: null });
    expect(findDivision('371324')).toMatchObject({ name: '兰陵县', until: null });
    expect(findDivision('500110')).toMatchObject({ name: '綦江区', path: ['重庆市', '綦江区'], until: null });
  });

  it('is described as it was, also where its code was given again', () => {
    const wansheng = formers.find(({ name }) => name === '万盛区');
    expect(wansheng).toMatchObject({ code: '500110', change: 'merged', to: ['500110'] });
    expect(wansheng && describeFormer(wansheng)).toEqual({
      code: '500110',
      name: '万盛区',
      level: 'county',
      path: ['重庆市', '万盛区'],
      until: 2011,
    });
  });

  it('is not listed among the places that are', () => {
    expect(namesBelow('330100')).toBe(
      '上城区 拱墅区 西湖区 滨江区 萧山区 余杭区 富阳区 临安区 临平区 钱塘区 桐庐县 淳安县 建德市',
    );
    expect(namesBelow('411200')).toBe('湖滨区 陕州区 渑池县 卢氏县 义马市 灵宝市');
    expect([...listNames()].map(([short]) => short)).not.toContain('330103');
  });

  it('lies where it lay', () => {
    expect(listAncestors('330103')).toEqual(['330000', '330100']);
    expect(isWithin('330103', '330100')).toBe(true);
    expect(isWithin('330103', '330105')).toBe(false);
  });
});

describe('a division that the list of 2023 does not have yet', () => {
  it.each([
    ['653228', '新疆维吾尔自治区/和田地区/和康县'],
    ['653229', '新疆维吾尔自治区/和田地区/和安县'],
    ['460302', '海南省/三沙市/西沙区'],
    ['460303', '海南省/三沙市/南沙区'],
    ['500157', '重庆市/两江新区'],
  ])('is found: %s is %s', (code, path) => {
    expect(findDivision(code)).toMatchObject({ code, level: 'county', until: null });
    expect(findDivision(code)?.path.join('/')).toBe(path);
  });

  it('has the year in which it was formed, as no other has', () => {
    expect(newlyFormed.get('653228')).toBe(2024);
    expect(newlyFormed.get('500157')).toBe(2025);
    expect(newlyFormed.get('410500')).toBeUndefined();
  });

  it('is listed among its neighbours', () => {
    expect(namesBelow('653200')).toBe('和田市 和田县 墨玉县 皮山县 洛浦县 策勒县 于田县 民丰县 和康县 和安县');
  });
});

describe('the places below one', () => {
  it('are the provinces for the nation', () => {
    const provinces = listDivisions(nationCode);
    expect(provinces.length).toBe(34);
    expect(provinces[0]).toMatchObject({ code: '110000', name: '北京市', level: 'province', path: ['北京市'] });
    expect(provinces.at(-1)).toMatchObject({ code: '820000', name: '澳门特别行政区' });
  });

  it('are the districts for a municipality, and prefectures and counties directly below the province', () => {
    expect(namesBelow('110000')).toBe(
      '东城区 西城区 朝阳区 丰台区 石景山区 海淀区 门头沟区 房山区 通州区 顺义区 昌平区 大兴区 怀柔区 平谷区 密云区 延庆区',
    );
    expect(namesBelow('410000')).toBe(
      '郑州市 开封市 洛阳市 平顶山市 安阳市 鹤壁市 新乡市 焦作市 濮阳市 许昌市 漯河市 三门峡市 南阳市 商丘市 信阳市 周口市 驻马店市 济源市',
    );
  });

  it('are the townships for a county, and for a city without counties', () => {
    expect(listDivisions('411203').map(({ level }) => level)).toContain('township');
    expect(namesBelow('411203')).toContain('原店镇');
    expect(listDivisions('441900')).toContainEqual({
      code: '441900003',
      name: '东城街道',
      level: 'township',
      path: ['广东省', '东莞市', '东城街道'],
      until: null,
    });
  });

  it('are none below a township, and none of unknown codes', () => {
    expect(listDivisions('411203101')).toEqual([]);
    expect(listDivisions('999999')).toEqual([]);
    expect(listDivisions('')).toEqual([]);
  });

  it('are within it, in the order of their codes', () => {
    for (const { code } of [...listDivisions(nationCode), ...listDivisions('410000'), ...listDivisions('500000')]) {
      const below = listDivisions(code);
      expect(below.map((each) => each.code)).toEqual(below.map((each) => each.code).sort());
      for (const each of below) {
        expect(isWithin(each.code, code), each.name).toBe(true);
        expect(listAncestors(each.code).at(-1), each.name).toBe(code);
      }
    }
  });
});

describe('the places above one', () => {
  it.each([
    ['411203101', ['410000', '411200', '411203']],
    ['411203', ['410000', '411200']],
    ['411200', ['410000']],
    ['410000', []],
    ['110105', ['110000']],
    ['110105001', ['110000', '110105']],
    ['419001', ['410000']],
    ['441900003', ['440000', '441900']],
    [nationCode, []],
  ])('of %s are %j', (code, above) => {
    expect(listAncestors(code)).toEqual(above);
  });

  it.each([
    ['411203101', '411203', true],
    ['411203101', '411200', true],
    ['411203101', '410000', true],
    ['411203', '411203', true],
    ['441900003', '441900', true],
    ['411203', '411203101', false],
    ['411200', '411203', false],
    ['411203', '411202', false],
    ['411203', '410500', false],
    ['411203', '140000', false],
    ['411000', '410100', false],
    ['411200', '410200', false],
  ])('say whether %s is within %s: %s', (code, ancestor, within) => {
    expect(isWithin(code, ancestor)).toBe(within);
  });

  it('are the nation for every place', () => {
    for (const code of ['410000', '411203', '411203101', '330103', nationCode]) {
      expect(isWithin(code, nationCode)).toBe(true);
    }
    expect(isWithin(nationCode, '410000')).toBe(false);
  });
});

describe('codes', () => {
  it('lose the zeros that only fill them', () => {
    expect(trimCode('410000')).toBe('41');
    expect(trimCode('411200')).toBe('4112');
    expect(trimCode('411203')).toBe('411203');
    expect(trimCode('429004')).toBe('429004');
    expect(trimCode('411203100')).toBe('411203100');
  });

  it.each([nationCode, '110100', '429000', '000000', '', 'abcdef', '411203 ', '411203000'])(
    'that are none of a place, as %j, find none',
    (code) => {
      expect(findDivision(code)).toBeNull();
    },
  );

  it('of provinces where nothing has to report are those of 台湾, 香港 and 澳门', () => {
    expect([...provincesWithoutReports].map((code) => findDivision(code)?.name)).toEqual([
      '台湾省',
      '香港特别行政区',
      '澳门特别行政区',
    ]);
  });
});

describe('the code and name by which ids are spelt', () => {
  function rename(code: string, name: string, until: number, to: string): FormerDivision {
    return { code, name, until, change: 'renamed', to: [to] };
  }

  it('are those of today for every place that has not changed since ids were first given', () => {
    for (const code of ['410000', '411203', '420600', '330105']) expect(findOriginal(code)).toBeNull();
    expect(findOriginal('411203', [])).toBeNull();
    // 陕县 was recoded long before.
    expect(findOriginal('411203', [rename('411222', '陕县', 2015, '411203')])).toBeNull();
    expect(findOriginal('411203', [rename('411202', '湖滨区', 2027, '411202')])).toBeNull();
  });

  it('are those before a later change, the first of several', () => {
    const renamed = rename('411203', '陕州区', 2027, '411203');
    expect(findOriginal('411203', [renamed])).toMatchObject({ code: '411203', name: '陕州区' });
    const again = rename('411203', '甲区', 2030, '411203');
    for (const changes of [
      [renamed, again],
      [again, renamed],
    ]) {
      expect(findOriginal('411203', changes)).toMatchObject({ code: '411203', name: '陕州区' });
    }
    const recoded = rename('411203', '甲区', 2030, '411299');
    expect(findOriginal('411299', [renamed, recoded])).toMatchObject({ code: '411203', name: '陕州区' });
    const twice = rename('411299', '乙区', 2032, '411298');
    expect(findOriginal('411298', [renamed, recoded, twice])).toMatchObject({ code: '411203', name: '陕州区' });
  });

  it('are those of today for a place that another was merged into', () => {
    const merged: FormerDivision = { code: '411202', name: '湖滨区', until: 2027, change: 'merged', to: ['411203'] };
    expect(findOriginal('411203', [merged])).toBeNull();
  });
});

describe('the zones of the statistics office', () => {
  it('have names and prefectures that exist', () => {
    const zones = listZones();
    expect(zones.length).toBeGreaterThan(100);
    for (const { name, region } of zones) {
      expect(name).toMatch(/^\p{Script=Han}{4,}$/u);
      expect(findDivision(region), name).toMatchObject({ code: region, until: null });
    }
  });

  it.each([
    ['河南三门峡经济开发区', '411200'],
    ['石家庄高新技术产业开发区', '130100'],
    ['沧州渤海新区', '130900'],
  ])('include %s in %s', (name, region) => {
    expect(listZones()).toContainEqual({ name, region });
  });
});

describe('the former divisions', () => {
  it.each(formers.map((former) => [former.name, former.code, former] as const))(
    '%s (%s) is well formed',
    (name, code, { until, change, to }) => {
      expect(code).toMatch(/^\d{6}$/u);
      expect(name).toMatch(/^\p{Script=Han}{2,12}$/u);
      expect(name).toMatch(/[省市县区旗盟州]$|^[西南中]沙群岛/u);
      expect(until).toBeGreaterThanOrEqual(2008);
      expect(until).toBeLessThanOrEqual(2025);
      expect(['renamed', 'merged', 'split']).toContain(change);
      expect(new Set(to).size).toBe(to.length);
      // What it is now exists now, in the same province.
      for (const present of to) {
        expect(findDivision(present)).toMatchObject({ code: present, until: null });
        expect(present.slice(0, 2)).toBe(code.slice(0, 2));
      }
      if (change === 'split') expect(to.length).toBeGreaterThan(1);
      else expect(to.length).toBe(1);
      // Under a code that goes on there is another name now.
      expect(findDivision(code)?.name === name).toBe(findDivision(code)?.until !== null);
    },
  );

  it('stand once each, in the order of their codes', () => {
    const codes = formerDivisions.former.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    const keys = formerDivisions.former.map(({ code, name }) => `${code} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('and those added later have no key that nobody reads', () => {
    for (const each of formerDivisions.former) {
      expect(Object.keys(each)).toEqual(['code', 'name', 'until', 'change', 'to']);
    }
    for (const each of formerDivisions.added) {
      expect(Object.keys(each)).toEqual(['code', 'name', 'since']);
      expect(each.code).toMatch(/^\d{6}$/u);
      expect(findDivision(each.code)).toMatchObject({ name: each.name, until: null });
    }
  });

  it.each([
    ['下城区', 2021, 'merged', ['拱墅区']],
    ['江干区', 2021, 'split', ['上城区', '钱塘区']],
    ['陕县', 2015, 'renamed', ['陕州区']],
    ['崇文区', 2010, 'merged', ['东城区']],
    ['塘沽区', 2009, 'merged', ['滨海新区']],
    ['襄樊市', 2010, 'renamed', ['襄阳市']],
    ['密云县', 2015, 'renamed', ['密云区']],
  ])('%s went in %i, %s, to %j', (name, until, change, to) => {
    const [former, ...others] = formers.filter((each) => each.name === name);
    expect(others).toEqual([]);
    expect(former).toMatchObject({ until, change });
    expect(former?.to.map((code) => findDivision(code)?.name)).toEqual(to);
  });
});
