import { keyOfLike } from '../analysis/like-groups.ts';
import { listAncestors } from '../places/divisions.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import {
  mostCompared,
  nothingCompared,
  writeCompareState,
  type CompareState,
} from '../publish/comparison/compare-state.ts';
import type { Site } from './_site.ts';

let alike: Map<string, CatalogueEntry[]> | undefined;

/** Like bodies, departments of each field apart. */
function keyOf(report: CatalogueEntry): string {
  return `${keyOfLike(report)} ${report.agency.field}`;
}

function listAlike(report: CatalogueEntry): readonly CatalogueEntry[] {
  alike ??= Map.groupBy(
    readCatalogue().reports.toSorted((a, b) => (a.agency.id < b.agency.id ? -1 : 1)),
    keyOf,
  );
  return alike.get(keyOf(report)) ?? [];
}

function parentOf({ agency }: CatalogueEntry): string {
  return listAncestors(agency.region.code).at(-1) ?? '';
}

/** Like reports from nearby: of the regions beside its own first, then of the province, then of the nation; in the order of codes. */
export function findNearest(report: CatalogueEntry): CatalogueEntry[] {
  const [parent, province] = [parentOf(report), report.agency.region.code.slice(0, 2)];
  const others = listAlike(report).filter(({ id }) => id !== report.id);
  const beside = others.filter((other) => parentOf(other) === parent);
  const near = others.filter((other) => other.agency.region.code.startsWith(province) && parentOf(other) !== parent);
  const far = others.filter(({ agency }) => !agency.region.code.startsWith(province));
  return [...beside, ...near, ...far].slice(0, mostCompared - 1);
}

/** The page of comparison with these chosen, the first ones where they are too many. */
function choose({ addresses }: Site, what: CompareState['what'], items: readonly string[]): string {
  return addresses.compare + writeCompareState({ ...nothingCompared, what, items: items.slice(0, mostCompared) });
}

/** The page of comparison with the bodies of these reports chosen. */
export function chooseAgencies(site: Site, reports: readonly Pick<CatalogueEntry, 'agency'>[]): string {
  return choose(
    site,
    'agencies',
    reports.map(({ agency }) => agency.id),
  );
}

/** The page of comparison with regions chosen. */
export function chooseRegions(site: Site, codes: readonly string[]): string {
  return choose(site, 'regions', codes);
}
