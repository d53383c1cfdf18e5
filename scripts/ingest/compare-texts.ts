import { findCopies, type Member } from '../../src/analysis/similarity/find-copies.ts';
import { narrativeSections, readNarrative } from '../../src/analysis/similarity/narrative.ts';
import { createSketch } from '../../src/analysis/similarity/sketch.ts';
import type { Document } from '../../src/analysis/similarity/texts.ts';
import type { CatalogueEntry, CopiedSection } from '../../src/record/catalogue.ts';
import { readRecord } from '../../src/store/records.ts';

/** `<report>#<section>` */
function nameNarrative(id: string, section: number): string {
  return `${id}#${section}`;
}

function readName(name: string): { report: string; section: number } {
  const at = name.lastIndexOf('#');
  return { report: name.slice(0, at), section: Number(name.slice(at + 1)) };
}

function sketchSection(entries: readonly CatalogueEntry[], section: number): Document[] {
  return entries.flatMap(({ id, agency }): Document[] => {
    const narrative = readNarrative(readRecord(id), section);
    if (!narrative) return [];
    const sketch = createSketch(narrative.text, narrative.names);
    const group = agency.region.code.slice(0, 4);
    return [{ id: nameNarrative(id, section), sketch, group, owner: agency.id }];
  });
}

/** Of the partners of a section the year before it of the same body, and the nearest of another. */
function choosePartners(
  { id, partners }: Member,
  among: number,
  entries: ReadonlyMap<string, CatalogueEntry>,
  sizes: ReadonlyMap<string, number>,
): CopiedSection[] {
  const { report, section } = readName(id);
  const own = entries.get(report);
  if (!own) return [];
  const known = partners.flatMap(({ id: name, ofShorter, ofLonger }) => {
    const entry = entries.get(readName(name).report);
    const isShorter = (sizes.get(id) ?? 0) <= (sizes.get(name) ?? 0);
    return entry ? [{ entry, overlap: isShorter ? ofShorter : ofLonger }] : [];
  });
  const earlier = known
    .filter(({ entry }) => entry.agency.id === own.agency.id && entry.year < own.year)
    .sort((a, b) => b.entry.year - a.entry.year);
  const others = known.filter(({ entry }) => entry.agency.id !== own.agency.id);
  return [...earlier.slice(0, 1), ...others.slice(0, 1)].map(({ entry, overlap }) => {
    return { section, other: entry.id, overlap, among };
  });
}

/** Finds sections much of whose text is in another report, and notes them in the entries. */
export function compareTexts(reports: readonly CatalogueEntry[]): CatalogueEntry[] {
  const entries = new Map(reports.map((entry) => [entry.id, entry]));
  const readSource = (name: string) => {
    const { report, section } = readName(name);
    return readNarrative(readRecord(report), section) ?? { text: '', names: [] };
  };
  const copies = new Map<string, CopiedSection[]>();
  for (const section of narrativeSections) {
    const documents = sketchSection(reports, section);
    const sizes = new Map(documents.map(({ id, sketch }) => [id, sketch.size]));
    for (const { members } of findCopies(documents, readSource)) {
      for (const member of members) {
        const { report } = readName(member.id);
        copies.set(report, [...(copies.get(report) ?? []), ...choosePartners(member, members.length, entries, sizes)]);
      }
    }
  }
  return reports.map((entry) => ({ ...entry, copies: copies.get(entry.id) ?? [] }));
}
