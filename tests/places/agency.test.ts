import { describe, expect, it } from 'vitest';
import { identifyAgency, tellScope, type Agency, type Evidence, type Identity } from '../../src/places/agency.ts';
import { emptyRegistry, type Registry } from '../../src/places/registry.ts';

const registry: Registry = { ...emptyRegistry, zones: [{ name: '三门峡经济开发区', region: '411200' }] };

function identify(title: string | null, evidence: Partial<Omit<Evidence, 'title'>> = {}): Identity {
  return identifyAgency(
    { title, lines: [], signatures: [], declared: null, file: null, region: null, year: null, ...evidence },
    registry,
  );
}

/** Name → id, kind, level, path, scope. */
const known: [name: string, id: string, kind: string, level: string, path: string, scope: string][] = [
  [
    '汾西县人民政府办公室',
    '141034-fenxixian-renminzhengfu-bangongshi',
    'government_office',
    'county',
    '山西省/临汾市/汾西县',
    'own',
  ],
  [
    '殷都区人民政府办公室',
    '410505-yinduqu-renminzhengfu-bangongshi',
    'government_office',
    'county',
    '河南省/安阳市/殷都区',
    'own',
  ],
  [
    '安阳市殷都区人民政府办公室',
    '410505-yinduqu-renminzhengfu-bangongshi',
    'government_office',
    'county',
    '河南省/安阳市/殷都区',
    'own',
  ],
  [
    '三门峡市陕州区原店镇人民政府',
    '411203101-yuandianzhen-renminzhengfu',
    'township_government',
    'township',
    '河南省/三门峡市/陕州区/原店镇',
    'own',
  ],
  [
    '陕州区原店镇人民政府',
    '411203101-yuandianzhen-renminzhengfu',
    'township_government',
    'township',
    '河南省/三门峡市/陕州区/原店镇',
    'own',
  ],
  [
    '湛河区行政审批和政务信息管理局',
    '410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju',
    'department',
    'county',
    '河南省/平顶山市/湛河区',
    'own',
  ],
  [
    '三门峡经济开发区党政办公室',
    '411200-sanmenxiajingjikaifaqu-dangzhengbangongshi',
    'government_office',
    'zone',
    '河南省/三门峡市',
    'own',
  ],
  [
    '河南省三门峡市三门峡经济开发区管理委员会',
    '411200-sanmenxiajingjikaifaqu-guanliweiyuanhui',
    'government',
    'zone',
    '河南省/三门峡市',
    'aggregate',
  ],
  [
    '河南省人民政府办公厅',
    '410000-henansheng-renminzhengfu-bangongting',
    'government_office',
    'province',
    '河南省',
    'own',
  ],
  ['临汾市人民政府', '141000-linfenshi-renminzhengfu', 'government', 'prefecture', '山西省/临汾市', 'aggregate'],
  ['浚县教育局', '410621-xunxian-jiaoyuju', 'department', 'county', '河南省/鹤壁市/浚县', 'own'],
  [
    '河南省开封市鼓楼区人民政府',
    '410204-gulouqu-renminzhengfu',
    'government',
    'county',
    '河南省/开封市/鼓楼区',
    'aggregate',
  ],
];

describe('an agency', () => {
  it.each(known)('%s is %s', (name, id, kind, level, path, scope) => {
    const identity = identify(name);
    expect(identity).toMatchObject({ state: 'identified', agency: { id, name, kind, level } });
    const { agency } = identity as { agency: Agency };
    expect(agency.region.path.join('/')).toBe(path);
    expect(tellScope(agency, [])).toBe(scope);
  });

  it('whose title leaves out its place is found whole in the text', () => {
    const lines = ['开发区党政办公室认真落实。', '（一）三门峡经济开发区党政办公室严格按照规定。'];
    expect(identify('党政办公室', { lines })).toMatchObject({
      state: 'identified',
      agency: { id: '411200-sanmenxiajingjikaifaqu-dangzhengbangongshi', name: '三门峡经济开发区党政办公室' },
    });
  });

  it('is not guessed when several places have the name', () => {
    const identity = identify('鼓楼区人民政府办公室');
    expect(identity.state).toBe('ambiguous');
    expect(identity).toMatchObject({
      candidates: expect.arrayContaining([
        '江苏省南京市鼓楼区人民政府办公室',
        '河南省开封市鼓楼区人民政府办公室',
      ]) as unknown,
    });
  });

  it('is not guessed when the text names two', () => {
    const lines = ['汾西县党政办公室', '三门峡经济开发区党政办公室'];
    expect(identify('党政办公室', { lines }).state).toBe('conflicting');
  });

  it.each([
    '汾西县人民政府办公室关于',
    '汾西县教育局政务公开暨',
    '汾西县政府信息公开',
    '河南省汾西县人民政府办公室',
    '三门峡市陕川县原店镇人民政府',
    '汾西县不存在镇人民政府',
    '新县镇人民政府',
    '西城区街道办事处',
    '某某高新区管委会',
  ])('is not settled under the name %s', (name) => {
    expect(identify(name).state).not.toBe('identified');
  });

  it.each([
    ['教育局', '按照临汾市教育局的要求'],
    ['教育局', '，临汾市教育局要求'],
    ['人民政府', '在汾西县人民政府门户网站公开'],
    ['人民政府办公室', '按照汾西县人民政府办公室的要求'],
  ])('with the bare title %s is not the one of %s', (title, line) => {
    expect(identify(title, { lines: [line] }).state).toBe('unknown');
  });

  it('that another body signs is not settled', () => {
    const identity = identify('汾西县人民政府', { signatures: ['汾西县教育局'] });
    expect(identity).toMatchObject({
      state: 'conflicting',
      candidates: ['汾西县人民政府', '山西省临汾市汾西县教育局'],
    });
  });

  it('that signs itself, in full or in short, is settled', () => {
    expect(identify('殷都区教育局', { signatures: ['安阳市殷都区教育局'] }).state).toBe('identified');
    expect(identify('汾西县教育局', { signatures: ['办公室', '教育局'] }).state).toBe('identified');
  });

  it('may be declared by a name whose ending tells no kind', () => {
    expect(identify(null, { declared: '汾西县某某集团' })).toMatchObject({ agency: { kind: 'other' } });
  });

  it('of a city without counties is one', () => {
    expect(identify('东莞市人民政府办公室')).toMatchObject({ agency: { region: { code: '441900' } } });
  });

  it('is unknown without a place', () => {
    expect(identify('党政办公室', { lines: ['没有地名。'] })).toEqual({ state: 'unknown', name: '党政办公室' });
    expect(identify(null)).toEqual({ state: 'unknown', name: null });
  });

  it('is what the registry declares, whatever the title says', () => {
    expect(identify('鼓楼区人民政府办公室', { declared: '江苏省南京市鼓楼区人民政府办公室' })).toMatchObject({
      state: 'identified',
      agency: { region: { code: '320106', path: ['江苏省', '南京市', '鼓楼区'] } },
    });
  });
});

describe('a title that gives a government', () => {
  it.each([
    ['汾西县', { lines: ['编制单位：汾西县教育局'] }],
    ['汾西县', { lines: ['由汾西县教育局编制。'] }],
    ['汾西县', { lines: ['汾西县教育局根据《条例》编制本报告。'] }],
    ['汾西县', { lines: ['局党组高度重视，局办公室牵头落实。'] }],
    ['汾西县', { file: '2024/汾西县/教育局.txt' }],
    ['汾西县人民政府', { lines: ['我局高度重视政府信息公开工作。'] }],
    ['汾西县人民政府办公室', { lines: ['我镇严格落实各项要求。'] }],
  ])('is not settled where the report is another body’s: %s, %j', (title, evidence) => {
    expect(identify(title, evidence).state).not.toBe('identified');
  });
});

describe('a bare title in the folder of a county', () => {
  it.each([
    ['自然资源局', '临汾市自然资源局高度重视，现场指导我局工作。'],
    ['教育局', '年度报告由临汾市教育局编制。'],
  ])('is not settled as a body from elsewhere: %s, %s', (title, line) => {
    expect(identify(title, { lines: [line], file: '2024/汾西县/a.txt' })).not.toMatchObject({
      agency: { region: { code: '141000' } },
    });
  });
});

describe('ids', () => {
  it.each([
    ['汾西县税务局', '汾西县水务局'],
    ['汾西县农机推广站', '汾西县农技推广站'],
    ['汾西县环境监测站', '汾西县环境检测站'],
    ['汾西县实验小学', '汾西县试验小学'],
    ['汾西县监察院', '汾西县检察院'],
    ['汾西县盐业公司', '汾西县烟叶公司'],
  ])('tell %s from %s', (one, other) => {
    const [a, b] = [identify(one), identify(other)];
    expect(a).toHaveProperty('agency.id');
    expect(a).not.toMatchObject({ agency: { id: (b as { agency: Agency }).agency.id } });
  });

  it.each([
    ['汾西县税务局', '国家税务总局汾西县税务局'],
    ['汾西县人民政府国有资产监督管理委员会', '汾西县国资委'],
    ['汾西县人民政府信访局', '汾西县信访局'],
    ['汾西县住房城乡建设局', '汾西县住房和城乡建设局'],
    ['汾西县发展与改革局', '汾西县发展和改革局'],
    ['安阳市高新区管委会', '安阳高新技术产业开发区管理委员会'],
    ['安阳市生态环境局殷都区分局', '安阳市生态环境局殷都分局'],
  ])('are one for %s and %s', (one, other) => {
    const [a, b] = [identify(one), identify(other)];
    expect(a).toMatchObject({ agency: { id: (b as { agency: Agency }).agency.id } });
  });
});
