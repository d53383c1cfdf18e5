import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';

/** An installed Pagefind: the file of its command, and its version. */
export interface Pagefind {
  readonly cli: string;
  readonly version: string;
}

export const howToInstall =
  'Pagefind, which the index is compared with, is not among the packages of this project. Run the benchmark with npx:\n' +
  '  npx --yes --package=pagefind@1.6.0 -- node scripts/run.mjs bench/text-search.ts';

const manifestSchema = z.object({
  name: z.literal('pagefind'),
  version: z.string(),
  bin: z.string(),
});

function readPackage(folder: string): Pagefind | null {
  try {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { cli: resolve(folder, manifest.bin), version: manifest.version };
  } catch {
    return null;
  }
}

/** The Pagefind of the project's packages, else the first one beside a folder of `PATH`, where npx and npm put it. */
export function findPagefind(project: string, path: string): Pagefind | null {
  const programs = path.split(delimiter).filter((folder) => folder !== '');
  const folders = [
    join(project, 'node_modules', 'pagefind'),
    ...programs.flatMap((folder) => [
      join(folder, '..', 'pagefind'),
      join(folder, '..', 'lib', 'node_modules', 'pagefind'),
      join(folder, 'node_modules', 'pagefind'),
    ]),
  ];
  for (const folder of folders) {
    const found = readPackage(folder);
    if (found) return found;
  }
  return null;
}
