import type { ClaimKey } from '../../form/claims.ts';
import type { Context } from './context.ts';
import { anybody, clauseOf, fitClause, isRestricted, request } from './grammar.ts';

const requestUnit = /^(?:件|宗|条|份|起|例|次|个|封|项|人次|件次|笔)$/u;
const caseUnit = /^(?:件|宗|份|起|例|次|个|项)$/u;
/** What a paragraph, or its heading, says when its requests are those for information. */
const context = /信息公开(?:的)?(?:书面)?申请|依申请公开|公开申请|申请公开/u;
/** Behind a number: it is of something else, or of a part. */
const otherTail =
  /复议|诉讼|投诉|举报|信访|建议|提案|许可|案件|撤回|撤销|补正|逾期|超期|征询|以来|延期|有误|处罚|咨询/u;

const received = clauseOf(
  `(?:(?:经|通过)(?:各种|各类|线上线下|网络、信函等)[^,;]{0,4}(?:渠道|方式))?(?:收到|新收到?|受理|接收到?|接到|收悉|登记|收)(?:(?:并|和|且)(?:及时|依法|按时|按期)*(?:办理|处理|答复|办结|受理))?(?:了)?(?:${anybody}|涉及[^,;]{0,20}领域的)?(?:各类|有效)?${request}`,
);
const receivedBare = clauseOf(`(?:${request}(?:共)?:?)?(?:收到|新收到?|受理|接收到?|接到|新收)(?:了)?(?:申请)?`);
const receivedObject = clauseOf(`(?:收到|新收到?|受理|接收到?|接到)(?:了)?${anybody}?`);
const requestsOnly = clauseOf(`${anybody}?(?:政府|政务)?信息公开(?:的)?申请|依申请公开(?:政府信息)?申请`);
const receiptOf = clauseOf(`${request}(?:共)?(?:收到|受理|接收|登记)`);
const newlyReceived = /^(?:[、:]|申请情况|其中|本年度?|本机关)*新收(?:到)?(?:的)?(?:政府信息公开)?(?:申请)?$/u;

const handleVerb = '(?:办结|答复办结|办理答复|办理完毕|办理完成|处理完毕|答复|回复|办复)';
const inTime = '(?:在(?:法定|规定)(?:期限|时限|时间)内)?';
const handled = clauseOf(`${inTime}${handleVerb}(?:了)?(?:各类)?(?:${request}|申请)`);
const handledBare = clauseOf(`${inTime}${handleVerb}(?:了)?`);
const dealtWith = clauseOf(`(?:办理|处理)(?:了)?(?:各类)?${request}`);
const dealtWithBare = clauseOf('(?:办理|处理)(?:了)?(?:答复)?');
const objectBehind = new RegExp(`^(?:的)?(?:${request})`, 'u');

const yearBefore = '(?:上(?:一)?年(?:度)?|去年|20\\d\\d年(?:度)?)';
const yearAfter = '(?:下(?:一)?个?年(?:度)?|次年(?:度)?|明年|20\\d\\d年(?:度)?)';
const carry = '(?:结转|转结|转入|转来|接转|顺延|转)';
const carriedObject = `(?:继续)?(?:办理|答复|处理|办结)?(?:答复)?(?:的)?(?:${request}|申请|件)?(?:的)?`;
const part = '(?:其中|含|包括|包含|另有|另|加上|加|及|和|、)*';
const carriedIn = clauseOf(
  `${part}(?:${yearBefore}(?:未办结|未完成)?${carry}(?:[至到入]?(?:本年(?:度)?|今年|当年))?(?:来)?|(?:结转|承接)(?:自)?(?:上(?:一)?年(?:度)?|去年))${carriedObject}`,
);
const carriedInBehind = new RegExp(`^(?:申请)?(?:为|系|是|属)?(?:上(?:一)?年(?:度)?)${carry}`, 'u');
const carriedOut = clauseOf(
  `${part}(?:${carry}|延期|延)(?:[至到入])?${yearAfter}${carriedObject}|${part}${yearAfter}继续(?:办理|答复)${carriedObject}`,
);
const carriedOutBehind = new RegExp(
  `^(?:申请)?(?:将|已|需|按规定|依法|按照[^,;]{0,10})?(?:结转|顺延|转)(?:[至到入])?${yearAfter}`,
  'u',
);

/** Whether a year that a text names is this one. */
function namesYear(text: string, year: number | null, offset: number): boolean {
  const named = [...text.matchAll(/20\d\d(?=年)/gu)].map(([each]) => Number(each));
  return year === null || named.every((each) => each === year || each === year + offset);
}

const lead =
  '^(?:[、和及与:]|答复结果|办理结果|本机关|信息|处理结果中|(?:所有|已|全部|收到)*(?:办结|答复|办理)?(?:的)?(?:(?:政府)?信息公开)?申请中|经审查|其中|结果|对|作|作出|有|另有|另|依法|申请中|的|已|:|为)*';
const nouns = '(?:的|答复|决定|处理|(?:政府)?信息公开申请|政府信息|类|申请|告知|情形|书)*$';
const outcomes: readonly (readonly [ClaimKey, string])[] = [
  [
    'requests.disclosed.total',
    '(?:予以公开|同意公开|全部公开|公开)(?:的)?(?:及|和|与|、|或|以及|\\/|并)(?:予以)?部分公开',
  ],
  ['requests.partially_granted.total', '(?:予以)?部分公开'],
  ['requests.denied.total', '不予公开'],
  ['requests.unable.total', '(?:因[^,;]{2,20}等原因)?无法提供'],
  ['requests.rejected.total', '不予处理'],
  ['requests.other.total', '(?:其他|其它)处理'],
  ['requests.granted.total', '(?:全部予以公开|予以公开|同意公开|全部公开)'],
];
const outcomePatterns = outcomes.map(([key, words]) => ({
  key,
  ahead: new RegExp(`${lead}${words}${nouns}`, 'u'),
  behind: new RegExp(`^(?:申请)?(?:作出|为|属于?|依法|均|是|被|给予|作)?${words}${nouns}`, 'u'),
}));

const reasons: readonly (readonly [ClaimKey, string])[] = [
  ['requests.denied_state_secret.total', '国家秘密'],
  ['requests.denied_third_party_rights.total', '(?:保护)?第三方合法权益'],
  ['requests.denied_internal_affairs.total', '(?:三类)?内部事务(?:性)?信息'],
  ['requests.denied_process_info.total', '(?:四类)?过程性信息'],
  ['requests.denied_enforcement_file.total', '行政执法案卷(?:信息)?'],
  ['requests.denied_admin_inquiry.total', '行政查询事项'],
  ['requests.unable_not_held.total', '(?:本机关)?不掌握(?:相关)?(?:政府)?信息'],
  ['requests.unable_needs_creation.total', '没有现成信息(?:需要?另行制作)?'],
  ['requests.unable_still_unclear.total', '补正后(?:申请内容)?仍不明确'],
  ['requests.rejected_petition_complaint.total', '信访举报投诉类(?:申请)?'],
  ['requests.rejected_duplicate.total', '重复申请'],
];
const reasonPatterns = reasons.map(([key, words]) => ({
  key,
  pattern: new RegExp(
    `${lead}(?:因|属于?|涉及|由于|为)*${words}(?:的|而)?(?:无法提供|不予公开|不予处理|答复)?(?:的|情形|类|申请)*$`,
    'u',
  ),
}));

const kinds: readonly (readonly [ClaimKey, string])[] = [
  ['requests.new_received.natural_person', '(?:自然人|公民|个人)'],
  ['requests.new_received.organisations', '(?:法人(?:或|和|及|、|以及)(?:其他|其它)组织|法人组织)'],
  ['requests.new_received.commercial_enterprise', '(?:商业)?企业'],
  ['requests.new_received.research_institution', '科研机构'],
  ['requests.new_received.social_welfare_org', '社会公益组织'],
  ['requests.new_received.legal_service_org', '(?:法律服务机构|律师事务所)'],
  ['requests.new_received.other_org', '(?:其他|其它)组织'],
];
const kindPatterns = kinds.map(([key, words]) => ({
  key,
  pattern: new RegExp(
    `^(?:[、,:和及]|其中|来自|${key.endsWith('natural_person') ? '涉及(?=自然人)|' : ''}由|按申请[主体人类型划分]*)*${words}(?:提出|提交|申请|的|政府信息公开)*$`,
    'u',
  ),
}));

/** What the numbers right before were of. */
export interface Before {
  /** Of the last one; null where it was not understood. */
  readonly key: ClaimKey | null;
  /** Of the one before that, in the same sentence. */
  readonly earlier: ClaimKey | null;
  /** Whether the number is the first of its sentence; `key` is then that of the sentence before. */
  readonly first: boolean;
}

function followsRequests({ key }: Before): boolean {
  return key?.startsWith('requests.') === true;
}

function findOutcome({ lead: words, tail, unit, bracket }: Context): ClaimKey | null {
  if (!caseUnit.test(unit)) return null;
  // 不予公开（属于三类内部事务信息）1件: the brackets say which part; what they say must be known.
  if (bracket !== '') return reasonPatterns.find(({ pattern }) => pattern.test(bracket))?.key ?? null;
  const reason = reasonPatterns.find(({ pattern }) => pattern.test(words));
  if (reason) return reason.key;
  const ahead = outcomePatterns.find((each) => each.ahead.test(words));
  if (ahead) return ahead.key;
  if (!/^(?:其中|有|即|对|另|另有|申请|其余|剩余|[、和])*$/u.test(words)) return null;
  return outcomePatterns.find((each) => each.behind.test(tail))?.key ?? null;
}

/** What introduces outcomes of requests, where no number of requests stands before them. */
const speaksOfOutcomes = /申请中|答复结果|办理结果|申请情况/u;

function findCarried(words: Context, year: number | null, previous: Before): ClaimKey | null {
  const follows = followsRequests(previous);
  const { lead: clause, tail, before, paragraph } = words;
  const known = follows || (previous.first && context.test(paragraph));
  const out = fitClause(carriedOut, clause);
  if (out && (known || context.test(clause))) return namesYear(out[0], year, 1) ? 'requests.carried_out.total' : null;
  const into = fitClause(carriedIn, clause);
  if (into && (known || context.test(`${clause}${tail}`))) {
    return namesYear(into[0], year, -1) ? 'requests.carried_in.total' : null;
  }
  if (!follows) return null;
  if (/^(?:[、和]|另|另外|另有|还|其余|剩余|其中)*(?:尚)?$/u.test(clause)) {
    const behind = carriedOutBehind.exec(tail)?.[0];
    if (behind !== undefined && namesYear(behind, year, 1)) return 'requests.carried_out.total';
    if (carriedInBehind.test(tail)) return 'requests.carried_in.total';
  }
  const plain = /^(?:依法|按规定)?结转$/u.test(clause) && /办结|答复/u.test(before) && !/上(?:一)?年/u.test(before);
  return plain ? 'requests.carried_out.total' : null;
}

function isReceived({ lead: clause, tail, before, paragraph }: Context): boolean {
  if (/^申请$/u.test(tail) && fitClause(receivedBare, clause) && context.test(paragraph)) return true;
  if (fitClause(received, clause) ?? fitClause(requestsOnly, clause) ?? fitClause(receiptOf, clause)) return true;
  if (fitClause(receivedObject, clause) && objectBehind.test(tail)) return true;
  // 政府信息公开申请：收到9件: what is received was named before.
  if (!fitClause(receivedBare, clause) || tail !== '') return false;
  return context.test(before) || (/申请$/u.test(clause) && context.test(paragraph)) || /申请情况[:,]/u.test(before);
}

/** What a number of requests in a sentence is of. Null when that is not clear. */
export function findRequestKey(words: Context, year: number | null, previous: Before): ClaimKey | null {
  const { lead: clause, tail, unit } = words;
  if (!requestUnit.test(unit) || otherTail.test(tail) || /除外|除[^,;]{2,16}外/u.test(words.before + words.after))
    return null;
  const follows = followsRequests(previous);
  const outcome = findOutcome(words);
  if (outcome !== null) return follows || speaksOfOutcomes.test(words.before) ? outcome : null;
  const carried = findCarried(words, year, previous);
  if (carried !== null) return carried;
  const familiar = unit !== '人次' && previous.key?.startsWith('requests.new_received.') === true;
  if (familiar || /申请(?:主体|人)[^,;]{0,6}[,:]|新收申请中/u.test(words.before)) {
    const kind = kindPatterns.find(({ pattern }) => pattern.test(clause));
    if (kind) return kind.key;
  }
  if (newlyReceived.test(clause) && (follows || context.test(words.before) || /申请/u.test(words.before))) {
    return 'requests.new_received.total';
  }
  // 其中，县政府收到20件; 通过信函，收到3件: a part.
  if (isRestricted(words.before.slice(0, words.before.length - words.fullLead.length))) return null;
  if (isReceived(words)) return 'requests.new_received.total';
  const isHandled =
    fitClause(handled, clause) ??
    fitClause(dealtWith, clause) ??
    ((follows || objectBehind.test(tail)) && (fitClause(handledBare, clause) ?? fitClause(dealtWithBare, clause)));
  return isHandled ? 'requests.result_total.total' : null;
}
