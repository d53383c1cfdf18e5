import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sitesVariable } from '../scripts/e2e/sites-variable.ts';

/** Gives the folder of a made-up site, built by whichever worker asks first; `build` gives the folder of the site below its own. */
export async function buildOnce(name: string, build: (folder: string) => string): Promise<string> {
  const shared = process.env[sitesVariable] ?? mkdtempSync(join(tmpdir(), 'gongkai-sites-'));
  const folder = join(shared, name);
  const done = join(shared, `${name}.txt`);
  mkdirSync(shared, { recursive: true });
  let isFirst = true;
  try {
    mkdirSync(folder);
  } catch {
    isFirst = false;
  }
  if (isFirst) writeFileSync(done, build(folder));
  while (!existsSync(done)) await setTimeout(250);
  return readFileSync(done, 'utf8');
}
