import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '../../src/settings.ts';
import { workFolder } from '../../src/store/folders.ts';
import { drawingVariable, dropUnusedPictures } from '../../src/store/pictures.ts';
import { hashDrawingCode } from '../ingest/code-version.ts';
import { runIngest, type IngestOptions } from '../ingest/run-ingest.ts';
import { writeComparedFiles } from '../compare/write-compared-files.ts';
import { writeSearchFiles } from '../search/write-search-files.ts';
import { checkSettings } from './check-settings.ts';
import { resolveFromCaller } from './options.ts';
import { placeSite, refuseOutFolder } from './place-site.ts';

export interface BuildOptions extends IngestOptions {
  readonly out?: string | undefined;
}

/** Where the site goes: `dist` in the project's folder unless told otherwise. */
export function outFolder(out: string | undefined): string {
  return out === undefined ? resolve('dist') : resolveFromCaller(out);
}

function settingsAreRight(): boolean {
  const wrong = checkSettings(settings);
  for (const line of wrong) console.error(`src/settings.ts: ${line}`);
  if (settings.corrections === null) console.error('src/settings.ts: no corrections, so readers cannot report errors');
  return wrong.length === 0;
}

/** Reads what changed, writes the records, renders the pages. Gives the exit code of the command. */
export async function buildSite(options: BuildOptions): Promise<0 | 1> {
  const { out } = options;
  if (!settingsAreRight()) return 1;
  if (!(await runIngest(options))) return 1;
  const refusal = refuseOutFolder(outFolder(out));
  if (refusal) {
    console.error(refusal);
    return 1;
  }
  writeSearchFiles();
  writeComparedFiles();
  // Rendered elsewhere first: a build that fails or is stopped leaves the earlier site as it was.
  const built = join(workFolder(), 'site');
  rmSync(built, { recursive: true, force: true });
  const drawing = hashDrawingCode();
  process.env[drawingVariable] = drawing;
  process.env['GONGKAI_OUT'] = built;
  // Astro reads its configuration, and with it these folders, when it is loaded.
  const { build } = await import('astro');
  await build({ root: process.cwd(), logLevel: 'warn' });
  dropUnusedPictures(drawing);
  placeSite(built, outFolder(out));
  console.error(`The site is in ${outFolder(out)}`);
  return 0;
}
