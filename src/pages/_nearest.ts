import { keyOfLike } from '../analysis/like-groups.ts';
import { listAncestors } from '../places/divisions.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import type { Site } from './_site.ts';

/** So many bodies can be chosen on the page of comparison. */
const mostChosen = 6;

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
  return [...beside, ...near, ...far].slice(0, mostChosen - 1);
}

/** The page of comparison with the bodies of these reports chosen, the first ones where they are too many. */
export function chooseAgencies({ addresses }: Site, reports: readonly CatalogueEntry[]): string {
  const ids = reports.slice(0, mostChosen).map(({ agency }) => agency.id);
  return `${addresses.compare}?a=${ids.join(',')}`;
}

/** The page of comparison with regions chosen. */
export function chooseRegions({ addresses }: Site, codes: readonly string[]): string {
  return `${addresses.compare}?r=${codes.slice(0, mostChosen).join(',')}`;
}
