import type { ClaimKey } from '../../form/claims.ts';
import type { SectionNumber } from '../../form/sections.ts';
import type { Location } from '../location.ts';
import type { Paragraph } from '../paragraphs.ts';
import { makeContext } from './context.ts';
import { findZeros } from './denials.ts';
import { countsRespectively, findDisputeKeys } from './disputes.ts';
import { findDocumentKey, isProcessingFee } from './documents.ts';
import { findNumbers, type StatedNumber } from './numbers.ts';
import { findPublishedKey } from './published.ts';
import { findRequestKey } from './requests.ts';
import { placeInParagraph, runTogether, traceSpans, type RunningText, type TextSpan } from './running-text.ts';
import { findSubject, isOfOthers, speaksOfOthersAnywhere } from './subject.ts';
import { isOfYear } from './years.ts';

/** A number that prose states, in digits or by words that deny. */
export interface StatedClaim {
  readonly key: ClaimKey;
  readonly value: number;
  /** The sentence as the source has it. */
  readonly quote: string;
  /** Where the number, or the telling words, begin. */
  readonly at: Location;
  readonly section: SectionNumber;
  /** The number with its unit, or the telling words, in the paragraphs of the section. */
  readonly spans: readonly TextSpan[];
  /** Whose number the sentence says that it is, where it names somebody: 全市, 各乡镇, 区财政局. */
  readonly subject: string | null;
  /** 收到并办理, 办理: may be the number received or the number handled. */
  readonly loose: boolean;
}

interface SectionLike {
  readonly number: SectionNumber;
  readonly paragraphs: readonly Paragraph[];
}

/** A sentence of running text: from, to, and what it says with titles in 《》 blanked out. */
interface Sentence {
  readonly from: number;
  readonly text: string;
}

/** What stands in 《》 is a name, and a number in quotation marks is somebody else's; as long as before. */
function blankTitles(text: string): string {
  return text.replace(/《[^《》]*》|[“"][^”"]*\d[^”"]*[”"]/gu, (title) => '□'.repeat(title.length));
}

function splitSentences({ text }: RunningText): Sentence[] {
  return [...blankTitles(text).matchAll(/[^。;!?]+/gu)].map((match) => ({ from: match.index, text: match[0] }));
}

/** Where a stretch of a sentence comes from. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Finding extends Stretch {
  readonly keys: readonly ClaimKey[];
  readonly value: number;
  readonly before: string;
  readonly loose: boolean;
}

const speaksOfRequests = /信息公开(?:的)?(?:书面)?申请|依申请公开|公开申请|(?:收到|受理)申请/u;
const looseVerb = /办理|处理/u;

/** What the numbers of a sentence are of. */
function findNumberClaims(
  sentence: Sentence,
  earlier: string,
  numbers: readonly StatedNumber[],
  year: number | null,
): Finding[] {
  const found: Finding[] = [];
  let last: ClaimKey | null = null;
  let respectively = false;
  const paragraph = `${earlier}${sentence.text}`;
  numbers.forEach((number, index) => {
    const context = makeContext(sentence.text, paragraph, number, numbers[index - 1], numbers[index + 1]);
    const second = respectively && /^[、,和及与]?$/u.test(context.fullLead);
    respectively = countsRespectively(context);
    if (!number.exact || !isOfYear(context.before, earlier.slice(-60), year)) return;
    if (isOfOthers(context.before) || /每|平均|[日月年]均/u.test(context.fullLead)) return;
    const before = earlier.split(/[。;]/u).filter(Boolean).at(-1) ?? '';
    const disputes: readonly ClaimKey[] = second ? ['disputes.litigation.total'] : findDisputeKeys(context, before);
    const single =
      disputes.length > 0
        ? null
        : isProcessingFee(context)
          ? 'fees.processing'
          : (findRequestKey(context, year, last) ?? findDocumentKey(context, last) ?? findPublishedKey(context, last));
    const keys = disputes.length > 0 ? disputes : single === null ? [] : [single];
    if (keys.length === 0) return;
    last = keys[0] ?? null;
    const loose =
      looseVerb.test(context.lead) && /^requests\.(?:new_received|result_total)\.total$/u.test(keys[0] ?? '');
    found.push({ keys, value: number.value, from: number.from, to: number.to, before: context.before, loose });
  });
  return found;
}

function findZeroClaims(sentence: Sentence, earlier: string, year: number | null): Finding[] {
  return findZeros(sentence.text, speaksOfRequests.test(`${earlier}${sentence.text}`))
    .map((zero) => ({ ...zero, value: 0, before: sentence.text.slice(0, zero.from), loose: false }))
    .filter(({ before }) => isOfYear(before, earlier.slice(-60), year) && !speaksOfOthersAnywhere(before));
}

/** Numbers that stand in a sentence, by their place in it. */
function numbersIn(sentence: Sentence, numbers: readonly StatedNumber[]): StatedNumber[] {
  const end = sentence.from + sentence.text.length;
  return numbers
    .filter(({ from }) => from >= sentence.from && from < end)
    .map((number) => ({
      ...number,
      from: number.from - sentence.from,
      to: number.to - sentence.from,
      digitsTo: number.digitsTo - sentence.from,
    }));
}

function cutSource(running: RunningText, paragraphs: readonly Paragraph[], from: number, to: number): string {
  return traceSpans(running, from, to)
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '')
    .join('')
    .trim();
}

function readRun(running: RunningText, { number, paragraphs }: SectionLike, year: number | null): StatedClaim[] {
  const numbers = findNumbers(running);
  const claims: StatedClaim[] = [];
  let earlier = '';
  for (const sentence of splitSentences(running)) {
    const found = [
      ...findNumberClaims(sentence, earlier, numbersIn(sentence, numbers), year),
      ...findZeroClaims(sentence, earlier, year),
    ].sort((a, b) => a.from - b.from);
    const quote = cutSource(running, paragraphs, sentence.from, sentence.from + sentence.text.length + 1);
    for (const { keys, value, from, to, before, loose } of found) {
      const spans = traceSpans(running, sentence.from + from, sentence.from + to);
      const [first] = spans;
      const paragraph = first && paragraphs[first.paragraph];
      if (!first || !paragraph) continue;
      const at = placeInParagraph(paragraph, first.start);
      const subject = findSubject(before);
      for (const key of keys) claims.push({ key, value, quote, at, section: number, spans, subject, loose });
    }
    earlier += `${sentence.text}。`;
  }
  return claims;
}

/** A statement in general terms gives way to a number for the same thing in the same section. */
function dropGeneral(claims: readonly StatedClaim[]): StatedClaim[] {
  return claims.filter(
    (claim) =>
      claim.value !== 0 ||
      claim.key !== 'requests.carried_out.total' ||
      !claims.some((other) => other.key === claim.key && other.value > 0 && other.section === claim.section),
  );
}

/**
 * The numbers that the prose of a report states of its own year, in the order of the text. What is not clearly one of them
 * is left out: approximations, shares, changes, other years, parts, numbers of other bodies' work.
 */
export function readClaims(sections: readonly SectionLike[], year: number | null): StatedClaim[] {
  return sections.flatMap((section) =>
    dropGeneral(runTogether(section.paragraphs).flatMap((running) => readRun(running, section, year))),
  );
}
