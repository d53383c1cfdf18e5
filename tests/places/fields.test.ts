import { describe, expect, it } from 'vitest';
import { beginsWithField, fieldIds, fields, tellField, type FieldId } from '../../src/places/fields.ts';

describe('the field of a department', () => {
  it.each<[string, FieldId]>([
    ['发展和改革委员会', 'development_reform'],
    ['发展改革局', 'development_reform'],
    ['教育局', 'education'],
    ['教育体育局', 'education'],
    ['教体局', 'education'],
    ['科学技术局', 'science_technology'],
    ['科学技术和工业信息化局', 'science_technology'],
    ['工业和信息化局', 'industry'],
    ['经济和信息化委员会', 'industry'],
    ['民族宗教事务局', 'ethnic_religious'],
    ['民族事务委员会', 'ethnic_religious'],
    ['公安局', 'public_security'],
    ['公安局交通警察支队', 'public_security'],
    ['民政局', 'civil_affairs'],
    ['司法局', 'justice'],
    ['财政局', 'finance'],
    ['人力资源和社会保障局', 'human_resources'],
    ['自然资源局', 'natural_resources'],
    ['自然资源和规划局', 'natural_resources'],
    ['规划和自然资源局', 'natural_resources'],
    ['国土资源局', 'natural_resources'],
    ['生态环境局', 'environment'],
    ['环境保护局', 'environment'],
    ['住房和城乡建设局', 'housing'],
    ['住房保障和房产管理局', 'housing'],
    ['交通运输局', 'transport'],
    ['水利局', 'water'],
    ['水务局', 'water'],
    ['农业农村局', 'agriculture'],
    ['商务局', 'commerce'],
    ['文化广电和旅游局', 'culture_tourism'],
    ['文物局', 'culture_tourism'],
    ['卫生健康委员会', 'health'],
    ['卫生和计划生育委员会', 'health'],
    ['中医药管理局', 'health'],
    ['疾病预防控制局', 'health'],
    ['退役军人事务局', 'veterans'],
    ['应急管理局', 'emergency'],
    ['安全生产监督管理局', 'emergency'],
    ['审计局', 'audit'],
    ['国有资产监督管理委员会', 'state_assets'],
    ['税务局', 'taxation'],
    ['海关', 'customs'],
    ['市场监督管理局', 'market_regulation'],
    ['工商行政管理局', 'market_regulation'],
    ['食品药品监督管理局', 'market_regulation'],
    ['药品监督管理局', 'drug_supervision'],
    ['统计局', 'statistics'],
    ['国家统计局调查队', 'statistics'],
    ['医疗保障局', 'medical_insurance'],
    ['体育局', 'sports'],
    ['林业和草原局', 'forestry'],
    ['城市管理局', 'urban_management'],
    ['城市管理综合行政执法局', 'urban_management'],
    ['园林绿化局', 'landscaping'],
    ['行政审批和政务信息管理局', 'government_services'],
    ['政务服务和大数据管理局', 'government_services'],
    ['数据局', 'government_services'],
    ['信访局', 'petitions'],
    ['气象局', 'meteorology'],
    ['地方金融监督管理局', 'financial_regulation'],
    ['外事办公室', 'foreign_affairs'],
    ['粮食和物资储备局', 'grain_reserves'],
    ['能源局', 'energy'],
    ['广播电视局', 'radio_television'],
    ['知识产权局', 'intellectual_property'],
    ['人民防空办公室', 'civil_air_defence'],
    ['国防动员办公室', 'civil_air_defence'],
    ['乡村振兴局', 'rural_revitalisation'],
    ['扶贫开发办公室', 'rural_revitalisation'],
    ['住房公积金管理中心', 'housing_fund'],
    ['海洋与渔业局', 'marine'],
    ['投资促进局', 'investment'],
    ['招商局', 'investment'],
    ['邮政管理局', 'postal'],
    ['烟草专卖局', 'tobacco'],
    ['口岸办公室', 'ports'],
    ['消防救援支队', 'fire_rescue'],
    ['地震局', 'earthquake'],
    ['海事局', 'maritime'],
    ['机关事务管理局', 'government_affairs'],
  ])('%s is %s', (name, field) => {
    expect(tellField(name)).toBe(field);
  });

  it.each<[string, FieldId]>([
    // 文化 first, though 体育 and 旅游 follow.
    ['文化旅游体育局', 'culture_tourism'],
    ['农业农村和水利局', 'agriculture'],
    ['住房和城乡建设交通局', 'housing'],
    ['商务和投资促进局', 'commerce'],
    ['人民政府外事办公室', 'foreign_affairs'],
    ['工业信息化和科技局', 'industry'],
    // The words for a field that lie within those of another.
    ['食品药品监督管理局', 'market_regulation'],
    ['住房公积金管理中心', 'housing_fund'],
    ['发展和改革委员会', 'development_reform'],
    ['交通警察支队', 'public_security'],
    ['综合行政执法局', 'urban_management'],
  ])('is the first that the name tells: %s is %s', (name, field) => {
    expect(tellField(name)).toBe(field);
  });

  it.each(['', '人民政府', '人民政府办公室', '党政办公室', '管理委员会', '办事处', '政策研究室', '档案局', '某某局'])(
    'is none of the list for %j',
    (name) => {
      expect(tellField(name)).toBeNull();
    },
  );
});

describe('a body', () => {
  it.each(['教育局', '农委', '经贸局', '林业局', '住房保障局'])('begins with a field: %s', (name) => {
    expect(beginsWithField(name)).toBe(true);
  });

  it.each(['', '人民政府', '市教育局', '高级教育局', '某某委员会'])('does not begin with a field: %j', (name) => {
    expect(beginsWithField(name)).toBe(false);
  });
});

describe('the list of fields', () => {
  it('has the names of each in both languages, no two the same', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = fieldIds.map((id) => fields[id].name[language]);
      expect(new Set(names).size).toBe(fieldIds.length);
      for (const name of names) expect(name).not.toBe('');
    }
  });

  it('has ids that are fit for an address', () => {
    for (const id of fieldIds) expect(id).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
  });

  it.each(fieldIds.map((id) => [fields[id].name.zh, id] as const))('knows its own name %s', (name, id) => {
    expect(tellField(name)).toBe(id);
  });

  it('has words that find the same each time', () => {
    for (const id of fieldIds) expect(fields[id].words.global || fields[id].words.sticky).toBe(false);
  });
});

describe('words that run across others', () => {
  it.each([
    ['便民政务服务中心', 'government_services'],
    ['市民政务服务中心', 'government_services'],
    ['出入境检验检疫局', 'customs'],
    ['劳动教养管理局', 'justice'],
    ['食品和药品监督管理局', 'market_regulation'],
    ['人民政府外事办公室', 'foreign_affairs'],
  ])('are not taken apart: %s', (body, field) => {
    expect(tellField(body)).toBe(field);
  });
});
