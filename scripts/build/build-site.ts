import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultReportsFolder, reportsVariable, workFolder, workVariable } from '../../src/store/folders.ts';
import { hashReadingCode } from '../ingest/code-version.ts';
import { ingestReports } from '../ingest/ingest-reports.ts';
import { loadRegistry } from '../ingest/load-registry.ts';
import { formatProblem } from '../terminal/problem-line.ts';
import { startProgress } from '../terminal/progress.ts';
import { resolveFromCaller } from './options.ts';
import { placeSite, refuseOutFolder } from './place-site.ts';

export interface BuildOptions {
  readonly reports?: string | undefined;
  readonly out?: string | undefined;
  readonly strict?: boolean | undefined;
}

/** Where the site goes: `dist` in the project's folder unless told otherwise. */
export function outFolder(out: string | undefined): string {
  return out === undefined ? resolve('dist') : resolveFromCaller(out);
}

function explainEmpty(folder: string): string {
  const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const what = exists ? `There is no report file in ${folder}.` : `There is no folder ${folder}.`;
  return `${what}\nPut the report files (.txt, .md) there, in a folder a year such as 2024, or name another folder with --reports.`;
}

/** Reads what changed, writes the records, renders the pages. Gives the exit code of the command. */
export async function buildSite({ reports, out, strict = false }: BuildOptions): Promise<0 | 1> {
  const folder = reports === undefined ? defaultReportsFolder : resolveFromCaller(reports);
  process.env[reportsVariable] = folder;
  process.env[workVariable] ??= resolve('.gongkai');

  const loaded = loadRegistry();
  if (typeof loaded === 'string') {
    console.error(loaded);
    return 1;
  }
  const { catalogue, problems, reused } = ingestReports({
    registry: loaded.registry,
    version: hashReadingCode(loaded.text),
    startProgress: (total) => startProgress('reading', total),
  });
  if (catalogue.reports.length + catalogue.unplaced.length === 0) {
    console.error(explainEmpty(folder));
    return 1;
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
    return 1;
  }
  if (catalogue.reports.length === 0) {
    console.error('No report could be placed, so there is nothing to build. The lines above say why.');
    return 1;
  }

  const refusal = refuseOutFolder(outFolder(out));
  if (refusal) {
    console.error(refusal);
    return 1;
  }
  // Rendered elsewhere first: a build that fails or is stopped leaves the earlier site as it was.
  const built = join(workFolder(), 'site');
  rmSync(built, { recursive: true, force: true });
  process.env['GONGKAI_OUT'] = built;
  // Astro reads its configuration, and with it these folders, when it is loaded.
  const { build } = await import('astro');
  await build({ root: process.cwd(), logLevel: 'warn' });
  placeSite(built, outFolder(out));
  console.error(`The site is in ${outFolder(out)}`);
  return 0;
}
