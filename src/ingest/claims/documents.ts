import type { ClaimKey } from '../../form/claims.ts';
import type { Context } from './context.ts';

const documentUnit = /^(?:件|份|个|部|项)$/u;
const normative = '(?:行政)?规范性文件';
const made = '制发|制定|出台|印发|新制发|新制作|新制定|新出台|制作|发布';
const kinds: readonly (readonly [string, string])[] = [
  ['normative_documents', normative],
  ['regulations', '(?:政府|市政府|省政府)?规章'],
];

function findLegislation({ lead, tail }: Context): ClaimKey | null {
  for (const [row, noun] of kinds) {
    const end = `(?:市政府|县政府|区政府|本级|政府|部门|本年度?)*${noun}(?:的)?$`;
    if (new RegExp(`(?:现行)?(?:继续)?有效(?:的)?${end}|${noun}(?:现行)?(?:继续)?有效(?:的)?$`, 'u').test(lead)) {
      return /公开|公布|清理|修订|保留|\d/u.test(lead.replace(/现行有效/gu, '')) ? null : `proactive.${row}.in_force`;
    }
    if (new RegExp(`(?:废止|宣布失效|失效)(?:的|了)?${end}`, 'u').test(lead)) return `proactive.${row}.repealed`;
    if (new RegExp(`(?:${made})(?:的|了)?${end}`, 'u').test(lead) && !/公开|解读|备案|审查|修订/u.test(lead)) {
      return `proactive.${row}.issued`;
    }
    if (new RegExp(`(?:${made})$`, 'u').test(lead) && new RegExp(`^${noun}$`, 'u').test(tail))
      return `proactive.${row}.issued`;
  }
  return null;
}

/** 制发规范性文件3件，废止1件，现行有效20件: the noun stands with the first number only. */
function goOn(lead: string, last: ClaimKey | null): ClaimKey | null {
  if (last === 'documents.issued' && /^其中(?:行政)?规范性文件$/u.test(lead)) {
    return 'proactive.normative_documents.issued';
  }
  const row = /^proactive\.(?<row>normative_documents|regulations)\./u.exec(last ?? '')?.groups?.['row'];
  if (row === undefined) return null;
  if (/^(?:其中|本年|宣布)?(?:废止|失效)$/u.test(lead)) return `proactive.${row}.repealed`;
  return /^(?:截至[^,;]{0,12})?(?:现行)?(?:继续)?有效$/u.test(lead) ? `proactive.${row}.in_force` : null;
}

const decisions: readonly (readonly [ClaimKey, string])[] = [
  ['proactive.licensing.decisions', '行政许可'],
  ['proactive.penalties.decisions', '行政处罚'],
  ['proactive.coercion.decisions', '行政强制'],
];

function findDecision({ lead, tail, unit }: Context): ClaimKey | null {
  if (!/^(?:件|宗|起|项|个|例|件次|次)$/u.test(unit)) return null;
  const found = decisions.find(([, noun]) =>
    new RegExp(`(?:作出|做出)(?:的)?${noun}(?:处理)?(?:决定)?$|${noun}(?:处理)?决定$`, 'u').test(lead),
  );
  if (found) return /公开|公示|受理/u.test(lead) ? null : found[0];
  const behind = decisions.find(([, noun]) => new RegExp(`^${noun}(?:处理)?决定$`, 'u').test(tail));
  return behind && /(?:作出|做出)$/u.test(lead) ? behind[0] : null;
}

const issued =
  /(?:^|[,年度县市区局委镇乡])发文$|(?:制发|印发|下发|发出)(?:的|了)?(?:各类)?(?:政府|政府办|县政府|市政府|区政府|以[^,;]{0,10}名义)?(?:的)?(?:公文|文件|政府文件|政策文件|政策性文件|正式文件)$/u;

/** What a number of documents or decisions is of; `last` is what the number before it was of. Null when that is not clear. */
export function findDocumentKey(context: Context, last: ClaimKey | null): ClaimKey | null {
  const decision = findDecision(context);
  if (decision !== null) return decision;
  if (!documentUnit.test(context.unit)) return null;
  const legislation = findLegislation(context) ?? goOn(context.lead, last);
  if (legislation !== null) return legislation;
  return issued.test(context.lead) && !/公开|解读|涉及/u.test(context.lead) ? 'documents.issued' : null;
}

const fee = /(?:信息(?:公开)?(?:信息)?处理费|公开处理费|依申请公开[^,;]{0,8}费用?|信息公开(?:申请)?[^,;]{0,8}费用?)/u;

/** Whether an amount of money is what was charged for processing requests. */
export function isProcessingFee({ lead, before, unit, tail }: Context): boolean {
  if (unit !== '元' || /每|标准|\/|件$/u.test(lead) || /^\/|^每/u.test(tail)) return false;
  return (
    /(?:收取|收缴|征收|收入|收费|收到|共收|产生|处理费)(?:[^,;]{0,30}费用?)?(?:金额|总额)?(?:人民币)?$/u.test(lead) &&
    fee.test(before)
  );
}
