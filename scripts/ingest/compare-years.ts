import { summariseRecord, type CatalogueChange, type CatalogueEntry } from '../../src/record/catalogue.ts';
import { checkRecord } from '../../src/record/check-record.ts';
import { findPrevious } from '../../src/record/link-years.ts';
import { readRecord, writeRecord } from '../../src/store/records.ts';

function isCompared({ previous }: CatalogueEntry, before: CatalogueEntry | null): boolean {
  return previous?.id === before?.id && previous?.sha256 === before?.source.sha256;
}

/**
 * Checks every report against that of the year before, and brings the records on disk into line. Only those whose year
 * before is another than at the last reading are touched.
 */
export function compareYears(
  entries: readonly CatalogueEntry[],
  changes: readonly CatalogueChange[],
): CatalogueEntry[] {
  const previous = findPrevious(entries, changes);
  return entries.map((entry) => {
    const before = previous.get(entry) ?? null;
    if (isCompared(entry, before)) return entry;
    const record = checkRecord(readRecord(entry.id), before && readRecord(before.id));
    writeRecord(record);
    return {
      ...summariseRecord(record),
      superseded: entry.superseded,
      copies: entry.copies,
      previous: before && { id: before.id, sha256: before.source.sha256, compared: record.previous !== null },
    };
  });
}
