import {
  describeFormer,
  findDivision,
  formers,
  listNames,
  newlyFormed,
  trimCode,
  type Division,
  type DivisionLevel,
  type FormerDivision,
} from './divisions.ts';
import { listShortNames } from './short-names.ts';

/** A division that a name begins with, and what of the name comes after it. */
export interface PlacePrefix {
  readonly division: Division;
  readonly rest: string;
  /** The official names of the places as far as the name gives them, joined: 安阳市殷都区 of 安阳殷都区教育局. */
  readonly place: string;
  /** Whether the last of the places stands under its short name (郑州教育局). */
  readonly short: boolean;
  /** The year in which the last of the places gave up this name; null of one in use. */
  readonly until: number | null;
  /** The year in which the last of the places was formed, where that was after the list of divisions; null otherwise. */
  readonly since: number | null;
}

/** A name in use, now or formerly, of one place. */
interface Named {
  /** Code without zeros at the end. */
  readonly code: string;
  readonly name: string;
  readonly former: FormerDivision | null;
}

const lowestCounty = 6;

const byName = new Map<string, Named[]>();
const byShortName = new Map<string, Named[]>();

function enter(index: Map<string, Named[]>, name: string, named: Named): void {
  const known = index.get(name);
  if (known) known.push(named);
  else index.set(name, [named]);
}

const provinceShortNames = new Set(
  [...listNames()].filter(([code]) => code.length === 2).flatMap(([, name]) => listShortNames(name)),
);
/** The statistics office lists zones, farms, bureaus and prisons among townships; those are no places of this kind. */
const townshipName = /^.{1,}(?:镇|乡|苏木)$|^.{2,}(?:街道|地区)$/u;

for (const [code, name] of listNames()) {
  if (code.length <= lowestCounty || townshipName.test(name)) enter(byName, name, { code, name, former: null });
}
for (const former of formers) enter(byName, former.name, { code: trimCode(former.code), name: former.name, former });
for (const named of [...byName.values()].flat()) {
  if (named.code.length > lowestCounty) continue;
  for (const short of listShortNames(named.name)) {
    // 河南 is the province, not 河南蒙古族自治县; with the county's own place before it nobody leaves out 县.
    const county = named.code.length === lowestCounty;
    if (!county || !provinceShortNames.has(short)) enter(byShortName, short, named);
  }
}

/** Codes within which the places below one are to be found: of a former place, those that it became part of. */
function territoryOf({ code, former }: Named): string[] {
  return former ? [code, ...former.to.map(trimCode)] : [code];
}

function isBelow(code: string, territory: readonly string[]): boolean {
  return territory.some((above) => code.length > above.length && code.startsWith(above));
}

/** Places that belong where `above` ends: of a former one its old and its new code count. */
function fits(named: Named, above: Named | null): boolean {
  if (above === null) return true;
  // Nobody names a township after its province alone.
  if (named.code.length > lowestCounty && above.code.length === 2) return false;
  const territory = territoryOf(above);
  return isBelow(named.code, territory) || (named.former?.to ?? []).some((code) => isBelow(trimCode(code), territory));
}

interface Found {
  readonly places: readonly Named[];
  readonly rest: string;
  readonly short: boolean;
}

function readPlaces(name: string, above: Named | null): Found[] {
  const found: Found[] = [];
  for (let end = 2; end <= Math.min(name.length, 16); end += 1) {
    const written = name.slice(0, end);
    const rest = name.slice(end);
    for (const [index, short] of [
      [byName, false],
      [byShortName, true],
    ] as const) {
      for (const named of index.get(written) ?? []) {
        // Townships share too many names to be told without their county.
        if (above === null ? named.code.length > lowestCounty : !fits(named, above)) continue;
        found.push({ places: [named], rest, short });
        for (const deeper of readPlaces(rest, named)) found.push({ ...deeper, places: [named, ...deeper.places] });
      }
    }
  }
  return found;
}

/** The division that a name in use stands for now: a renamed one under its present code, any other one as it was. */
function settle({ code, former }: Named): Division | null {
  if (!former) return findDivision(code.padEnd(6, '0'));
  const [present] = former.change === 'renamed' ? former.to : [];
  return (present === undefined ? null : findDivision(present)) ?? describeFormer(former);
}

function toPrefix({ places, rest, short }: Found): PlacePrefix[] {
  const last = places.at(-1);
  const division = last && settle(last);
  return division
    ? [
        {
          division,
          rest,
          place: places.map(({ name }) => name).join(''),
          short,
          until: last.former?.until ?? null,
          since: newlyFormed.get(division.code) ?? null,
        },
      ]
    : [];
}

/** One of those that stand for the same place: the present name before a former one, an official one before a short one. */
function keepOne(prefixes: readonly PlacePrefix[]): PlacePrefix[] {
  const kept = new Map<string, PlacePrefix>();
  for (const prefix of prefixes) {
    const known = kept.get(prefix.division.code);
    if (!known || (known.short && !prefix.short) || (known.until !== null && prefix.until === null))
      kept.set(prefix.division.code, prefix);
  }
  return [...kept.values()];
}

function takeLongest(found: readonly Found[]): PlacePrefix[] {
  const shortest = Math.min(...found.map(({ rest }) => rest.length));
  return keepOne(found.filter(({ rest }) => rest.length === shortest).flatMap(toPrefix));
}

/**
 * The divisions that a full name begins with, read as far down as the name goes (三门峡市陕州区原店镇…), under their official
 * names, short ones (河南安阳殷都区…) or those that they had formerly. More than one when several places share the name; none
 * when it begins with no place.
 */
export function findPlacePrefixes(name: string): PlacePrefix[] {
  const all = readPlaces(name, null);
  const shortest = Math.min(...all.map(({ rest }) => rest.length));
  const official = all.filter(({ rest, short }) => rest.length === shortest && !short);
  // A former official name may be what people call another place now: 东乡县.
  const inUse = official.some(({ places }) => places.at(-1)?.former === null);
  return takeLongest(inUse ? official : all);
}

/** The same, but the last of the places stands under an official name. */
export function findOfficialPrefixes(name: string): PlacePrefix[] {
  return takeLongest(readPlaces(name, null).filter(({ short }) => !short));
}

/** The same, leaving out townships: 古县乡村振兴局 may be of 古县, not of 古县乡. */
export function findSeatPrefixes(name: string): PlacePrefix[] {
  return takeLongest(
    readPlaces(name, null).filter(({ short, places }) => !short && (places.at(-1)?.code.length ?? 0) <= lowestCounty),
  );
}

/** The townships of a name that begins with one, for names that leave out its county. */
export function findTownships(name: string): PlacePrefix[] {
  for (let end = Math.min(name.length, 16); end >= 2; end -= 1) {
    const townships = (byName.get(name.slice(0, end)) ?? []).filter(({ code }) => code.length > lowestCounty);
    if (townships.length === 0) continue;
    return townships.flatMap((named) => toPrefix({ places: [named], rest: name.slice(end), short: false }));
  }
  return [];
}

/** The present places of a level and official name. */
export function findByName(name: string, levels: readonly DivisionLevel[]): Division[] {
  return (byName.get(name) ?? []).flatMap((named) => {
    const division = settle(named);
    return division && levels.includes(division.level) ? [division] : [];
  });
}

/** Provinces and prefectures by their official names, longer ones first: what a text says of where it is from. */
export function listMajorNames(): string[] {
  return [...byName]
    .filter(([, places]) => places.some(({ code }) => code.length <= 4))
    .map(([name]) => name)
    .sort((a, b) => b.length - a.length);
}
