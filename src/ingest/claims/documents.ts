import type { ClaimKey } from '../../form/claims.ts';
import type { Context } from './context.ts';
import { clauseOf, fitClause, isRestricted } from './grammar.ts';
import type { Before } from './requests.ts';

const documentUnit = /^(?:件|份|个|部|项)$/u;
const made = '(?:制发|制定|出台|印发|新制发|新制作|新制定|新出台|制定出台|制定印发|制定发布)';
const level = '(?:政府|市政府|县政府|区政府|省政府|本级|市级|县级|区级|本机关|各类)?(?:的)?';

const rows = (['normative_documents', 'regulations'] as const).map((row) => {
  const noun = row === 'regulations' ? `${level}(?:政府)?规章` : `${level}(?:行政)?规范性文件`;
  const end = '(?:制发件数|数)?';
  return {
    row,
    issued: clauseOf(`${made}(?:了)?${noun}${end}`),
    issuedBehind: clauseOf(`${made}(?:了)?`),
    noun: new RegExp(`^${noun}$`, 'u'),
    repealed: clauseOf(`(?:清理)?(?:废止|宣布失效|失效)(?:和失效)?(?:了)?${noun}`),
    inForce: clauseOf(`(?:现行有效|继续有效|现行)(?:的)?${noun}|${noun}(?:现行有效|继续有效|有效)`),
  };
});

function findLegislation({ lead, tail }: Context): ClaimKey | null {
  for (const { row, issued, issuedBehind, noun, repealed, inForce } of rows) {
    if (tail !== '' && !(fitClause(issuedBehind, lead) && noun.test(tail))) continue;
    if (tail !== '' || fitClause(issued, lead)) return `proactive.${row}.issued`;
    if (fitClause(repealed, lead)) return `proactive.${row}.repealed`;
    if (fitClause(inForce, lead)) return `proactive.${row}.in_force`;
  }
  return null;
}

/** 制发规范性文件3件，废止1件，现行有效20件: the noun stands with the first number only. */
function goOn({ lead }: Context, { key }: Before): ClaimKey | null {
  if (key === 'documents.issued' && /^其中(?:行政)?规范性文件$/u.test(lead)) {
    return 'proactive.normative_documents.issued';
  }
  const row = /^proactive\.(?<row>normative_documents|regulations)\./u.exec(key ?? '')?.groups?.['row'];
  if (row === undefined) return null;
  if (/^[、和]?(?:本年|宣布)?(?:废止|失效|废止件数)$/u.test(lead)) return `proactive.${row}.repealed`;
  return /^[、和]?(?:截至[^,;]{0,12})?(?:现行)?(?:继续)?有效(?:件数)?$/u.test(lead)
    ? `proactive.${row}.in_force`
    : null;
}

const decisions = (
  [
    ['proactive.licensing.decisions', '行政许可'],
    ['proactive.penalties.decisions', '行政处罚'],
    ['proactive.coercion.decisions', '行政强制'],
  ] as const
).map(([key, noun]) => ({
  key,
  ahead: clauseOf(`(?:作出|做出)(?:的)?${noun}(?:处理)?(?:决定)?(?:数量)?`),
  next: new RegExp(`^[、和]?${noun}(?:处理)?(?:决定)?(?:数量)?$`, 'u'),
}));

function findDecision({ lead, tail, unit }: Context, { key: last }: Before): ClaimKey | null {
  if (!/^(?:件|宗|起|项|个|例|件次|次)$/u.test(unit) || tail !== '') return null;
  const goesOn = /\.decisions$/u.test(last ?? '');
  const found = decisions.find(({ ahead, next }) => fitClause(ahead, lead) ?? (goesOn && next.test(lead)));
  return found?.key ?? null;
}

const issued = clauseOf(
  `发文|以[^,;]{2,10}名义(?:制发|印发|下发)${level}(?:公文|文件)|(?:制发|印发|下发|发出)(?:的|了)?(?:各类)?(?:以[^,;]{2,10}名义)?(?:的)?${level}(?:公文|文件|政策文件|政策性文件|正式文件)`,
);

/** What a number of documents or decisions is of. Null when that is not clear. */
export function findDocumentKey(words: Context, previous: Before): ClaimKey | null {
  if (isRestricted(words.before.slice(0, words.before.length - words.fullLead.length))) return null;
  const decision = findDecision(words, previous);
  if (decision !== null) return decision;
  if (!documentUnit.test(words.unit)) return null;
  const legislation = findLegislation(words) ?? (words.tail === '' ? goOn(words, previous) : null);
  if (legislation !== null) return legislation;
  return fitClause(issued, words.lead) ? 'documents.issued' : null;
}

const feeName =
  '(?:(?:政府)?信息公开(?:申请)?)?(?:的)?(?:(?:依申请公开)?(?:政府)?信息(?:公开)?(?:信息)?处理费|公开处理费|(?:政府)?信息公开(?:相关)?费用?|依申请公开费用?)(?:用)?';
const fee = clauseOf(
  `(?:按照?[^,;]{0,14}规定|依规)?(?:向申请人)?(?:收取|收缴|征收|实收|共收)(?:了)?(?:政府信息公开申请)?(?:的)?${feeName}(?:共)?(?:人民币)?|${feeName}(?:收取|收入|收费)?(?:金额|总额)?(?:为)?`,
);

/** Whether an amount of money is what was charged for processing requests. */
export function isProcessingFee({ lead, fullLead, before, unit, after, tail }: Context): boolean {
  if (isRestricted(before.slice(0, before.length - fullLead.length))) return false;
  return unit === '元' && tail === '' && !/^\/|^每|^\(?20\d\d年以来/u.test(after) && fitClause(fee, lead) !== null;
}
