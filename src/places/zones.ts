import { findDivision, isWithin, listZones, type Division } from './divisions.ts';
import { findByName, findOfficialPrefixes, findPlacePrefixes, type PlacePrefix } from './gazetteer.ts';
import type { Registry } from './registry.ts';
import { listShortNames } from './short-names.ts';

/** A development zone in a name. */
export interface ZonePrefix {
  /** Its usual name, without the divisions in front. */
  readonly zone: string;
  /** What it belongs to. */
  readonly division: Division;
  /** The beginning of the name up to the zone's end. */
  readonly place: string;
  readonly rest: string;
  /** Whether only the short name of a county says where it is: other places may have the name too. */
  readonly doubtful: boolean;
}

const words =
  '(?:经济技术|高新技术产业|高新技术|先进制造业|循环经济|农业科技|经济|技术|产业)?开发区|高新区|经开区|高新技术产业园区|示范区|产业园区|工业园区|科技园区|物流园区|创意园区|产业园|工业园|产业集聚区|集聚区|新区|管理区|试验区|实验区|合作区|综合保税区|保税区|旅游度假区|度假区|风景名胜区|风景区|景区|工业区|物流区|商务区|中心区|服务区|新城|科学城|科技城|自由贸易试验区|自贸区|港区';

/** A zone by its ending: what comes before it is its own part of the name, 城乡一体化 or nothing. */
const zonePattern = new RegExp(`^(?<own>\\p{Script=Han}{0,14}?)(?<word>${words})(?<rest>.*)$`, 'u');
/** The name of a zone holds no other body or place. */
const foreign = /[县镇局厅]|乡(?!一体)|街道|人民政府|委员会|办公|[区市].*$/u;

/** Other ways to write the kind of a zone, by the way that stands in its usual name. */
const variants: readonly (readonly [string, readonly string[]])[] = [
  ['高新技术产业开发区', ['高新技术开发区', '高新技术产业园区', '高新区']],
  ['高新技术开发区', ['高新技术产业开发区', '高新区']],
  ['高新技术产业园区', ['高新技术产业开发区', '高新区']],
  ['经济技术开发区', ['经开区', '经济开发区']],
  ['经济开发区', ['经开区', '经济技术开发区']],
];

interface KnownZone {
  readonly name: string;
  readonly region: string;
}

/** The usual name of a zone of the statistics office: without the province and without 市. */
function trimZone(listed: string): string {
  const name = listed.replace(/管委会$/u, '');
  const province =
    findPlacePrefixes(name).length > 0 ? /^(?:河北|山西|内蒙古|河南|安徽|湖南|吉林)(?=\p{Script=Han}{2}.)/u : null;
  const rest = province ? name.replace(province, '') : name;
  const bare = rest !== name && findPlacePrefixes(rest).length > 0 ? rest : name;
  const [place] = findOfficialPrefixes(bare);
  const [short] = place ? listShortNames(place.division.name) : [];
  return place && short !== undefined && place.division.level === 'prefecture'
    ? short + place.rest.replace(short, '')
    : bare;
}

/** Ways to write the name of a zone: with other words for its kind, and with 市 after its city. */
function nameVariants({ name, region }: KnownZone): string[] {
  const [usual = '', others = []] = variants.find(([words]) => name.endsWith(words)) ?? [];
  const names = usual === '' ? [name] : [name, ...others.map((other) => name.slice(0, -usual.length) + other)];
  const city = findDivision(region)?.name ?? '';
  const [short = ''] = listShortNames(city);
  if (short === '' || !name.startsWith(short)) return names;
  return [...names, ...names.map((each) => city + each.slice(short.length))];
}

function indexZones(zones: readonly KnownZone[]): Map<string, KnownZone> {
  const index = new Map<string, KnownZone>();
  const exact = new Set(zones.map(({ name }) => name));
  for (const zone of zones) {
    for (const name of nameVariants(zone)) {
      // 唐山 has a 高新技术产业开发区 and an 经济开发区: what a zone is called itself is no variant of another.
      if (name === zone.name || (!exact.has(name) && !index.has(name))) index.set(name, zone);
    }
  }
  return index;
}

let official: Map<string, KnownZone> | null = null;

function officialZones(): Map<string, KnownZone> {
  official ??= indexZones(listZones().map(({ name, region }) => ({ name: trimZone(name), region })));
  return official;
}

/** The known zone that a name begins with, after the divisions that it lies in. */
function findKnown(name: string, zones: ReadonlyMap<string, KnownZone>): ZonePrefix | null {
  for (let start = 0; start < Math.min(name.length, 24); start += 1) {
    for (let end = Math.min(name.length, start + 20); end >= start + 3; end -= 1) {
      const known = zones.get(name.slice(start, end));
      const division = known && findDivision(known.region);
      if (!known || !division) continue;
      const before = name.slice(0, start);
      const [above] = before === '' ? [] : findPlacePrefixes(before);
      if (before !== '' && (above?.rest !== '' || !isWithin(division.code, above.division.code))) continue;
      return { zone: known.name, division, place: name.slice(0, end), rest: name.slice(end), doubtful: false };
    }
  }
  return null;
}

const municipalities = new Set(['110000', '120000', '310000', '500000']);

function isCity({ code, level }: Division): boolean {
  return level === 'prefecture' || municipalities.has(code);
}

function readUnlisted({ division, rest, place, short }: PlacePrefix): ZonePrefix[] {
  const groups = division.level === 'township' ? undefined : zonePattern.exec(rest)?.groups;
  if (!groups) return [];
  const { own = '', word = '', rest: body = '' } = groups;
  if (foreign.test(own) || (division.level === 'province' && !municipalities.has(division.code))) return [];
  const [stem = division.name] = listShortNames(division.name);
  const zone = (own.startsWith(stem) ? own : stem + own) + word;
  const writtenPlace = short ? place.slice(0, -division.name.length) + stem : place;
  return [{ zone, division, place: writtenPlace + own + word, rest: body, doubtful: short && !isCity(division) }];
}

/**
 * The zones that a name may begin with: one that the registry or the statistics office lists, or one that is named after
 * the city or county it lies in. More than one when several places have the short name that it bears.
 */
export function findZones(name: string, registry: Pick<Registry, 'zones'>): ZonePrefix[] {
  const declared = registry.zones.filter(
    (zone) => findByName(zone.name, ['province', 'prefecture', 'county']).length === 0,
  );
  const listed = findKnown(name, indexZones(declared)) ?? findKnown(name, officialZones());
  if (listed) return [listed];
  const byOfficialName = findOfficialPrefixes(name).flatMap(readUnlisted);
  if (byOfficialName.length > 0) return byOfficialName;
  const byShortName = findPlacePrefixes(name).filter(({ short }) => short);
  const found = byShortName.flatMap(readUnlisted);
  return found.length > 1 ? found.map((zone) => ({ ...zone, doubtful: true })) : found;
}

/** Whether a body's own part of a name begins with a zone, or with what is left of one. */
export function namesZone(rest: string): boolean {
  const own = zonePattern.exec(rest)?.groups?.['own'];
  return own !== undefined && !foreign.test(own);
}
