import divisions from './divisions.json' with { type: 'json' };
import formerDivisions from './former-divisions.json' with { type: 'json' };

export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

/** A place of the state's division, with the official names from the province down. */
export interface Division {
  /** Six digits, nine for townships; provinces and prefectures end in zeros. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly path: readonly string[];
  /** The year in which it was renamed, merged or split; null while it exists. */
  readonly until: number | null;
}

/**
 * A name and code that a place no longer has. `renamed`: the same unit goes on under another name, code or rank; `merged`
 * and `split`: it is gone, and its territory is part of others.
 */
export interface FormerDivision {
  readonly code: string;
  readonly name: string;
  readonly until: number;
  readonly change: 'renamed' | 'merged' | 'split';
  /** What its territory is now. */
  readonly to: readonly string[];
}

/** The whole state: what central bodies belong to. */
export const nationCode = '100000';

/** Provinces where the Regulation does not apply, so that nothing there has to report. */
export const provincesWithoutReports: ReadonlySet<string> = new Set(['710000', '810000', '820000']);

const levels: Record<number, DivisionLevel> = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'township' };

/** Without the zeros that fill codes of provinces and prefectures. */
export function trimCode(code: string): string {
  return code.length === 9 ? code : code.replace(/(?:00){1,2}$/u, '');
}

/** Codes as the data has them: 41, 4112, 411203, 411203101. */
function shorten(code: string): string {
  const short = trimCode(code);
  return names.has(short) || formerByCode.has(short) ? short : code;
}

function lengthen(short: string): string {
  return short.padEnd(6, '0');
}

/** Every name and code of former times, in the order of codes. */
export const formers = formerDivisions.former as readonly FormerDivision[];
const formerByCode = Map.groupBy(formers, ({ code }) => trimCode(code));

const names = new Map<string, string>(Object.entries(divisions.names));
// What changed after the list of divisions was made.
for (const { code, name } of formers) if (names.get(trimCode(code)) === name) names.delete(trimCode(code));
for (const { code, name } of formerDivisions.added) names.set(trimCode(code), name);

/** The year in which places were formed that the list of divisions does not have yet, by their codes. */
export const newlyFormed: ReadonlyMap<string, number> = new Map(
  formerDivisions.added.map(({ code, since }) => [code, since]),
);

const children = new Map<string, string[]>();
for (const short of names.keys()) {
  const parent = parentOf(short);
  if (parent === null) continue;
  const siblings = children.get(parent);
  if (siblings) siblings.push(short);
  else children.set(parent, [short]);
}

/** The nearest place above that exists; null above a province. Counties of a municipality are right below it. */
function parentOf(short: string): string | null {
  for (const length of [6, 4, 2]) {
    const above = short.slice(0, length);
    if (length < short.length && (names.has(above) || formerByCode.has(above))) return above;
  }
  return null;
}

function nameOf(short: string): string | undefined {
  return names.get(short) ?? formerByCode.get(short)?.at(-1)?.name;
}

function pathOf(short: string, name: string): string[] {
  const above = [2, 4, 6].filter((length) => length < short.length).map((length) => short.slice(0, length));
  return [...above.flatMap((code) => nameOf(code) ?? []), name];
}

function describe(short: string, name: string, until: number | null): Division | null {
  const level = levels[short.length];
  return level ? { code: lengthen(short), name, level, path: pathOf(short, name), until } : null;
}

/** A place that no longer exists, under the name and code that it had. */
export function describeFormer({ code, name, until }: FormerDivision): Division {
  const division = describe(shorten(code), name, until);
  if (!division) throw new Error(`${code} is no code of a division`);
  return division;
}

/** The last year whose names and codes were there before the first ids were given; later changes keep the ids. */
const beforeIds = 2025;

/**
 * The code and name that a division had when ids were first given, by which the ids of its bodies are spelt for ever: a
 * division that is renamed or recoded later keeps them. Null for one that has not changed since.
 */
export function findOriginal(code: string, changes = formers): { readonly code: string; readonly name: string } | null {
  if (code.length === 9) {
    const county = findOriginal(code.slice(0, 6), changes);
    const name = findDivision(code)?.name;
    return county && name !== undefined ? { code: county.code + code.slice(6), name } : null;
  }
  const [before] = changes
    .filter(({ change, until, to }) => change === 'renamed' && until > beforeIds && to.includes(code))
    .sort((a, b) => a.until - b.until);
  if (!before) return null;
  // A change of the name alone leaves the code.
  return before.code === code ? before : (findOriginal(before.code, changes) ?? before);
}

/** Looks up a division by its code, six digits or nine, also one that no longer exists; null when there is none. */
export function findDivision(code: string): Division | null {
  const short = shorten(code);
  const name = names.get(short);
  if (name !== undefined) return describe(short, name, null);
  const former = formerByCode.get(short)?.at(-1);
  return former ? describeFormer(former) : null;
}

/** The places right below one, in the order of codes; those of the nation are the provinces. */
export function listDivisions(code: string): Division[] {
  const below =
    code === nationCode ? [...names.keys()].filter((short) => short.length === 2) : children.get(shorten(code));
  return (below ?? []).sort().flatMap((short) => findDivision(lengthen(short)) ?? []);
}

/** The codes above a place, the province first. */
export function listAncestors(code: string): string[] {
  const above: string[] = [];
  for (let short = parentOf(shorten(code)); short !== null; short = parentOf(short)) above.unshift(lengthen(short));
  return above;
}

/** Whether a place is another or lies within it. */
export function isWithin(code: string, ancestor: string): boolean {
  return ancestor === nationCode || shorten(code).startsWith(shorten(ancestor));
}

/** Present names and codes, without zeros at the end, in the order of the data. */
export function listNames(): IterableIterator<[short: string, name: string]> {
  return names.entries();
}

/** Development zones of the statistics office, by name; `region` is the prefecture that each is listed under. */
export function listZones(): { readonly name: string; readonly region: string }[] {
  return Object.entries(divisions.zones).map(([code, name]) => ({ name, region: `${code.slice(0, 4)}00` }));
}
