import { drawOutcomeBar, tabulateOutcomes } from '../charts/outcome-bar.ts';
import type { PictureSpec } from '../components/picture.ts';
import { outcomeParts } from '../form/requests.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { addFigures, reportsOfNewestYear, reportsToAdd } from './_listing.ts';
import { drawKept, nameMark } from './_pictures.ts';
import type { Site } from './_site.ts';

/** What became of the requests of many reports together; null where there is nothing to add up. */
function showAllOutcomes(site: Site, year: number, reports: readonly CatalogueEntry[]): PictureSpec | null {
  const { say, addresses } = site;
  const handled = addFigures(reports, ({ headline }) => headline.handled);
  const disclosed = addFigures(reports, ({ headline }) => headline.outcomes.disclosed);
  const parts = outcomeParts.map(({ id, name }) => ({
    role: id,
    name: nameMark(site, name),
    isApart: id === 'carried_out',
    count: addFigures(reports, ({ headline }) => (id === 'carried_out' ? headline.carriedOut : headline.outcomes[id])),
  }));
  if (!handled || disclosed === null || parts.some(({ count }) => count === null)) return null;
  return {
    id: 'outcomes',
    who: '',
    address: addresses.home,
    file: `outcomes-${year}`,
    title: say('chart.outcomes.title', { handled, disclosed }),
    subtitle: say('chart.outcomes.subtitle', { year }),
    notes: [],
    source: say('home.sum', { year, count: reports.length }),
    table: tabulateOutcomes(parts, { part: say('chart.outcome'), count: say('chart.count') }),
    draw: drawKept(site, 'outcome-bar', drawOutcomeBar, parts, { none: say('chart.zero') }),
  };
}

/** The figures of the home page. */
export function showHome(site: Site): PictureSpec[] {
  const { year, reports } = reportsOfNewestYear(readCatalogue().reports);
  return [showAllOutcomes(site, year, reportsToAdd(reports))].flatMap((picture) => picture ?? []);
}
