import { sections as formSections, type Section } from '../../form/sections.ts';
import { editDistance, matchLabel } from '../normalise.ts';
import type { Block, Line } from '../readers/document.ts';
import { countCharacters } from '../readers/raw-line.ts';
import { headingLabels, longestHeading, readHeading } from './headings.ts';

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

/**
 * Puts every heading on a line of its own: those inside of lines are cut out, those wrapped over two lines joined. A
 * section that has its heading on a line of its own is not looked for inside of others.
 */
export function separateHeadings(blocks: readonly Block[]): Block[] {
  const own = new Set(
    blocks.flatMap((block) => (block.kind === 'line' ? (readHeading(block.line)?.section ?? []) : [])),
  );
  return joinWrappedHeadings(blocks.flatMap((block) => splitInlineHeadings(block, own)));
}
