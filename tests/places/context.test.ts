import { describe, expect, it } from 'vitest';
import { identifyAgency, type Evidence, type Identity } from '../../src/places/agency.ts';
import { findFolderPlace } from '../../src/places/context.ts';
import { emptyRegistry } from '../../src/places/registry.ts';

function identify(title: string, evidence: Partial<Omit<Evidence, 'title'>> = {}): Identity {
  return identifyAgency(
    { title, lines: [], signatures: [], declared: null, file: null, region: null, year: 2024, ...evidence },
    emptyRegistry,
  );
}

/** The code of the region that the agency is told to be of; else what it is instead. */
function tell(title: string, evidence: Partial<Omit<Evidence, 'title'>> = {}): string {
  const identity = identify(title, evidence);
  return identity.state === 'identified' ? identity.agency.region.code : identity.state;
}

// 开封市 in 河南省, 南京市 in 江苏省, 徐州市 in 江苏省 and 福州市 in 福建省 each have a 鼓楼区.
const [kaifeng, nanjing, fuzhou] = ['410204', '320106', '350102'];

describe('a name that several places have', () => {
  it('is not settled by itself', () => {
    expect(tell('鼓楼区教育局')).toBe('ambiguous');
    expect(tell('鼓楼区教育局', { lines: ['认真做好政府信息公开工作。'], file: '2024/a.txt' })).toBe('ambiguous');
  });

  it.each([
    ['2024/开封市/鼓楼区教育局.txt', kaifeng],
    ['2024/开封市/a.txt', kaifeng],
    ['2024/开封市/鼓楼区/a.txt', kaifeng],
    ['2024/河南省/a.txt', kaifeng],
    ['2024/河南省开封市鼓楼区/教育局.txt', kaifeng],
    ['2024/410204-jiaoyuju.txt', kaifeng],
    ['2024/410200/jiaoyuju.txt', kaifeng],
    ['2024/410000/jiaoyuju.txt', kaifeng],
    ['开封市2024年/a.txt', kaifeng],
    ['01 开封市/a.txt', kaifeng],
    ['福建省/福州市/鼓楼区/a.txt', fuzhou],
  ])('is that of the place in the path of the file: %s', (file, code) => {
    expect(tell('鼓楼区教育局', { file })).toBe(code);
  });

  it.each([
    // The folder may be any of the four, or either of the two of 江苏省.
    '2024/鼓楼区/a.txt',
    '2024/江苏省/a.txt',
    // No code, and codes of nothing.
    '2024/999999/a.txt',
    '2024/41020/a.txt',
    '2024/4102041/a.txt',
    '20240120/a.txt',
    // A short name is a word like any other.
    '2024/开封/a.txt',
    // A place elsewhere says nothing.
    '2024/山西省/a.txt',
    // Neither does a word that a folder merely contains.
    '2024/关于开封市/a.txt',
    'kaifeng/a.txt',
  ])('is not settled by a path that tells none or several: %s', (file) => {
    expect(tell('鼓楼区教育局', { file })).toBe('ambiguous');
  });

  it('is not settled by a path that contradicts itself', () => {
    expect(tell('鼓楼区教育局', { file: '开封市/南京市/a.txt' })).toBe('ambiguous');
  });

  it('is that of the division from which the registry says the folder is', () => {
    expect(tell('鼓楼区教育局', { region: '410200' })).toBe(kaifeng);
    expect(tell('鼓楼区教育局', { region: '410204' })).toBe(kaifeng);
    expect(tell('鼓楼区教育局', { region: '410204', file: '南京市/a.txt' })).toBe('ambiguous');
  });

  it.each([
    '开封市鼓楼区教育局认真贯彻落实条例。',
    '我局位于河南省开封市鼓楼区，邮政编码略。',
    '欢迎访问河南省鼓楼区门户网站',
  ])('is that of the longer name in the text: %s', (line) => {
    expect(tell('鼓楼区教育局', { lines: [line] })).toBe(kaifeng);
  });

  it('is that of the longer name in a signature', () => {
    expect(tell('鼓楼区教育局', { signatures: ['开封市鼓楼区教育局'] })).toBe(kaifeng);
    expect(tell('鼓楼区教育局', { signatures: ['南京市鼓楼区教育局'] })).toBe(nanjing);
  });

  it('is not settled between two longer names, nor between the text and the path', () => {
    expect(tell('鼓楼区教育局', { lines: ['开封市鼓楼区教育局', '南京市鼓楼区教育局'] })).toBe('ambiguous');
    expect(tell('鼓楼区教育局', { lines: ['开封市鼓楼区教育局认真落实。'], file: '南京市/a.txt' })).toBe('ambiguous');
  });

  it('is that of the longer name, whatever cities are named besides', () => {
    const lines = ['开封市鼓楼区教育局认真落实。', '按照南京市人民政府的要求，南京市委的部署'];
    expect(tell('鼓楼区教育局', { lines })).toBe(kaifeng);
  });

  it.each([
    '按照开封市人民政府的统一部署',
    '按照开封市委要求，认真落实。',
    '根据开封市的要求做好工作',
    '开封市政务公开办公室印发的通知',
    '按照河南省人民政府办公厅的规定',
  ])('is that of the province or city whose organs the text names: %s', (line) => {
    expect(tell('鼓楼区教育局', { lines: [line] })).toBe(kaifeng);
  });

  it('is not that of a city that is merely named, however often', () => {
    expect(tell('鼓楼区教育局', { lines: ['开封市的冬天很冷。', '开封市的夏天很热。'] })).toBe('ambiguous');
  });

  it.each([
    '结对帮扶开封市鼓楼区。',
    '技术支持：开封市鼓楼区某公司。',
    '参考开封市鼓楼区做法。',
    '申请人系开封市鼓楼区居民。',
    '对标开封市政务公开工作。',
    '开封市人民政府公报刊登的先进做法。',
    '邀请开封市政务公开专家培训。',
  ])('is not that of a partner, a supplier or an applicant: %s', (line) => {
    expect(tell('鼓楼区教育局', { lines: [line] })).toBe('ambiguous');
  });

  it('is not told by a day that looks like a code', () => {
    expect(tell('和平区教育局', { file: '2020/210102/a.txt' })).toBe('ambiguous');
    expect(tell('和平区教育局', { file: '2020/210102-hepingqu.txt' })).toBe('210102');
  });

  it('is not settled where cities of two candidates are named, or one of neither', () => {
    const line = '按照开封市人民政府的统一部署';
    expect(tell('鼓楼区教育局', { lines: [line, '按照南京市人民政府的统一部署'] })).toBe('ambiguous');
    expect(tell('鼓楼区教育局', { lines: [line, '广州市也是如此。'] })).toBe('ambiguous');
  });

  it('is not settled by a superior without a name', () => {
    expect(tell('鼓楼区教育局', { lines: ['按照市政府的统一部署', '省政府办公厅的要求'] })).toBe('ambiguous');
  });

  it.each([
    '赴开封市鼓楼区教育局考察学习。',
    '前往开封市人民政府学习',
    '接待开封市人民政府来访',
    '参加开封市人民政府召开的会议',
    '学习开封市人民政府的先进经验',
    '与开封市人民政府签订对口支援协议',
    '借鉴开封市鼓楼区教育局的做法',
  ])('is not settled by a line about somewhere else: %s', (line) => {
    expect(tell('鼓楼区教育局', { lines: [line] })).toBe('ambiguous');
    // Nor does it stand against what settles it.
    expect(tell('鼓楼区教育局', { lines: [line, '按照南京市人民政府的统一部署'] })).toBe(nanjing);
  });

  it('is not settled by the title of a law, nor does one stand against what settles it', () => {
    const laws = [
      '根据《河南省人民政府办公厅关于政府信息公开的通知》',
      '按照《开封市人民政府信息公开规定》《开封市鼓楼区教育局办法》',
    ];
    expect(tell('鼓楼区教育局', { lines: laws })).toBe('ambiguous');
    expect(tell('鼓楼区教育局', { lines: [...laws, '按照南京市人民政府的统一部署'] })).toBe(nanjing);
  });
});

describe('a name that cuts its place short', () => {
  it('is settled where only one place has the short name', () => {
    expect(identify('郑州教育局')).toMatchObject({ agency: { name: '郑州市教育局', region: { code: '410100' } } });
  });

  it('is not settled between a city and a county in it, though the text names the city', () => {
    expect(tell('安阳教育局')).toBe('ambiguous');
    expect(tell('安阳教育局', { lines: ['按照安阳市人民政府的统一部署', '安阳市安阳市'] })).toBe('ambiguous');
    expect(tell('安阳教育局', { lines: ['按照安阳县人民政府的统一部署'] })).toBe('ambiguous');
  });

  it('is settled by the whole name in the text, or by the path', () => {
    expect(tell('安阳教育局', { lines: ['安阳县教育局认真落实条例。'] })).toBe('410522');
    expect(tell('安阳教育局', { lines: ['安阳市教育局认真落实条例。'] })).toBe('410500');
    expect(tell('安阳教育局', { file: '安阳市/安阳县/a.txt' })).toBe('410522');
  });
});

describe('a township without its county', () => {
  it('is not settled, though its name is the only one', () => {
    expect(tell('原店镇人民政府')).not.toBe('411203101');
  });

  it.each<[string, Partial<Evidence>]>([
    ['folder', { file: '2024/三门峡市/陕州区/原店镇.txt' }],
    ['code in the path', { file: '2024/411203/a.txt' }],
    ['own code in the path', { file: '2024/411203101.txt' }],
    ['region of the registry', { region: '411203' }],
    ['longer name', { lines: ['陕州区原店镇人民政府认真落实。'] }],
    ['county', { lines: ['按照陕州区人民政府的统一部署'] }],
    ['city', { lines: ['按照三门峡市人民政府的统一部署'] }],
  ])('is settled by its %s', (_, evidence) => {
    expect(tell('原店镇人民政府', evidence)).toBe('411203101');
  });
});

describe('a bare title', () => {
  it.each([
    ['教育局', '2024/汾西县/a.txt', '汾西县教育局', '141034'],
    ['教育局', '山西省/临汾市/汾西县/a.txt', '汾西县教育局', '141034'],
    ['教育局', '2024/141034/a.txt', '汾西县教育局', '141034'],
    ['人民政府', '陕州区原店镇/a.txt', '原店镇人民政府', '411203101'],
    ['人民政府', '2024/411203101/a.txt', '原店镇人民政府', '411203101'],
    ['教育局', '开封市/鼓楼区/a.txt', '鼓楼区教育局', '410204'],
  ])('%s in %s is %s', (title, file, name, code) => {
    expect(identify(title, { file })).toMatchObject({ state: 'identified', agency: { name, region: { code } } });
  });

  it('is that of the region of the registry', () => {
    expect(tell('教育局', { region: '141034', file: 'x/a.txt' })).toBe('141034');
  });

  it.each([
    ['教育局', '临汾市/a.txt'],
    ['教育局', '山西省/a.txt'],
    ['教育局', '鼓楼区/a.txt'],
    ['教育局', '城区/a.txt'],
    ['教育局', '东区/a.txt'],
    ['教育局', 'a.txt'],
    // Bureaus of the city, which has them in its counties.
    ['公安局', '汾西县/a.txt'],
    ['税务局', '汾西县/a.txt'],
    ['生态环境局', '汾西县/a.txt'],
    ['气象局', '汾西县/a.txt'],
    // No body that every place has.
    ['某某站', '汾西县/a.txt'],
  ])('%s in %s is not settled', (title, file) => {
    expect(identify(title, { file }).state).not.toBe('identified');
  });
});

describe('a name that passed from one place to another', () => {
  it('is that of the place that bore it in the year of the report', () => {
    // 毕节市 was a county until 2011, now 七星关区, and is the prefecture around it since.
    expect(tell('毕节市教育局', { year: 2024 })).toBe('520500');
    expect(tell('毕节市教育局', { year: 2009 })).toBe('ambiguous');
    expect(tell('毕节市教育局', { year: null })).toBe('ambiguous');
  });

  it('is that of a former one where nobody else has it', () => {
    expect(tell('杭州市下城区教育局', { year: 2019 })).toBe('330103');
    expect(tell('杭州市下城区教育局', { year: 2024 })).toBe('330103');
    expect(tell('陕县教育局', { year: 2024 })).toBe('411203');
  });

  it('is not that of a place that was not there yet', () => {
    expect(tell('和田地区和康县教育局', { year: 2025 })).toBe('653228');
    expect(tell('和田地区和康县教育局', { year: 2020 })).toBe('unknown');
  });
});

describe('the place of a folder', () => {
  it.each([
    ['汾西县/a.txt', '141034'],
    ['临汾市/汾西县/2024/a.txt', '141034'],
    ['陕州区原店镇/a.txt', '411203101'],
    ['开封市/鼓楼区/a.txt', '410204'],
    // 城区 and 东区 are places below their cities.
    ['晋城市/城区/a.txt', '140502'],
    ['攀枝花市/东区/a.txt', '510402'],
  ])('of %s is %s', (file, code) => {
    expect(findFolderPlace({ file, region: null })?.code).toBe(code);
  });

  it.each([
    'a.txt',
    '汾西县.txt',
    '临汾市/a.txt',
    '鼓楼区/a.txt',
    '城区/a.txt',
    '东区/a.txt',
    '开封市/汾西县/a.txt',
    '',
  ])('of %j is none', (file) => {
    expect(findFolderPlace({ file, region: null })).toBeNull();
  });

  it('is what the registry says where the path says nothing', () => {
    expect(findFolderPlace({ file: 'x/a.txt', region: '141034' })?.code).toBe('141034');
    expect(findFolderPlace({ file: null, region: '141034' })?.code).toBe('141034');
    expect(findFolderPlace({ file: null, region: null })).toBeNull();
    expect(findFolderPlace({ file: '鼓楼区/a.txt', region: '410200' })?.code).toBe('410204');
  });
});

describe('a folder below a county', () => {
  it.each([
    ['人民政府', '2024/陕州区/原店镇/a.txt', '411203101'],
    ['教育局', '2024/汾西县/部门/a.txt', '141034'],
    ['财政局', '2024/山西省/临汾市/汾西县/a.txt', '141034'],
  ])('settles %s in %s', (title, file, code) => {
    expect(identify(title, { file })).toMatchObject({ state: 'identified', agency: { region: { code } } });
  });

  it.each([
    ['人民政府办公室', '2024/三门峡市/陕州区/原店镇/a.txt'],
    ['人民政府', '2024/汾西县/永安镇人民政府/a.txt'],
    ['人民政府', '2024/郑州市/金水区/无名街道/a.txt'],
    ['教育局', '2024/汾西县开发区/a.txt'],
    ['教育局', '2024/汾西县/经济开发区/a.txt'],
    ['教育局', '2024/汾西县/永安镇/a.txt'],
    ['教育局', '2024/东区/a.txt'],
    ['生态环境局', '2024/汾西县/a.txt'],
  ])('that seems to be another place leaves %s in %s open', (title, file) => {
    expect(identify(title, { file }).state).not.toBe('identified');
  });
});
