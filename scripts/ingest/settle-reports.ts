import type { Correction } from '../../src/places/registry.ts';
import { toRecordProblem } from '../../src/record/build-record.ts';
import { summariseRecord, type CatalogueEntry, type UnplacedFile } from '../../src/record/catalogue.ts';
import { declaresCorrection } from '../../src/record/correction.ts';
import type { PlacedRecord } from '../../src/record/schema.ts';
import type { KeptReports } from './keep-reports.ts';
import { findUnmatched, settleRivals, type Rival } from './settle-rivals.ts';

/** A file that was not chosen, and the id that it would have had. */
type RefusedFile = UnplacedFile & { readonly id: string };

export interface SettledReports {
  /** One entry an id, in their order. */
  readonly chosen: CatalogueEntry[];
  readonly refused: RefusedFile[];
  /** Declarations of the registry that fit no two files. */
  readonly unmatched: readonly Correction[];
}

/** The record with a notice of the files that it replaces, or without any such notice. */
function noteSuperseded(record: PlacedRecord, files: readonly string[]): PlacedRecord {
  const others = record.problems.filter(({ code }) => code !== 'report-superseded');
  const found = files.join('、');
  const notice = files.length > 0 ? [toRecordProblem({ code: 'report-superseded', found, keys: [] })] : [];
  return { ...record, problems: [...others, ...notice] };
}

/** The entry of a file that stands for its agency and year, with its record on disk as it is to be. */
function choose(entry: CatalogueEntry, superseded: readonly CatalogueEntry[], reports: KeptReports): CatalogueEntry {
  // An entry of the last reading may still name files that are gone.
  if (superseded.length === 0 && entry.superseded.length === 0) return entry;
  const sources = superseded.map(({ source }) => source);
  const before = reports.recordOf(entry);
  const record = noteSuperseded(
    before,
    sources.map(({ file }) => file),
  );
  reports.place(entry, record);
  // What it was compared with at the last reading still stands in its record.
  return { ...entry, problems: summariseRecord(record).problems, superseded: sources };
}

/** None of the files: each says which ones they are. */
function refuse(entries: readonly CatalogueEntry[]): RefusedFile[] {
  const found = entries.map(({ source }) => source.file).join('、');
  const problems = [toRecordProblem({ code: 'report-duplicate', found, keys: [] })];
  return entries.map(({ id, source }) => ({ id, file: source.file, sha256: source.sha256, problems }));
}

/** Settles for every agency and year which file is in force, and brings the records on disk into line. */
export function settleReports(reports: KeptReports, corrections: readonly Correction[]): SettledReports {
  const chosen: CatalogueEntry[] = [];
  const refused: RefusedFile[] = [];
  const contested: Rival[][] = [];
  for (const entries of reports.groups()) {
    const [first, ...others] = entries;
    if (!first) continue;
    if (others.length === 0) {
      chosen.push(choose(first, [], reports));
      continue;
    }
    const rivals = entries.map((entry) => ({
      file: entry.source.file,
      corrects: declaresCorrection(reports.recordOf(entry)),
    }));
    contested.push(rivals);
    const settled = settleRivals(rivals, corrections);
    const named = (file: string): CatalogueEntry[] => entries.filter(({ source }) => source.file === file);
    const [winner] = settled ? named(settled.chosen) : [];
    if (settled && winner) chosen.push(choose(winner, settled.superseded.flatMap(named), reports));
    else refused.push(...refuse(entries));
  }
  return { chosen, refused, unmatched: findUnmatched(corrections, contested) };
}
