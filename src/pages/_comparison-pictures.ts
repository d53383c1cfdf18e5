import { findIndicator } from '../analysis/indicators/definitions.ts';
import type { PictureSpec } from '../components/picture.ts';
import { nameCompared, type Compared, type ComparisonPage } from './_comparisons.ts';
import { showGroup } from './_group-pictures.ts';
import { showIntervals } from './_rate-pictures.ts';
import type { Site } from './_site.ts';

/** So many bars are read one by one. */
const mostBars = 30;

/** The figures of a group on its page: what became of requests, reviews and lawsuits, and the rate of disclosure. */
export function showComparedGroup(
  site: Site,
  { code, page }: ComparisonPage,
  { id, group, from }: Compared,
): PictureSpec[] {
  // A group that goes on is pictured where it begins; one of many bodies on the pages of indicators.
  if (from > 0 || group.reports.length > mostBars) return [];
  const place = {
    id,
    address: site.addresses.comparison(code, page),
    who: nameCompared(site, code),
    file: `${code}-`,
  };
  const share = findIndicator('disclosure_rate');
  return [
    ...showGroup(site, group, place).map(({ picture }) => picture),
    share ? showIntervals(site, group, share, place) : null,
  ].flatMap((picture) => picture ?? []);
}

/** The figures of a page of a comparison. */
export function showComparison(site: Site, page: ComparisonPage): PictureSpec[] {
  return page.compared.flatMap((compared) => showComparedGroup(site, page, compared));
}
