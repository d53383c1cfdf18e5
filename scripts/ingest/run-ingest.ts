import { registryFile } from '../../src/store/folders.ts';
import { formatProblem } from '../terminal/problem-line.ts';
import { readAll } from './read-all.ts';

export interface IngestOptions {
  readonly reports?: string | undefined;
  readonly strict?: boolean | undefined;
}

/** Reads what changed and writes the records; says how it went. False when there is nothing to go on with. */
export async function runIngest({ reports, strict = false }: IngestOptions): Promise<boolean> {
  const ingested = await readAll(reports);
  if (typeof ingested === 'string') {
    console.error(ingested);
    return false;
  }
  const { catalogue, problems, registryProblems, reused } = ingested;
  const serious = problems.filter(({ problem }) => problem.severity !== 'notice');
  for (const problem of registryProblems) console.error(formatProblem(registryFile(), problem));
  for (const { file, problem } of serious) console.error(formatProblem(file, problem));
  const notices = problems.length - serious.length;
  console.error(
    `Reports read: ${catalogue.reports.length} (unchanged: ${reused}). Files without a page: ${catalogue.unplaced.length}. ` +
      `Notices: ${notices}.`,
  );
  if (registryProblems.some(({ code }) => code === 'withheld-path')) {
    console.error(
      'Stopped: agencies.yaml withholds texts from a file that is not there, so they may stand in one that is. The lines above say which.',
    );
    return false;
  }
  const errors = [...problems.map(({ problem }) => problem), ...registryProblems].filter(
    ({ severity }) => severity === 'error',
  ).length;
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
