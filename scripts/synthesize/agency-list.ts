import { governingBody, tellKind } from '../../src/places/bodies.ts';
import type { AgencyLevel } from '../../src/places/agency-types.ts';
import {
  findDivision,
  formers,
  listDivisions,
  nationCode,
  provincesWithoutReports,
  type Division,
} from '../../src/places/divisions.ts';
import { spellPinyin, spellTones } from '../../src/places/pinyin.ts';
import { listShortNames } from '../../src/places/short-names.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { bodySlots, centralHeads, reformedBodies, type BodySlot } from './agency-bodies.ts';
import { makeRandom, type Random } from './random.ts';

/** A place whose bodies are named: a division, or a zone under its own name with the code of its division. */
interface Seat {
  readonly division: Division;
  readonly level: AgencyLevel;
  /** By which the place stands in ids, and in front of the body. */
  readonly name: string;
}

/** A body of a seat: its own part of the name, and what stands in front of the seat's name. */
interface Body {
  readonly body: string;
  readonly before: string;
}

const zoneKinds = ['经济开发区', '经济技术开发区', '高新技术产业开发区', '城乡一体化示范区', '产业集聚区'];
/** Shares of bodies. */
const shares = { reformed: 0.3, latest: 0.8, zone: 0.3, zoneOffice: 0.2, township: 0.5 };
/** How often a county or a district puts its prefecture in front. */
const prefixShares = { district: 0.23, county: 0.12 };
const townshipName = /^\p{Script=Han}{1,8}(?:镇|乡|街道|苏木)$/u;

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at);
    const [one, two] = [shuffled[at], shuffled[other]];
    if (one === undefined || two === undefined) continue;
    shuffled[at] = two;
    shuffled[other] = one;
  }
  return shuffled;
}

function pickName(local: BodySlot['local'], random: Random): string {
  const names = Object.entries(local).flatMap(([name, weight]) => Array.from({ length: weight }, () => name));
  return random.pick(names);
}

/** A government, its office and the departments that one place has. */
function listBodies({ name, level }: Division, random: Random): string[] {
  const government = governingBody(name, level);
  const office = `${government}${level === 'province' ? '办公厅' : '办公室'}`;
  const departments = bodySlots.flatMap(({ share, province, local }) => {
    // Municipalities have bureaus like cities.
    if (level === 'province' && !name.endsWith('市')) return province ?? [];
    return level === 'province' || random.chance(share) ? pickName(local, random) : [];
  });
  return [government, office, ...departments];
}

const spelt = new Map<string, string>();

function spell(text: string): string {
  const known = spelt.get(text);
  if (known !== undefined) return known;
  // 税务 and 水务 sound alike: ids tell them apart by their tones.
  const spelling = text
    .split(/(税务)/u)
    .map((part) => (part === '税务' ? spellTones(part) : spellPinyin(part)))
    .join('')
    .replace(/[^a-z0-9]/gu, '');
  spelt.set(text, spelling);
  return spelling;
}

/** The code of the region, then in pinyin the place, 人民政府 where it stands, and the rest. */
function spellId({ division, name }: Seat, body: string): string {
  const office = /^人民政府(.+)$/u.exec(body)?.[1];
  const parts = office === undefined ? [name, body] : [name, '人民政府', office];
  return [division.code, ...parts.map(spell)].join('-');
}

/** Names that a place had until it was renamed, by its present code. */
const formerNames = Map.groupBy(
  formers.filter(({ change, to, code, name }) => {
    const [present] = to;
    const known = present === undefined ? null : findDivision(present);
    return change === 'renamed' && !code.endsWith('00') && known?.level === 'county' && known.name !== name;
  }),
  ({ to }) => to[0] ?? '',
);

/** Names that the body had before the reform of 2018 and before its county was renamed. */
function listFormerNames({ division, name }: Seat, { body, before }: Body, random: Random): string[] {
  const reformed = random.chance(shares.reformed) ? (reformedBodies[body] ?? []) : [];
  const kept = reformed.length > 0 ? [random.pick(reformed)] : [];
  const places = division.name === name ? (formerNames.get(division.code) ?? []) : [];
  return [...kept.map((former) => before + name + former), ...places.map((place) => before + place.name + body)];
}

function makeAgency(seat: Seat, own: Body, random: Random): SearchAgency {
  const { division, level, name } = seat;
  const kind = tellKind(own.body, level);
  if (kind === null) throw new Error(`${own.body} of a ${level} is of no kind`);
  return {
    id: spellId(seat, own.body),
    name: own.before + name + own.body,
    kind,
    level,
    region: { code: division.code, path: division.path },
    others: listFormerNames(seat, own, random),
    latest: random.chance(shares.latest),
  };
}

/** What stands in front of a county's own name: its prefecture now and then, and a central body's name. */
function writeBefore({ name, level, path }: Division, body: string, random: Random): string {
  const share = name.endsWith('区') ? prefixShares.district : prefixShares.county;
  const prefecture = level === 'county' && path.length === 3 ? (path[1] ?? '') : '';
  return (centralHeads[body] ?? '') + (random.chance(share) ? prefecture : '');
}

function makeSeatAgencies(division: Division, random: Random): SearchAgency[] {
  const own = random.fork(division.code);
  const seat: Seat = { division, level: division.level, name: division.name };
  return listBodies(division, own).map((body) =>
    makeAgency(seat, { body, before: writeBefore(division, body, own) }, own),
  );
}

/** The committee of a prefecture's development zone, now and then, and its office. */
function makeZoneAgencies(division: Division, random: Random): SearchAgency[] {
  const own = random.fork(`zone ${division.code}`);
  const [short] = listShortNames(division.name);
  if (short === undefined || !own.chance(shares.zone)) return [];
  const seat: Seat = { division, level: 'zone', name: short + own.pick(zoneKinds) };
  const bodies = own.chance(shares.zoneOffice) ? ['管理委员会', '党政办公室'] : ['管理委员会'];
  return bodies.map((body) => makeAgency(seat, { body, before: '' }, own));
}

/** The government of about every second township or subdistrict, often with its county in front. */
function makeTownshipAgencies(division: Division, random: Random): SearchAgency[] {
  const own = random.fork(division.code);
  const { name, path } = division;
  if (!townshipName.test(name) || !own.chance(shares.township)) return [];
  const body = governingBody(name, 'township');
  const from = own.pick([-1, -1, -1, -2, -2, -2, -2, -2, -2, -3]);
  const before = path.slice(Math.max(from, 1 - path.length), -1).join('');
  return [makeAgency({ division, level: 'township', name }, { body, before }, own)];
}

/** A prefecture or a county right below a province, with everything in it. */
function* makeUnit(division: Division, random: Random): Generator<SearchAgency> {
  if (division.level === 'township') yield* makeTownshipAgencies(division, random);
  else yield* makeSeatAgencies(division, random);
  if (division.level === 'prefecture') yield* makeZoneAgencies(division, random);
  for (const below of listDivisions(division.code)) yield* makeUnit(below, random);
}

function* makeNation(random: Random): Generator<SearchAgency> {
  const provinces = listDivisions(nationCode).filter(({ code }) => !provincesWithoutReports.has(code));
  const units = provinces.flatMap((province) => listDivisions(province.code).map((unit) => ({ province, unit })));
  const begun = new Set<string>();
  for (const { province, unit } of shuffle(units, random.fork('order'))) {
    if (!begun.has(province.code)) yield* makeSeatAgencies(province, random);
    begun.add(province.code);
    yield* makeUnit(unit, random);
  }
}

/**
 * Exactly `count` made-up but realistic bodies of real divisions, all with ids of their own. Prefectures stand in an order
 * that the seed decides, each whole with its counties, townships and subdistricts, until there are enough: 3,000 are those
 * of some prefectures, 100,000 nearly those of the whole country. Counties right below a province count as prefectures; a
 * province's own bodies come before its first prefecture. What the bodies of a place are depends on seed and place alone,
 * so that a longer list begins with the shorter one. More than the country has is a mistake of the caller.
 */
export function makeAgencyList({ count, seed }: { readonly count: number; readonly seed: number }): SearchAgency[] {
  const agencies: SearchAgency[] = [];
  const ids = new Set<string>();
  for (const agency of count > 0 ? makeNation(makeRandom(seed)) : []) {
    if (ids.has(agency.id)) continue;
    ids.add(agency.id);
    agencies.push(agency);
    if (agencies.length === count) return agencies;
  }
  if (agencies.length < count) throw new RangeError(`${count} agencies are more than the ${agencies.length} there are`);
  return agencies;
}
