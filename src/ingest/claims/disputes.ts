import type { ClaimKey } from '../../form/claims.ts';
import type { Context } from './context.ts';

type Block = 'review' | 'litigation' | 'litigation_direct' | 'litigation_after_review';

const caseUnit = /^(?:件|宗|起|例|次|个|项|件次|笔)$/u;
const ofDisclosure = /信息公开|政务公开|依申请/u;
const nouns = '(?:申请|案件|案|事项|件|情况|的|为)*';
/** What a body does with reviews and suits of others, or with any of its own. */
const worksOn = /(?:受理|审理|办理|审结|办结|处理|接收|收到|化解|代理|参与|出庭|开展|承办|登记|接到)/u;
const bothWords = '复议[^,;0-9]{0,14}(?:、|和|及|与|以及|或|\\/|暨)[^,;0-9]{0,10}(?:诉讼|应诉)';

/** The block that the last words on disputes in a text name; null when there are none. */
function findBlock(text: string): Block | null {
  const words = [
    ...text.matchAll(
      /(?<direct>未经(?:行政)?复议(?:而)?直接|直接(?:提起)?(?:行政)?(?:起诉|诉讼))|(?<after>(?:经)?复议后(?:再)?(?:提起|起诉|诉讼|行政诉讼|又))|(?<review>复议)|(?<suit>诉讼|应诉)/gu,
    ),
  ];
  const last = words.at(-1)?.groups;
  const before = words.at(-2)?.groups;
  if (!last) return null;
  if (last['direct'] !== undefined || (last['suit'] !== undefined && before?.['direct'] !== undefined)) {
    return 'litigation_direct';
  }
  if (last['after'] !== undefined || (last['suit'] !== undefined && before?.['after'] !== undefined)) {
    return 'litigation_after_review';
  }
  return last['suit'] === undefined ? 'review' : 'litigation';
}

const results: readonly (readonly [string, string])[] = [
  ['upheld', '(?:结果)?(?:均)?(?:被)?维持(?:原[^,;]{0,8})?'],
  ['corrected', '(?:结果|被)?纠正'],
  ['other_result', '其他结果'],
  ['pending', '(?:尚)?未审结|正在审理|尚在审理|(?:尚)?未结案|(?:在)?审理中'],
];

function findResult({ lead, tail }: Context): string | null {
  const ahead = results.find(([, words]) => new RegExp(`(?:${words})(?:的|案件|情形)*$`, 'u').test(lead));
  if (ahead) return ahead[0];
  if (!/^(?:其中|有|结果|另有|另)?$/u.test(lead)) return null;
  const behind = results.find(([, words]) =>
    new RegExp(`^(?:案件|的)?(?:结果|为|被|均|属于?)*(?:${words})(?:的|案件|决定)*$`, 'u').test(tail),
  );
  return behind ? behind[0] : null;
}

/** Whether a total is of disputes about the body's own disclosure, not of the reviews that it decides or suits in general. */
function isOwn({ lead, paragraph }: Context, words: string): boolean {
  if (worksOn.test(lead)) return ofDisclosure.test(lead);
  return ofDisclosure.test(paragraph) && !/(?:行政处罚|许可|征收|登记|工伤|强制)[^,;]{0,8}$/u.test(words);
}

function findTotals(context: Context): ClaimKey[] {
  const { lead, fullLead, tail } = context;
  const both: ClaimKey[] = ['disputes.review.total', 'disputes.litigation.total'];
  if (new RegExp(`${bothWords}${nouns}(?:均|也|都|各)$`, 'u').test(fullLead.replace(/[为有是:]+$/u, ''))) {
    return isOwn(context, lead) ? both : [];
  }
  // One number for reviews and suits together says nothing of either.
  if (new RegExp(`${bothWords}${nouns}$`, 'u').test(lead)) return [];
  const block = findBlock(lead);
  const ends = new RegExp(`(?:复议|诉讼|应诉|直接(?:向[^,;]{0,8})?起诉|复议后(?:提起|再)?起诉)${nouns}(?:的)?$`, 'u');
  if (block && ends.test(lead) && isOwn(context, lead)) return [`disputes.${block}.total`];
  if (block !== null) return [];
  if (!/^(?:[^,;]{0,14}(?:发生|产生|涉及|引发|存在|提起|新增|出现)|[^,;]{0,10})$/u.test(lead)) return [];
  const noun = /^[^,;、0-9]{0,26}?(?:复议|诉讼)(?:案件|案|申请|的)*(?=$|、)/u.exec(tail)?.[0];
  const named = noun === undefined ? null : findBlock(noun);
  return named && isOwn({ ...context, lead: `${lead}${noun ?? ''}` }, noun ?? '') ? [`disputes.${named}.total`] : [];
}

/** Whether reviews and suits are about to be counted one after the other: 行政复议、行政诉讼分别为3件、2件. */
export function countsRespectively({ fullLead }: Context): boolean {
  return new RegExp(`${bothWords}${nouns}分别(?:为|有|是)?:?$`, 'u').test(fullLead);
}

/** What a number of reviews or suits in a sentence is of; empty when that is not clear, two keys for "one each". */
export function findDisputeKeys(context: Context, sentenceBefore: string): ClaimKey[] {
  const { lead, before, unit } = context;
  if (!caseUnit.test(unit)) return [];
  if (countsRespectively(context)) return ['disputes.review.total'];
  const block = findBlock(/^其中/u.test(before) && findBlock(before) === null ? sentenceBefore : before);
  const result = findResult(context);
  if (result !== null) {
    const own = ofDisclosure.test(context.paragraph) && !new RegExp(`${bothWords}[^0-9]*$`, 'u').test(before);
    return block && own && !/行政处罚|许可/u.test(lead) ? [`disputes.${block}.${result}`] : [];
  }
  return findTotals(context);
}
