import type { Edition, Text } from './terms.ts';

/** What became of a request, in the groups of the form; null for rows that are not outcomes. */
export type OutcomeGroup = 'disclosed' | 'denied' | 'unable' | 'rejected' | 'other';

export interface Applicant {
  readonly id: string;
  readonly label: string;
  readonly english: string;
  readonly meaning: Text;
}

/** The corner of table 3 and the heads over its columns, as printed. */
export const requestsHeads = {
  note: {
    zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    en: 'In each column, items one and two add up to the same as items three and four',
  },
  applicants: { zh: '申请人情况', en: 'Applicants' },
  organisations: { zh: '法人或其他组织', en: 'Legal persons or other organisations' },
} as const satisfies Record<string, Text>;

/** The seven columns of table 3: six kinds of applicant, then the total. */
export const applicants: readonly Applicant[] = [
  {
    id: 'natural_person',
    label: '自然人',
    english: 'Natural persons',
    meaning: { zh: '以个人名义提出申请的人。', en: 'People who asked in their own name.' },
  },
  {
    id: 'commercial_enterprise',
    label: '商业企业',
    english: 'Commercial enterprises',
    meaning: { zh: '从事生产经营的企业。', en: 'Firms that do business.' },
  },
  {
    id: 'research_institution',
    label: '科研机构',
    english: 'Research institutions',
    meaning: { zh: '从事科学研究的单位。', en: 'Bodies that do scientific research.' },
  },
  {
    id: 'social_welfare_org',
    label: '社会公益组织',
    english: 'Public-interest organisations',
    meaning: { zh: '从事公益活动的社会组织。', en: 'Organisations that work for the public good.' },
  },
  {
    id: 'legal_service_org',
    label: '法律服务机构',
    english: 'Legal service organisations',
    meaning: { zh: '律师事务所等提供法律服务的机构。', en: 'Law firms and others that give legal services.' },
  },
  {
    id: 'other_org',
    label: '其他',
    english: 'Others',
    meaning: { zh: '前面没有列出的法人或其他组织。', en: 'Legal persons and organisations not listed before.' },
  },
  {
    id: 'total',
    label: '总计',
    english: 'Total',
    meaning: { zh: '六类申请人之和。', en: 'The sum of the six kinds.' },
  },
];

export interface RequestRow {
  readonly id: string;
  /** The stub as printed, outermost group first; the last part is the label of the row itself. */
  readonly stub: readonly [string, ...string[]];
  /** Other wordings seen in published reports; matched after normalisation. */
  readonly variants: readonly string[];
  readonly outcome: OutcomeGroup | null;
  readonly editions: readonly Edition[];
  /** A short name for charts and lists. */
  readonly name: Text;
  readonly meaning: Text;
}

const both: readonly Edition[] = ['2021', '2019'];
const results = '三、本年度办理结果';
const denied = '（三）不予公开';
const unable = '（四）无法提供';
const rejected = '（五）不予处理';
const other = '（六）其他处理';

const carriedOutName: Text = { zh: '结转下年度', en: 'Carried over' };

/** The heads in the stub of table 3 that stand over several rows. */
const stubHeads: Readonly<Record<string, string>> = {
  [results]: 'Outcomes of the year',
  [denied]: 'Denied',
  [unable]: 'Unable to provide',
  [rejected]: 'Not processed',
  [other]: 'Other handling',
};

/** A part of the stub in both languages: a head over several rows, or the label of the row itself. */
export function nameStub({ name }: RequestRow, part: string): Text {
  return { zh: part, en: stubHeads[part] ?? name.en };
}

/** The rows of table 3 in the order of the form: 25 in the 2021 edition, 23 in that of 2019. */
export const requestRows: readonly RequestRow[] = [
  {
    id: 'new_received',
    stub: ['一、本年新收政府信息公开申请数量'],
    variants: ['本年新收申请数量', '本年新收政府信息公开申请数'],
    outcome: null,
    editions: both,
    name: { zh: '本年新收', en: 'Received' },
    meaning: { zh: '当年新收到的政府信息公开申请。', en: 'Requests received during the year.' },
  },
  {
    id: 'carried_in',
    stub: ['二、上年结转政府信息公开申请数量'],
    variants: ['上年结转申请数量', '上年结转政府信息公开申请数'],
    outcome: null,
    editions: both,
    name: { zh: '上年结转', en: 'Carried in' },
    meaning: { zh: '上一年没有办完、转到本年继续办理的申请。', en: 'Requests still open from the year before.' },
  },
  {
    id: 'granted',
    stub: [results, '（一）予以公开'],
    variants: [],
    outcome: 'disclosed',
    editions: both,
    name: { zh: '予以公开', en: 'Granted' },
    meaning: {
      zh: '信息已提供给申请人，或者告知在哪里可以查到（《条例》第三十六条第一、二项）。',
      en: 'Supplied, or the applicant was told where it is already public (art. 36(1)(2)).',
    },
  },
  {
    id: 'partially_granted',
    stub: [results, '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
    variants: [],
    outcome: 'disclosed',
    editions: both,
    name: { zh: '部分公开', en: 'Partially granted' },
    meaning: {
      zh: '隐去不能公开的部分，其余提供给申请人；这样的答复只计在这一行（第三十七条）。',
      en: 'What may not be disclosed was severed and the rest supplied; counted in this row only (art. 37).',
    },
  },
  {
    id: 'denied_state_secret',
    stub: [results, denied, '1.属于国家秘密'],
    variants: [],
    outcome: 'denied',
    editions: both,
    name: { zh: '国家秘密', en: 'State secret' },
    meaning: { zh: '依法确定为国家秘密的信息（第十四条）。', en: 'Classified as a state secret (art. 14).' },
  },
  {
    id: 'denied_prohibited_by_law',
    stub: [results, denied, '2.其他法律行政法规禁止公开'],
    variants: ['法律行政法规禁止公开'],
    outcome: 'denied',
    editions: both,
    name: { zh: '法律、行政法规禁止公开', en: 'Prohibited by law' },
    meaning: {
      zh: '另有法律、行政法规规定不得公开（第十四条）。',
      en: 'Another law or administrative regulation forbids disclosure (art. 14).',
    },
  },
  {
    id: 'denied_three_security_one_stability',
    stub: [results, denied, '3.危及“三安全一稳定”'],
    variants: [],
    outcome: 'denied',
    editions: both,
    name: { zh: '危及“三安全一稳定”', en: 'Security and stability' },
    meaning: {
      zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定（第十四条）。',
      en: 'Disclosure could endanger national, public or economic security or social stability (art. 14).',
    },
  },
  {
    id: 'denied_third_party_rights',
    stub: [results, denied, '4.保护第三方合法权益'],
    variants: [],
    outcome: 'denied',
    editions: both,
    name: { zh: '第三方合法权益', en: 'Third-party rights' },
    meaning: {
      zh: '涉及第三方的商业秘密、个人隐私等，公开会损害其合法权益；第三方同意，或者不公开会对公共利益造成重大影响的，予以公开（第十五条）。',
      en: 'Trade secrets, privacy and the like of somebody else (art. 15).',
    },
  },
  {
    id: 'denied_internal_affairs',
    stub: [results, denied, '5.属于三类内部事务信息'],
    variants: [],
    outcome: 'denied',
    editions: both,
    name: { zh: '内部事务信息', en: 'Internal affairs' },
    meaning: {
      zh: '人事管理、后勤管理、内部工作流程这三类信息，可以不予公开（第十六条）。',
      en: 'Personnel, logistics and internal workflow (art. 16).',
    },
  },
  {
    id: 'denied_process_info',
    stub: [results, denied, '6.属于四类过程性信息'],
    variants: [],
    outcome: 'denied',
    editions: both,
    name: { zh: '过程性信息', en: 'Process information' },
    meaning: {
      zh: '讨论记录、过程稿、磋商信函、请示报告这四类信息，可以不予公开；法律、法规、规章规定应当公开的除外（第十六条）。',
      en: 'Records of discussion, drafts, consultation letters, requests and reports to superiors (art. 16).',
    },
  },
  {
    id: 'denied_enforcement_file',
    stub: [results, denied, '7.属于行政执法案卷'],
    variants: ['属于行政执法案卷信息'],
    outcome: 'denied',
    editions: both,
    name: { zh: '行政执法案卷', en: 'Enforcement file' },
    meaning: {
      zh: '行政执法案卷中的信息，可以不予公开；法律、法规、规章规定应当公开的除外（第十六条）。',
      en: 'Information in a file of law enforcement (art. 16).',
    },
  },
  {
    id: 'denied_admin_inquiry',
    stub: [results, denied, '8.属于行政查询事项'],
    variants: [],
    outcome: 'denied',
    editions: both,
    name: { zh: '行政查询事项', en: 'Governed by special law' },
    meaning: {
      zh: '工商、不动产登记资料等，有关法律、行政法规对获取信息有特别规定的（第三十六条第七项）。',
      en: 'Access is governed by a law of its own, such as that of land registers (art. 36(7)).',
    },
  },
  {
    id: 'unable_not_held',
    stub: [results, unable, '1.本机关不掌握相关政府信息'],
    variants: ['本机关不掌握'],
    outcome: 'unable',
    editions: both,
    name: { zh: '本机关不掌握', en: 'Not held' },
    meaning: {
      zh: '经检索没有这项信息，或者不属于本机关负责公开（第三十六条第四、五项）。',
      en: 'It does not exist, or another body is responsible for it (art. 36(4)(5)).',
    },
  },
  {
    id: 'unable_needs_creation',
    stub: [results, unable, '2.没有现成信息需要另行制作'],
    variants: ['没有现成信息'],
    outcome: 'unable',
    editions: both,
    name: { zh: '需要另行制作', en: 'Would have to be created' },
    meaning: {
      zh: '没有现成的信息，需要加工、分析才能提供的，可以不予提供（第三十八条）。',
      en: 'Nothing ready exists; it would need processing or analysis (art. 38).',
    },
  },
  {
    id: 'unable_still_unclear',
    stub: [results, unable, '3.补正后申请内容仍不明确'],
    variants: [],
    outcome: 'unable',
    editions: both,
    name: { zh: '补正后仍不明确', en: 'Still unclear' },
    meaning: {
      zh: '要求补正后，仍然看不出申请的是什么信息。',
      en: 'Still unclear after the applicant was asked to correct it.',
    },
  },
  {
    id: 'rejected_petition_complaint',
    stub: [results, rejected, '1.信访举报投诉类申请'],
    variants: [],
    outcome: 'rejected',
    editions: both,
    name: { zh: '信访举报投诉', en: 'Petition or complaint' },
    meaning: {
      zh: '以政府信息公开申请的形式进行信访、投诉、举报等活动（第三十九条）。',
      en: 'A petition, report or complaint in the form of a request (art. 39).',
    },
  },
  {
    id: 'rejected_duplicate',
    stub: [results, rejected, '2.重复申请'],
    variants: [],
    outcome: 'rejected',
    editions: both,
    name: { zh: '重复申请', en: 'Duplicate' },
    meaning: {
      zh: '已经答复过，同一申请人又申请同样的信息（第三十六条第六项）。',
      en: 'The same applicant asked again for what had been answered (art. 36(6)).',
    },
  },
  {
    id: 'rejected_publication',
    stub: [results, rejected, '3.要求提供公开出版物'],
    variants: [],
    outcome: 'rejected',
    editions: both,
    name: { zh: '公开出版物', en: 'Published matter' },
    meaning: {
      zh: '要求提供政府公报、报刊、书籍等公开出版物（第三十九条）。',
      en: 'Asked for gazettes, newspapers, books (art. 39).',
    },
  },
  {
    id: 'rejected_excessive_repeat',
    stub: [results, rejected, '4.无正当理由大量反复申请'],
    variants: [],
    outcome: 'rejected',
    editions: both,
    name: { zh: '大量反复申请', en: 'Excessive requests' },
    meaning: {
      zh: '申请的数量、频次明显超过合理范围，行政机关要求说明理由后，认为理由不合理的（第三十五条）。',
      en: 'Number or frequency plainly beyond reason, and the reasons given do not hold (art. 35).',
    },
  },
  {
    id: 'rejected_confirm_or_reissue',
    stub: [results, rejected, '5.要求行政机关确认或重新出具已获取信息'],
    variants: ['要求行政机关确认或重新出具'],
    outcome: 'rejected',
    editions: both,
    name: { zh: '确认或重新出具', en: 'Confirm or reissue' },
    meaning: {
      zh: '申请人已经拿到信息，要求行政机关再确认或者再出具一次。',
      en: 'Asked to have confirmed or reissued what the applicant already had.',
    },
  },
  {
    id: 'other_overdue_correction',
    stub: [results, other, '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    variants: ['逾期不补正', '申请人无正当理由逾期不补正'],
    outcome: 'other',
    editions: ['2021'],
    name: { zh: '逾期不补正', en: 'Correction overdue' },
    meaning: {
      zh: '申请人没有正当理由，逾期不补正，视为放弃申请（第三十条）。',
      en: 'Not corrected in time without good reason, so taken as abandoned (art. 30).',
    },
  },
  {
    id: 'other_overdue_fee',
    stub: [results, other, '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    variants: ['逾期未缴费', '申请人逾期未按收费通知要求缴纳费用'],
    outcome: 'other',
    editions: ['2021'],
    name: { zh: '逾期未缴费', en: 'Fee overdue' },
    meaning: {
      zh: '申请人逾期没有缴纳信息处理费，视为放弃申请（国办函〔2020〕109号）。',
      en: 'The processing fee was not paid in time, so the request is taken as abandoned.',
    },
  },
  {
    id: 'other_misc',
    stub: [results, other, '3.其他'],
    variants: [],
    outcome: 'other',
    editions: ['2021'],
    name: { zh: '其他', en: 'Other' },
    meaning: { zh: '上面没有列出的情形，例如申请人撤回申请。', en: 'Anything else, such as a withdrawn request.' },
  },
  {
    id: 'other_handling',
    stub: [results, '（六）其他处理'],
    // Also （六）其他, which only its number tells from 3.其他.
    variants: [],
    outcome: 'other',
    editions: ['2019'],
    name: { zh: '其他处理', en: 'Other handling' },
    meaning: { zh: '上面没有列出的处理结果；2019年版格式才有这一行。', en: 'Any outcome not listed above.' },
  },
  {
    id: 'result_total',
    stub: [results, '（七）总计'],
    variants: [],
    outcome: null,
    editions: both,
    name: { zh: '办结总计', en: 'Handled' },
    meaning: { zh: '当年办结的申请总数，即各种办理结果之和。', en: 'All requests concluded in the year.' },
  },
  {
    id: 'carried_out',
    stub: ['四、结转下年度继续办理'],
    variants: ['结转下年继续办理', '结转下年度', '下年结转政府信息公开申请数量'],
    outcome: null,
    editions: both,
    name: carriedOutName,
    meaning: { zh: '到12月31日还没有办完的申请。', en: 'Requests still open on 31 December.' },
  },
];

/** The outcome groups in the order of the form, with the words of the form. */
export const outcomeGroups: readonly { readonly id: OutcomeGroup; readonly name: Text }[] = [
  { id: 'disclosed', name: { zh: '予以公开和部分公开', en: 'Disclosed in full or in part' } },
  { id: 'denied', name: { zh: '不予公开', en: 'Denied' } },
  { id: 'unable', name: { zh: '无法提供', en: 'Unable to provide' } },
  { id: 'rejected', name: { zh: '不予处理', en: 'Not processed' } },
  { id: 'other', name: { zh: '其他处理', en: 'Other handling' } },
];

/** What became of the requests of a year: the outcome groups, and what is left at its end. */
export const outcomeParts: readonly { readonly id: OutcomeGroup | 'carried_out'; readonly name: Text }[] = [
  ...outcomeGroups,
  { id: 'carried_out', name: carriedOutName },
];

/** The rows that both editions have: what can be said of a table whose edition is not clear. */
export function requestRowsOfBoth(): RequestRow[] {
  return requestRows.filter((row) => row.editions.length > 1);
}

/** The rows that the form has in an edition, in its order. */
export function requestRowsOf(edition: Edition): RequestRow[] {
  return requestRows.filter((row) => row.editions.includes(edition));
}
