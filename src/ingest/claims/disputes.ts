import type { ClaimKey } from '../../form/claims.ts';
import type { Context } from './context.ts';
import { clauseOf, fitClause } from './grammar.ts';
import type { Before } from './requests.ts';

type Block = 'review' | 'litigation' | 'litigation_direct' | 'litigation_after_review';

const caseUnit = /^(?:件|宗|起|例|次|个|项|件次|笔)$/u;
const ofDisclosure = /信息公开|政务公开|依申请/u;
/** 政府信息公开, 因政府信息公开引发的: what disputes are about. */
const about =
  '(?:与(?:政府)?信息公开(?:工作)?(?:有关|相关)的|有关(?:政府)?信息公开(?:工作|事务)?的|(?:因|由|就|涉及|涉)?(?:政府|政务)?(?:信息公开|依申请公开|政务公开)(?:工作|申请|答复|事项|类|问题|方面)*(?:而)?(?:引发|引起|产生|导致)?(?:的)?)';
const verb = '(?:未)?(?:发生|产生|收到|新增|出现|涉及|被申请|被提起|引发|存在|有|被|针对[^,;]{0,12})';
const nouns = '(?:申请|案件|案|事项|情况|数)*';
const names: readonly (readonly [Block, string])[] = [
  ['litigation_direct', '(?:未经(?:行政)?复议(?:而)?)?直接(?:向法院)?(?:提起)?(?:行政)?(?:起诉|诉讼)'],
  ['litigation_after_review', '(?:经)?(?:行政)?复议后(?:再)?(?:提起|起诉|又)?(?:行政)?(?:诉讼|起诉)?'],
  ['review', '(?:行政)?复议'],
  ['litigation', '(?:行政)?(?:诉讼|应诉)'],
];
const totals = names.map(([block, name]) => ({
  block,
  ahead: clauseOf(
    `(?:[^,;:]{0,12}中:|其中|:)?${verb}?${about}?(?:以[^,;]{2,8}为被申请人的)?${about}?(?:被)?(?:申请|提起)?(?:的)?${name}${nouns}`,
  ),
  behind: new RegExp(`^${about}(?:被)?(?:申请|提起)?(?:的)?${name}${nouns}$`, 'u'),
}));
const countOnly = clauseOf(`(?:其中)?${verb}?`);
const both = `${about}?(?:被)?(?:申请|提起)?(?:行政)?复议${nouns}(?:、|和|及|与|以及)${about}?(?:被)?(?:申请|提起)?(?:行政)?(?:诉讼|应诉)${nouns}`;
const bothEach = clauseOf(`${verb}?${both}(?:均|也|都|各)`);
const bothRespectively = clauseOf(`${verb}?${both}分别`);
const bothSum = clauseOf(`${verb}?${both}`);

const results: readonly (readonly [string, string])[] = [
  ['upheld', '(?:结果)?(?:均)?(?:被)?维持(?:原[^,;]{0,8})?'],
  ['corrected', '(?:结果|被)?纠正'],
  ['other_result', '其他结果'],
  ['pending', '(?:(?:尚)?未审结|正在审理|尚在审理|(?:尚)?未结案|(?:在)?审理中)'],
];
const resultPatterns = results.map(([id, words]) => ({
  id,
  ahead: new RegExp(`^(?:[、和及:]|其中|结果|有|已审结)*${words}(?:的|案件|情形)*$`, 'u'),
  behind: new RegExp(`^(?:案件|的)?(?:结果|为|被|均|属于?)*${words}(?:的|案件|决定)*$`, 'u'),
}));

/** What follows says of what the disputes are: 均为工伤认定类. */
const ofSomethingElse =
  /^,(?:均|全部|都|其中)?(?:为|系|涉及|属于?|是)(?!结果|维持|纠正|政府信息公开|信息公开)|^,其中[^,;]{0,12}(?:信息|政务)公开/u;

function isOwn({ paragraph, after }: Context, clause: string, previous: Before): boolean {
  if (ofDisclosure.test(clause)) return true;
  if (ofSomethingElse.test(after)) return false;
  // In a paragraph on requests, right after their numbers.
  return previous.key !== null && ofDisclosure.test(paragraph);
}

/** Whether reviews and suits are about to be counted one after the other: 行政复议、行政诉讼分别为3件、2件. */
export function countsRespectively({ lead }: Context): boolean {
  return fitClause(bothRespectively, lead) !== null;
}

function blockOf(key: ClaimKey | null): string | undefined {
  return /^disputes\.(?<block>\w+)\./u.exec(key ?? '')?.groups?.['block'];
}

function findResult({ lead, tail }: Context, previous: Before): ClaimKey[] {
  const block = blockOf(previous.key);
  // 复议3件、诉讼2件，其中维持2件: of which, nobody says.
  const ambiguous = previous.key?.endsWith('.total') && previous.earlier?.endsWith('.total') === true;
  if (block === undefined || (ambiguous && blockOf(previous.earlier) !== undefined)) return [];
  const ahead = resultPatterns.find((each) => each.ahead.test(lead));
  const free = /^(?:[、和及]|其中|有|结果|另有|另)*$/u.test(lead);
  const found = ahead ?? (free ? resultPatterns.find((each) => each.behind.test(tail)) : undefined);
  return found ? [`disputes.${block}.${found.id}`] : [];
}

/** What a number of reviews or suits in a sentence is of; empty when that is not clear, two keys for "one each". */
export function findDisputeKeys(words: Context, previous: Before): ClaimKey[] {
  const { lead, tail, unit } = words;
  if (!caseUnit.test(unit)) return [];
  const result = findResult(words, previous);
  if (result.length > 0) return result;
  const pair: ClaimKey[] = ['disputes.review.total', 'disputes.litigation.total'];
  if (fitClause(bothEach, lead)) return isOwn(words, lead, previous) ? pair : [];
  if (fitClause(bothRespectively, lead)) return isOwn(words, lead, previous) ? pair.slice(0, 1) : [];
  // One number for reviews and suits together says nothing of either.
  if (fitClause(bothSum, lead)) return words.value === 0 && isOwn(words, lead, previous) ? pair : [];
  const ahead = totals.find((each) => fitClause(each.ahead, lead));
  if (ahead && tail === '') return isOwn(words, lead, previous) ? [`disputes.${ahead.block}.total`] : [];
  if (!fitClause(countOnly, lead)) return [];
  const behind = totals.find((each) => each.behind.test(tail));
  return behind ? [`disputes.${behind.block}.total`] : [];
}
