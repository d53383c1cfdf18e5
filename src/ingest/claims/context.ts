import type { StatedNumber } from './numbers.ts';

/** The words around a number: what decides what it is a number of. */
export interface Context {
  /** The sentence up to the number. */
  readonly before: string;
  /** The heading, the sentences of the same paragraph before, and this one up to the number. */
  readonly paragraph: string;
  /** The clause up to the number, as far back as the last number; brackets taken out, without 共, 为 and the like at its end. */
  readonly lead: string;
  /** The same with the words at its end. */
  readonly fullLead: string;
  /** From the unit to the next number or the end of the clause. */
  readonly tail: string;
  /** From the unit to the end of the sentence. */
  readonly after: string;
  readonly unit: string;
  readonly value: number;
  /** What stands in brackets right before the number. */
  readonly bracket: string;
}

/** Words between a noun and its number that say nothing of their own. */
const fillers =
  /(?:的|了|数量|总数量?|总量|总件数|件数|数|共计|总共|一共|共|合计|总计|累计|有|为|是|达|计|:|各类|全年|全部|约为|"|”|“)+$/u;
const closedBrackets = /\([^()]*\)/gu;

/** No clause that is understood is longer, and a longer one takes patterns a long time to refuse. */
export const longestClause = 80;

/** Stands for a clause that is too long; no pattern fits it. */
const tooLong = '☒';

/** What precedes a number, as far as it can belong to it. */
function cutLead(text: string): string {
  const open = text.replace(closedBrackets, '').replace(/[“”"]/gu, '');
  const clauses = open.split(/[,;(]/u);
  let lead = clauses.pop() ?? '';
  // 收到政府信息公开申请，共计21件: what stands alone goes on with the clause before it.
  while (lead !== '' && lead.replace(fillers, '') === '' && clauses.length > 0) lead = `${clauses.pop() ?? ''}${lead}`;
  return lead;
}

/** The context of a number in a sentence; `previous` is the number before it there. */
export function makeContext(
  sentence: string,
  earlier: string,
  number: StatedNumber,
  previous: StatedNumber | undefined,
  next: StatedNumber | undefined,
): Context {
  const before = sentence.slice(0, number.from);
  const fullLead = cutLead(sentence.slice(previous?.to ?? 0, number.from));
  const after = sentence.slice(number.to);
  const near = sentence.slice(number.to, next?.from ?? sentence.length);
  return {
    before,
    paragraph: `${earlier}${before}`,
    lead: fullLead.length > longestClause ? tooLong : fullLead.replace(fillers, ''),
    fullLead,
    tail: (/^[^,;()、:]*/u.exec(near)?.[0] ?? '').slice(0, longestClause),
    after,
    unit: number.unit,
    value: number.value,
    bracket: /\((?<inside>[^()]*)\)$/u.exec(before)?.groups?.['inside'] ?? '',
  };
}
