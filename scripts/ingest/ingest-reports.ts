import { summariseRecord, type Catalogue, type CatalogueEntry, type UnplacedFile } from '../../src/record/catalogue.ts';
import { toRecordProblem } from '../../src/record/build-record.ts';
import { isPlaced, type RecordProblem, type ReportRecord } from '../../src/record/schema.ts';
import type { Registry } from '../../src/places/registry.ts';
import { hashBytes, listReportPaths, readReportFile } from '../../src/store/report-files.ts';
import {
  findCatalogue,
  findRecord,
  readRecord,
  removeRecord,
  writeCatalogue,
  writeRecord,
} from '../../src/store/records.ts';
import type { Progress } from '../terminal/progress.ts';
import { codeOfError, makeFailedRecord, makeRecord } from './read-record.ts';

export interface Ingested {
  readonly catalogue: Catalogue;
  /** Every problem of every file, in the order of the files. */
  readonly problems: readonly { readonly file: string; readonly problem: RecordProblem }[];
  /** How many files were taken from the last reading because neither they nor the code changed. */
  readonly reused: number;
}

interface Options {
  readonly registry: Registry;
  readonly version: string;
  readonly startProgress: (total: number) => Progress;
}

/** Reads one file, or takes its record from the last reading. A file that fails never stops the others. */
function readOne(path: string, registry: Registry, earlier: ReadonlyMap<string, CatalogueEntry>): ReportRecord | null {
  let bytes: Uint8Array;
  try {
    bytes = readReportFile(path);
  } catch (cause) {
    return makeFailedRecord(path, path, codeOfError(cause), registry);
  }
  const known = earlier.get(path);
  const same = known?.source.sha256 === hashBytes(bytes) && findRecord(known.id)?.source.sha256 === known.source.sha256;
  if (same) return null;
  return makeRecord(path, path, bytes, registry);
}

/** Two files for one agency and year: both are named, neither is chosen. */
function refuseDuplicates(placed: readonly CatalogueEntry[]): { kept: CatalogueEntry[]; refused: UnplacedFile[] } {
  const files = new Map<string, CatalogueEntry[]>();
  for (const entry of placed) files.set(entry.id, [...(files.get(entry.id) ?? []), entry]);
  const kept: CatalogueEntry[] = [];
  const refused: UnplacedFile[] = [];
  for (const entries of files.values()) {
    const [first, ...others] = entries;
    if (first && others.length === 0) kept.push(first);
    else {
      const found = entries.map(({ source }) => source.file).join('、');
      const problem = toRecordProblem({ code: 'report-duplicate', found, keys: [] });
      refused.push(...entries.map(({ source }) => ({ file: source.file, sha256: source.sha256, problems: [problem] })));
    }
  }
  return { kept, refused };
}

/** Reads what changed in the folder of reports, writes the records and the catalogue, and forgets what is gone. */
export function ingestReports({ registry, version, startProgress }: Options): Ingested {
  const before = findCatalogue();
  const current = before?.version === version ? before.reports : [];
  const earlier = new Map(current.map((entry) => [entry.source.file, entry]));
  const paths = listReportPaths();
  const progress = startProgress(paths.length);
  const placed: CatalogueEntry[] = [];
  const unplaced: UnplacedFile[] = [];
  const fresh = new Map<string, ReportRecord>();
  for (const path of paths) {
    const record = readOne(path, registry, earlier);
    const known = earlier.get(path);
    if (record && isPlaced(record)) {
      placed.push(summariseRecord(record));
      fresh.set(path, record);
    } else if (record) {
      const { file, sha256 } = record.source;
      unplaced.push({ file, sha256, problems: record.problems });
    } else if (known) placed.push(known);
    progress.step(path);
  }
  progress.end();

  const { kept, refused } = refuseDuplicates(placed);
  const reports = kept.sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(reports.map(({ id }) => id));
  for (const { id } of before?.reports ?? []) if (!ids.has(id)) removeRecord(id);
  const problems: { file: string; problem: RecordProblem }[] = [];
  for (const { id, source } of reports) {
    const record = fresh.get(source.file);
    if (record && isPlaced(record)) writeRecord(record);
    for (const problem of readRecord(id).problems) problems.push({ file: source.file, problem });
  }
  const catalogue: Catalogue = { version, reports, unplaced: [...unplaced, ...refused] };
  for (const { file, problems: own } of catalogue.unplaced) {
    for (const problem of own) problems.push({ file, problem });
  }
  writeCatalogue(catalogue);
  return { catalogue, problems, reused: placed.length - fresh.size };
}
