import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function listFiles(folder: string): Set<string> {
  return new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1)),
  );
}

/** A line for each file that is not in both folders with the same bytes, in the order of their names. */
export function compareFolders(left: string, right: string): string[] {
  const lefts = listFiles(left);
  const rights = listFiles(right);
  return [...new Set([...lefts, ...rights])].sort().flatMap((file) => {
    if (!rights.has(file)) return [`${file} is only in ${left}`];
    if (!lefts.has(file)) return [`${file} is only in ${right}`];
    const same = readFileSync(join(left, file)).equals(readFileSync(join(right, file)));
    return same ? [] : [`${file} differs between ${left} and ${right}`];
  });
}
