import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workFolder } from './folders.ts';

/** The names of the files that searching begins with. */
export interface SearchNames {
  readonly agencies: string;
  readonly texts: string;
}

function filesFolder(): string {
  return join(workFolder(), 'search', 'files');
}

function namesFile(): string {
  return join(workFolder(), 'search', 'names.json');
}

/** Writes a file for the browser; its name is a path without its ending. */
export function writeSearchFile(name: string, script: string): void {
  const file = join(filesFolder(), `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, script);
}

/** Removes the search files below a folder of theirs; all of them without one. */
export function removeSearchFiles(folder = ''): void {
  rmSync(join(filesFolder(), folder), { recursive: true, force: true });
}

export function writeSearchNames(names: SearchNames): void {
  mkdirSync(dirname(namesFile()), { recursive: true });
  writeFileSync(namesFile(), JSON.stringify(names));
}

/** The names that the build wrote. */
export function readSearchNames(): SearchNames {
  return JSON.parse(readFileSync(namesFile(), 'utf8')) as SearchNames;
}

/** Puts all search files into a folder of the site. */
export function copySearchFiles(folder: string): void {
  cpSync(filesFolder(), folder, { recursive: true });
}
