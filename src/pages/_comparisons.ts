import { groupLike, groupLikeByField, type LikeGroup } from '../analysis/like-groups.ts';
import { findDivision, listAncestors, nationCode } from '../places/divisions.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { listPath, nameRegion } from './_facts.ts';
import { idOfGroup } from './_group-pictures.ts';
import { ofNewestYear } from './_listing.ts';
import { chooseRegions } from './_nearest.ts';
import { listGroupsBelow } from './_region-groups.ts';
import { listRegions } from './_regions.ts';
import type { Site } from './_site.ts';

type Group = LikeGroup<CatalogueEntry>;

/** Like bodies that stand side by side: those of a region itself, or those of the regions right below it. */
export interface Compared {
  readonly part: 'within' | 'below';
  /** Unique in the comparison, and the same for the next year's. */
  readonly id: string;
  readonly group: Group;
  /** Those of the group that stand on this page, where it is too long for one. */
  readonly reports: readonly CatalogueEntry[];
  /** The place of the first of them in the group, from 0. */
  readonly from: number;
}

/** One page of the comparison of a region. */
export interface ComparisonPage {
  readonly code: string;
  readonly page: number;
  readonly pages: number;
  readonly compared: readonly Compared[];
}

/** A page holds so many rows at most, and so many groups: each has pictures and a table. */
const mostRows = 40;
const mostGroups = 3;

function withSeveral(groups: readonly Group[]): Group[] {
  return groups.filter(({ reports }) => reports.length > 1);
}

/** A group as one part, or several where it is longer than a page. */
function divideGroup(part: Compared['part'], group: Group): Compared[] {
  const count = Math.ceil(group.reports.length / mostRows);
  return Array.from({ length: count }, (_, index) => ({
    part,
    id: [part, idOfGroup(group), ...(index > 0 ? [index + 1] : [])].join('-'),
    group,
    reports: group.reports.slice(index * mostRows, (index + 1) * mostRows),
    from: index * mostRows,
  }));
}

/** Fills pages in the order of the groups. */
function fillPages(code: string, all: readonly Compared[]): ComparisonPage[] {
  const pages: Compared[][] = [];
  for (const each of all) {
    const last = pages.at(-1);
    const rows = last?.reduce((sum, { reports }) => sum + reports.length, 0) ?? 0;
    if (last && last.length < mostGroups && rows + each.reports.length <= mostRows) last.push(each);
    else pages.push([each]);
  }
  return pages.map((compared, index) => ({ code, page: index + 1, pages: pages.length, compared }));
}

/** What a place has to compare: kinds of bodies of its own, and like bodies of the places right below. */
function listCompared(within: readonly CatalogueEntry[], below: readonly Group[]): Compared[] {
  return [
    ...withSeveral(groupLike(ofNewestYear(within))).flatMap((group) => divideGroup('within', group)),
    ...withSeveral(below).flatMap((group) => divideGroup('below', group)),
  ];
}

function makeComparisons(): Map<string, ComparisonPage[]> {
  const { reports } = readCatalogue();
  const own = Map.groupBy(reports, ({ agency }) => agency.region.code);
  const ofProvinces = reports.filter(({ agency }) => agency.level === 'province');
  const all: [string, Compared[]][] = [
    [nationCode, listCompared(own.get(nationCode) ?? [], groupLikeByField(ofNewestYear(ofProvinces)))],
    ...[...listRegions()].map(([code, region]): [string, Compared[]] => [
      code,
      listCompared(own.get(code) ?? [], listGroupsBelow(region)),
    ]),
  ];
  return new Map(
    all.flatMap(([code, compared]): [string, ComparisonPage[]][] =>
      compared.length === 0 ? [] : [[code, fillPages(code, compared)]],
    ),
  );
}

let comparisons: Map<string, ComparisonPage[]> | undefined;

/** The pages of every region that has something to compare, by its code; the nation first. Made once a build. */
export function listComparisonPages(): ReadonlyMap<string, readonly ComparisonPage[]> {
  comparisons ??= makeComparisons();
  return comparisons;
}

/** A page of a comparison by the name of its address; null where there is none. */
export function findComparisonPage(code: string, page: number): ComparisonPage | null {
  return listComparisonPages().get(code)?.[page - 1] ?? null;
}

/** The name of the place that is compared in: a region, or the whole country. */
export function nameCompared(site: Site, code: string): string {
  const division = code === nationCode ? null : findDivision(code);
  return division ? nameRegion(site, division) : site.say('comparison.nation');
}

/** What a page of a comparison is called where it stands without its place: with the region above, and its number. */
export function titleOfComparison(site: Site, { code, page }: Pick<ComparisonPage, 'code' | 'page'>): string {
  const { say, locale } = site;
  const division = code === nationCode ? null : findDivision(code);
  // Many towns have the same name.
  const near = division ? listPath(site, division).slice(-2) : [say('comparison.nation')];
  const title = say('comparison.title', { name: locale === 'zh' ? near.join('') : near.toReversed().join(', ') });
  return page > 1 ? say('comparison.page', { title, page }) : title;
}

/** A list of so many places fits a page; beyond it those of provinces lead on. */
const mostListed = 60;

/** The comparisons that need no script: where each begins, of which place it is, and how many bodies stand in it. */
export function listComparisons(
  site: Site,
): { readonly href: string; readonly name: string; readonly count: number }[] {
  const all = [...listComparisonPages()];
  const listed = all.length > mostListed ? all.filter(([code]) => code.endsWith('0000')) : all;
  return listed.map(([code, pages]) => ({
    href: site.addresses.comparison(code),
    name: nameCompared(site, code),
    count: new Set(
      pages.flatMap(({ compared }) => compared.flatMap(({ reports }) => reports.map(({ agency }) => agency.id))),
    ).size,
  }));
}

interface Place {
  readonly code: string;
  readonly page: number;
  readonly id: string;
  readonly part: Compared['part'];
}

let places: Map<string, Place[]> | undefined;

function listPlaces(): Map<string, Place[]> {
  const all = [...listComparisonPages().values()].flat();
  return Map.groupBy(
    all.flatMap(({ code, page, compared }) =>
      compared.flatMap(({ id, part, reports }) =>
        reports.map((report) => ({ report: report.id, code, page, id, part })),
      ),
    ),
    ({ report }) => report,
  );
}

/**
 * Where a report stands among like ones: of the regions beside its own, else of its own region. Null where it stands alone.
 */
export function comparisonOf({ addresses }: Site, report: string): string | null {
  places ??= listPlaces();
  const own = places.get(report) ?? [];
  const place = own.find(({ part }) => part === 'below') ?? own[0];
  return place ? `${addresses.comparison(place.code, place.page)}#${place.id}` : null;
}

/** Where a region can be compared: its own bodies, its siblings and it, and whatever readers choose. */
export function listWays(site: Site, code: string): { readonly text: string; readonly href: string }[] {
  const { say, addresses } = site;
  const pages = listComparisonPages();
  const above = listAncestors(code).at(-1) ?? nationCode;
  const beside = (pages.get(above) ?? [])
    .flatMap(({ page, compared }) => compared.map((each) => ({ page, ...each })))
    .find(({ part, reports }) => part === 'below' && reports.some(({ agency }) => agency.region.code === code));
  return [
    ...(pages.has(code)
      ? [{ text: say('comparison.actions.own', { name: nameCompared(site, code) }), href: addresses.comparison(code) }]
      : []),
    ...(beside
      ? [
          {
            text: say('comparison.actions.above', { name: nameCompared(site, above) }),
            href: `${addresses.comparison(above, beside.page)}#${beside.id}`,
          },
        ]
      : []),
    { text: say('comparison.actions.region'), href: chooseRegions(site, [code]) },
  ];
}
