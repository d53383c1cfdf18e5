import { findDivision, formers, listAncestors, listDivisions, nationCode, type Division } from '../places/divisions.ts';
import { readCatalogue, type CatalogueEntry, type KnownAgency } from '../store/records.ts';
import type { Site } from './_site.ts';

/** A region that has a page: one whose bodies the site knows, or one above such a region. */
export interface Region {
  readonly division: Division;
  /** Of the region that has a page right above; null for a province. */
  readonly parent: string | null;
  /** Bodies of the region itself, its zones included. */
  readonly own: readonly KnownAgency[];
  /** Bodies of the region and of all below it. */
  readonly agencies: readonly KnownAgency[];
  /** Reports of those. */
  readonly reports: readonly CatalogueEntry[];
}

function readRegions(): Map<string, Region> {
  const { agencies, reports } = readCatalogue();
  const within = new Map<string, { own: KnownAgency[]; agencies: KnownAgency[]; reports: CatalogueEntry[] }>();
  const enter = (code: string): { own: KnownAgency[]; agencies: KnownAgency[]; reports: CatalogueEntry[] } => {
    const region = within.get(code) ?? { own: [], agencies: [], reports: [] };
    within.set(code, region);
    return region;
  };
  for (const known of agencies) {
    const { code } = known.agency.region;
    if (code === nationCode) continue;
    for (const each of [...listAncestors(code), code]) enter(each).agencies.push(known);
    enter(code).own.push(known);
  }
  for (const report of reports) {
    const { code } = report.agency.region;
    if (code === nationCode) continue;
    for (const each of [...listAncestors(code), code]) enter(each).reports.push(report);
  }
  return new Map(
    [...within]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([code, { own, agencies: all, reports: those }]): [string, Region][] => {
        const division = findDivision(code);
        if (!division) return [];
        return [[code, { division, parent: listAncestors(code).at(-1) ?? null, own, agencies: all, reports: those }]];
      }),
  );
}

let regions: Map<string, Region> | undefined;

/** Every region that has a page, by its code, in the order of codes. Made once a build. */
export function listRegions(): ReadonlyMap<string, Region> {
  regions ??= readRegions();
  return regions;
}

/** The address of a region's page; null when it has none. */
export function regionAddress({ addresses }: Site, code: string): string | null {
  if (code === nationCode) return addresses.regions;
  return listRegions().has(code) ? addresses.region(code) : null;
}

/** The regions with a page right below one, or the provinces that have one. */
export function listSubregions(parent: string | null): Region[] {
  return [...listRegions().values()].filter((region) => region.parent === parent);
}

/** How many regions right below one have no page, because nothing of them is known. */
export function countUnknown(code: string): number {
  const listed = listRegions();
  return listDivisions(code).filter((division) => !listed.has(division.code)).length;
}

/** What the region was called before, and what it was made of. */
export function listPredecessors(
  code: string,
): { name: string; until: number; change: 'renamed' | 'merged' | 'split' }[] {
  return formers
    .filter(({ code: own, name, to }) => to.includes(code) && !(own === code && name === findDivision(code)?.name))
    .map(({ name, until, change }) => ({ name, until, change }))
    .sort((a, b) => a.until - b.until);
}

/** What became of a region that is gone, with the regions that have its territory now. */
export function findEnd({ code, until }: Division): { change: 'merged' | 'split'; to: Division[] } | null {
  if (until === null) return null;
  const former = formers.findLast((each) => each.code === code && each.until === until);
  if (!former || former.change === 'renamed') return null;
  return { change: former.change, to: former.to.flatMap((each) => findDivision(each) ?? []) };
}

/** Bodies of regions right below one: of the same rank, so that they can be put side by side. */
export function reportsBelow(region: Region): CatalogueEntry[] {
  const below = listSubregions(region.division.code);
  const codes = new Set(below.map(({ division }) => division.code));
  return region.reports.filter(({ agency }) => codes.has(agency.region.code) && agency.level !== 'zone');
}
