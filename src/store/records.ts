import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue, CatalogueChange, CatalogueEntry, KnownAgency } from '../record/catalogue.ts';
import { isPlaced, recordSchema, type PlacedRecord } from '../record/schema.ts';
import { workFolder } from './folders.ts';

export { contradictsDisputes, contradictsItself } from '../record/catalogue.ts';
export type { Catalogue, CatalogueChange, CatalogueEntry, KnownAgency, PlacedRecord };

function catalogueFile(): string {
  return join(workFolder(), 'catalogue.json');
}

function recordFile(id: string): string {
  return join(workFolder(), 'records', `${id}.json`);
}

function writeJson(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data)}\n`);
}

/** The catalogue of the last reading; null when there was none yet. */
export function findCatalogue(): Catalogue | null {
  try {
    return JSON.parse(readFileSync(catalogueFile(), 'utf8')) as Catalogue;
  } catch {
    return null;
  }
}

let read: { readonly file: string; readonly changed: number; readonly catalogue: Catalogue } | undefined;

/**
 * The catalogue that the pages are made from; read again only when it was written again, because every page asks for it.
 * Without one there is nothing to build.
 */
export function readCatalogue(): Catalogue {
  const file = catalogueFile();
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (read?.file === file && read.changed === changed) return read.catalogue;
  const catalogue = findCatalogue();
  if (!catalogue) throw new Error('The reports have not been read yet. Run: npm run build');
  read = { file, changed, catalogue };
  return catalogue;
}

/** A record by its id, checked against its schema; null when there is none that can be read. */
export function findRecord(id: string): PlacedRecord | null {
  try {
    const record = recordSchema.parse(JSON.parse(readFileSync(recordFile(id), 'utf8')));
    return isPlaced(record) ? record : null;
  } catch {
    return null;
  }
}

/** One record by its id, `<agency>/<year>`, as the reading wrote it. */
export function readRecord(id: string): PlacedRecord {
  return JSON.parse(readFileSync(recordFile(id), 'utf8')) as PlacedRecord;
}

export function writeCatalogue(catalogue: Catalogue): void {
  writeJson(catalogueFile(), catalogue);
}

export function writeRecord(record: PlacedRecord): void {
  writeJson(recordFile(record.id), record);
}

export function removeRecord(id: string): void {
  rmSync(recordFile(id), { force: true });
}
