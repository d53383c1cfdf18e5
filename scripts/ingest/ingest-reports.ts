import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalogue, CatalogueEntry, UnplacedFile } from '../../src/record/catalogue.ts';
import { nameCandidates, toRecordProblem } from '../../src/record/build-record.ts';
import { listChanges, listKnownAgencies } from '../../src/record/known-agencies.ts';
import { isPlaced, type RecordProblem } from '../../src/record/schema.ts';
import type { Problem } from '../../src/ingest/problems.ts';
import { findDivision } from '../../src/places/divisions.ts';
import { findByName } from '../../src/places/gazetteer.ts';
import type { Correction, Registry } from '../../src/places/registry.ts';
import { declarationsOf } from '../../src/places/succession.ts';
import { registryIsOfReports, reportsFolder } from '../../src/store/folders.ts';
import { hashBytes, listReportPaths, readReportFile } from '../../src/store/report-files.ts';
import { findCatalogue, findRecord, readRecord, removeRecord, writeCatalogue } from '../../src/store/records.ts';
import { canPublish, removePublishedCopies, writePublishedCopy } from '../../src/store/published-files.ts';
import { hasSourceView, removeSourceView } from '../../src/store/source-views.ts';
import type { Progress } from '../terminal/progress.ts';
import { compareTexts } from './compare-texts.ts';
import { compareYears } from './compare-years.ts';
import { keepReports, type KeptReports } from './keep-reports.ts';
import type { FileReaders } from './read-files.ts';
import { settleReports } from './settle-reports.ts';

export interface Ingested {
  readonly catalogue: Catalogue;
  /** Every problem of every file, in the order of the files' reports; then those of files without a page. */
  readonly problems: readonly { readonly file: string; readonly problem: RecordProblem }[];
  /** What is wrong with the registry, as far as only the files can tell. */
  readonly registryProblems: readonly RecordProblem[];
  /** How many files were taken from the last reading because neither they nor the code changed. */
  readonly reused: number;
}

interface Options {
  readonly registry: Registry;
  readonly version: string;
  readonly readers: FileReaders;
  readonly startProgress: (total: number) => Progress;
}

/** Whether the record of the last reading is that of the file as it is now, and all that belongs to it is there. */
function isUnchanged(path: string, { id, source }: CatalogueEntry): boolean {
  try {
    // The size first: a file that has grown beyond all bounds is not for this thread to read.
    if (statSync(join(reportsFolder(), path)).size !== source.bytes) return false;
    if (hashBytes(readReportFile(path)) !== source.sha256) return false;
    const known = findRecord(id)?.source;
    const isText = source.format === 'text' || source.format === 'markdown';
    const isWhole = (isText || hasSourceView(id)) && canPublish(source);
    return known?.file === source.file && known.sha256 === source.sha256 && isWhole;
  } catch {
    return false;
  }
}

/**
 * Files that something is withheld from and that are not there. Of a registry that speaks of another folder only those of
 * which the name is there: the folder may be a part or a copy of the other.
 */
function listLostWithheld({ withheld }: Registry, files: ReadonlySet<string>): string[] {
  const names = new Set([...files].map((file) => basename(file)));
  const lost = withheld.map(({ file }) => file).filter((file) => !files.has(file));
  return [...new Set(lost)].filter((file) => registryIsOfReports() || names.has(basename(file)));
}

/** What is wrong with the registry: names that settle nobody, paths that are not there. */
function judgeRegistry(
  registry: Registry,
  paths: readonly string[],
  unmatched: readonly Correction[],
): RecordProblem[] {
  const files = new Set(paths);
  const lost = [...Object.keys(registry.names), ...Object.keys(registry.publications)].filter(
    (path) => !files.has(path),
  );
  const folders = Object.entries(registry.folders);
  const empty = folders.filter(([folder]) => !paths.some((path) => path.startsWith(`${folder.replace(/\/+$/u, '')}/`)));
  const noZones = registry.zones.filter(
    ({ name, region }) =>
      findDivision(region) === null || findByName(name, ['province', 'prefecture', 'county']).length > 0,
  );
  const nowhere = folders.filter(([, code]) => findDivision(code) === null);
  const problems: Problem[] = [
    ...unmatched.map(({ file, replaces }): Problem => {
      return { code: 'correction-unmatched', found: `${file} → ${replaces}`, keys: [] };
    }),
    ...declarationsOf(registry).unsettled.map(({ name, candidates }): Problem => {
      if (candidates.length === 0) return { code: 'registry-agency', found: name, keys: [] };
      return { code: 'registry-ambiguous', found: name, expected: nameCandidates(candidates), keys: [] };
    }),
    ...(registryIsOfReports() ? [...lost, ...empty.map(([folder]) => folder)] : []).map((found): Problem => {
      return { code: 'registry-path', found, keys: [] };
    }),
    ...listLostWithheld(registry, files).map((found): Problem => ({ code: 'withheld-path', found, keys: [] })),
    ...declarationsOf(registry).conflicts.map(({ text }): Problem => {
      return { code: 'registry-change', found: text, keys: [] };
    }),
    ...noZones.map(({ name, region }): Problem => ({ code: 'registry-zone', found: `${name}: ${region}`, keys: [] })),
    ...nowhere.map(([folder, code]): Problem => ({ code: 'registry-division', found: `${folder}: ${code}`, keys: [] })),
  ];
  return problems.map(toRecordProblem);
}

/** What the last reading knew, by file; another version of the code or the registry knew nothing. */
function recallEntries(before: Catalogue | null, version: string): Map<string, CatalogueEntry> {
  const entries = before?.version === version ? before.reports : [];
  return new Map(entries.map((entry) => [entry.source.file, entry]));
}

async function readChanged(
  paths: readonly string[],
  reports: KeptReports,
  readers: FileReaders,
  progress: Progress,
): Promise<UnplacedFile[]> {
  const unplaced: UnplacedFile[] = [];
  const tasks = paths.map((path) => ({ file: join(reportsFolder(), path), shown: path, path }));
  await readers.read(tasks, ({ path }, read) => {
    const { source, problems } = read.record;
    if (isPlaced(read.record)) {
      if (read.copy !== undefined) writePublishedCopy(source.file, read.copy);
      reports.keep({ ...read, record: read.record });
    } else unplaced.push({ file: source.file, sha256: source.sha256, problems });
    progress.step(path);
  });
  return unplaced.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Reads what changed in the folder of reports, writes the records and the catalogue, and forgets what is gone. */
export async function ingestReports({ registry, version, readers, startProgress }: Options): Promise<Ingested> {
  const before = findCatalogue();
  const earlier = recallEntries(before, version);
  const paths = listReportPaths();
  const progress = startProgress(paths.length);
  const unchanged = paths.filter((path) => {
    const entry = earlier.get(path);
    const same = entry !== undefined && isUnchanged(path, entry);
    if (same) progress.step(path);
    return same;
  });
  // Records are written as they come. A reading that is broken off must not leave them to a catalogue of another version.
  if (before && before.version !== version) writeCatalogue({ ...before, version: '' });
  if (before?.version !== version) removePublishedCopies();
  const reports = keepReports(unchanged.flatMap((path) => earlier.get(path) ?? []));
  const same = new Set(unchanged);
  const changed = paths.filter((path) => !same.has(path));
  const unplaced = await readChanged(changed, reports, readers, progress);
  progress.end();

  const { chosen: settled, refused, unmatched } = settleReports(reports, registry.corrections);
  const ids = new Set(settled.map(({ id }) => id));
  for (const id of new Set([...(before?.reports ?? []), ...refused].map((each) => each.id))) {
    if (ids.has(id)) continue;
    removeRecord(id);
    removeSourceView(id);
  }
  const declarations = declarationsOf(registry);
  const changes = listChanges(declarations);
  // Records are written again below; were that broken off, the catalogue must not vouch for them.
  if (before && (changed.length > 0 || before.reports.length !== settled.length)) {
    writeCatalogue({ ...before, version: '' });
  }
  const compared = compareYears(settled, changes);
  // Texts are compared with all others: where nothing came, went or changed, what was found still stands.
  const isSame = changed.length === 0 && before?.version === version && before.reports.length === compared.length;
  const chosen = isSame ? compared : compareTexts(compared, changes);
  const catalogue: Catalogue = {
    version,
    reports: chosen,
    agencies: listKnownAgencies(chosen, declarations),
    changes,
    unplaced: [...unplaced, ...refused.map(({ file, sha256, problems }) => ({ file, sha256, problems }))],
  };
  writeCatalogue(catalogue);
  return {
    catalogue,
    problems: [
      ...chosen.flatMap(({ id, source }) => readRecord(id).problems.map((problem) => ({ file: source.file, problem }))),
      ...catalogue.unplaced.flatMap(({ file, problems }) => problems.map((problem) => ({ file, problem }))),
    ],
    registryProblems: judgeRegistry(registry, paths, unmatched),
    reused: unchanged.length,
  };
}
