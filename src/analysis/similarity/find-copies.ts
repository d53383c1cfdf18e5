import { findCandidates, type Pair } from './candidates.ts';
import { measureOverlap, type Measurable, type Overlap } from './overlap.ts';
import { compareOverlaps, listPartners, type Link, type Partner } from './partners.ts';
import { readShingles } from './sketch.ts';
import { collectTexts, type Document, type Source, type Text } from './texts.ts';
import { makeUnion } from './union.ts';

/** Different shingles that a text must have: shorter ones are two or three sentences, which many may write alike by chance. */
export const leastSize = 100;
/**
 * Near-identical are texts of which the shorter has that much in common with the longer, and the longer with the shorter, so
 * that a passage in a long text is not called a copy of it. This is how texts measure that have 80 and 70 % of their
 * characters in common: what is left between two edits is counted as different where it is shorter than a shingle.
 */
export const leastOfShorter = 0.78;
export const leastOfLonger = 0.65;

/** Texts kept ready to be measured: pairs come in order, so that neighbours need the same ones. */
const mostReady = 2000;

export interface Member {
  readonly id: string;
  /** Near-identical documents, the nearest first: three of the same owner at most, and three of others. */
  readonly partners: readonly Partner[];
}

/** Documents that are near-identical directly or by others; two of them need not be so themselves. */
export interface CopyGroup {
  readonly members: readonly Member[];
}

/** A narrative ready to be measured against another. */
export function makeMeasurable({ text, names }: Source): Measurable {
  const shingles = readShingles(text, names);
  return { shingles, set: new Set(shingles) };
}

/** Whether two narratives that overlap so much are near-identical; texts that are too short never are. */
export function isNearIdentical(left: Measurable, right: Measurable, overlap: Overlap): boolean {
  const isLong = left.set.size >= leastSize && right.set.size >= leastSize;
  return isLong && overlap.ofShorter >= leastOfShorter && overlap.ofLonger >= leastOfLonger;
}

function makeReader(texts: readonly Text[], readSource: (id: string) => Source): (index: number) => Measurable {
  const ready = new Map<number, Measurable>();
  return (index) => {
    const known = ready.get(index);
    if (known) return known;
    const id = texts[index]?.documents[0]?.id ?? '';
    const measurable = makeMeasurable(readSource(id));
    if (ready.size >= mostReady) ready.clear();
    ready.set(index, measurable);
    return measurable;
  };
}

/** For each text those that are near-identical to it, the nearest first. */
function linkTexts(texts: readonly Text[], pairs: readonly Pair[], readSource: (id: string) => Source): Link[][] {
  const read = makeReader(texts, readSource);
  const links = texts.map((): Link[] => []);
  for (const [left, right] of pairs) {
    const overlap = measureOverlap(read(left), read(right));
    if (!isNearIdentical(read(left), read(right), overlap)) continue;
    links[left]?.push({ other: right, overlap });
    links[right]?.push({ other: left, overlap });
  }
  for (const list of links) list.sort((a, b) => compareOverlaps(a.overlap, b.overlap));
  return links;
}

/** Sorted by id; an id that comes twice is a mistake of the caller. */
function sortDocuments(documents: readonly Document[]): Document[] {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = sorted.find(({ id }, index) => sorted[index + 1]?.id === id);
  if (twice) throw new RangeError(`${twice.id} is given twice`);
  return sorted;
}

/** Which texts are near-identical, directly or by others. */
function groupTexts(links: readonly (readonly Link[])[]): number[][] {
  const union = makeUnion(links.length);
  links.forEach((list, index) => {
    for (const { other } of list) union.join(index, other);
  });
  return [...Map.groupBy(links.keys(), (index) => union.find(index)).values()];
}

/**
 * Groups of near-identical narratives, in the order of ids whatever order they are given in; a narrative that is like no
 * other is in none. `readSource` is called for those that may be, a few times at most.
 */
export function findCopies(documents: readonly Document[], readSource: (id: string) => Source): CopyGroup[] {
  const texts = collectTexts(sortDocuments(documents).filter(({ sketch }) => sketch.size >= leastSize));
  const { pairs, tells } = findCandidates(texts);
  const links = linkTexts(texts, pairs, readSource);
  const partners = listPartners(texts, links, tells);
  return groupTexts(links).flatMap((indices) => {
    const members = indices
      .flatMap((index) => texts[index]?.documents ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id }) => ({ id, partners: partners.get(id) ?? [] }));
    return members.some((member) => member.partners.length > 0) ? [{ members }] : [];
  });
}
