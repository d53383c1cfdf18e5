import { findDivision, trimCode, type Division } from '../../src/places/divisions.ts';
import divisions from '../../src/places/divisions.json' with { type: 'json' };
import type { Random } from './random.ts';

export type AgencySize = 'small' | 'medium' | 'large';

/** A body with a real place in its name and nothing real in its reports. */
export interface SyntheticAgency {
  readonly name: string;
  /** ASCII, unique: the code of the place and what body of it. */
  readonly slug: string;
  /** How much there is to report. */
  readonly size: AgencySize;
}

/** A body of every county and prefecture: an id for file names and the name after that of the place. */
const bodies: readonly (readonly [string, string])[] = [
  ['office', '人民政府办公室'],
  ['government', '人民政府'],
  ['education', '教育局'],
  ['finance', '财政局'],
  ['civil-affairs', '民政局'],
  ['justice', '司法局'],
  ['labour', '人力资源和社会保障局'],
  ['land', '自然资源局'],
  ['housing', '住房和城乡建设局'],
  ['transport', '交通运输局'],
  ['water', '水利局'],
  ['agriculture', '农业农村局'],
  ['health', '卫生健康委员会'],
  ['audit', '审计局'],
  ['market', '市场监督管理局'],
  ['statistics', '统计局'],
  ['emergencies', '应急管理局'],
  ['health-insurance', '医疗保障局'],
  ['planning', '发展和改革委员会'],
  ['culture', '文化和旅游局'],
];

interface Places {
  readonly seats: readonly string[];
  readonly townships: readonly string[];
  /** How many prefectures and counties have a name. */
  readonly sharing: ReadonlyMap<string, number>;
}

function readPlaces(): Places {
  const entries = Object.entries(divisions.names);
  const sharing = new Map<string, number>();
  for (const [code, name] of entries) {
    if (code.length <= 6) sharing.set(name, (sharing.get(name) ?? 0) + 1);
  }
  return {
    seats: entries.filter(([code]) => code.length === 4 || code.length === 6).map(([code]) => code),
    townships: entries
      .filter(([code, name]) => code.length === 9 && /^\p{Script=Han}{1,6}(?:镇|乡|街道)$/u.test(name))
      .map(([code]) => code),
    sharing,
  };
}

let known: Places | null = null;

function listPlaces(): Places {
  known ??= readPlaces();
  return known;
}

function findPlace(code: string): Division {
  const division = findDivision(code.padEnd(6, '0'));
  if (!division) throw new Error(`the divisions list ${code}, and do not find it`);
  return division;
}

/** The name of a place with as much in front as tells it from its namesakes, or with everything. */
function namePlace(division: Division, sharing: Places['sharing'], whole: boolean): string {
  const { path } = division;
  if (whole) return path.join('');
  const lowest = division.level === 'township' ? path.length - 2 : path.length - 1;
  for (let from = lowest; from > 0; from -= 1) {
    if (sharing.get(path[from] ?? '') === 1) return path.slice(from).join('');
  }
  return path.join('');
}

function drawSize(random: Random, level: Division['level']): AgencySize {
  if (level === 'township') return random.chance(0.95) ? 'small' : 'medium';
  if (level === 'prefecture') return random.pick(['small', 'medium', 'large']);
  return random.pick(['small', 'small', 'small', 'small', 'medium', 'medium', 'medium', 'large']);
}

/** The places below a division, or everywhere. */
function listPlacesWithin(within: string | null): Pick<Places, 'seats' | 'townships'> {
  const { seats, townships } = listPlaces();
  if (within === null) return { seats, townships };
  const prefix = trimCode(within);
  return {
    seats: seats.filter((code) => code.startsWith(prefix)),
    townships: townships.filter((code) => code.startsWith(prefix)),
  };
}

/** An agency at random, in a division by its code, or anywhere. */
export function drawAgency(random: Random, within: string | null = null): SyntheticAgency {
  const { sharing } = listPlaces();
  const { seats, townships } = listPlacesWithin(within);
  const inTownship = townships.length > 0 && random.chance(0.35);
  const division = findPlace(random.pick(inTownship ? townships : seats));
  const place = namePlace(division, sharing, random.chance(0.3));
  const size = drawSize(random, division.level);
  if (inTownship) {
    const name = place.endsWith('街道') ? `${place}办事处` : `${place}人民政府`;
    return { name, slug: `${division.code}-government`, size };
  }
  const [id, body] = random.pick(bodies);
  return { name: place + body, slug: `${division.code}-${id}`, size };
}

/** Different agencies, as many as asked for; more than half of all that there could be is a mistake of the caller. */
export function drawAgencies(random: Random, count: number, within: string | null = null): SyntheticAgency[] {
  const { seats, townships } = listPlacesWithin(within);
  if (seats.length === 0 || 2 * count > seats.length * bodies.length + townships.length)
    throw new RangeError(`${count} agencies are too many`);
  const agencies = new Map<string, SyntheticAgency>();
  while (agencies.size < count) {
    const agency = drawAgency(random, within);
    if (!agencies.has(agency.slug)) agencies.set(agency.slug, agency);
  }
  return [...agencies.values()];
}
