import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DistFiles } from './site-paths.ts';

/**
 * Lists the files under a folder, sorted by code unit; a file's text is read, as UTF-8, each time it is asked for.
 * Symbolic links are not followed: what they point to would be missing after an upload.
 */
export function readFolder(folder: string): DistFiles {
  const paths = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort(),
  );
  return {
    keys: () => paths.keys(),
    // A case-insensitive disk would also open a name that is spelt otherwise.
    get: (path) => (paths.has(path) ? readFileSync(join(folder, path), 'utf8') : undefined),
  };
}
