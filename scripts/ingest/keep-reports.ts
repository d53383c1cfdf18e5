import { summariseRecord, type CatalogueEntry } from '../../src/record/catalogue.ts';
import type { PlacedRecord } from '../../src/record/schema.ts';
import { readRecord, writeRecord } from '../../src/store/records.ts';
import { removeSourceView, writeSourceView } from '../../src/store/source-views.ts';
import type { ReadFile } from './read-record.ts';

/** The reading of a file whose agency and year are known. */
export type PlacedFile = ReadFile & { readonly record: PlacedRecord };

/** The reports of one reading: their entries in memory, their records on disk. */
export interface KeptReports {
  /** Every entry, those of one agency and year together, in the order of ids and files. */
  groups(): CatalogueEntry[][];
  /** Keeps a report that was just read. */
  keep(read: PlacedFile): void;
  /** The record of a kept file. */
  recordOf(entry: CatalogueEntry): PlacedRecord;
  /** Makes the record of a kept file the one of its id on disk. */
  place(entry: CatalogueEntry, record: PlacedRecord): void;
}

function compareEntries(a: CatalogueEntry, b: CatalogueEntry): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.source.file < b.source.file ? -1 : 1;
}

/** What of a reading goes to disk: the record first, by whose hash the next reading tells what the view is of. */
function writeReport({ record, view }: PlacedFile): void {
  writeRecord(record);
  if (view) writeSourceView(record.id, view);
  else removeSourceView(record.id);
}

/**
 * Keeps reports as they are read. The first of an id has its record written at once, so that memory does not grow with
 * the number of reports; further ones of the same id wait here until it is settled which is in force.
 */
export function keepReports(unchanged: readonly CatalogueEntry[]): KeptReports {
  const entries = [...unchanged];
  const onDisk = new Map(unchanged.map(({ id, source }) => [id, source.file]));
  const waiting = new Map<string, PlacedFile>();
  return {
    groups: () => [...Map.groupBy(entries.sort(compareEntries), ({ id }) => id).values()],
    keep(read) {
      const { id, source } = read.record;
      entries.push(summariseRecord(read.record));
      if (onDisk.has(id)) waiting.set(source.file, read);
      else {
        onDisk.set(id, source.file);
        writeReport(read);
      }
    },
    recordOf: ({ id, source }) => waiting.get(source.file)?.record ?? readRecord(id),
    place({ source }, record) {
      const read = waiting.get(source.file);
      if (read) writeReport({ ...read, record });
      else writeRecord(record);
    },
  };
}
