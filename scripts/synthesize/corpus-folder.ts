import { mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusOptions } from './corpus-options.ts';
import type { Case } from './build-case.ts';

/** Hidden, so that nothing that reads the folder takes it for a report. */
const manifestName = '.synthetic.json';
const truthsName = '.truth';

const contentFolder = fileURLToPath(new URL('../../src/content', import.meta.url));

/** A path with its links resolved as far down as it exists. */
function resolveLinks(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent), relative(parent, path));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolveLinks(folder), resolveLinks(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Why a folder may not be written to, or null. */
export function findObjection(folder: string): string | null {
  if (isWithin(folder, contentFolder)) return `${folder} is where the published reports are: synthetic ones stay out`;
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return null;
  if (!found.isDirectory()) return `${folder} is not a folder`;
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes(manifestName)) return null;
  return `${folder} holds other files: name an empty folder, or one that this command wrote`;
}

/** Takes away what an earlier run wrote, and nothing else. */
function clearFolder(folder: string): void {
  for (const year of readdirSync(folder).filter((name) => /^\d{4}$/u.test(name))) {
    for (const name of readdirSync(join(folder, year))) {
      if (name.startsWith('synthetic-')) rmSync(join(folder, year, name));
    }
  }
  rmSync(join(folder, truthsName), { recursive: true, force: true });
}

/** An empty folder that says what will be in it. */
export function openCorpusFolder(folder: string, options: CorpusOptions): void {
  mkdirSync(folder, { recursive: true });
  clearFolder(folder);
  const { out: _, ...rest } = options;
  writeFileSync(join(folder, manifestName), `${JSON.stringify({ synthetic: true, options: rest }, null, 1)}\n`);
}

function describeCase({ plan, layout, damages, truth, determined }: Case): string {
  const { agency, year, editions, cells, units } = truth;
  return JSON.stringify({
    agency: agency.name,
    year,
    editions,
    layout,
    damages,
    seed: plan.seed,
    cells: Object.fromEntries(cells),
    units: Object.fromEntries(units),
    determined: determined.size === cells.size ? 'all' : [...determined],
  });
}

/** Writes a report to its year, and what it says to the hidden folder of truths. */
export function writeCase(folder: string, made: Case): void {
  const year = String(made.truth.year);
  const reports = join(folder, year);
  const truths = join(folder, truthsName, year);
  mkdirSync(reports, { recursive: true });
  mkdirSync(truths, { recursive: true });
  writeFileSync(join(reports, made.name), made.bytes);
  writeFileSync(join(truths, `${made.name}.json`), describeCase(made));
}
