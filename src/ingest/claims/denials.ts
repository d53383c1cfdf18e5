import type { ClaimKey } from '../../form/claims.ts';
import { longestClause } from './context.ts';
import { clauseOf, everybody, fitClause, isRestricted, request } from './grammar.ts';

/** Words that state a zero, and where they stand in their sentence. */
export interface StatedZero {
  readonly keys: readonly ClaimKey[];
  readonly from: number;
  readonly to: number;
}

const not = '(?:尚未|从未|均未|未曾|并未|暂未|也未|未)';
const none = '(?:不存在|没有|没|无|暂无|均无|也无|尚无|零)';
const no = `(?:${not}|${none})`;
const things = '(?:件|事项|事宜|情况|情形|业务|案件|的|等|数量|信息|申请|事件|现象|行为|发生|来信|问题)*';

const requestDenials = [
  `${no}(?:收到(?:和|并)(?:处理|办理)|收到|接到|接收到?|受理|新收|接受|发生|产生|出现|办理)(?:过|到|了)?(?:信函、网络、当面等)?(?:任何)?(?:形式的)?(?:一件)?(?:${everybody})?(?:任何)?${request}${things}`,
  `${none}(?:${everybody}|人)?(?:(?:向)?(?:本机关|我[局委办镇乡]|本单位))?(?:提出|提交)?(?:过)?(?:任何)?${request}${things}`,
  `(?:收到的?)?${request}(?:情况|件数|数量|数)?(?:为|是|:)*(?:零|无|0)`,
  `依申请公开(?:工作)?(?:保持|为|:)?["“]?零申请["”]?`,
].map(clauseOf);

const about =
  '(?:与(?:政府)?信息公开(?:工作)?(?:有关|相关)的|有关(?:政府)?信息公开(?:工作|事务)?的|(?:因|由|就|涉及|涉)?(?:政府|政务)?(?:信息公开|依申请公开|政务公开|政府信息申请(?:公开)?)(?:工作|申请|答复|事项|类|问题|方面)*(?:而)?(?:引发|引起|产生|导致|发生)?(?:的)?(?:被)?)';
const reviews = '(?:行政)?复议';
const suits = '(?:行政)?(?:诉讼|应诉)';
const dispute = `(?:被)?(?:申请|提起)?(?:${about})?(?:被)?(?:申请|提起)?(?:过)?(?:的)?(?<name>${reviews}|${suits})(?:申请|案件|案|件)?(?:(?:、|和|及|与|或|或者|以及|\\/|也${no}|、${none}|,)(?:${about})?(?:被)?(?:申请|提起)?(?:${none})?(?<more>${reviews}|${suits}))?`;
const disputeDenials = [
  `${no}(?:发生|产生|出现|收到|引发|引起|有|涉及|涉|存在|被|提起|申请)?(?:过)?(?:任何)?(?:相关)?${dispute}(?:的)?(?:申请|案件|案|件|情况|情形|事项|事件|问题|现象|等|发生|的)*`,
  `${dispute}(?:的)?(?:案件|情况|数)*(?:(?:也|均|都)?(?:未|没有)(?:发生|出现|产生)|(?:均)?(?:为|:)?(?:无|零))`,
].map(clauseOf);

const fee =
  '(?:(?:政府)?信息公开(?:申请)?)?(?:的)?(?:(?:依申请公开)?(?:政府)?信息(?:公开)?(?:信息)?处理费|公开处理费|(?:政府)?信息公开(?:相关|有关)?(?:费用?|收费)|依申请公开(?:费用?|收费))(?:用)?';
const feeDenials = [
  `${no}(?:因(?:政府)?信息公开(?:申请)?|对(?:公众|公民|申请人)?(?:依申请公开政府信息|政府信息公开申请)?)(?:向[^,;]{0,16})?(?:收取|征收)(?:过)?(?:公民、法人和其他组织|申请人)?(?:任何)?(?:费用|信息处理费)`,
  `政府信息公开申请${no}产生(?:相关)?(?:收费|费用)(?:情况)?`,
  `(?:因)?(?:政府信息公开|依申请公开)?${no}(?:收取|产生|发生|收缴|征收|出现|涉及|存在|有|向申请人收取|收)?(?:过|到|了)?(?:任何)?${fee}(?:等)?(?:费用|收入|收费|收取|情况|事项|情形|的|现象|问题)*`,
  `${none}(?:收取)?(?:任何)?${fee}(?:情况|情形|事项)?`,
  `${fee}(?:收取|收费|收入)?(?:情况)?(?:为)?(?::)?(?:零|无|0)(?:元)?`,
].map(clauseOf);

const later = '(?:下|次)(?:一)?年(?:度)?';
const carryDenials = [
  `${no}(?:有)?(?:结转|顺延)(?:[至到入])?${later}(?:继续)?(?:办理|答复)?(?:的)?(?:${request}|申请|件)?${things}`,
  `${none}${later}结转(?:的)?(?:${request}|申请)?${things}`,
].map(clauseOf);

const adverbs =
  '(?:已|均|全部|予以|按时|按期|按规|按要求|按规定|依法依规|依法|依规|及时|妥善|规范|在(?:法定|规定)(?:期限|时限|时间)(?:内|前)|得到|进行了?|、)*';
const done = '(?:办结|办理完毕|办理完成|处理完毕|答复完毕|办理办结|答复办结)';
const allDone = new RegExp(`^(?:上述|以上|所有|全部)?(?:申请(?:件)?)?(?:已)?(?:均|全部|都|皆)${adverbs}${done}$`, 'u');
/** Some are not concluded, or only a part is spoken of. */
const partOnly = /其中|正在办理|在办|尚在|尚有|其余|未到/u;
const allRequestsDone = new RegExp(
  `^(?:收到的|受理的|所有|上述|全部)*(?:${request}|申请)(?:件)?(?:已)?(?:均|全部|都|皆)${adverbs}${done}$`,
  'u',
);
/** A sentence on plans, conditions, exceptions, opinions states nothing. */
const notStated =
  /下一步|今后|明年|来年|将|努力|力争|目标|计划|如果|如(?=未|没|无|发生)|若|除[^,;]{1,20}外|除外|要求(?!办理|完成|,)|认为|确保|做到|实现/u;

/** Nobody went on to a review: said of applicants, not of the body. */
const ofApplicants = /(?:未|没有|无)(?:再)?(?:申请|提起)/u;

function findDisputes(clause: string): ClaimKey[] {
  if (ofApplicants.test(clause) && !/公开/u.test(clause)) return [];
  const match = disputeDenials.map((pattern) => fitClause(pattern, clause)).find(Boolean);
  const named = match ? [match.groups?.['name'] ?? '', match.groups?.['more'] ?? ''].join(' ') : '';
  const keys: ClaimKey[] = [];
  if (named.includes('复议')) keys.push('disputes.review.total');
  if (/诉讼|应诉/u.test(named)) keys.push('disputes.litigation.total');
  return keys;
}

export interface ZeroContext {
  /** Whether the number right before a place in the sentence is of requests received. */
  readonly followsReceived: (from: number) => boolean;
}

const tellingNo = new RegExp(no, 'u');
const tellingAll = /均|全部|都|皆|所有/u;

function place(clause: string, index: number, telling: RegExp, skip: number): { from: number; to: number } {
  const found = clause.slice(skip).search(telling);
  return { from: index + (found < 0 ? 0 : found + skip), to: index + clause.length };
}

/** Where the subject of a clause ends: 未央区, 无为市 are no denials. */
function subjectEnd(clause: string, subject: string | undefined): number {
  return subject ? Math.max(clause.indexOf(subject), 0) + subject.length : 0;
}

function findSubjectEnd(clause: string): number {
  for (const pattern of [...requestDenials, ...disputeDenials, ...feeDenials, ...carryDenials]) {
    const match = fitClause(pattern, clause);
    if (match) return subjectEnd(clause, match.groups?.['subject']);
  }
  return 0;
}

/** Every zero that a sentence states in words: nothing received, no disputes, no fee, nothing left open. */
export function findZeros(sentence: string, { followsReceived }: ZeroContext): StatedZero[] {
  if (notStated.test(sentence)) return [];
  const found: StatedZero[] = [];
  // A list goes on behind a comma: 未发生行政复议，行政诉讼也未发生.
  for (const match of sentence.matchAll(/[^,;。(]+/gu)) {
    const clause = match[0].replace(/\)$/u, '');
    if (clause.length > longestClause) continue;
    // A number of bodies in it: it is not the one that reports.
    if (/\d+(?:个|家)|[一二三四五六七八九十]+(?:个|家)/u.test(clause)) continue;
    if (isRestricted(sentence.slice(0, match.index))) continue;
    const skip = findSubjectEnd(clause);
    const deny = (keys: readonly ClaimKey[], telling = tellingNo): void => {
      if (keys.length > 0) found.push({ keys, ...place(clause, match.index, telling, skip) });
    };
    const any = (patterns: readonly RegExp[]): boolean =>
      patterns.some((pattern) => fitClause(pattern, clause) !== null);
    if (any(requestDenials)) deny(['requests.new_received.total']);
    deny(findDisputes(clause));
    if (any(feeDenials)) deny(['fees.processing']);
    if (any(carryDenials)) deny(['requests.carried_out.total']);
    if (
      allRequestsDone.test(clause) ||
      (allDone.test(clause) && followsReceived(match.index) && !partOnly.test(sentence))
    ) {
      deny(['requests.carried_out.total'], tellingAll);
    }
  }
  return found;
}
