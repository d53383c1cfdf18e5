import divisions from './divisions.json' with { type: 'json' };

export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township';

/** A place of the state's division, with the official names from the province down. */
export interface Division {
  /** Six digits, nine for townships; provinces and prefectures end in zeros. */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly path: readonly string[];
}

const levels: Record<number, DivisionLevel> = { 2: 'province', 4: 'prefecture', 6: 'county', 9: 'township' };
const names = new Map(Object.entries(divisions.names));
const byName = new Map<string, string[]>();
for (const [short, name] of names) byName.set(name, [...(byName.get(name) ?? []), short]);

/** The codes above a code as the data has them: two, four and six digits, less those that are no places. */
function ancestorsOf(short: string): string[] {
  return [2, 4, 6].filter((length) => length < short.length).map((length) => short.slice(0, length));
}

function toDivision(short: string): Division | null {
  const name = names.get(short);
  const level = levels[short.length];
  if (name === undefined || level === undefined) return null;
  const path = [...ancestorsOf(short), short].flatMap((code) => names.get(code) ?? []);
  return { code: short.padEnd(6, '0'), name, level, path };
}

/** Looks up a division by its code, six digits or nine; null when there is none. */
export function findDivision(code: string): Division | null {
  if (code.length === 9) return toDivision(code);
  return toDivision(code.replace(/(?:00){1,2}$/u, '')) ?? toDivision(code);
}

/** A division that a name begins with, and what of the name comes after it. */
export interface PlacePrefix {
  readonly division: Division;
  readonly rest: string;
}

function isWithin(short: string, ancestor: string): boolean {
  return short.length > ancestor.length && short.startsWith(ancestor);
}

function readPrefixes(name: string, within: string): { short: string; rest: string }[] {
  const found: { short: string; rest: string }[] = [];
  for (let end = 2; end <= name.length; end += 1) {
    for (const short of byName.get(name.slice(0, end)) ?? []) {
      // Townships share too many names to be told without their county.
      if (within === '' ? short.length > 6 : !isWithin(short, within)) continue;
      const rest = name.slice(end);
      found.push({ short, rest }, ...readPrefixes(rest, short));
    }
  }
  return found;
}

/**
 * The divisions that a full name begins with, read as far down as the name goes (三门峡市陕州区原店镇…). More than one
 * when several places share the name; none when it begins with no place.
 */
export function findPlacePrefixes(name: string): PlacePrefix[] {
  const all = readPrefixes(name, '');
  const shortest = Math.min(...all.map(({ rest }) => rest.length));
  return all
    .filter(({ rest }) => rest.length === shortest)
    .flatMap(({ short, rest }) => {
      const division = toDivision(short);
      return division ? [{ division, rest }] : [];
    });
}
