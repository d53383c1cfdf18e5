import type { SearchAgency } from '../../../src/publish/agency-search/agency.ts';

/** The bodies of the five published reports, by hand. */
export const publishedAgencies: readonly SearchAgency[] = [
  {
    id: '141034-fenxixian-renminzhengfu-bangongshi',
    name: '汾西县人民政府办公室',
    kind: 'government_office',
    level: 'county',
    region: { code: '141034', path: ['山西省', '临汾市', '汾西县'] },
    others: [],
    latest: true,
  },
  {
    id: '410411-zhanhequ-xingzhengshenpihezhengwuxinxiguanliju',
    name: '湛河区行政审批和政务信息管理局',
    kind: 'department',
    level: 'county',
    region: { code: '410411', path: ['河南省', '平顶山市', '湛河区'] },
    others: [],
    latest: true,
  },
  {
    id: '410505-yinduqu-renminzhengfu-bangongshi',
    name: '殷都区人民政府办公室',
    kind: 'government_office',
    level: 'county',
    region: { code: '410505', path: ['河南省', '安阳市', '殷都区'] },
    others: [],
    latest: true,
  },
  {
    id: '411200-sanmenxiajingjikaifaqu-dangzhengbangongshi',
    name: '三门峡经济开发区党政办公室',
    kind: 'government_office',
    level: 'zone',
    region: { code: '411200', path: ['河南省', '三门峡市'] },
    others: [],
    latest: true,
  },
  {
    id: '411203101-yuandianzhen-renminzhengfu',
    name: '三门峡市陕州区原店镇人民政府',
    kind: 'township_government',
    level: 'township',
    region: { code: '411203101', path: ['河南省', '三门峡市', '陕州区', '原店镇'] },
    others: [],
    latest: true,
  },
];
