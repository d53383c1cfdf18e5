import type { Agency, AgencyKind, AgencyLevel } from './agency-types.ts';
import { expandBody, fitsShortName, governingBody, isUsualBody, tellKind } from './bodies.ts';
import { findCentralBody, splitVertical } from './central.ts';
import { findOriginal, listDivisions, nationCode, type Division } from './divisions.ts';
import { tellField } from './fields.ts';
import { findPlacePrefixes, findSeatPrefixes, findTownships, type PlacePrefix } from './gazetteer.ts';
import { spellPinyin, spellTones } from './pinyin.ts';
import { emptyRegistry, type Registry } from './registry.ts';
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
  /** The year in which the place was formed, where that was lately; null otherwise. */
  readonly since: number | null;
  /** Whether the place stands under its short name. */
  readonly short: boolean;
}

interface Place {
  readonly code: string;
  /** By which its bodies' ids are spelt. */
  readonly name: string;
  readonly level: AgencyLevel;
  readonly path: readonly string[];
}

/** Words of bodies' names that sound like others (税务 and 水务): ids tell them apart by their tones. */
const soundsLikeAnother = /税务|纪委|检察|农技|检测|试验|市志|督察|城监|技监|事业|烟叶/gu;

/** One form of what different people write differently: 与 for 和, or nothing; the government that a department is of. */
function normaliseBody(body: string, kind: AgencyKind): string {
  const own = kind === 'department' ? body.replace(/^人民政府(?=.)/u, '') : body;
  return own
    .replace(/与/gu, '和')
    .replace(/住房城乡建设/u, '住房和城乡建设')
    .replace(/人力资源社会保障/u, '人力资源和社会保障')
    .replace(/自然资源规划/u, '自然资源和规划')
    .replace(/卫生和健康/u, '卫生健康');
}

function spellPart(part: string): string {
  let spelt = '';
  let end = 0;
  for (const { 0: word, index } of part.matchAll(soundsLikeAnother)) {
    spelt += spellPinyin(part.slice(end, index)) + spellTones(word);
    end = index + word.length;
  }
  return (spelt + spellPinyin(part.slice(end))).replace(/[^a-z0-9]/gu, '');
}

/** Spells the parts of a name: the place, 人民政府 where it stands, and the rest. */
function spellId({ code, name, level }: Place, body: string): string {
  const original = findOriginal(code);
  const place = { code: original?.code ?? code, name: level === 'zone' ? name : (original?.name ?? name) };
  const office = /^人民政府(.+)$/u.exec(body)?.[1];
  const parts = office === undefined ? [body] : ['人民政府', office];
  return [place.code, spellPinyin(place.name).replace(/[^a-z0-9]/gu, ''), ...parts.map(spellPart)]
    .filter(Boolean)
    .join('-');
}

/** Whether a name goes on after a body, so that it is not of another kind but misspelt: 教育局公告. */
function endsInBody(body: string): boolean {
  const [, usual = ''] = /^(.{2,}?(?:局|厅|委员会|办公室|人民政府)).+$/u.exec(body) ?? [];
  return usual !== '' && isUsualBody(usual);
}

function makeAgency(
  place: Place,
  body: string,
  name: string,
  otherwise: AgencyKind | null,
  certainKind: AgencyKind | null = null,
): Agency | null {
  const kind = certainKind ?? tellKind(body, place.level) ?? (endsInBody(body) ? null : otherwise);
  if (kind === null) return null;
  const { code, level, path } = place;
  const field = kind === 'department' ? tellField(body) : null;
  return { id: spellId(place, normaliseBody(body, kind)), name, kind, field, level, region: { code, path } };
}

/** Words of bodies' names that hold the word for a rank. */
const noPlace =
  /城乡|乡村|城市|都市|乡镇|城镇|村镇|社区矫正|街道管理|老区建设|库区移民|园区(?:建设|管理|发展)|矿区管理|林区公安|地区发展/gu;

/**
 * Whether what follows the place names a place of its own that the divisions do not have: a misspelt or abolished
 * county, an unlisted zone, the second half of a township's name.
 */
function namesAnotherPlace(rest: string): boolean {
  if (/.人民政府|^(?:镇(?!村)|乡(?![村镇])|街道(?!管理)|村(?!镇)|社区(?!矫正))|.街道(?!管理)|^生产建设兵团/u.test(rest))
    return true;
  if (namesZone(rest) || /^\p{Script=Han}{1,8}(?:县|旗|镇|乡|街道)$/u.test(rest)) return true;
  const words = rest.replace(noPlace, '--');
  const lower = /^\p{Script=Han}{0,6}?(?:自治县|县|区|旗|镇|乡|市(?![场容政民级直属]))(?<body>.+)$/u.exec(words)
    ?.groups?.['body'];
  return lower !== undefined && isUsualBody(expandBody(lower));
}

/** Without a rank that is written twice: 安阳市 + 市政府办公室. */
function dropRank(place: string, rest: string): string {
  const bare = rest.slice(1);
  if (rest.charAt(0) !== place.slice(-1) || !/^[省市县区州盟旗]/u.test(rest)) return rest;
  return /^(?:人民)?政府/u.test(bare) || fitsShortName(bare) ? bare : rest;
}

/** What a bureau's branch is called, and where: 生态环境局 + 殷都 + 分局. */
const branchPattern = /^(?<bureau>.*(?:局|委员会))(?<where>\p{Script=Han}{2,14})分局$/u;

/** The county that the branch of a city's bureau is for, and the branch by its short name; null for other bodies. */
function findBranch(division: Division, body: string): { county: Division; body: string } | null {
  const { bureau = '', where = '' } = branchPattern.exec(body)?.groups ?? {};
  if (where === '') return null;
  const [county, ...others] = listDivisions(division.code).filter(
    ({ name }) => name === where || listShortNames(name).includes(where),
  );
  if (!county || others.length > 0) return null;
  return { county, body: `${bureau}${listShortNames(county.name)[0] ?? county.name}分局` };
}

/** The subdistrict that a name means which leaves out 街道: 北关区 + 民航路办事处; null where there is none. */
function findSubdistrict(division: Division, rest: string): Division | null {
  const own = /^(?<own>\p{Script=Han}{2,8}?)(?:街道)?(?:办事处|街道办)$/u.exec(rest)?.groups?.['own'];
  if (own === undefined) return null;
  return listDivisions(division.code).find(({ name }) => name === `${own}街道` || name === `${own}地区`) ?? null;
}

function fromDivision(
  { rest: written, ...prefix }: PlacePrefix,
  certain: boolean,
  otherwise: AgencyKind | null,
): Candidate[] {
  const { division, place, short, until, since } = prefix;
  const rest = dropRank(place, written);
  const facts = { place, path: division.path, certain, bare: rest === '', until, since, short };
  const subdistrict = findSubdistrict(division, rest);
  if (subdistrict) {
    const agency = makeAgency(subdistrict, '办事处', place + rest, otherwise);
    return agency ? [{ ...facts, agency }] : [];
  }
  if (rest !== '' && namesAnotherPlace(rest)) return [];
  if (short && !fitsShortName(expandBody(rest))) return [];
  const body = rest === '' ? governingBody(division.name, division.level) : expandBody(rest);
  const branch = findBranch(division, body);
  const { code, level, path } = branch?.county ?? division;
  const kind = branch ? 'department' : null;
  const agency = makeAgency(
    { code, level, path, name: division.name },
    branch?.body ?? body,
    place + body,
    otherwise,
    kind,
  );
  return agency ? [{ ...facts, agency }] : [];
}

function fromZones(name: string, registry: Registry, otherwise: AgencyKind | null): Candidate[] {
  return findZones(name, registry).flatMap(({ zone, division, place, rest, doubtful }) => {
    const body = rest === '' ? governingBody(zone, 'zone') : expandBody(rest);
    const owner: Place = { code: division.code, name: zone, level: 'zone', path: division.path };
    const agency = makeAgency(owner, body, place + body, otherwise);
    return agency ? [{ agency, place, path: division.path, certain: !doubtful, bare: rest === '', ...present }] : [];
  });
}

/** Of places that are neither former nor new nor cut short. */
const present = { until: null, since: null, short: false } as const;

/** The Republic, of whose central bodies no division is the place. */
const nation: Place = { code: nationCode, name: '', level: 'central', path: ['中国'] };

function fromCentral(name: string): Candidate[] {
  const organ = findCentralBody(name);
  const agency = organ === null ? null : makeAgency(nation, organ, organ, 'department');
  return agency ? [{ agency, place: '', path: nation.path, certain: true, bare: false, ...present }] : [];
}

/** What a central body calls its offices in places that it names without their rank: 河南监管局, 安阳调查队. */
const localOffice = /^(?:调查总?队|监管局|监管分局|监察局|分行|支行|中心支行|营业管理部|特派员办事处)$/u;

function fromVertical(name: string, otherwise: AgencyKind | null): Candidate[] {
  const split = splitVertical(name);
  if (!split) return [];
  const { organ, local } = split;
  const zones = findZones(local, emptyRegistry).map(({ zone, division, place, rest, doubtful }) => {
    const owner: Place = { code: division.code, name: zone, level: 'zone', path: division.path };
    return { owner, rest, place, facts: { ...present, certain: !doubtful } };
  });
  const divisions = findPlacePrefixes(local)
    .filter(({ rest, short }) => rest !== '' && (short ? localOffice.test(rest) : !namesAnotherPlace(rest)))
    .map(({ division, rest, place, until, since, short }) => ({
      owner: division as Place,
      rest,
      place,
      facts: { until, since, short, certain: true },
    }));
  return (zones.length > 0 ? zones : divisions).flatMap(({ owner, rest, place, facts }) => {
    // 国家税务总局汾西县税务局 says in its own part what it is; 国家统计局滑县调查队 needs both.
    const body = organ === '国家税务总局' ? rest : organ + rest;
    const agency = rest === '' ? null : makeAgency(owner, body, name, otherwise);
    return agency ? [{ ...facts, agency, place, path: owner.path, bare: false }] : [];
  });
}

/** Every body that a name may mean; `otherwise` is the kind of one whose ending tells none, null leaves it out. */
export function listCandidates(name: string, registry: Registry, otherwise: AgencyKind | null = null): Candidate[] {
  const sources = [
    () => fromCentral(name),
    () => fromVertical(name, otherwise),
    () => fromZones(name, registry, otherwise),
    () => findPlacePrefixes(name).flatMap((prefix) => fromDivision(prefix, true, otherwise)),
    // 济南市中医药管理局 is not of 济南's 市中区.
    () => findSeatPrefixes(name).flatMap((prefix) => fromDivision(prefix, true, otherwise)),
    () => findTownships(name).flatMap((prefix) => fromDivision(prefix, false, otherwise)),
  ];
  for (const source of sources) {
    const found = source();
    if (found.length > 0) return found;
  }
  return [];
}
