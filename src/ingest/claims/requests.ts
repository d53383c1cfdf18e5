import type { ClaimKey } from '../../form/claims.ts';
import type { Context } from './context.ts';

const requestUnit = /^(?:件|宗|条|份|起|例|次|个|封|项|人次|件次|笔)$/u;
const object =
  '(?:政府|政务)?信息公开(?:的)?(?:书面)?申请|依申请公开(?:的)?(?:政府信息|信息|政务信息|事项|件|申请|政府信息公开申请)*|公开(?:政府)?信息(?:的)?申请|公开申请';
const speaksOfRequests =
  /信息公开(?:的)?(?:书面)?申请|依申请|公开申请|申请公开|公开(?:政府)?信息(?:的)?申请|申请(?:情况|主体)|(?:收到|受理|接到|接收|新收|办结|答复)(?:了|各类)?的?申请/u;
/** Other things that are received and handled. */
const otherThings =
  /复议|诉讼|应诉|许可|举报|投诉|信访(?!举报投诉)|建议|提案|留言|来信|热线|咨询|来电|工单|低保|救助|报名|专利|项目申请|资金|贷款|补贴|登记申请|证照|撤回|撤销|超期|逾期/u;
/** Parts by way of delivery. */
const channel = /网上|网络|线上|在线|信函|当面|邮寄|邮件|传真|邮箱|窗口|现场|来信|信件|EMS|快递|口头/iu;

const verbs = '收到|新收到?|受理|接收到?|接到|收悉|登记';
const received = new RegExp(
  `(?:${verbs})(?:并[^,;]{2,4}|[^,;]{0,45}?(?:提出|提交|递交|申请)的?)?[^,;]{0,30}?(?:${object})$|(?:${verbs})(?:了|各类|公民|群众)?申请$`,
  'u',
);
const receivedVerb = new RegExp(`(?:${verbs})(?:并(?:办理|处理|答复|办结))?$`, 'u');
const objectAhead = /^(?:[^,;。]{0,14})(?:信息公开申请|依申请公开|公开申请)|^申请/u;
const bareObject = /(?:^|[年度内县市区省镇乡局中:、])(?:政府信息公开|依申请公开(?:政府信息)?|信息公开)(?:的)?申请$/u;
const newlyReceived = /(?:^|其中|本年(?:度)?|[:、])新收(?:到)?(?:的)?(?:政府信息公开)?(?:申请)?$/u;
const namedAhead = /信息公开申请|依申请公开|公开申请/u;
const dealtWith = /办结|答复|回复|办理|处理|结转|顺延|公开(?!申请|条例|工作|指南|政府信息申请|的申请|信息)|提供/u;

const handled =
  /(?:办结|答复|回复|办理完毕|办理完成|处理完毕|办理|处理)(?:(?:政府)?信息公开|依申请公开)?(?:政府信息)?(?:的)?(?:申请|答复|件|事项)?$/u;
const notHandled = /不予|无法|其他处理|其它处理|结转|顺延|继续|未|其中|正在|待/u;

const before = '(?:上(?:一)?年(?:度)?|去年|20\\d\\d年(?:度)?)';
const later = '(?:下(?:一)?个?年(?:度)?|次年(?:度)?|明年|20\\d\\d年(?:度)?)';
const into = '(?:结转|转入|转来|接转|遗留|顺延)(?:[至到入](?:本年(?:度)?|今年|当年))?(?:来)?';
const ending = '(?:继续)?(?:办理|答复|处理|办结)?(?:答复)?的?(?:(?:政府)?信息公开)?(?:申请|件|事项)?的?$';
const carriedInAhead = new RegExp(
  `${before}(?:未办结|未完成|申请)?${into}${ending}|(?:结转|承接)(?:自)?(?:上(?:一)?年(?:度)?|去年)${ending}`,
  'u',
);
const carriedInBehind = new RegExp(`^(?:申请)?(?:为|系|是|属)?${before}${into}`, 'u');
const carriedOutAhead = new RegExp(
  `(?:结转|顺延|转入|转|延期|延)(?:[至到入])?${later}${ending}|(?:^|[^至到])${later}继续(?:办理|答复)(?:的)?(?:申请)?$`,
  'u',
);
const carriedOutBehind = new RegExp(
  `^(?:申请)?(?:因[^,;]{0,10})?(?:将|已|需|按规定|依法|按照[^,;]{0,8})?(?:结转|顺延|转|延期)(?:[至到入])?${later}`,
  'u',
);

/** Whether years that a text names are this one; other years are not carried to or from. */
function namesYear(text: string, year: number | null, offset: number): boolean {
  const named = /20\d\d(?=年)/u.exec(text)?.[0];
  return named === undefined || year === null || Number(named) === year + offset;
}

function carriedIn({ lead, tail }: Context, year: number | null): boolean {
  const ahead = carriedInAhead.exec(lead)?.[0];
  if (ahead !== undefined) return namesYear(ahead, year, -1);
  if (!/^(?:其中|另|另外|含|包括|包含)?$/u.test(lead)) return false;
  const behind = carriedInBehind.exec(tail)?.[0];
  return behind !== undefined && namesYear(behind, year, -1);
}

function carriedOut({ lead, tail, before: sentence }: Context, year: number | null): boolean {
  const ahead = carriedOutAhead.exec(lead)?.[0];
  if (ahead !== undefined) return namesYear(ahead, year, 1);
  if (/^(?:依法|按规定)?结转$/u.test(lead) && /办结|答复/u.test(sentence) && !/上(?:一)?年/u.test(sentence))
    return true;
  if (!/^(?:另|另外|还|其余|剩余|其中)?(?:尚)?$/u.test(lead)) return false;
  const behind = carriedOutBehind.exec(tail)?.[0];
  return behind !== undefined && namesYear(behind, year, 1);
}

const outcomes: readonly (readonly [ClaimKey, string])[] = [
  [
    'requests.disclosed.total',
    '(?:予以公开|同意公开|全部公开|公开)(?:的)?(?:及|和|与|、|或|以及|\\/|并)(?:予以)?部分公开',
  ],
  ['requests.partially_granted.total', '(?<!公开的?[及和与、或并/])(?:予以)?部分公开'],
  ['requests.denied.total', '不予公开'],
  ['requests.unable.total', '无法提供'],
  ['requests.rejected.total', '不予处理'],
  ['requests.other.total', '(?:其他|其它)处理'],
  ['requests.granted.total', '(?<!不)(?:全部予以公开|予以公开|同意公开|全部公开)'],
];
const nouns = '(?:的|答复|决定|处理|(?:政府)?信息公开申请|政府信息|信息|类|申请|告知|情形|书)*';

const outcomePatterns = outcomes.map(([key, words]) => ({
  key,
  ahead: new RegExp(`${words}${nouns}$`, 'u'),
  behind: new RegExp(`^(?:申请)?(?:作出|为|属于?|依法|均|是|被|给予|作)?${words}${nouns}$`, 'u'),
}));

function findOutcome({ lead, tail }: Context): ClaimKey | null {
  const ahead = outcomePatterns.find((each) => each.ahead.test(lead));
  if (ahead) return ahead.key;
  if (!/^(?:其中|有|即|对|另|另有|申请|其余|剩余)?$/u.test(lead)) return null;
  return outcomePatterns.find((each) => each.behind.test(tail))?.key ?? null;
}

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
  ['requests.rejected_petition_complaint.total', '信访举报投诉类申请'],
  ['requests.rejected_duplicate.total', '重复申请'],
];

const reasonPatterns = reasons.map(([key, words]) => ({
  key,
  pattern: new RegExp(`${words}(?:的|而)?(?:无法提供|不予公开|不予处理)?(?:的|情形|类|申请)*$`, 'u'),
}));

function findReason({ lead }: Context): ClaimKey | null {
  return reasonPatterns.find(({ pattern }) => pattern.test(lead))?.key ?? null;
}

const kinds: readonly (readonly [ClaimKey, string])[] = [
  ['requests.new_received.natural_person', '(?:自然人|公民|个人)'],
  ['requests.new_received.organisations', '(?:法人(?:或|和|及|、|以及)(?:其他|其它)组织|法人组织|单位)'],
  ['requests.new_received.commercial_enterprise', '(?:商业)?企业'],
  ['requests.new_received.research_institution', '科研机构'],
  ['requests.new_received.social_welfare_org', '社会公益组织'],
  ['requests.new_received.legal_service_org', '(?:法律服务机构|律师事务所)'],
  ['requests.new_received.other_org', '(?<![或和及、与])(?:其他|其它)组织'],
];

const kindPatterns = kinds.map(([key, words]) => ({
  key,
  pattern: new RegExp(`(?:^|其中|来自|涉及|[、,:和及由])(?:来自)?${words}(?:提出|提交|申请|的|政府信息公开)*$`, 'u'),
}));

function findApplicant({ lead }: Context): ClaimKey | null {
  return kindPatterns.find(({ pattern }) => pattern.test(lead))?.key ?? null;
}

function isReceived({ lead, tail, before }: Context): boolean {
  if (received.test(lead) || (bareObject.test(lead) && !dealtWith.test(lead))) return true;
  if (!receivedVerb.test(lead)) return false;
  // 政府信息公开申请：收到9件: what is received was named before.
  if (tail === '') return namedAhead.test(before);
  return objectAhead.test(tail) && !otherThings.test(tail);
}

/** What a number of requests in a sentence is of; `last` is what the number before it was of. Null when that is not clear. */
export function findRequestKey(context: Context, year: number | null, last: ClaimKey | null): ClaimKey | null {
  const { lead, fullLead, tail, unit, before, paragraph } = context;
  if (!requestUnit.test(unit) || /公文|公开属性/u.test(before)) return null;
  if (/^(?:申请人|申请)?(?:主动|自愿|自行)?(?:撤回|撤销|补正|逾期|超期)/u.test(tail)) return null;
  const reason = findReason(context) ?? findOutcome(context);
  if (reason !== null) return otherThings.test(lead.replaceAll('信访举报投诉类申请', '')) ? null : reason;
  if (!speaksOfRequests.test(`${paragraph}${tail}`)) return null;
  if (carriedOut(context, year)) return 'requests.carried_out.total';
  if (carriedIn(context, year)) return 'requests.carried_in.total';
  if (otherThings.test(lead)) return null;
  if (last?.startsWith('requests.new_received.') || /申请(?:主体|人)[^,;]{0,6}[,:]|新收申请中/u.test(before)) {
    const applicant = findApplicant(context);
    if (applicant !== null) return applicant;
  }
  if (newlyReceived.test(lead)) return 'requests.new_received.total';
  if (/其中|含|包括/u.test(lead) || (channel.test(lead) && /其中/u.test(before))) return null;
  if (isReceived(context) && !/未/u.test(lead.slice(-30))) return 'requests.new_received.total';
  if (!handled.test(lead) || notHandled.test(lead)) return null;
  // 办理 alone says little, unless the number received stands before it or the thing handled behind.
  const plain = /(?:办理|处理)$/u.test(lead) && last?.startsWith('requests.') !== true;
  const named = /^[^,;]{0,6}(?:信息公开申请|依申请公开)/u.test(tail) || namedAhead.test(fullLead);
  return plain && !named ? null : 'requests.result_total.total';
}
