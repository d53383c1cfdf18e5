import type { CellKey } from '../../form/cells.ts';
import { cellsOfGroup } from '../../form/claims.ts';
import type { Edition, TableName, Text } from '../../form/terms.ts';
import { add, type Term } from '../checks/check.ts';

type Editions = Readonly<Record<TableName, Edition | null>>;

/**
 * `count`: a number as it is; `proportion`: a part of a whole, with a Wilson interval and limits; `ratio`: one count over
 * another, which may exceed 1, with an exact Poisson interval.
 */
export type IndicatorKind = 'count' | 'proportion' | 'ratio';

export interface Indicator {
  readonly id: string;
  readonly kind: IndicatorKind;
  readonly name: Text;
  readonly formula: Text;
  /** What a reader must know to read it rightly. */
  readonly caveat: Text;
  readonly unit: Text;
  /** The terms of the number, or of the numerator; null where an edition does not have them. */
  readonly count: (editions: Editions) => readonly Term[] | null;
  /** The terms of the denominator. */
  readonly total?: (editions: Editions) => readonly Term[];
  /** What the denominator counts. */
  readonly of?: Text;
}

const requests: Text = { zh: '件', en: 'requests' };
const percent: Text = { zh: '%', en: '%' };

function cells(...keys: CellKey[]): () => readonly Term[] {
  const terms = add(keys);
  return () => terms;
}

/** The rows of an outcome group; null without a known edition, because the rows are not known then. */
function group(id: string): (editions: Editions) => readonly Term[] | null {
  return ({ requests: edition }) => (edition ? add(cellsOfGroup(`requests.${id}.total`, edition) ?? []) : null);
}

const handled = cells('requests.result_total.total');
const handledName: Text = { zh: '办结', en: 'handled' };

function outcomeRate(id: string, name: Text, formula: Text, count: Indicator['count'], caveat: Text): Indicator {
  return { id, kind: 'proportion', name, formula, caveat, unit: percent, count, total: handled, of: handledName };
}

/** Only the edition of 2021 has these cells; in that of 2019 the columns mean other things. */
function in2021(...terms: Term[]): Indicator['count'] {
  return ({ proactive }) => (proactive === '2019' ? null : terms);
}

const suits: readonly CellKey[] = ['disputes.litigation_direct.total', 'disputes.litigation_after_review.total'];
const pendingSuits: readonly CellKey[] = [
  'disputes.litigation_direct.pending',
  'disputes.litigation_after_review.pending',
];

/** The indicators, in their order on every page. Ids are public. */
export const indicators: readonly Indicator[] = [
  {
    id: 'requests_received',
    kind: 'count',
    name: { zh: '新收申请', en: 'Requests received' },
    formula: { zh: '本年新收', en: 'received' },
    caveat: {
      zh: '申请多少取决于人口、职能和公众的关注，不是衡量工作的尺度。',
      en: 'Depends on population, tasks and public interest; it does not measure anybody’s work.',
    },
    unit: requests,
    count: cells('requests.new_received.total'),
  },
  {
    id: 'requests_handled',
    kind: 'count',
    name: { zh: '办结申请', en: 'Requests handled' },
    formula: { zh: '办结总计', en: 'total of outcomes' },
    caveat: {
      zh: '包括上年结转、本年办结的申请，不包括结转下年度的申请。',
      en: 'Includes requests carried in from the year before, not those carried over.',
    },
    unit: requests,
    count: handled,
  },
  outcomeRate(
    'disclosure_rate',
    { zh: '公开率', en: 'Disclosure rate' },
    { zh: '（予以公开 + 部分公开）÷ 办结总计', en: '(granted + partially granted) / handled' },
    group('disclosed'),
    {
      zh: '只看办理结果，不看申请的内容：申请的信息本来就不存在、或者依法不能公开的，也在分母里。',
      en: 'Says how requests ended, not what they asked for: requests for what does not exist count too.',
    },
  ),
  outcomeRate(
    'full_disclosure_rate',
    { zh: '全部公开率', en: 'Full disclosure rate' },
    { zh: '予以公开 ÷ 办结总计', en: 'granted / handled' },
    cells('requests.granted.total'),
    { zh: '部分公开的不计在内。', en: 'Requests granted in part are not counted.' },
  ),
  outcomeRate(
    'denial_rate',
    { zh: '不予公开率', en: 'Denial rate' },
    { zh: '不予公开的8行之和 ÷ 办结总计', en: 'sum of 8 denied rows / handled' },
    group('denied'),
    {
      zh: '无法提供、不予处理不是不予公开，另有指标。',
      en: 'Requests that could not be met or were not processed are counted elsewhere.',
    },
  ),
  outcomeRate(
    'unable_rate',
    { zh: '无法提供率', en: 'Unable-to-provide rate' },
    { zh: '无法提供的3行之和 ÷ 办结总计', en: 'sum of 3 unable rows / handled' },
    group('unable'),
    { zh: '多数是申请的信息不存在，或者由别的机关掌握。', en: 'Mostly information that is not held.' },
  ),
  outcomeRate(
    'rejection_rate',
    { zh: '不予处理率', en: 'Rejection rate' },
    { zh: '不予处理的5行之和 ÷ 办结总计', en: 'sum of 5 rejected rows / handled' },
    group('rejected'),
    {
      zh: '包括信访举报投诉类申请、重复申请等，不是对申请内容作出的决定。',
      en: 'Complaints, duplicates and the like: not decisions on what was asked for.',
    },
  ),
  outcomeRate(
    'other_rate',
    { zh: '其他处理率', en: 'Other handling rate' },
    { zh: '其他处理的3行之和（2019年版为1行）÷ 办结总计', en: 'sum of 3 other rows (one in 2019) / handled' },
    group('other'),
    { zh: '包括逾期不补正、逾期不缴费和撤回申请等。', en: 'Lapsed or withdrawn requests and the like.' },
  ),
  {
    id: 'carry_over_rate',
    kind: 'proportion',
    name: { zh: '结转率', en: 'Carry-over rate' },
    formula: { zh: '结转下年度 ÷（本年新收 + 上年结转）', en: 'carried over / (received + carried in)' },
    caveat: {
      zh: '年底收到的申请还在法定期限内，结转下年度不等于逾期。',
      en: 'Requests received late in the year may still be within their time limit.',
    },
    unit: percent,
    count: cells('requests.carried_out.total'),
    total: cells('requests.new_received.total', 'requests.carried_in.total'),
    of: { zh: '本年在办', en: 'open in the year' },
  },
  {
    id: 'natural_person_share',
    kind: 'proportion',
    name: { zh: '自然人占比', en: 'Share of natural persons' },
    formula: { zh: '自然人的本年新收 ÷ 本年新收总计', en: 'received from natural persons / received' },
    caveat: { zh: '其余是法人或其他组织的申请。', en: 'The others are legal persons and organisations.' },
    unit: percent,
    count: cells('requests.new_received.natural_person'),
    total: cells('requests.new_received.total'),
    of: { zh: '新收', en: 'received' },
  },
  {
    id: 'review_corrected_rate',
    kind: 'proportion',
    name: { zh: '复议纠错率', en: 'Share of reviews corrected' },
    formula: { zh: '复议结果纠正 ÷（复议总计 - 尚未审结）', en: 'reviews corrected / (reviews - pending)' },
    caveat: {
      zh: '审结的复议通常很少，一两件就会使比率大变，请先看件数。',
      en: 'Concluded reviews are few; one or two change the rate a lot.',
    },
    unit: percent,
    count: cells('disputes.review.corrected'),
    total: () => [{ key: 'disputes.review.total' }, { key: 'disputes.review.pending', negative: true }],
    of: { zh: '已审结的复议', en: 'concluded reviews' },
  },
  {
    id: 'litigation_corrected_rate',
    kind: 'proportion',
    name: { zh: '诉讼纠错率', en: 'Share of lawsuits corrected' },
    formula: {
      zh: '两类诉讼的结果纠正 ÷（两类诉讼总计 - 尚未审结）',
      en: 'lawsuits corrected / (lawsuits - pending), both kinds',
    },
    caveat: {
      zh: '审结的诉讼通常很少，一两件就会使比率大变，请先看件数。',
      en: 'Concluded lawsuits are few; one or two change the rate a lot.',
    },
    unit: percent,
    count: cells('disputes.litigation_direct.corrected', 'disputes.litigation_after_review.corrected'),
    total: () => [...add(suits), ...pendingSuits.map((key): Term => ({ key, negative: true }))],
    of: { zh: '已审结的诉讼', en: 'concluded lawsuits' },
  },
  {
    id: 'disputes_per_handled',
    kind: 'ratio',
    name: { zh: '争议比', en: 'Disputes per request handled' },
    formula: { zh: '（复议总计 + 两类诉讼总计）÷ 办结总计', en: '(reviews + lawsuits) / handled' },
    caveat: {
      zh: '不是占比：复议和诉讼可能针对往年的申请，先复议后起诉的计两次，可以大于1。',
      en: 'Not a share: disputes may be over requests of earlier years, and one may count twice.',
    },
    unit: { zh: '件/件', en: 'per request' },
    count: cells('disputes.review.total', ...suits),
    total: handled,
    of: handledName,
  },
  {
    id: 'normative_documents_in_force',
    kind: 'count',
    name: { zh: '现行有效的行政规范性文件', en: 'Normative documents in force' },
    formula: { zh: '行政规范性文件·现行有效件数', en: 'normative documents in force' },
    caveat: { zh: '截至12月31日。2019年版格式没有这一格。', en: 'As of 31 December; not in the edition of 2019.' },
    unit: { zh: '件', en: 'documents' },
    count: in2021({ key: 'proactive.normative_documents.in_force' }),
  },
  {
    id: 'normative_documents_net',
    kind: 'count',
    name: { zh: '行政规范性文件净增', en: 'Net change in normative documents' },
    formula: { zh: '本年制发 − 本年废止', en: 'issued − repealed' },
    caveat: { zh: '自行失效的文件不一定计入废止。', en: 'Documents that lapse may not count as repealed.' },
    unit: { zh: '件', en: 'documents' },
    count: in2021(
      { key: 'proactive.normative_documents.issued' },
      { key: 'proactive.normative_documents.repealed', negative: true },
    ),
  },
  {
    id: 'licensing_decisions',
    kind: 'count',
    name: { zh: '行政许可决定', en: 'Licensing decisions' },
    formula: { zh: '行政许可·本年处理决定数量', en: 'licensing decisions' },
    caveat: { zh: '全年作出的决定，不论是否公开。', en: 'All decisions, published or not.' },
    unit: { zh: '件', en: 'decisions' },
    count: cells('proactive.licensing.decisions'),
  },
  {
    id: 'penalty_decisions',
    kind: 'count',
    name: { zh: '行政处罚决定', en: 'Penalty decisions' },
    formula: { zh: '行政处罚·本年处理决定数量', en: 'penalty decisions' },
    caveat: { zh: '全年作出的决定，不论是否公开。', en: 'All decisions, published or not.' },
    unit: { zh: '件', en: 'decisions' },
    count: cells('proactive.penalties.decisions'),
  },
  {
    id: 'coercion_decisions',
    kind: 'count',
    name: { zh: '行政强制决定', en: 'Coercion decisions' },
    formula: { zh: '行政强制·本年处理决定数量', en: 'decisions on coercive measures' },
    caveat: { zh: '全年作出的决定，不论是否公开。', en: 'All decisions, published or not.' },
    unit: { zh: '件', en: 'decisions' },
    count: cells('proactive.coercion.decisions'),
  },
  {
    id: 'fees_wan_yuan',
    kind: 'count',
    name: { zh: '行政事业性收费', en: 'Administrative fees' },
    formula: { zh: '行政事业性收费·本年收费金额', en: 'administrative fees charged' },
    caveat: {
      zh: '不是信息公开的信息处理费。2019年版格式没有这一格。',
      en: 'Not the fee for processing requests; not in the edition of 2019.',
    },
    unit: { zh: '万元', en: '10,000 yuan' },
    count: in2021({ key: 'proactive.fees.amount_wan_yuan' }),
  },
];

export type IndicatorId = (typeof indicators)[number]['id'];

export function findIndicator(id: string): Indicator | null {
  return indicators.find((each) => each.id === id) ?? null;
}
