import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultReportsFolder, reportsVariable, workVariable } from '../../src/store/folders.ts';
import { resolveFromCaller } from '../build/options.ts';
import { startProgress } from '../terminal/progress.ts';
import { hashReadingCode } from './code-version.ts';
import { ingestReports, type Ingested } from './ingest-reports.ts';
import { loadRegistry } from './load-registry.ts';
import { withReaders } from './read-files.ts';

/** Makes a folder, as the caller wrote it, the folder of reports for all that follows; gives its path. */
export function chooseReportsFolder(reports: string | undefined): string {
  const folder = reports === undefined ? defaultReportsFolder : resolveFromCaller(reports);
  process.env[reportsVariable] = folder;
  return folder;
}

function explainEmpty(folder: string): string {
  const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const what = exists ? `There is no report file in ${folder}.` : `There is no folder ${folder}.`;
  return `${what}\nPut the report files (.txt, .md, .html, .docx, .pdf) there, in a folder a year such as 2024, or name another folder with --reports.`;
}

/** Reads what changed in the folder of reports and writes the records; a text for people when there is nothing to read. */
export async function readAll(reports: string | undefined): Promise<Ingested | string> {
  const folder = chooseReportsFolder(reports);
  process.env[workVariable] ??= resolve('.gongkai');
  const loaded = loadRegistry();
  if (typeof loaded === 'string') return loaded;
  const ingested = await withReaders(loaded.registry, (readers) =>
    ingestReports({
      registry: loaded.registry,
      version: hashReadingCode(loaded.text),
      readers,
      startProgress: (total) => startProgress('reading', total),
    }),
  );
  const { catalogue } = ingested;
  return catalogue.reports.length + catalogue.unplaced.length === 0 ? explainEmpty(folder) : ingested;
}
