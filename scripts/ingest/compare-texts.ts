import { findCopies, isNearIdentical, makeMeasurable, type Member } from '../../src/analysis/similarity/find-copies.ts';
import { narrativeSections, readNarrative } from '../../src/analysis/similarity/narrative.ts';
import { measureOverlap } from '../../src/analysis/similarity/overlap.ts';
import { createSketch } from '../../src/analysis/similarity/sketch.ts';
import type { Document, Source } from '../../src/analysis/similarity/texts.ts';
import { makeUnion } from '../../src/analysis/similarity/union.ts';
import type { CatalogueChange, CatalogueEntry, CopiedSection } from '../../src/record/catalogue.ts';
import { findPrevious } from '../../src/record/link-years.ts';
import { readRecord } from '../../src/store/records.ts';

/** `<report>#<section>` */
function nameNarrative(id: string, section: number): string {
  return `${id}#${section}`;
}

function readName(name: string): { report: string; section: number } {
  const at = name.lastIndexOf('#');
  return { report: name.slice(0, at), section: Number(name.slice(at + 1)) };
}

/** For each body one name for itself and all that it came from or became: their texts are its own. */
function nameFamilies(entries: readonly CatalogueEntry[], changes: readonly CatalogueChange[]): Map<string, string> {
  const bodies = changes.flatMap(({ from, to }) => [...from, ...to]).map(({ id }) => id);
  const ids = [...new Set([...entries.map(({ agency }) => agency.id), ...bodies])];
  const places = new Map(ids.map((id, index) => [id, index]));
  const union = makeUnion(ids.length);
  for (const { from, to } of changes) {
    const own = [...from, ...to].map(({ id }) => places.get(id) ?? 0);
    for (const each of own) union.join(own[0] ?? 0, each);
  }
  return new Map(ids.map((id, index) => [id, ids[union.find(index)] ?? id]));
}

function readSource(name: string): Source {
  const { report, section } = readName(name);
  return readNarrative(readRecord(report), section) ?? { text: '', names: [] };
}

/** A report from which something is withheld is not put beside another: what the other has in full would undo it. */
function mayBeShown({ source }: CatalogueEntry): boolean {
  return (source.withheld ?? []).length === 0;
}

function sketchSection(
  entries: readonly CatalogueEntry[],
  section: number,
  families: ReadonlyMap<string, string>,
): Document[] {
  return entries.filter(mayBeShown).flatMap(({ id, agency }): Document[] => {
    const narrative = readNarrative(readRecord(id), section);
    if (!narrative) return [];
    const sketch = createSketch(narrative.text, narrative.names);
    const group = agency.region.code.slice(0, 4);
    const owner = families.get(agency.id) ?? agency.id;
    return [{ id: nameNarrative(id, section), sketch, group, owner }];
  });
}

/** The section of the report of the year before, where it is much the same. */
function findUnchanged(entry: CatalogueEntry, before: CatalogueEntry | null, section: number): CopiedSection[] {
  if (!before || !mayBeShown(entry) || !mayBeShown(before)) return [];
  const [own, other] = [entry, before].map(({ id }) => makeMeasurable(readSource(nameNarrative(id, section))));
  if (!own || !other) return [];
  const overlap = measureOverlap(own, other);
  if (!isNearIdentical(own, other, overlap)) return [];
  const share = own.shingles.length <= other.shingles.length ? overlap.ofShorter : overlap.ofLonger;
  return [{ section, other: before.id, overlap: share, among: 2 }];
}

/** Of the partners of a section the nearest of another body, not of a later year. */
function findCopied(
  { id, partners }: Member,
  among: number,
  entries: ReadonlyMap<string, CatalogueEntry>,
  documents: ReadonlyMap<string, Document>,
): CopiedSection[] {
  const { report, section } = readName(id);
  const own = documents.get(id);
  const year = entries.get(report)?.year ?? 0;
  const others = partners.flatMap(({ id: name, ofShorter, ofLonger }) => {
    const entry = entries.get(readName(name).report);
    const document = documents.get(name);
    if (!entry || !document || !own || document.owner === own.owner || entry.year > year) return [];
    const isShorter = own.sketch.size <= document.sketch.size;
    return [{ section, other: entry.id, overlap: isShorter ? ofShorter : ofLonger, among }];
  });
  return others.slice(0, 1);
}

/** Finds sections much of whose text is in another report, and notes them in the entries. */
export function compareTexts(
  reports: readonly CatalogueEntry[],
  changes: readonly CatalogueChange[],
): CatalogueEntry[] {
  const entries = new Map(reports.map((entry) => [entry.id, entry]));
  const families = nameFamilies(reports, changes);
  const previous = findPrevious(reports, changes);
  const copies = new Map<string, CopiedSection[]>();
  const note = (report: string, found: readonly CopiedSection[]): void => {
    if (found.length > 0) copies.set(report, [...(copies.get(report) ?? []), ...found]);
  };
  for (const section of narrativeSections) {
    for (const entry of reports) note(entry.id, findUnchanged(entry, previous.get(entry) ?? null, section));
    const documents = sketchSection(reports, section, families);
    const known = new Map(documents.map((document) => [document.id, document]));
    for (const { members } of findCopies(documents, readSource)) {
      for (const member of members) {
        note(readName(member.id).report, findCopied(member, members.length, entries, known));
      }
    }
  }
  return reports.map((entry) => ({ ...entry, copies: copies.get(entry.id) ?? [] }));
}
