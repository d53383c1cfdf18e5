import { findDivision, findPlacePrefixes } from './gazetteer.ts';
import { spellPinyin } from './pinyin.ts';
import type { Registry } from './registry.ts';

export const agencyKinds = [
  'government',
  'government_office',
  'department',
  'township_government',
  'subdistrict',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const agencyLevels = ['central', 'province', 'prefecture', 'county', 'township', 'zone'] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

/** Whether a report covers the body itself, or also those below it. It belongs to the report, not to the agency. */
export const scopes = ['own', 'aggregate', 'unknown'] as const;
export type Scope = (typeof scopes)[number];

export interface Agency {
  /** Permanent, ASCII: code of the region, then the name in pinyin. */
  readonly id: string;
  /** As the agency names itself, with the zone or office filled in from the text where the title leaves it out. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly region: { readonly code: string; readonly path: readonly string[] };
}

export type Identity =
  | { readonly state: 'identified'; readonly agency: Agency }
  | { readonly state: 'ambiguous' | 'conflicting'; readonly name: string; readonly candidates: readonly string[] }
  | { readonly state: 'unknown'; readonly name: string | null };

/** What a report says about who issued it. */
export interface Evidence {
  /** From the registry, for this very file; it outweighs everything else. */
  readonly declared: string | null;
  /** From the title. */
  readonly title: string | null;
  /** Every line of the report, in which a name that the title cuts short may stand whole. */
  readonly lines: readonly string[];
  /** Names that stand alone on a line at the end of the report. */
  readonly signatures: readonly string[];
}

interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: AgencyLevel;
  readonly path: readonly string[];
}

/** Endings of bodies, the first that fits decides; what fits none is no body that can be told from its name. */
const kindEndings: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(?:人民政府|政府)?(?:党政)?(?:综合)?办公[室厅]$/u, 'government_office'],
  [/^(?:管理委员会|管委会)(?:党政)?(?:综合)?办公室$/u, 'government_office'],
  [/^街道办事处$|^办事处$/u, 'subdistrict'],
  [/^人民政府$|^管理委员会$|^管委会$/u, 'government'],
  [/(?:局|厅|委|委员会|部|办|办公室|中心|院|队|社|馆|所|处)$/u, 'department'],
];

function tellKind(rest: string, level: AgencyLevel): AgencyKind | null {
  const kind = kindEndings.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
  return kind === 'government' && level === 'township' ? 'township_government' : kind;
}

/**
 * Whether what follows the place names a place of its own that the divisions do not have: a misspelt or abolished
 * county, an unlisted zone, the second half of a township's name.
 */
function namesAnotherPlace(rest: string): boolean {
  return /.人民政府|^(?:镇|乡|街道|村|社区)|.街道|开发区|高新区|管理区|示范区|园区|新区/u.test(rest);
}

/** Every place that a full name can begin with, and the body's own part of the name. */
function findPlaces(name: string, registry: Registry): { place: Place; rest: string }[] {
  const zones = registry.zones.flatMap(({ name: zone, region }) => {
    const division = findDivision(region);
    const start = name.indexOf(zone);
    // Divisions may stand before the zone (三门峡市三门峡经济开发区); nothing else may.
    if (!division || start < 0 || !division.path.join('').endsWith(name.slice(0, start))) return [];
    const place: Place = { code: division.code, name: zone, level: 'zone', path: division.path };
    return [{ place, rest: name.slice(start + zone.length) }];
  });
  if (zones.length > 0) return zones;
  return findPlacePrefixes(name).map(({ division, rest }) => ({ place: division, rest }));
}

/** Shorter names are too common: 教育局 in a text may be that of the county above. */
const leastName = 5;

/**
 * The names ending in `name` that the lines give with a place in front, longest first (…党政办公室): only at the start of
 * a clause, where they are the one that speaks, and not as somebody's web site.
 */
function findLongerNames(name: string, lines: readonly string[], registry: Registry): string[] {
  if (name.length < leastName) return [];
  const found = new Set<string>();
  for (const line of lines) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      const before = /(?:^|[^\p{Script=Han}\d\w])(\p{Script=Han}{2,20})$/u.exec(
        line.slice(Math.max(0, at - 21), at),
      )?.[1];
      if (before === undefined || /^(?:门户)?网站/u.test(line.slice(at + name.length))) continue;
      const whole = before + name;
      if (findPlaces(whole, registry).some(({ rest }) => rest === name)) found.add(whole);
    }
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** Spells the parts of a name: the place, 人民政府 where it stands, and the rest. */
function spellId(place: Place, rest: string): string {
  const parts = /^人民政府(.+)$/u.exec(rest)?.[1];
  const body = parts === undefined ? [rest] : ['人民政府', parts];
  return [place.code, ...[place.name, ...body].map((part) => spellPinyin(part).replace(/[^a-z0-9]/gu, ''))]
    .filter(Boolean)
    .join('-');
}

/** `otherwise` is the kind of a body whose ending tells none; null refuses it. */
function identifyName(name: string, registry: Registry, otherwise: AgencyKind | null = null): Identity {
  const places = findPlaces(name, registry).filter(({ rest }) => rest !== '' && !namesAnotherPlace(rest));
  const [first, ...others] = places;
  if (!first) return { state: 'unknown', name };
  if (others.length > 0) {
    return { state: 'ambiguous', name, candidates: places.map(({ place, rest }) => place.path.join('') + rest) };
  }
  const { place, rest } = first;
  const { code, path, level } = place;
  const kind = tellKind(rest, level) ?? otherwise;
  if (kind === null) return { state: 'unknown', name };
  return { state: 'identified', agency: { id: spellId(place, rest), name, kind, level, region: { code, path } } };
}

function identifyTitle(title: string, lines: readonly string[], registry: Registry): Identity {
  const own = identifyName(title, registry);
  if (own.state !== 'unknown') return own;
  const [longer, ...others] = findLongerNames(title, lines, registry);
  if (longer === undefined) return own;
  if (others.length > 0) return { state: 'conflicting', name: title, candidates: [longer, ...others] };
  return identifyName(longer, registry);
}

/**
 * Who issued a report, from its title, its text, its signature and the registry. A name that several places could have,
 * or none, and a report that another body signs, are reported as such and never settled by guessing.
 */
export function identifyAgency({ declared, title, lines, signatures }: Evidence, registry: Registry): Identity {
  if (declared !== null) return identifyName(declared, registry, 'other');
  if (title === null) return { state: 'unknown', name: null };
  const identity = identifyTitle(title, lines, registry);
  if (identity.state !== 'identified') return identity;
  for (const signature of signatures) {
    const signed = identifyName(signature, registry);
    if (signed.state !== 'identified' || signed.agency.id === identity.agency.id) continue;
    return { state: 'conflicting', name: title, candidates: [identity.agency.name, signed.agency.name] };
  }
  return identity;
}

/**
 * What a report of a body covers (国办公开办函〔2021〕30号): an office, a department, a township or a subdistrict speaks
 * for itself; the government of a county or above for its departments and townships too.
 */
export function tellScope({ kind }: Agency): Scope {
  switch (kind) {
    case 'government_office':
    case 'department':
    case 'township_government':
    case 'subdistrict':
      return 'own';
    case 'government':
      return 'aggregate';
    case 'other':
      return 'unknown';
  }
}
