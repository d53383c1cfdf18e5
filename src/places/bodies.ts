import type { AgencyKind, AgencyLevel } from './agency-types.ts';
import { beginsWithField, tellField } from './fields.ts';

/** Short forms of bodies whose full form is the same everywhere; others (教体局, 文旅局) are left as they are. */
const fullForms: Readonly<Record<string, string>> = {
  政府: '人民政府',
  政府办: '人民政府办公室',
  府办: '人民政府办公室',
  人民政府办: '人民政府办公室',
  政府办公室: '人民政府办公室',
  政府办公厅: '人民政府办公厅',
  行署: '行政公署',
  行署办: '行政公署办公室',
  行署办公室: '行政公署办公室',
  管委会: '管理委员会',
  管委会办公室: '管理委员会办公室',
  党政办: '党政办公室',
  党政综合办: '党政综合办公室',
  办: '办事处',
  街道办事处: '办事处',
  办事处党政办: '办事处党政办公室',
  发改委: '发展和改革委员会',
  发展改革委: '发展和改革委员会',
  发展改革委员会: '发展和改革委员会',
  发改局: '发展和改革局',
  发展改革局: '发展和改革局',
  教委: '教育委员会',
  科委: '科学技术委员会',
  科技局: '科学技术局',
  科技厅: '科学技术厅',
  工信局: '工业和信息化局',
  工信厅: '工业和信息化厅',
  工信委: '工业和信息化委员会',
  经信局: '经济和信息化局',
  经信委: '经济和信息化委员会',
  民宗局: '民族宗教事务局',
  民宗委: '民族宗教事务委员会',
  人社局: '人力资源和社会保障局',
  人社厅: '人力资源和社会保障厅',
  人力社保局: '人力资源和社会保障局',
  自规局: '自然资源和规划局',
  环保局: '环境保护局',
  住建局: '住房和城乡建设局',
  住建委: '住房和城乡建设委员会',
  住建厅: '住房和城乡建设厅',
  交通局: '交通运输局',
  交通厅: '交通运输厅',
  交运局: '交通运输局',
  农委: '农业委员会',
  卫健委: '卫生健康委员会',
  卫生健康委: '卫生健康委员会',
  卫健局: '卫生健康局',
  卫计委: '卫生和计划生育委员会',
  卫计局: '卫生和计划生育局',
  应急局: '应急管理局',
  安监局: '安全生产监督管理局',
  国资委: '国有资产监督管理委员会',
  市监局: '市场监督管理局',
  市场监管局: '市场监督管理局',
  食药监局: '食品药品监督管理局',
  质监局: '质量技术监督局',
  医保局: '医疗保障局',
  疾控局: '疾病预防控制局',
  退役军人局: '退役军人事务局',
  机关事务局: '机关事务管理局',
  人防办: '人民防空办公室',
  扶贫办: '扶贫开发办公室',
};

/** A body's own part of a name in its full form; remarks in brackets (挂牌) are left out. */
export function expandBody(rest: string): string {
  const bare = rest.replace(/\([^()]*\)/gu, '');
  return fullForms[bare] ?? bare;
}

/** Organs of the party, of congresses, courts and people's organisations: none of them an administrative organ. */
const notAdministrative =
  /中共|中国共产党|[县市区州省]委(?!员会)|党委|党工委|党组|人大|人民代表大会|政协|政治协商|共青团|团委|妇女联合会|妇联|工会|残联|残疾人联合会|红十字会|法院|检察院|村民委员会|居民委员会|纪委|监委/u;

/** Endings of bodies, the first that fits decides; what fits none is no body that can be told from its name. */
const kindEndings: readonly (readonly [RegExp, AgencyKind])[] = [
  [notAdministrative, 'other'],
  [
    /^(?:国务院|人民政府|行政公署|管理委员会|街道办事处|办事处)?(?:党政|党建|行政|政务|人大)?(?:综合)?办公[室厅]$/u,
    'government_office',
  ],
  [/^(?:地区)?办事处$/u, 'subdistrict'],
  [/^人民政府$|^行政公署$|^管理委员会$/u, 'government'],
  [
    /(?:学校|大学|学院|中学|小学|幼儿园|医院|卫生院|保健院|研究院|敬老院|福利院|疗养院|党校|公司|集团|法院|检察院|协会|学会|联合会|总工会|公积金中心|博物馆|图书馆|文化馆|电视台|农场|林场|宣传部|统战部|组织部|政法委员会|纪律检查委员会|监察委员会)$/u,
    'other',
  ],
  [/局.*分局$/u, 'other'],
  [/(?:局|厅|委|.委员会|部|办|办公室|研究室|中心|院|队|社|馆|所|处|站|署|海关|行|支队|大队|总队)$/u, 'department'],
];

/** What kind of body of a place of some level has this name of its own; null when it cannot be told. */
export function tellKind(body: string, level: AgencyLevel): AgencyKind | null {
  const kind = kindEndings.find(([pattern]) => pattern.test(body))?.[1] ?? null;
  if (kind === 'subdistrict') return level === 'township' ? kind : null;
  // 民航路办事处 is a subdistrict under another name, 白沟新城管理委员会 a zone; 驻北京办事处 is an office.
  if (kind === 'department' && /(?<!驻.{1,8})办事处$/u.test(body)) return null;
  if (kind === 'department' && /管理委员会$|管委会$/u.test(body) && !beginsWithField(body.replace(/^人民政府/u, '')))
    return null;
  if (kind !== 'government') return kind;
  if (body === '管理委员会') return level === 'zone' ? kind : null;
  return level === 'township' ? 'township_government' : kind;
}

/** Whether a name of its own is one that departments, offices or governments everywhere have. */
export function isUsualBody(body: string): boolean {
  return /^(?:人民政府|管理委员会)/u.test(body) || (tellField(body) !== null && /[局厅委]$|委员会$/u.test(body));
}

/**
 * Whether what follows a short name is the name of a body that places have: a short name is a word like any other (公安,
 * 平安, 东海). Bodies that are not named after the place that they begin with (上海铁路监督管理局) do not count.
 */
export function fitsShortName(body: string): boolean {
  if (/^[省市县区旗州盟部]|^自治|铁路|海事|河务|水利枢纽|航道|航务|民航|渔政|^林业局$/u.test(body)) return false;
  return (
    /^(?:人民政府|管理委员会|住房公积金)/u.test(body) || (beginsWithField(body) && /[局厅委]$|委员会$/u.test(body))
  );
}

/** The body that a title means which names no more than its place. */
export function governingBody(place: string, level: AgencyLevel): string {
  if (level === 'zone') return '管理委员会';
  if (/街道$/u.test(place)) return '办事处';
  if (/地区$/u.test(place)) return level === 'township' ? '办事处' : '行政公署';
  if (/盟$/u.test(place)) return '行政公署';
  return '人民政府';
}
