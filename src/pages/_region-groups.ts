import { groupLike, groupLikeByField, type LikeGroup } from '../analysis/like-groups.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { ofNewestYear } from './_listing.ts';
import { listRegions, reportsBelow, type Region } from './_regions.ts';

type Group = LikeGroup<CatalogueEntry>;

/** Governments and offices: one a region, so that the regions themselves stand side by side. */
const governing = new Set(['government', 'government_office', 'township_government', 'subdistrict']);

export function isGoverning({ kind }: Pick<Group, 'kind'>): boolean {
  return governing.has(kind);
}

/** The region right above that has a page; null for a province. */
export function regionAbove({ parent }: Region): Region | null {
  return parent === null ? null : (listRegions().get(parent) ?? null);
}

/** What provinces report of themselves: their siblings are all the others. */
function provinceReports(): CatalogueEntry[] {
  return readCatalogue().reports.filter(({ agency }) => agency.level === 'province');
}

function oneEach(reports: readonly CatalogueEntry[]): boolean {
  return new Set(reports.map(({ agency }) => agency.region.code)).size === reports.length;
}

/** The bodies that govern a region beside those of its siblings, in groups of which this region is one. */
export function listSiblings(region: Region): Group[] {
  const above = regionAbove(region);
  const beside = (above ? reportsBelow(above) : provinceReports()).filter(({ agency }) => isGoverning(agency));
  return groupLike(ofNewestYear(beside)).filter(
    ({ reports }) =>
      reports.length > 1 &&
      reports.some(({ agency }) => agency.region.code === region.division.code) &&
      oneEach(reports),
  );
}

/** Like bodies of the regions right below, departments of each field apart. */
export function listGroupsBelow(region: Region): Group[] {
  return groupLikeByField(ofNewestYear(reportsBelow(region))).filter(({ reports }) => reports.length > 1);
}
