import type { ClaimKey } from '../../form/claims.ts';

/** Words that state a zero, and where they stand in their sentence. */
export interface StatedZero {
  readonly keys: readonly ClaimKey[];
  readonly from: number;
  readonly to: number;
}

const no = '(?:尚未|从未|均未|未曾|并未|未|没有|没|无|不存在|暂无|零)';
const object =
  '(?:政府|政务)?信息公开(?:的)?(?:书面)?申请|依申请公开(?:的)?(?:政府信息|政务信息|信息|政府信息公开)?(?:的)?(?:申请|事项|件)?|公开(?:政府)?信息(?:的)?申请|公开申请';
const whole = '(?:件|事项|事宜|情况|情形|业务|案件|的|等|数量|信息|任何|事件|现象|行为)*$';

const clauses = /[^,;。]+/gu;

const otherTopics = /复议|诉讼|投诉|举报|收费|费用|处理费|超期|逾期|结转|负面|舆情|败诉|纠错|纠正|违规|泄密|问责|责任/u;

const requestDenials = [
  `${no}(?:收到|接到|接收到?|受理|新收|接受|有人?|发生|产生|出现|涉及|办理)(?:过|任何|到|了)?(?:[^,;]{0,30}?(?:提出|提交|递交|申请)的?)?(?:任何)?[^,;未]{0,12}?(?:${object})${whole}`,
  `(?:无|没有|零)(?:人|公民[^,;]{0,12})?(?:[^,;]{0,12}(?:提出|提交))?(?:任何)?(?:${object})${whole}`,
  `(?:${object})(?:情况|件数|数量|数|件)*(?:为|是|:)*(?:零|无|0)$|依申请公开[^,;]{0,10}零申请.?$`,
  `${no}(?:收到|接到|受理)(?:任何)?申请$`,
].map((words) => new RegExp(words, 'u'));

function deniesRequests(clause: string): boolean {
  return !otherTopics.test(clause) && requestDenials.some((pattern) => pattern.test(clause));
}

/** Denials of a kind of dispute: that none was lost, none was corrected, none came up about something else. */
const otherDenials =
  /败诉|纠错|纠正|撤销|违法|责令|不当|超期|追究|问责|不服|应诉工作|出庭|机制|制度|能力|维持|投诉|举报|许可|处罚|征收|执法/u;
const disputes = '复议|诉讼|起诉|行政应诉';

const disputesAhead = new RegExp(
  `${no}(?:[^,;]{0,4}(?:发生|产生|出现|收到|引发|引起|有|涉及|存在|提起|被))?(?<what>[^,;]*(?:${disputes})[^,;]*)$`,
  'u',
);
/** 行政复议：无, 被申请行政复议的情况未发生 */
const disputesBehind = new RegExp(
  `(?<what>(?:${disputes})[^,;]{0,10})(?:(?:也|均|都)?(?:未|没有)(?:发生|出现|产生)|:(?:无|零|0))$`,
  'u',
);

function deniesDisputes(clause: string): ClaimKey[] {
  if (otherDenials.test(clause.replace(/被?(?:投诉|举报)[、,和及]?/gu, ''))) return [];
  const match = disputesAhead.exec(clause) ?? disputesBehind.exec(clause);
  const what = match?.groups?.['what'];
  // 未经复议直接起诉: the words of a row, not a denial.
  if (match === null || what === undefined || /\d/u.test(what) || match[0].startsWith('未经')) return [];
  if (/因|由|就|对|针对/u.test(what) && !/公开/u.test(clause)) return [];
  const keys: ClaimKey[] = [];
  if (what.includes('复议')) keys.push('disputes.review.total');
  if (/诉讼|起诉|应诉/u.test(what)) keys.push('disputes.litigation.total');
  return keys;
}

const fee =
  '(?:政府)?(?:信息)?(?:公开)?(?:政府)?信息处理费|信息公开(?:信息)?处理费|公开处理费|(?:政府)?信息公开(?:相关|申请|工作)?(?:的)?(?:费用|收费|有关费用)|(?:依申请公开|申请公开)[^,;]{0,10}(?:费用|收费)|信息(?:公开)?处理费用';
const charge =
  '(?:发生|产生|收取|收缴|征收|有|涉及|存在|出现|向[^,;]{0,14}收取|对[^,;]{0,14}收取)(?:过|任何|到)?[^,;]{0,14}?';
const feeDenial = new RegExp(
  `(?:${no}[^,;]{0,6}?${charge}|(?:无|没有|不存在|暂无)(?:收取|产生|发生)?(?:任何)?)(?:${fee})(?:等)?(?:费用|收入|收费|情况|事项|情形|的|现象)*$|` +
    `(?:${fee})(?:收取|收费|收入)?(?:情况)?(?:为)?(?::)?(?:零|无)$`,
  'u',
);

const carryDenial = new RegExp(
  `${no}(?:有)?(?:结转|顺延)(?:[至到入])?(?:下|次)(?:一)?年(?:度)?[^,;]{0,30}$|` +
    `${no}[^,;上去]{0,8}结转(?:[至到])?下(?:一)?年(?:度)?[^,;]{0,30}$`,
  'u',
);

const concluded =
  /(?:所有申请|全部|均|皆|都)(?:已|均|全部|予以|按时|按期|按规|按要求|按规定|依法依规|依法|依规|及时|妥善|规范|在(?:法定|规定)?[^,;]{0,8}(?:内|前)|高质量|有效|得到)*(?:办结|办理完毕|办理完成|处理完毕|答复完毕|办理办结|答复办结)/u;

/** Whether a clause says that every request was concluded. */
function concludesAll(clause: string, speaksOfRequests: boolean): boolean {
  if (/复议|诉讼|建议|提案|留言|信访|投诉|热线|工单|未|除/u.test(clause)) return false;
  return speaksOfRequests && concluded.test(clause);
}

function place(clause: RegExpExecArray, telling: RegExp): { from: number; to: number } {
  const at = Math.max(clause[0].search(telling), 0);
  return { from: clause.index + at, to: clause.index + clause[0].length };
}

const tellingNo = new RegExp(no, 'u');

/** Every zero that a sentence states in words: nothing received, no disputes, no fee, nothing left open. */
export function findZeros(sentence: string, speaksOfRequests: boolean): StatedZero[] {
  const found: StatedZero[] = [];
  for (const match of sentence.matchAll(clauses)) {
    const clause = match as RegExpExecArray;
    const [text] = clause;
    const deny = (keys: readonly ClaimKey[], telling = tellingNo): void => {
      if (keys.length > 0) found.push({ keys, ...place(clause, telling) });
    };
    if (deniesRequests(text)) deny(['requests.new_received.total']);
    deny(deniesDisputes(text));
    if (feeDenial.test(text)) deny(['fees.processing']);
    if (carryDenial.test(text)) deny(['requests.carried_out.total']);
    if (concludesAll(text, speaksOfRequests)) deny(['requests.carried_out.total'], concluded);
  }
  return found;
}
