import { sections as formSections, type SectionNumber } from '../../form/sections.ts';
import type { Location } from '../location.ts';
import type { Problem } from '../problems.ts';
import type { Block, Line } from '../readers/document.ts';
import { isContents, judgeHeading, readHeading, type Heading } from './headings.ts';
import { separateHeadings } from './separate-headings.ts';
import { readTitleLine, readTitles, settleTitle, type Title } from './title.ts';

export interface OutlineSection {
  readonly number: SectionNumber;
  /** As published, without its number. */
  readonly heading: string;
  readonly at: Location;
  readonly blocks: readonly Block[];
}

/** The parts of a report: its title, what stands before section one, and its sections. */
export interface Outline {
  readonly title: Title | null;
  readonly preamble: readonly Block[];
  readonly sections: readonly OutlineSection[];
  readonly problems: readonly Problem[];
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
  const parts = separateHeadings(blocks);
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
