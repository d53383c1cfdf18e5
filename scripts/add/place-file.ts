import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What became of a file; `path` is below the folder of reports. */
export type Placing =
  { readonly state: 'added' | 'there'; readonly path: string } | { readonly state: 'refused'; readonly reason: string };

export interface Destination {
  /** Of the file's folder below the folder of reports. */
  readonly year: number;
  readonly agency: string;
  /** Of the name, without its dot. */
  readonly extension: string;
  /** Whether the file says that it corrects an earlier one: it stands beside that one then. */
  readonly corrects: boolean;
  /** Whether a file of that name that differs may be replaced. */
  readonly force: boolean;
}

/** `<year>/<agency>-<year>.<extension>`, for a correction `<year>/<agency>-<year>-correction.<extension>`. */
export function nameDestination({ year, agency, extension, corrects }: Omit<Destination, 'force'>): string {
  return `${year}/${agency}-${year}${corrects ? '-correction' : ''}.${extension}`;
}

/** The files of the folder that differ from a path only in their ending. */
function findOtherEndings(folder: string, path: string): string[] {
  const stem = path.replace(/[^.]*$/u, '');
  const year = dirname(path);
  if (!statSync(join(folder, year), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(folder, year))
    .map((name) => `${year}/${name}`)
    .filter((other) => other !== path && other.replace(/[^.]*$/u, '') === stem);
}

function isSameFile(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}

/** Copies a file, byte for byte, to its place in the folder of reports, unless another report is in the way. */
export function placeFile(file: string, folder: string, destination: Destination): Placing {
  const own = relative(folder, file).replaceAll('\\', '/');
  if (!own.startsWith('../') && !/^(?:\w:|\/)/u.test(own)) return { state: 'there', path: own };
  const path = nameDestination(destination);
  const target = join(folder, path);
  const there = statSync(target, { throwIfNoEntry: false }) !== undefined;
  if (there && isSameFile(file, target)) return { state: 'there', path };
  const beside = nameDestination({ ...destination, corrects: true });
  const advice = destination.corrects ? '' : ` If this file corrects it, put it there as ${beside}.`;
  if (there && !destination.force) {
    return { state: 'refused', reason: `${path} is there already, and differs. --force replaces it.${advice}` };
  }
  const [other] = findOtherEndings(folder, path);
  if (other !== undefined) {
    return { state: 'refused', reason: `${other} is of the same agency and year. Remove it first.${advice}` };
  }
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
  return { state: 'added', path };
}
