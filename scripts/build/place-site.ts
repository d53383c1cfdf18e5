import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hashBytes } from '../../src/store/report-files.ts';

/** Lists every other file of a site, as `sha256sum --check` reads it; also how an earlier site is recognised. */
export const listName = 'files.txt';

/** Every file below a folder with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function readFileIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function readList(folder: string): string[] {
  return readFileIfThere(join(folder, listName))
    .split('\n')
    .map((line) => line.slice(line.indexOf('  ') + 2))
    .filter((file) => file !== '' && !file.startsWith('/') && !file.split('/').includes('..'));
}

/** Removes a file of an earlier site, and the folders that this leaves empty. */
function removeFile(out: string, file: string): void {
  rmSync(join(out, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const path = join(out, folder);
    if (!existsSync(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
}

/** Why a site may not be put into a folder, in plain words; null when it may. */
export function refuseOutFolder(out: string): string | null {
  const stats = statSync(out, { throwIfNoEntry: false });
  if (!stats) return null;
  if (!stats.isDirectory()) return `${out} is a file. Name a folder with --out.`;
  if (readdirSync(out).length === 0 || existsSync(join(out, listName))) return null;
  return `${out} holds files that are no earlier site. Empty it, or name another folder with --out.`;
}

/**
 * Puts a finished site into its folder in the place of an earlier one. Only files that the earlier site listed are
 * removed: whatever else lies there, such as `.git` or `CNAME`, stays.
 */
export function placeSite(built: string, out: string): void {
  const files = listFiles(built).filter((file) => file !== listName);
  const earlier = readList(out);
  const list = files.map((file) => `${hashBytes(readFileSync(join(built, file)))}  ${file}\n`).join('');
  mkdirSync(out, { recursive: true });
  // Both lists before the files, the new one after them: an interruption leaves nothing that is no longer known as ours.
  const both = readFileIfThere(join(out, listName)) + list;
  writeFileSync(join(out, listName), both);
  const kept = new Set(files);
  for (const file of earlier) if (!kept.has(file)) removeFile(out, file);
  cpSync(built, out, { recursive: true });
  writeFileSync(join(out, listName), list);
}
