import type { Candidate } from './candidates.ts';
import { findDivision, isWithin, type Division } from './divisions.ts';
import { findPlacePrefixes, listMajorNames } from './gazetteer.ts';

/** What surrounds a name: the text of the report and the path of its file. */
export interface Context {
  /** Lines of the report and the names that it is signed with. */
  readonly lines: readonly string[];
  /** Below the folder of reports; null when there is none. */
  readonly file: string | null;
  /** The division that the registry says the file is from. */
  readonly region: string | null;
  /** The year that the report is for. */
  readonly year: number | null;
}

/** A shorter name may be part of another word. */
const leastName = 3;

function mentions(lines: readonly string[], text: string): boolean {
  return text.length >= leastName && lines.some((line) => line.includes(text));
}

/** The places that a part of a path may stand for: by the code or by the official name that it begins with. */
function readPart(part: string): string[] {
  const code = /^(\d{9}|\d{6})(?!\d)/u.exec(part)?.[1];
  if (code !== undefined) return findDivision(code) ? [code] : [];
  const name = part.replace(/^[\d\s._-]+/u, '');
  if (!/^\p{Script=Han}/u.test(name)) return [];
  return findPlacePrefixes(name).flatMap(({ division, short }) => (short ? [] : [division.code]));
}

/** For each part of a path that names a place, the codes of those that it may mean; first what the registry says. */
function readPath({ file, region }: Pick<Context, 'file' | 'region'>): string[][] {
  const parts = (file ?? '').split('/').map(readPart);
  return [region === null ? [] : [region], ...parts].filter((codes) => codes.length > 0);
}

/**
 * The county or township that the folders of a file name, the lowest; null when there is none, or when it may be one of
 * several. Folders of prefectures and provinces hold the reports of places below them too.
 */
export function findFolderPlace({ file, region }: Pick<Context, 'file' | 'region'>): Division | null {
  const folder = file === null ? null : file.slice(0, Math.max(0, file.lastIndexOf('/')));
  const parts = readPath({ file: folder, region });
  const possible = (parts.at(-1) ?? []).filter((code) =>
    parts.every((codes) => codes.some((above) => isWithin(code, above))),
  );
  const [place] = possible.length === 1 ? possible.flatMap((code) => findDivision(code) ?? []) : [];
  return place && (place.level === 'county' || place.level === 'township') ? place : null;
}

/** Those of the candidates that every place in the path of the file allows; null when the path says nothing. */
function supportByFile(candidates: readonly Candidate[], context: Context): Candidate[] | null {
  const parts = readPath(context);
  const allows = (codes: readonly string[], { agency }: Candidate): boolean =>
    codes.some((code) => isWithin(agency.region.code, code));
  const telling = parts.filter((codes) => candidates.some((candidate) => allows(codes, candidate)));
  if (telling.length === 0) return null;
  return candidates.filter((candidate) => telling.every((codes) => allows(codes, candidate)));
}

/** Ways to write a place with one of those above it in front: 开封市鼓楼区, 河南省开封市鼓楼区. */
function writeWithAncestors({ path }: Candidate): string[] {
  const own = path.at(-1) ?? '';
  return path.slice(0, -1).map((above) => above + own);
}

function supportByLongerName(candidates: readonly Candidate[], lines: readonly string[]): Candidate[] | null {
  const found = candidates.filter((candidate) => writeWithAncestors(candidate).some((name) => mentions(lines, name)));
  return found.length > 0 ? found : null;
}

let majorNames: RegExp | null = null;

/** Every province and prefecture that the lines name officially. */
function findMajorNames(lines: readonly string[]): Set<string> {
  majorNames ??= new RegExp(
    listMajorNames()
      .filter((name) => name.length >= leastName)
      .join('|'),
    'gu',
  );
  const pattern = majorNames;
  return new Set(lines.flatMap((line) => [...line.matchAll(pattern)].map(([name]) => name)));
}

/** How far down the lines name the places that a candidate lies in; 0 when they name none. */
function depthNamed({ agency, path }: Candidate, lines: readonly string[]): number {
  const above = agency.level === 'zone' ? path : path.slice(0, -1);
  return above.findLastIndex((name) => mentions(lines, name)) + 1;
}

/** Those that lie deepest in what the lines name, where these name no province or prefecture besides. */
function supportByMajorNames(candidates: readonly Candidate[], lines: readonly string[]): Candidate[] {
  const majors = [...findMajorNames(lines)];
  const possible = candidates
    .filter(({ path }) => majors.every((name) => path.includes(name)))
    .map((candidate) => ({ candidate, depth: depthNamed(candidate, lines) }))
    .filter(({ depth }) => depth > 0);
  const deepest = Math.max(...possible.map(({ depth }) => depth));
  return possible.filter(({ depth }) => depth === deepest).map(({ candidate }) => candidate);
}

/**
 * The one of several bodies that the surroundings of a name speak for; null when they speak for none, for several, or
 * against each other. A file's path and a longer name in the text outweigh provinces and prefectures that are merely named.
 */
export function chooseByContext(candidates: readonly Candidate[], context: Context): Candidate | null {
  const { lines } = context;
  const strong = [supportByFile(candidates, context), supportByLongerName(candidates, lines)].filter(
    (each) => each !== null,
  );
  const supported =
    strong.length > 0
      ? candidates.filter((candidate) => strong.every((each) => each.includes(candidate)))
      : supportByMajorNames(candidates, lines);
  const [only, ...others] = supported;
  return only && others.length === 0 ? only : null;
}
