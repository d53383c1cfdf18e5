import { findIndicator } from '../analysis/indicators/definitions.ts';
import { groupLikeByField, type LikeGroup } from '../analysis/like-groups.ts';
import type { PictureSpec } from '../components/picture.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { idOfGroup, showGroup, type Place } from './_group-pictures.ts';
import { reportsOfNewestYear } from './_listing.ts';
import { showIntervals } from './_rate-pictures.ts';
import type { Site } from './_site.ts';

type Group = LikeGroup<CatalogueEntry>;

/** A page can show so many reports side by side; beyond it the pages of the regions do. */
const mostReports = 40;

/** The reports of the newest year in groups that may be compared, and those that stand alone. */
export function listCompared(): { year: number; several: Group[]; alone: Group[]; few: boolean } {
  const { year, reports } = reportsOfNewestYear(readCatalogue().reports);
  const groups = groupLikeByField(reports);
  const several = groups.filter((group) => group.reports.length > 1);
  const alone = groups.filter((group) => group.reports.length === 1);
  return { year, several, alone, few: several.reduce((sum, group) => sum + group.reports.length, 0) <= mostReports };
}

/** Where the pictures of a group stand on the comparison page. */
export function placeOnCompare({ addresses }: Site, group: Group): Place {
  return { id: idOfGroup(group), address: addresses.compare, who: '', file: '' };
}

/** The rate of disclosure in each body of a group, with its interval. */
export function showRates(site: Site, group: Group): PictureSpec | null {
  const share = findIndicator('disclosure_rate');
  return share && showIntervals(site, group, share, placeOnCompare(site, group));
}

/** The figures of the comparison page. */
export function showCompared(site: Site): PictureSpec[] {
  const { several, few } = listCompared();
  if (!few) return [];
  return several.flatMap((group) => [
    ...showGroup(site, group, placeOnCompare(site, group)).flatMap(({ picture }) => picture ?? []),
    ...[showRates(site, group)].flatMap((picture) => picture ?? []),
  ]);
}
