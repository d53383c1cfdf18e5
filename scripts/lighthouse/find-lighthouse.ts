import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';

/** An installed Lighthouse: the file of its command, and its version. */
export interface Lighthouse {
  readonly cli: string;
  readonly version: string;
}

/** What to do where there is none. Too large for the project's own packages: 114 packages of 176 MB for one program. */
export const howToInstall =
  'Lighthouse is not among the packages of this project (it is 176 MB). Run it with npx, which keeps it for later:\n' +
  '  npx --yes --package=lighthouse@13.5.0 -- npm run lighthouse';

const manifestSchema = z.object({
  name: z.literal('lighthouse'),
  version: z.string(),
  bin: z.object({ lighthouse: z.string() }),
});

function readPackage(folder: string): Lighthouse | null {
  try {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { cli: resolve(folder, manifest.bin.lighthouse), version: manifest.version };
  } catch {
    return null;
  }
}

/**
 * The Lighthouse of the project's packages, else the first one whose command is in the folders of `PATH`: there `npx`
 * puts it, and `npm install --global`. Null where there is none.
 */
export function findLighthouse(project: string, path: string): Lighthouse | null {
  const programs = path.split(delimiter).filter((folder) => folder !== '');
  const folders = [
    join(project, 'node_modules', 'lighthouse'),
    ...programs.flatMap((folder) => [
      // node_modules/.bin, bin beside lib, and the one folder for everything on Windows.
      join(folder, '..', 'lighthouse'),
      join(folder, '..', 'lib', 'node_modules', 'lighthouse'),
      join(folder, 'node_modules', 'lighthouse'),
    ]),
  ];
  for (const folder of folders) {
    const found = readPackage(folder);
    if (found) return found;
  }
  return null;
}
