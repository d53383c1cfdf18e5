import { describe, expect, it } from 'vitest';
import { expandBody, fitsShortName, governingBody, isUsualBody, tellKind } from '../../src/places/bodies.ts';
import type { AgencyKind, AgencyLevel } from '../../src/places/agency.ts';

describe("a body's own part of a name", () => {
  it.each([
    ['政府办', '人民政府办公室'],
    ['政府办公室', '人民政府办公室'],
    ['政府办公厅', '人民政府办公厅'],
    ['管委会', '管理委员会'],
    ['党政办', '党政办公室'],
    ['发改委', '发展和改革委员会'],
    ['发展改革局', '发展和改革局'],
    ['卫健委', '卫生健康委员会'],
    ['卫计委', '卫生和计划生育委员会'],
    ['人社局', '人力资源和社会保障局'],
    ['住建局', '住房和城乡建设局'],
    ['市监局', '市场监督管理局'],
    ['工信局', '工业和信息化局'],
    ['科委', '科学技术委员会'],
    ['国资委', '国有资产监督管理委员会'],
    ['民宗局', '民族宗教事务局'],
    ['民宗委', '民族宗教事务委员会'],
    ['医保局', '医疗保障局'],
    ['应急局', '应急管理局'],
    ['交通局', '交通运输局'],
    ['环保局', '环境保护局'],
  ])('is written out where the full form is the same everywhere: %s is %s', (short, full) => {
    expect(expandBody(short)).toBe(full);
    // Written out once, it stays.
    expect(expandBody(full)).toBe(full);
  });

  it.each(['教体局', '文旅局', '城管局', '教育局', '人民政府', '县教育局', ''])('stays as it is: %j', (name) => {
    expect(expandBody(name)).toBe(name);
  });

  it('leaves out what stands in brackets', () => {
    expect(expandBody('教育局(体育局)')).toBe('教育局');
    expect(expandBody('卫健委(中医药管理局)')).toBe('卫生健康委员会');
  });
});

describe('the kind of a body', () => {
  it.each<[string, AgencyLevel, AgencyKind]>([
    ['人民政府', 'province', 'government'],
    ['人民政府', 'prefecture', 'government'],
    ['人民政府', 'county', 'government'],
    ['人民政府', 'township', 'township_government'],
    ['行政公署', 'prefecture', 'government'],
    ['管理委员会', 'zone', 'government'],
    ['办事处', 'township', 'subdistrict'],
    ['人民政府办公厅', 'province', 'government_office'],
    ['人民政府办公室', 'county', 'government_office'],
    ['人民政府办公室', 'township', 'government_office'],
    ['党政办公室', 'zone', 'government_office'],
    ['党政综合办公室', 'township', 'government_office'],
    ['管理委员会办公室', 'zone', 'government_office'],
    ['办事处党政办公室', 'township', 'government_office'],
    ['行政公署办公室', 'prefecture', 'government_office'],
    ['教育局', 'county', 'department'],
    ['教育厅', 'province', 'department'],
    ['卫生健康委员会', 'county', 'department'],
    ['国有资产监督管理委员会', 'prefecture', 'department'],
    ['外事办公室', 'prefecture', 'department'],
    ['公安局交通警察支队', 'prefecture', 'department'],
    ['住房公积金管理中心', 'prefecture', 'department'],
    ['第一中学', 'county', 'other'],
    ['人民医院', 'county', 'other'],
    ['卫生院', 'township', 'other'],
    ['供水公司', 'county', 'other'],
    ['人民法院', 'county', 'other'],
    ['总工会', 'county', 'other'],
    ['纪律检查委员会', 'county', 'other'],
    ['县委宣传部', 'county', 'other'],
    ['残疾人联合会', 'county', 'other'],
    ['某某村民委员会', 'township', 'other'],
  ])('of %s of a %s is %s', (body, level, kind) => {
    expect(tellKind(body, level)).toBe(kind);
  });

  it.each<[string, AgencyLevel]>([
    ['', 'county'],
    ['某某集', 'county'],
    ['信息公开', 'county'],
    ['教育局关于', 'county'],
    // A subdistrict of a county that is not named, and the committee of a zone that is not.
    ['办事处', 'county'],
    ['管理委员会', 'county'],
    ['民航路办事处', 'county'],
    ['白沟新城管理委员会', 'prefecture'],
  ])('of %j of a %s is not told', (body, level) => {
    expect(tellKind(body, level)).toBeNull();
  });

  it('of an office that a place has elsewhere is that of a department', () => {
    expect(tellKind('人民政府驻北京办事处', 'province')).toBe('department');
  });
});

describe('a usual body', () => {
  it.each(['人民政府', '人民政府办公室', '管理委员会', '教育局', '财政厅', '卫生健康委员会', '国资委'])(
    'is one that there is everywhere: %s',
    (name) => {
      expect(isUsualBody(name)).toBe(true);
    },
  );

  it.each(['', '党政办公室', '档案局', '第一中学', '住房公积金管理中心', '办事处'])(
    'is none that is not: %j',
    (name) => {
      expect(isUsualBody(name)).toBe(false);
    },
  );
});

describe('what may follow a short name of a place', () => {
  it.each(['人民政府', '人民政府办公室', '管理委员会', '教育局', '财政厅', '卫生健康委员会', '住房公积金管理中心'])(
    'is a body that places have: %s',
    (name) => {
      expect(fitsShortName(name)).toBe(true);
    },
  );

  it.each(['', '局', '市教育局', '县人民政府', '自治县教育局', '铁路监督管理局', '海事局', '中学', '某某局', '林业局'])(
    'is nothing else: %j',
    (name) => {
      expect(fitsShortName(name)).toBe(false);
    },
  );
});

describe('the body that a bare place stands for', () => {
  it.each<[string, AgencyLevel, string]>([
    ['河南省', 'province', '人民政府'],
    ['殷都区', 'county', '人民政府'],
    ['原店镇', 'township', '人民政府'],
    ['东华门街道', 'township', '办事处'],
    ['三间房地区', 'township', '办事处'],
    ['大兴安岭地区', 'prefecture', '行政公署'],
    ['锡林郭勒盟', 'prefecture', '行政公署'],
    ['三门峡经济开发区', 'zone', '管理委员会'],
  ])('of %s (%s) is its %s', (place, level, body) => {
    expect(governingBody(place, level)).toBe(body);
  });
});
