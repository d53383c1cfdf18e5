import type { Agency, AgencyKind, AgencyLevel } from './agency-types.ts';
import { expandBody, governingBody, isUsualBody, tellKind } from './bodies.ts';
import { findCentralBody, splitVertical } from './central.ts';
import { listDivisions, nationCode, type Division } from './divisions.ts';
import { tellField } from './fields.ts';
import { findPlacePrefixes, findTownships, type PlacePrefix } from './gazetteer.ts';
import { spellPinyin } from './pinyin.ts';
import type { Registry } from './registry.ts';
import { listShortNames } from './short-names.ts';
import { findZones, namesZone } from './zones.ts';

/** A body that a name may mean. */
export interface Candidate {
  readonly agency: Agency;
  /** The place that the name gives, a zone's own name included. */
  readonly place: string;
  /** Of the place, the divisions from the province down. */
  readonly path: readonly string[];
  /** Whether the name alone settles that it is this one, if there is no other candidate. */
  readonly certain: boolean;
  /** Whether the name gave nothing but the place. */
  readonly bare: boolean;
  /** The year in which the place gave up the name that stands here; null of a name in use. */
  readonly until: number | null;
}

interface Place {
  readonly code: string;
  /** By which its bodies' ids are spelt. */
  readonly name: string;
  readonly level: AgencyLevel;
  readonly path: readonly string[];
}

/** Spells the parts of a name: the place, 人民政府 where it stands, and the rest. */
function spellId(place: Place, body: string): string {
  const office = /^人民政府(.+)$/u.exec(body)?.[1];
  const parts = office === undefined ? [body] : ['人民政府', office];
  return [place.code, ...[place.name, ...parts].map((part) => spellPinyin(part).replace(/[^a-z0-9]/gu, ''))]
    .filter(Boolean)
    .join('-');
}

function makeAgency(place: Place, body: string, name: string, otherwise: AgencyKind | null): Agency | null {
  const kind = tellKind(body, place.level) ?? otherwise;
  if (kind === null) return null;
  const { code, level, path } = place;
  const field = kind === 'department' ? tellField(body) : null;
  return { id: spellId(place, body), name, kind, field, level, region: { code, path } };
}

/** Words of bodies' names that end like the name of a place. */
const noPlace =
  /城乡|乡村|社区|园区|库区|景区|灾区|老区|牧区|片区|辖区|地区|小区|校区|山区|城区|城镇|乡镇|村镇|特区|街区|市区|矿区|林区/gu;

/**
 * Whether what follows the place names a place of its own that the divisions do not have: a misspelt or abolished
 * county, an unlisted zone, the second half of a township's name.
 */
function namesAnotherPlace(rest: string): boolean {
  if (/.人民政府|^(?:镇|乡(?!村)|街道|村(?!镇)|社区(?!.*[局办]))|.街道/u.test(rest) || namesZone(rest)) return true;
  if (/^\p{Script=Han}{1,8}(?:县|旗|镇|乡|街道)$/u.test(rest)) return true;
  const words = rest.replace(noPlace, '--');
  const lower = /^\p{Script=Han}{1,6}?(?:自治县|县|区|旗|镇|乡|市(?!场|容|政))(?<body>.+)$/u.exec(words)?.groups?.[
    'body'
  ];
  return lower !== undefined && isUsualBody(expandBody(lower));
}

/** A short name is a word like any other (公安, 平安): it is a place only before a body that places have. */
function fitsShortName(rest: string): boolean {
  return !/^[省市县区旗州盟]/u.test(rest) && isUsualBody(expandBody(rest));
}

/** The county whose branch a bureau of the city names (安阳市 + 生态环境局殷都分局), or the place itself. */
function findBranch(division: Division, body: string): Division {
  const where = /局(?<where>\p{Script=Han}{2,6})分局$/u.exec(body)?.groups?.['where'];
  if (where === undefined) return division;
  const [county, ...others] = listDivisions(division.code).filter(
    ({ name }) => name === where || listShortNames(name).includes(where),
  );
  return county && others.length === 0 ? county : division;
}

function fromDivision(
  { division, rest, place, short, until }: PlacePrefix,
  certain: boolean,
  otherwise: AgencyKind | null,
): Candidate[] {
  if (rest !== '' && namesAnotherPlace(rest)) return [];
  if (short && !fitsShortName(rest)) return [];
  const body = rest === '' ? governingBody(division.name, division.level) : expandBody(rest);
  const { code, level, path } = findBranch(division, body);
  const agency = makeAgency({ code, level, path, name: division.name }, body, place + body, otherwise);
  return agency ? [{ agency, place, path: division.path, certain, bare: rest === '', until }] : [];
}

function fromZones(name: string, registry: Registry, otherwise: AgencyKind | null): Candidate[] {
  return findZones(name, registry).flatMap(({ zone, division, place, rest, doubtful }) => {
    const body = rest === '' ? governingBody(zone, 'zone') : expandBody(rest);
    const owner: Place = { code: division.code, name: zone, level: 'zone', path: division.path };
    const agency = makeAgency(owner, body, place + body, otherwise);
    return agency ? [{ agency, place, path: division.path, certain: !doubtful, bare: rest === '', until: null }] : [];
  });
}

/** The Republic, of whose central bodies no division is the place. */
const nation: Place = { code: nationCode, name: '', level: 'central', path: ['中国'] };

function fromCentral(name: string): Candidate[] {
  const organ = findCentralBody(name);
  const agency = organ === null ? null : makeAgency(nation, organ, organ, 'department');
  return agency ? [{ agency, place: '', path: nation.path, certain: true, bare: false, until: null }] : [];
}

/** The level of the place that a local office of a central body is named after. */
function fromVertical(name: string, otherwise: AgencyKind | null): Candidate[] {
  const split = splitVertical(name);
  if (!split) return [];
  const found = findPlacePrefixes(split.local).filter(({ rest }) => rest !== '' && !namesAnotherPlace(rest));
  return found.flatMap(({ division, rest, place }) => {
    // 国家税务总局汾西县税务局 says in its own part what it is; 国家统计局滑县调查队 needs both.
    const body = split.organ === '国家税务总局' ? rest : split.organ + rest;
    const agency = makeAgency(division, body, name, otherwise);
    return agency ? [{ agency, place, path: division.path, certain: true, bare: false, until: null }] : [];
  });
}

/** Every body that a name may mean; `otherwise` is the kind of one whose ending tells none, null leaves it out. */
export function listCandidates(name: string, registry: Registry, otherwise: AgencyKind | null = null): Candidate[] {
  const sources = [
    () => fromCentral(name),
    () => fromVertical(name, otherwise),
    () => fromZones(name, registry, otherwise),
    () => findPlacePrefixes(name).flatMap((prefix) => fromDivision(prefix, true, otherwise)),
    () => findTownships(name).flatMap((prefix) => fromDivision(prefix, false, otherwise)),
  ];
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}
