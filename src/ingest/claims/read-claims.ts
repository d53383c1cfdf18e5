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
import { findRequestKey, type Before } from './requests.ts';
import { placeInParagraph, runTogether, traceSpans, type RunningText, type TextSpan } from './running-text.ts';
import { announcesOthers, findSubject, findWide } from './subject.ts';
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
  /** Stated in words, such as 未发生, not by a number. */
  readonly worded: boolean;
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

interface Finding {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly ClaimKey[];
  readonly value: number;
  readonly subject: string | null;
  readonly loose: boolean;
  /** 共计: it sums up others of its sentence. */
  readonly sum: boolean;
  /** Stated in words, not by a digit. */
  readonly worded: boolean;
}

/** As far back as a sentence is understood by those before it, in characters. */
const farthest = 1200;
/** A sentence of more numbers is a list or a table, not prose. */
const mostNumbers = 100;

/** What is known when a sentence is read. */
interface Setting {
  readonly year: number | null;
  /** The heading of the paragraph and its sentences before this one. */
  readonly earlier: string;
  /** What the last number of the sentence before was of. */
  readonly last: ClaimKey | null;
}

const looseVerb = /办理|处理/u;
const averages = /每|平均|[日月年人]均|最多|最高|同一/u;

/** Whether a stretch of a sentence lies in brackets that are closed before another place in it. */
function isBracketed(text: string, from: number, until: number): boolean {
  const open = text.lastIndexOf('(', from);
  const close = text.indexOf(')', from);
  return open >= 0 && text.lastIndexOf(')', from) < open && close >= 0 && close < until;
}

/** What was made of the numbers of a sentence. */
interface Read {
  readonly found: Finding[];
  /** What the last of them is of. */
  readonly last: ClaimKey | null;
  /** What the number before a place is of. */
  readonly keyBefore: (from: number) => ClaimKey | null;
}

/** What the numbers of a sentence are of; `last` is what the last of them is of. */
function findNumberClaims(
  { text }: Sentence,
  numbers: readonly StatedNumber[],
  { year, earlier, last }: Setting,
): Read {
  const found: Finding[] = [];
  const keys: (ClaimKey | null)[] = [];
  let respectively = false;
  for (const [index, number] of numbers.entries()) {
    keys.push(null);
    const context = makeContext(text, earlier, number, numbers[index - 1], numbers[index + 1]);
    const second = respectively && /^[、,和及与]?$/u.test(context.fullLead);
    respectively = countsRespectively(context);
    if (!number.exact || !isOfYear(context.before, earlier, year) || averages.test(context.fullLead)) continue;
    const outside = numbers.findLastIndex((each, at) => at < index && !isBracketed(text, each.from, number.from));
    const before: Before = {
      key: outside < 0 ? last : (keys[outside] ?? null),
      earlier: keys[outside - 1] ?? null,
      first: outside < 0,
    };
    const disputes: ClaimKey[] = second ? ['disputes.litigation.total'] : findDisputeKeys(context, before);
    const single = isProcessingFee(context)
      ? 'fees.processing'
      : (findRequestKey(context, year, before) ??
        findDocumentKey(context, before) ??
        findPublishedKey(context, before.key));
    const own = disputes.length > 0 ? disputes : single === null ? [] : [single];
    const [key = null] = own;
    keys[index] = key;
    if (key === null) continue;
    found.push({
      keys: own,
      value: number.value,
      from: number.from,
      to: number.to,
      subject: findSubject(context.before) ?? findWide(earlier),
      loose: looseVerb.test(context.lead) && /^requests\.(?:new_received|result_total)\.total$/u.test(key),
      worded: false,
      sum: /共|合计|总计|全年/u.test(context.fullLead),
    });
  }
  return {
    found,
    last: numbers.length === 0 ? last : (keys.at(-1) ?? null),
    keyBefore: (from) => {
      const index = numbers.findLastIndex(({ to }) => to <= from);
      return index < 0 ? last : (keys[index] ?? null);
    },
  };
}

/** Of several numbers for one thing in a sentence only their sum is stated; without a sum none is clear. */
function keepSums(found: readonly Finding[]): Finding[] {
  return found.filter(({ keys, from, sum }) => {
    const [key = ''] = keys;
    if (key.startsWith('published.')) return true;
    const others = found.filter((each) => each.keys[0] === key && each.from !== from);
    return others.length === 0 || (sum && others.every((each) => !each.sum));
  });
}

function findZeroClaims({ text }: Sentence, { keyBefore }: Read, { year, earlier }: Setting): Finding[] {
  return findZeros(text, { followsReceived: (from) => keyBefore(from) === 'requests.new_received.total' })
    .filter(({ from }) => isOfYear(text.slice(0, from), earlier, year))
    .map((zero) => ({
      ...zero,
      value: 0,
      subject: findSubject(`${text.slice(0, zero.from)}未`) ?? findWide(earlier),
      loose: false,
      worded: true,
      sum: false,
    }));
}

/** Numbers that stand in a sentence, by their place in it. */
function numbersIn(sentence: Sentence, numbers: readonly StatedNumber[]): StatedNumber[] {
  const end = sentence.from + sentence.text.length;
  const own = numbers.filter(({ from }) => from >= sentence.from && from < end);
  if (own.length > mostNumbers) return [];
  return own.map((number) => ({
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

function placeFinding(
  running: RunningText,
  { number, paragraphs }: SectionLike,
  sentence: Sentence,
  { keys, value, from, to, subject, loose, worded }: Finding,
): StatedClaim[] {
  const spans = traceSpans(running, sentence.from + from, sentence.from + to);
  const [first] = spans;
  const paragraph = first && paragraphs[first.paragraph];
  if (!first || !paragraph) return [];
  const quote = cutSource(running, paragraphs, sentence.from, sentence.from + sentence.text.length + 1);
  const at = placeInParagraph(paragraph, first.start);
  return keys.map((key) => ({ key, value, quote, at, section: number, spans, subject, loose, worded }));
}

function readRun(running: RunningText, section: SectionLike, heading: string, year: number | null): StatedClaim[] {
  const numbers = findNumbers(running);
  const claims: StatedClaim[] = [];
  let earlier = heading;
  let last: ClaimKey | null = null;
  for (const sentence of splitSentences(running)) {
    const setting: Setting = { year, earlier, last };
    const read = findNumberClaims(sentence, numbersIn(sentence, numbers), setting);
    if (!announcesOthers(earlier)) {
      const zeros = findZeroClaims(sentence, read, setting);
      const found = [...keepSums(read.found), ...zeros].sort((a, b) => a.from - b.from);
      claims.push(...found.flatMap((finding) => placeFinding(running, section, sentence, finding)));
    }
    last = read.last;
    earlier = `${earlier}${sentence.text}。`.slice(-farthest);
  }
  return claims;
}

/** A line on its own that says what follows: （二）依申请公开, 2023年情况： */
function isHeading({ text }: RunningText): boolean {
  return /如下[:。]?$/u.test(text) || (text.length <= 25 && !/[。;!?]$|\d+件|未|没有|无/u.test(text));
}

function announcesPlans(heading: string): boolean {
  return /下一步|今后|明年|来年|打算|计划|目标|安排|思路/u.test(heading);
}

function readSection(section: SectionLike, year: number | null): StatedClaim[] {
  let heading = '';
  return runTogether(section.paragraphs).flatMap((running) => {
    if (isHeading(running)) {
      heading = `${running.text}。`;
      return [];
    }
    return announcesPlans(heading) ? [] : readRun(running, section, heading, year);
  });
}

/** Numbers of disputes that are there but were not understood: then a denial elsewhere is of a part. */
const countsDisputes = {
  review: /复议[^。;,、]{0,12}[1-9]\d*(?:件|起|宗|例|次)|[1-9]\d*(?:件|起|宗|例)[^。;,、]{0,24}复议/u,
  litigation:
    /(?:诉讼|起诉|应诉)[^。;,、]{0,12}[1-9]\d*(?:件|起|宗|例|次)|[1-9]\d*(?:件|起|宗|例)[^。;,、]{0,24}(?:诉讼|起诉)/u,
} as const;

/** A statement in general terms gives way to numbers for the same thing; of two fees neither is the sum. */
function dropGeneral(claims: readonly StatedClaim[], prose: string): StatedClaim[] {
  const fees = new Set(
    claims.filter(({ key, value }) => key === 'fees.processing' && value > 0).map(({ value }) => value),
  );
  return claims.filter(({ key, value, worded }) => {
    if (key === 'fees.processing') return fees.size === 0 || (fees.size === 1 && value > 0);
    if (!worded) return true;
    const block = /^disputes\.(?<block>review|litigation)\.total$/u.exec(key)?.groups?.['block'];
    if (block === 'review' || block === 'litigation') return !countsDisputes[block].test(prose);
    return !claims.some((other) => other.key === key && other.value > 0);
  });
}

/** Problems and plans: what section five counts is not what was. */
const planning = 5;

/**
 * The numbers that the prose of a report states of its own year, in the order of the text. What is not clearly one of them
 * is left out: approximations, shares, changes, other years, parts, numbers of other bodies' work.
 */
export function readClaims(sections: readonly SectionLike[], year: number | null): StatedClaim[] {
  const read = sections.filter(({ number }) => number !== planning);
  const prose = read.flatMap(({ paragraphs }) => runTogether(paragraphs).map(({ text }) => text)).join('。');
  return dropGeneral(
    read.flatMap((section) => readSection(section, year)),
    prose,
  );
}
