import { sections as formSections, type Section, type SectionNumber } from '../form/sections.ts';
import type { Location } from './location.ts';
import { editDistance, foldText, keepResults, matchLabel, nameLabels } from './normalise.ts';
import type { Problem } from './problems.ts';
import type { Block, Line } from './readers/document.ts';
import { countCharacters } from './readers/raw-line.ts';

export interface OutlineSection {
  readonly number: SectionNumber;
  /** As published, without its number. */
  readonly heading: string;
  readonly at: Location;
  readonly blocks: readonly Block[];
}

export interface Title {
  readonly text: string;
  readonly at: Location;
  /** As the title names it; null when it does not. */
  readonly agency: string | null;
  readonly year: number | null;
}

/** The parts of a report: its title, what stands before section one, and its sections. */
export interface Outline {
  readonly title: Title | null;
  readonly preamble: readonly Block[];
  readonly sections: readonly OutlineSection[];
  readonly problems: readonly Problem[];
}

const headingLabels = nameLabels(formSections, ({ heading, variants }) => [heading, ...variants]);
const headingPattern = /^[#*\s]*(?:(?<numeral>[一二三四五六七八九十]+)\s*[、.．,，]\s*)?(?<heading>\S.*)$/u;
/** A heading is a line of its own; a sentence that happens to name a section is longer. */
const longestHeading = 40;

interface Heading {
  readonly section: Section;
  readonly text: string;
  readonly at: Location;
  readonly numeral: string | null;
}

/**
 * A line that is the heading of a section: by its words, with or without its number; without it, or with another, they
 * must be exact. Bracketed and Arabic numbers are those of paragraphs.
 */
function readHeading({ text, at }: Line): Heading | null {
  // Marks and a number may stand before the words; a longer line is a sentence.
  const heading = text.length > longestHeading + 8 ? null : readHeadingText(text);
  return heading && { ...heading, at };
}

const readHeadingText = keepResults((text): Omit<Heading, 'at'> | null => {
  const groups = headingPattern.exec(text)?.groups;
  const heading = groups?.['heading']?.replace(/\*+$/u, '').trim();
  if (!heading || [...heading].length > longestHeading || /^[(（\d]/u.test(heading)) return null;
  const match = matchLabel(heading, headingLabels);
  const numeral = groups?.['numeral'] ?? null;
  if (!match || (numeral !== match.item.numeral && !match.exact)) return null;
  return { section: match.item, text: heading, numeral };
});

/** A heading inside of a line: where its number begins and where its words end, in characters of the line. */
interface InlineHeading {
  readonly from: number;
  readonly to: number;
}

const inlineNumber = /[一二三四五六七八]\s*[、.．]\s*/gu;
/** No report has more numbered points. */
const mostNumbers = 500;
/** A line shorter than this between two headings makes a list of contents of them. */
const leastSection = 12;

/** The end of the heading that begins at a place of a line: an exact wording, or the nearest to the one of its number. */
function findHeadingEnd(text: string, numeral: string, from: number): number | null {
  const rest = text.slice(from, from + longestHeading);
  for (let length = rest.length; length > 3; length -= 1) {
    // Brackets and full stops behind a heading do not change what it means, but are no part of it.
    const part = rest.slice(0, length);
    if (/\p{Script=Han}$/u.test(part) && matchLabel(part, headingLabels)?.exact) return from + length;
  }
  const heading = formSections.find((section) => section.numeral === numeral)?.heading;
  if (heading === undefined) return null;
  const [nearest] = [0, 1, -1, 2, -2]
    .map((more) => rest.slice(0, heading.length + more))
    .filter((part) => matchLabel(part, headingLabels)?.item.numeral === numeral)
    .map((part) => ({ part, distance: editDistance(part, heading) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest ? from + nearest.part.length : null;
}

/** A line of this many characters is a whole report without line ends. */
const leastWhole = 1000;
/** Shorter headings are ordinary words when they have no number. */
const leastBareHeading = 8;

function findBareHeadings(text: string): InlineHeading[] {
  const found = formSections.flatMap(({ heading, variants }) => {
    const places = [heading, ...variants]
      .filter((wording) => wording.length >= leastBareHeading)
      .map((wording) => ({ from: text.indexOf(wording), to: text.indexOf(wording) + wording.length }))
      .filter(({ from, to }) => from >= 0 && !/^[、，和及等]/u.test(text.slice(to)));
    return places.slice(0, 1);
  });
  return found.sort((a, b) => a.from - b.from);
}

function findInlineHeadings(text: string): InlineHeading[] {
  const numbers = [...text.matchAll(inlineNumber)];
  if (numbers.length > mostNumbers) return [];
  const found: InlineHeading[] = [];
  for (const { 0: number, index } of numbers) {
    const to = findHeadingEnd(text, number.charAt(0), index + number.length);
    if (to !== null) found.push({ from: index, to });
  }
  if (found.length === 0 && text.length > leastWhole) found.push(...findBareHeadings(text));
  const close = found.filter(({ to }, index) => (found[index + 1]?.from ?? Infinity) - to < leastSection);
  return close.length * 2 > found.length ? [] : found;
}

/** A part of a line, where it stands in it. */
function cutLine({ text, at }: Line, from: number, to: number): Line | null {
  const part = text.slice(from, to);
  if (part.trim() === '') return null;
  const before = text.slice(0, from + part.length - part.trimStart().length);
  const place = 'line' in at ? { line: at.line, column: at.column + countCharacters(before) } : at;
  return { text: part.trim(), at: place };
}

/** Takes a line that holds headings and what stands below them apart; any other line stays as it is. */
function splitInlineHeadings(block: Block, own: ReadonlySet<Section>): Block[] {
  if (block.kind !== 'line' || block.line.text.length <= longestHeading) return [block];
  const { line } = block;
  const found = findInlineHeadings(line.text).filter(({ from, to }) => {
    const heading = readHeading({ text: line.text.slice(from, to), at: line.at });
    // A heading on a line of its own is the real one.
    return heading && !own.has(heading.section);
  });
  const cuts = found.flatMap(({ from, to }) => [from, to]);
  if (cuts.length === 0) return [block];
  const bounds = [0, ...cuts, line.text.length];
  return bounds.slice(1).flatMap((to, index): Block[] => {
    const part = cutLine(line, bounds[index] ?? 0, to);
    return part ? [{ kind: 'line', line: part }] : [];
  });
}

/**
 * Puts headings together that are wrapped onto a second line, or whose number stands on a line of its own. Both lines are
 * short, neither is a heading by itself, and together they are one, spelt right.
 */
function joinWrappedHeadings(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const whole = above?.kind === 'line' && block.kind === 'line' ? joinHeading(above.line, block.line) : null;
    if (whole) joined[joined.length - 1] = { kind: 'line', line: whole };
    else joined.push(block);
  }
  return joined;
}

function joinHeading(above: Line, below: Line): Line | null {
  const text = above.text + below.text;
  if (text.length > longestHeading || readHeading(above) || readHeading(below)) return null;
  const whole = { text, at: above.at };
  const heading = readHeading(whole);
  return heading && matchLabel(heading.text, headingLabels)?.exact ? whole : null;
}

/** Whether the heading of a block is an entry of a list of contents: headings side by side that come again further on. */
function isContents(headings: readonly (Heading | null)[], index: number): boolean {
  const own = headings[index];
  if (!own) return false;
  const beside = [headings[index + 1], headings[index - 1]].some((other) => other && other.section !== own.section);
  return beside && headings.slice(index + 1).some((other) => other?.section === own.section);
}

function judgeHeading({ section, text, at, numeral }: Heading): Problem[] {
  if (numeral === section.numeral) return [];
  const expected = `${section.numeral}、${section.heading}`;
  if (numeral === null) return [{ code: 'heading-number-missing', found: text, expected, at, keys: [] }];
  return [{ code: 'heading-number-wrong', found: `${numeral}、${text}`, expected, at, keys: [] }];
}

const digits: Record<string, string> = Object.fromEntries([...'〇一二三四五六七八九'].map((zh, n) => [zh, String(n)]));

/** The year in `2024`, `２０２４` or `二〇二四` (also with ○ or 零); null for anything else or before the Regulation. */
export function readYear(text: string): number | null {
  const folded = [...foldText(text).replace(/[○Ｏ零]/gu, '〇')].map((each) => digits[each] ?? each).join('');
  const year = /^\d{4}$/u.test(folded) ? Number(folded) : Number.NaN;
  return year >= 2008 && year <= 2100 ? year : null;
}

/** `<agency><year>年政府信息公开工作年度报告`, with the agency before or after the year and words in many orders. */
const titlePattern =
  /^(?<before>.*?)(?<year>[\d〇○零一二三四五六七八九]{4})年度?(?<between>[^\d]*?)(?:政府)?信息公开(?:工作)?(?:年度|年)(?:工作)?(?:报告|报)(?:\([^()]*\)|(?:更正|修订|修正)[版稿本])?$/u;

/** What lists of facts about a page put before its title. */
const titleName = /^(?:文章)?(?:标题|题目|名称)\s*[:：]\s*/u;

/** What a corrected report may have before its title. */
const correctionMark = /^(?:[【[(](?:更正|修订|修正)[】\])]|(?:更正|修订|修正):)/u;

/** No title is longer; the pattern above must not meet a line of a million characters. */
const longestTitle = 120;

/** Words around a name in titles of notices and in the matter around a report. */
const aroundName = /(?:关于(?:报送|印发|发布|公布|编制)?|本级|政务公开(?:和|暨|及|与)|政务公开与)$/u;
const noName = /[^\p{Script=Han}()]|发布|来源|编制|根据|时间|关于|通知|上一篇|下一篇|上一年|预算|财政信息/u;

/** The name that a title gives: han characters alone, and none of the words that only surround a name. */
function readName(text: string): string | null {
  const name = text.replace(aroundName, '');
  return name.length < 2 || name.length > 40 || noName.test(name) ? null : name;
}

/** A name stands alone on its line: short, without punctuation. */
export function readNameLine(text: string): string | null {
  const folded = foldText(text).replace(/^#+/u, '');
  return folded.length < 4 ? null : readName(folded);
}

function readTitleLine(line: Line, above: Line | undefined): Title | null {
  // Every title ends with the word for a report; most lines are told apart by that.
  if (line.text.length > longestTitle || !/[报報告]/u.test(line.text.slice(-20))) return null;
  const bare = line.text.replace(/^[#*\s]+|\*+$/gu, '').replace(titleName, '');
  const groups = titlePattern.exec(foldText(bare).replace(correctionMark, ''))?.groups;
  const year = readYear(groups?.['year'] ?? '');
  if (!groups || year === null) return null;
  const own = (groups['before'] ?? '') + (groups['between'] ?? '');
  const name = own === '' && above ? readNameLine(above.text) : null;
  if (above && name !== null) {
    return { text: `${above.text.replace(/^#+\s*/u, '')}${bare}`, at: above.at, agency: name, year };
  }
  return { text: bare, at: line.at, agency: readName(own), year };
}

/** How many lines a title may be wrapped over. */
const mostTitleLines = 3;

/** A title that begins on a line: all of it, or wrapped onto the next ones. */
function readTitleAt(lines: readonly Line[], index: number): { title: Title; last: number } | null {
  const [first] = lines.slice(index);
  let text = '';
  for (let last = index; first && last < index + mostTitleLines; last += 1) {
    const line = lines[last];
    if (!line || line.text.length > longestTitle) return null;
    text += line.text;
    const title = readTitleLine({ text, at: first.at }, lines[index - 1]);
    if (title && (last === index || title.agency !== null)) return { title, last };
    // A wrapped title has its year on the first line; a name above that is read apart.
    if (!/[\d〇○零一二三四五六七八九]{4}/u.test(foldText(first.text))) return null;
  }
  return null;
}

function readTitles(lines: readonly Line[]): { title: Title; index: number }[] {
  const titles: { title: Title; index: number }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const found = readTitleAt(lines, index);
    if (!found) continue;
    titles.push({ title: found.title, index: found.last });
    index = found.last;
  }
  return titles;
}

/** The title, when there is one, or several that agree. What they do not agree on is not known. */
function settleTitle(titles: readonly Title[]): { title: Title | null; problems: Problem[] } {
  const [first, ...others] = titles;
  if (!first) return { title: null, problems: [{ code: 'title-missing', keys: [] }] };
  const other = others.find(({ agency, year }) => agency !== first.agency || year !== first.year);
  if (!other) return { title: first, problems: [] };
  const sameAgency = titles.every(({ agency }) => agency === first.agency);
  const sameYear = titles.every(({ year }) => year === first.year);
  return {
    title: { ...first, agency: sameAgency ? first.agency : null, year: sameYear ? first.year : null },
    problems: [{ code: 'title-ambiguous', found: `${first.text}；${other.text}`, at: other.at, keys: [] }],
  };
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : block.kind === 'grid' ? block.lines : []));
}

/** A second report on the same page: another title, or section one again after others. */
function beginsAnother(block: Block, heading: Heading | null, found: readonly { head: Heading }[]): boolean {
  if (found.length === 0 || block.kind !== 'line') return false;
  if (heading) return heading.section.number === 1 && found.length > 1;
  return readTitleLine(block.line, undefined) !== null;
}

/** Finds the title, the preamble and the six sections; what is not found is a problem, nothing is made up. */
export function readOutline(blocks: readonly Block[]): Outline {
  const problems: Problem[] = [];
  const sections: { head: Heading; blocks: Block[] }[] = [];
  const before: Block[] = [];
  const own = new Set(
    blocks.flatMap((block) => (block.kind === 'line' ? (readHeading(block.line)?.section ?? []) : [])),
  );
  const parts = joinWrappedHeadings(blocks.flatMap((block) => splitInlineHeadings(block, own)));
  const headings = parts.map((block) => (block.kind === 'line' ? readHeading(block.line) : null));
  for (const [index, block] of parts.entries()) {
    const heading = isContents(headings, index) ? null : (headings[index] ?? null);
    if (beginsAnother(block, heading, sections) && block.kind === 'line') {
      problems.push({ code: 'report-second', found: block.line.text, at: block.line.at, keys: [] });
      break;
    }
    const current = sections.at(-1);
    if (!heading) {
      (current?.blocks ?? before).push(block);
      continue;
    }
    if (sections.some(({ head }) => head.section === heading.section)) {
      problems.push({ code: 'heading-repeated', found: heading.text, at: heading.at, keys: [] });
      (current?.blocks ?? before).push(block);
      continue;
    }
    problems.push(...judgeHeading(heading));
    sections.push({ head: heading, blocks: [] });
  }
  const titles = readTitles(linesOf(before));
  const settled = settleTitle(titles.map(({ title }) => title));
  problems.push(...settled.problems);
  for (const { number, numeral, heading } of formSections) {
    if (sections.some(({ head }) => head.section.number === number)) continue;
    problems.push({ code: 'section-missing', expected: `${numeral}、${heading}`, keys: [] });
  }
  const opening = new Set(linesOf(before).slice(0, (titles[0]?.index ?? -1) + 1));
  return {
    title: settled.title,
    preamble: before.filter((block) => block.kind !== 'line' || !opening.has(block.line)),
    sections: sections.map(({ head, blocks: own }) => ({
      number: head.section.number,
      heading: head.text,
      at: head.at,
      blocks: own,
    })),
    problems,
  };
}
