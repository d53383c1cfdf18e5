import { sections as formSections, type Section, type SectionNumber } from '../form/sections.ts';
import type { Location } from './location.ts';
import { foldWidth, matchLabel, nameLabels } from './normalise.ts';
import type { Problem } from './problems.ts';
import type { Block, Line } from './readers/document.ts';

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
const headingPattern = /^#*\s*(?:(?<numeral>[一二三四五六七八九十]+)\s*[、.．,，]\s*)?(?<heading>\S.*)$/u;
/** A heading is a line of its own; a sentence that happens to name a section is longer. */
const longestHeading = 40;

interface Heading {
  readonly section: Section;
  readonly text: string;
  readonly at: Location;
  readonly numeral: string | null;
}

/** A line that is the heading of a section: by its words, with or without its number; without it they must be exact. */
function readHeading({ text, at }: Line): Heading | null {
  const groups = headingPattern.exec(text)?.groups;
  const heading = groups?.['heading']?.trim();
  if (!heading || [...heading].length > longestHeading) return null;
  const match = matchLabel(heading, headingLabels);
  const numeral = groups?.['numeral'] ?? null;
  if (!match || (numeral === null && !match.exact)) return null;
  return { section: match.item, text: heading, at, numeral };
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
  const folded = [...foldWidth(text).replace(/[○Ｏ零]/gu, '〇')].map((each) => digits[each] ?? each).join('');
  const year = /^\d{4}$/u.test(folded) ? Number(folded) : Number.NaN;
  return year >= 2008 && year <= 2100 ? year : null;
}

const titlePattern =
  /^#*(?<before>.*?)(?<year>[\d〇○零一二三四五六七八九]{4})年度?(?<between>.*?)(?:政府)?信息公开(?:工作)?(?:年度|年)(?:工作)?(?:报告|报)/u;

/** A name stands alone on its line: short, without punctuation. */
function readNameLine(line: Line | undefined): string | null {
  const text = foldWidth(line?.text ?? '').replace(/^#+/u, '');
  return /^[\p{Script=Han}()]{4,40}$/u.test(text) ? text : null;
}

function readTitle(lines: readonly Line[]): { title: Title; count: number } | null {
  for (const [index, line] of lines.entries()) {
    const groups = titlePattern.exec(foldWidth(line.text))?.groups;
    if (!groups) continue;
    const own = (groups['before'] ?? '') + (groups['between'] ?? '');
    const above = own === '' ? readNameLine(lines[index - 1]) : null;
    const start = above ? lines[index - 1] : line;
    if (!start || own.length > 40) continue;
    const text = line.text.replace(/^#+\s*/u, '');
    const title: Title = {
      text: above ? `${start.text.replace(/^#+\s*/u, '')}${text}` : text,
      at: start.at,
      agency: above ?? (own || null),
      year: readYear(groups['year'] ?? ''),
    };
    return { title, count: index + 1 };
  }
  return null;
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : block.lines));
}

/** Finds the title, the preamble and the six sections; what is not found is a problem, nothing is made up. */
export function readOutline(blocks: readonly Block[]): Outline {
  const problems: Problem[] = [];
  const sections: { head: Heading; blocks: Block[] }[] = [];
  const before: Block[] = [];
  for (const block of blocks) {
    const heading = block.kind === 'line' ? readHeading(block.line) : null;
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
  const found = readTitle(linesOf(before));
  if (!found) problems.push({ code: 'title-missing', keys: [] });
  for (const { number, numeral, heading } of formSections) {
    if (sections.some(({ head }) => head.section.number === number)) continue;
    problems.push({ code: 'section-missing', expected: `${numeral}、${heading}`, keys: [] });
  }
  const opening = new Set(linesOf(before).slice(0, found?.count ?? 0));
  return {
    title: found?.title ?? null,
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
