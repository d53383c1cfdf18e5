import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './place-site.ts';

/** A line for each file that is not in both folders with the same bytes, in the order of their names. */
export function compareFolders(left: string, right: string): string[] {
  const lefts = new Set(listFiles(left));
  const rights = new Set(listFiles(right));
  return [...new Set([...lefts, ...rights])].sort().flatMap((file) => {
    if (!rights.has(file)) return [`${file} is only in ${left}`];
    if (!lefts.has(file)) return [`${file} is only in ${right}`];
    const same = readFileSync(join(left, file)).equals(readFileSync(join(right, file)));
    return same ? [] : [`${file} differs between ${left} and ${right}`];
  });
}
