import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workFolder } from './folders.ts';

/** What scripts of pages load, by what it is for. */
export interface LoadedNames {
  /** The files that searching begins with. */
  readonly search: { readonly agencies: string; readonly texts: string };
  /** What the files of this build are asked for with, so that no browser takes those of an earlier one. */
  readonly compare: { readonly version: string };
}

type Purpose = keyof LoadedNames;

function filesFolder(purpose: Purpose): string {
  return join(workFolder(), 'loaded', purpose, 'files');
}

function namesFile(purpose: Purpose): string {
  return join(workFolder(), 'loaded', purpose, 'names.json');
}

/** Writes a file for the browser; its name is a path without its ending. */
export function writeLoadedFile(purpose: Purpose, name: string, script: string): void {
  const file = join(filesFolder(purpose), `${name}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, script);
}

/** Removes the files of a purpose. */
export function removeLoadedFiles(purpose: Purpose): void {
  rmSync(filesFolder(purpose), { recursive: true, force: true });
}

export function writeLoadedNames<P extends Purpose>(purpose: P, names: LoadedNames[P]): void {
  mkdirSync(dirname(namesFile(purpose)), { recursive: true });
  writeFileSync(namesFile(purpose), JSON.stringify(names));
}

/** The names that the build wrote. */
export function readLoadedNames<P extends Purpose>(purpose: P): LoadedNames[P] {
  return JSON.parse(readFileSync(namesFile(purpose), 'utf8')) as LoadedNames[P];
}

/** Puts all files of a purpose into a folder of the site. */
export function copyLoadedFiles(purpose: Purpose, folder: string): void {
  cpSync(filesFolder(purpose), folder, { recursive: true });
}
