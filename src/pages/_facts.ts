import type { AgencyKind, AgencyLevel, Scope } from '../places/agency.ts';
import type { LikeGroup } from '../analysis/like-groups.ts';
import { findDivision, listAncestors, nationCode, type Division } from '../places/divisions.ts';
import { sections } from '../form/sections.ts';
import { fields, type FieldId } from '../places/fields.ts';
import { romanise } from '../places/romanise.ts';
import { usualScope } from '../places/scope.ts';
import type { CatalogueEntry } from '../store/records.ts';
import type { StringKey } from '../i18n/strings.ts';
import { shortenName } from '../publish/comparison/describe-agency.ts';
import { regionAddress } from './_regions.ts';
import type { Site } from './_site.ts';

/** Kinds that are called otherwise at some levels. */
const kindsOfLevels: Readonly<Record<string, StringKey>> = {
  'government zone': 'kind.government.zone',
  'government_office county': 'kind.government_office.county',
  'government_office province': 'kind.government_office.province',
  'government_office zone': 'kind.government_office.zone',
  'government_office township': 'kind.government_office.township',
  'department zone': 'kind.department.zone',
  'department township': 'kind.department.township',
  'department central': 'kind.department.central',
};

export function nameKind(
  { say }: Site,
  { kind, level }: { readonly kind: AgencyKind; readonly level: AgencyLevel },
): string {
  return say(kindsOfLevels[`${kind} ${level}`] ?? `kind.${kind}`);
}

export function nameLevel({ say }: Site, level: AgencyLevel): string {
  return say(`level.${level}`);
}

export function nameScope({ say }: Site, scope: Scope): string {
  return say(`scope.${scope}`);
}

/** The name of an agency without the regions in front that a page has named already: 文峰区财政局. */
export function nameInRegion(agency: Pick<CatalogueEntry['agency'], 'name' | 'region'>): string {
  return shortenName(agency);
}

/** How the relations of a report came out. */
export function nameChecks({ say }: Site, { holds, fails, not_assessable: open }: CatalogueEntry['checks']): string {
  if (fails > 0) return say('check.brief.fails', { fails });
  if (holds === 0) return say('check.brief.none');
  return open > 0 ? say('check.brief.open', { holds, open }) : say('check.brief.holds');
}

export function nameField({ locale }: Site, field: FieldId): string {
  return fields[field].name[locale];
}

/** What the bodies of a group of like reports are, and of which year their figures are. */
export function nameGroup(site: Site, { level, kind, field, scope, edition, year }: LikeGroup<CatalogueEntry>): string {
  const { say } = site;
  const body = field === null ? nameKind(site, { kind, level }) : say('like.field', { field: nameField(site, field) });
  const facts = [nameLevel(site, level), body, say('years.one', { from: year })];
  if (scope !== usualScope({ kind }))
    facts.push(scope === 'unknown' ? say('like.scope.unknown') : nameScope(site, scope));
  if (edition === '2019') facts.push(say('like.edition', { edition }));
  if (edition === null) facts.push(say('like.edition.none'));
  return facts.join(' · ');
}

/** A region by its name; in other languages than Chinese by that in Latin letters, where it is certain, with the Chinese. */
export function nameRegion({ locale, term }: Site, division: Division): string {
  const romanised = locale === 'zh' ? null : romanise(division);
  return romanised === null ? division.name : term({ zh: division.name, en: romanised });
}

/** A province by its name; the nation, of which no division is found, by that of its bodies. */
export function nameProvince(site: Site, division: Division | null): string {
  return division ? nameRegion(site, division) : site.say('level.central');
}

/** The names on the way down to a region, for where it is only said: each as short as the language has it. */
export function listPath(
  { locale }: Site,
  { code, path }: { readonly code: string; readonly path: readonly string[] },
): readonly string[] {
  if (locale === 'zh' || code === nationCode) return path;
  const codes = [...listAncestors(code), code];
  return path.map((name, index) => {
    const division = findDivision(codes[index] ?? '');
    return (division && romanise(division)) ?? name;
  });
}

/** Where a body is, in one line. */
export function namePath(site: Site, region: CatalogueEntry['agency']['region']): string {
  return listPath(site, region).join(' › ');
}

/** What a body is, in one line: its level and kind, and in other languages than Chinese where it is. */
export function describeAgency(
  site: Site,
  agency: Pick<CatalogueEntry['agency'], 'kind' | 'level' | 'region'>,
): string {
  const facts = [nameLevel(site, agency.level), nameKind(site, agency)];
  if (site.locale === 'zh') return facts.join(' · ');
  return [...facts, listPath(site, agency.region).toReversed().join(', ')].join(' · ');
}

/** The same for programs: what every body of a group has in common. */
export function describeGroup({ level, kind, scope, edition, year }: LikeGroup<CatalogueEntry>): string {
  return [level, kind, scope, edition, year].join(' ');
}

export interface TrailStep {
  readonly text: string;
  readonly href?: string;
}

/** The way down to a region: home, all regions, each region above it, itself. */
export function trailToRegion(
  site: Site,
  region: { readonly code: string; readonly path: readonly string[] },
): TrailStep[] {
  const { say, addresses } = site;
  const { code } = region;
  const path = listPath(site, region);
  const codes = code === nationCode ? [] : [...listAncestors(code), code];
  return [
    { text: say('nav.home'), href: addresses.home },
    { text: say('nav.regions'), href: addresses.regions },
    ...codes.map((each, index) => {
      const text = path[index] ?? '';
      const href = regionAddress(site, each);
      return href === null ? { text } : { text, href };
    }),
  ];
}

/** The way down to an agency: by its region. */
export function trailTo(site: Site, agency: Pick<CatalogueEntry['agency'], 'region'>): TrailStep[] {
  return trailToRegion(site, agency.region);
}

/** `2024 年度` or `2019—2024 年度`. */
export function nameYears({ say }: Site, years: readonly number[]): string {
  const from = Math.min(...years);
  const to = Math.max(...years);
  return from === to ? say('years.one', { from }) : say('years.span', { from, to });
}

/** The number of a section: as the form writes it in Chinese, else a plain one. */
export function numberSection({ locale }: Site, section: number): string {
  const found = locale === 'zh' ? sections.find(({ number }) => number === section) : undefined;
  return found?.numeral ?? String(section);
}
