import { indicators } from '../analysis/indicators/definitions.ts';
import { guide } from '../i18n/guide.ts';
import { nameShort, sections } from '../form/sections.ts';
import { agencyKinds, type AgencyKind } from '../places/agency-types.ts';
import { findDivision } from '../places/divisions.ts';
import { spellInitials } from '../places/pinyin.ts';
import { readCatalogue } from '../store/records.ts';
import { defineOthers, defineRequests } from './_definitions.ts';
import { nameKind, nameRegion } from './_facts.ts';
import { listRegions, type Region } from './_regions.ts';
import type { Site } from './_site.ts';

/** A link of a list that the search page looks through. */
export interface SearchEntry {
  readonly text: string;
  readonly about: string;
  readonly href: string;
}

export interface SearchEntries {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly SearchEntry[];
}

/** Indicators, sections of the guide and explained terms. */
export function listEntries({ locale, say, term, addresses }: Site): SearchEntries[] {
  // 总计 and 其他 say nothing apart from their table.
  const terms = [...defineRequests(), ...defineOthers()]
    .flatMap(({ definitions }) => definitions)
    .filter(({ label }) => !/^(?:总计|其他)$/u.test(label.zh));
  return [
    {
      id: 'indicators',
      title: say('search.entries.indicators'),
      entries: indicators.map(({ id, name, formula }) => ({
        text: term(name),
        about: formula[locale],
        href: addresses.indicator(id),
      })),
    },
    {
      id: 'guide',
      title: say('search.entries.guide'),
      entries: guide.map(({ id, title }) => ({ text: title[locale], about: '', href: `${addresses.guide}#${id}` })),
    },
    {
      id: 'terms',
      title: say('search.entries.terms'),
      entries: terms.map(({ id, label }) => ({ text: term(label), about: '', href: `${addresses.guide}#${id}` })),
    },
  ];
}

/** A list of so many regions fits a page; beyond it the tree leads down to them. */
const mostRegions = 800;

/** Regions by the first letter of their pinyin; where there are very many, only those from prefectures up. */
export function groupByLetter(): Map<string, Region[]> {
  const all = [...listRegions().values()];
  const shown = all.length > mostRegions ? all.filter(({ division }) => division.code.endsWith('00')) : all;
  const letterOf = ({ division }: Region): string => spellInitials(division.name).charAt(0).toUpperCase();
  const sorted = shown.toSorted(
    (a, b) => compare(letterOf(a), letterOf(b)) || compare(a.division.code, b.division.code),
  );
  return Map.groupBy(sorted, letterOf);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Choice {
  readonly name: 'region' | 'year' | 'kind' | 'section';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** Words for kinds of bodies of any level. */
function nameAnyKind(site: Site, kind: AgencyKind): string {
  return nameKind(site, { kind, level: 'prefecture' });
}

/** What results may be narrowed by; prefectures stand below their province. */
export function listChoices(site: Site): Choice[] {
  const { locale, say } = site;
  const { reports } = readCatalogue();
  const regions = [...listRegions().values()].filter(({ division }) => division.code.endsWith('00'));
  const kinds = new Set(reports.map(({ agency }) => agency.kind));
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
  return [
    {
      name: 'region',
      label: say('search.filter.region'),
      options: regions.map(({ division, parent }) => {
        const above = parent === null ? null : findDivision(parent);
        const name = nameRegion(site, division);
        return { value: division.code, text: above ? `${nameRegion(site, above)} › ${name}` : name };
      }),
    },
    {
      name: 'year',
      label: say('search.filter.year'),
      options: years.map((year) => ({ value: String(year), text: say('years.one', { from: year }) })),
    },
    {
      name: 'kind',
      label: say('search.filter.kind'),
      options: agencyKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ value: kind, text: nameAnyKind(site, kind) })),
    },
    {
      name: 'section',
      label: say('search.filter.section'),
      // Sections without a table are prose, and nearly all that is searched.
      options: sections
        .filter(({ table }) => table === null)
        .map((section) => ({ value: String(section.number), text: nameShort(locale, section) })),
    },
  ];
}
