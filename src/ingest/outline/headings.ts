import { sections as formSections, type Section } from '../../form/sections.ts';
import type { Location } from '../location.ts';
import { keepResults, matchLabel, nameLabels } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Line } from '../readers/document.ts';

export const headingLabels = nameLabels(formSections, ({ heading, variants }) => [heading, ...variants]);
const headingPattern = /^[#*\s]*(?:(?<numeral>[一二三四五六七八九十]+)\s*[、.．,，]\s*)?(?<heading>\S.*)$/u;
/** A heading is a line of its own; a sentence that happens to name a section is longer. */
export const longestHeading = 40;

export interface Heading {
  readonly section: Section;
  readonly text: string;
  readonly at: Location;
  readonly numeral: string | null;
}

/**
 * A line that is the heading of a section: by its words, with or without its number; without it, or with another, they
 * must be exact. Bracketed and Arabic numbers are those of paragraphs.
 */
export function readHeading({ text, at }: Line): Heading | null {
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

/** Whether the heading of a block is an entry of a list of contents: headings side by side that come again further on. */
export function isContents(headings: readonly (Heading | null)[], index: number): boolean {
  const own = headings[index];
  if (!own) return false;
  const beside = [headings[index + 1], headings[index - 1]].some((other) => other && other.section !== own.section);
  return beside && headings.slice(index + 1).some((other) => other?.section === own.section);
}

export function judgeHeading({ section, text, at, numeral }: Heading): Problem[] {
  if (numeral === section.numeral) return [];
  const expected = `${section.numeral}、${section.heading}`;
  if (numeral === null) return [{ code: 'heading-number-missing', found: text, expected, at, keys: [] }];
  return [{ code: 'heading-number-wrong', found: `${numeral}、${text}`, expected, at, keys: [] }];
}
