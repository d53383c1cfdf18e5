import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultReportsFolder, reportsVariable, workVariable } from '../../src/store/folders.ts';
import { resolveFromCaller } from '../build/options.ts';
import { formatProblem } from '../terminal/problem-line.ts';
import { startProgress } from '../terminal/progress.ts';
import { hashReadingCode } from './code-version.ts';
import { ingestReports } from './ingest-reports.ts';
import { loadRegistry } from './load-registry.ts';

export interface IngestOptions {
  readonly reports?: string | undefined;
  readonly strict?: boolean | undefined;
}

function explainEmpty(folder: string): string {
  const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const what = exists ? `There is no report file in ${folder}.` : `There is no folder ${folder}.`;
  return `${what}\nPut the report files (.txt, .md) there, in a folder a year such as 2024, or name another folder with --reports.`;
}

/** Reads what changed and writes the records; says how it went. False when there is nothing to go on with. */
export function runIngest({ reports, strict = false }: IngestOptions): boolean {
  const folder = reports === undefined ? defaultReportsFolder : resolveFromCaller(reports);
  process.env[reportsVariable] = folder;
  process.env[workVariable] ??= resolve('.gongkai');

  const loaded = loadRegistry();
  if (typeof loaded === 'string') {
    console.error(loaded);
    return false;
  }
  const { catalogue, problems, reused } = ingestReports({
    registry: loaded.registry,
    version: hashReadingCode(loaded.text),
    startProgress: (total) => startProgress('reading', total),
  });
  if (catalogue.reports.length + catalogue.unplaced.length === 0) {
    console.error(explainEmpty(folder));
    return false;
  }
  const serious = problems.filter(({ problem }) => problem.severity !== 'notice');
  for (const { file, problem } of serious) console.error(formatProblem(file, problem));
  const notices = problems.length - serious.length;
  console.error(
    `Reports read: ${catalogue.reports.length} (unchanged: ${reused}). Files without a page: ${catalogue.unplaced.length}. ` +
      `Notices: ${notices}.`,
  );
  const errors = problems.filter(({ problem }) => problem.severity === 'error').length;
  if (strict && errors > 0) {
    console.error(
      `Stopped, because --strict was given and there ${errors === 1 ? 'is 1 error' : `are ${errors} errors`}.`,
    );
    return false;
  }
  if (catalogue.reports.length === 0) {
    console.error('No report could be placed, so there is nothing to build. The lines above say why.');
    return false;
  }
  return true;
}
