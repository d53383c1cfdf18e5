import type { LikeGroup } from '../analysis/like-groups.ts';
import { findIndicator } from '../analysis/indicators/definitions.ts';
import { makeClasses } from '../charts/scale.ts';
import { drawSmallMultiples, tabulateMultiples } from '../charts/small-multiples.ts';
import { drawTileMap, tabulateTiles } from '../charts/tile-map.ts';
import type { PictureSpec } from '../components/picture.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { describeGroup, nameInRegion, nameKind, nameLevel, nameRegion } from './_facts.ts';
import { idOfGroup, showGroup, type Place } from './_group-pictures.ts';
import { reportsOfNewestYear } from './_listing.ts';
import { drawKept } from './_pictures.ts';
import { showFunnel, showIntervals } from './_rate-pictures.ts';
import { isGoverning, listGroupsBelow, listSiblings, regionAbove } from './_region-groups.ts';
import type { Region } from './_regions.ts';
import type { Site } from './_site.ts';
import { listTiles } from './_tiles.ts';

type Group = LikeGroup<CatalogueEntry>;

/** The parts of a region's page that have figures; ids of those begin with it. */
export type RegionPart = 'siblings' | 'below';

/** So many bars or panels are read one by one. */
const mostBars = 30;

/** Requests received by each body of a group over the years; null where no two years of two bodies are known. */
function showMultiples(site: Site, group: Group, { id, address, who, file, here }: Place): PictureSpec | null {
  const { say } = site;
  const { reports, scope } = group;
  if (reports.length > mostBars) return null;
  const ids = new Set(reports.map(({ agency }) => agency.id));
  const all = readCatalogue().reports.filter((report) => ids.has(report.agency.id) && report.scope === scope);
  const known = [...new Set(all.map(({ year }) => year))];
  const years = Array.from({ length: Math.max(...known) - Math.min(...known) + 1 }, (_, i) => Math.min(...known) + i);
  const rows = reports.map(({ agency }) => ({
    name: nameInRegion(agency),
    values: years.map((year) => {
      const report = all.find((each) => each.agency.id === agency.id && each.year === year);
      return report && !report.contradictory ? report.headline.received : null;
    }),
    isHere: agency.region.code === here,
  }));
  const lasting = rows.filter(({ values }) => values.filter((value) => value !== null).length > 1);
  if (lasting.length < 2) return null;
  return {
    id: `${id}-years`,
    like: describeGroup(group),
    address,
    who,
    file: `${file}${id}-years`,
    title: say('chart.multiples.title', { from: Math.min(...years), to: Math.max(...years), count: rows.length }),
    subtitle: say('chart.multiples.subtitle', {
      group: [nameLevel(site, group.level), nameKind(site, group)].join(' · '),
    }),
    notes: [],
    source: say('chart.multiples.source'),
    table: tabulateMultiples(rows, years, { name: say('chart.agency') }),
    draw: drawKept(site, 'small-multiples', drawSmallMultiples, rows, { years }),
  };
}

function showLike(site: Site, group: Group, place: Place): PictureSpec[] {
  const share = findIndicator('disclosure_rate');
  const bars = group.reports.length <= mostBars ? showGroup(site, group, place) : [];
  return [
    bars.find(({ topic }) => topic === 'requests')?.picture ?? null,
    share && showIntervals(site, group, share, place),
    share && showFunnel(site, group, share, place),
    showMultiples(site, group, place),
  ].flatMap((picture) => picture ?? []);
}

/** The figures of a region's page: of the bodies that govern it and its siblings, and of those that govern what is below. */
export function showRegion(site: Site, region: Region): PictureSpec[] {
  const { code } = region.division;
  const address = site.addresses.region(code);
  const above = regionAbove(region);
  const names = {
    siblings: above ? nameRegion(site, above.division) : '',
    below: nameRegion(site, region.division),
  };
  const show = (part: RegionPart, groups: readonly Group[]): PictureSpec[] =>
    groups.flatMap((group) => {
      const id = `${part}-${idOfGroup(group)}`;
      return showLike(site, group, { id, address, who: names[part], file: `${code}-`, here: code });
    });
  return [...show('siblings', listSiblings(region)), ...show('below', listGroupsBelow(region).filter(isGoverning))];
}

/** How many reports of the newest year there are from each province. */
function showCoverage(site: Site): PictureSpec | null {
  const { say, addresses } = site;
  const { reports: all } = readCatalogue();
  if (all.length === 0) return null;
  const { year, reports } = reportsOfNewestYear(all);
  const counts = Map.groupBy(reports, ({ agency }) => `${agency.region.code.slice(0, 2)}0000`);
  const rows = listTiles(site, (code) => ({ value: counts.get(code)?.length ?? null }));
  const covered = rows.filter(({ value }) => value !== null).length;
  return {
    id: 'coverage',
    who: '',
    address: addresses.regions,
    file: `coverage-${year}`,
    title: say('chart.coverage.title', { year, count: reports.length, provinces: covered }),
    subtitle: say('chart.coverage.subtitle', { year }),
    notes: [say('chart.coverage.note')],
    source: say('chart.source.reports', { year }),
    table: tabulateTiles(rows, 'count', { place: say('chart.province'), value: say('chart.reports'), note: '' }),
    draw: drawKept(site, 'tile-map', drawTileMap, rows, {
      kind: 'count',
      classes: makeClasses(
        rows.map(({ value }) => value),
        'count',
      ),
      names: {
        scale: say('chart.reports'),
        none: say('chart.coverage.none'),
        few: '',
        outside: say('chart.map.outside'),
      },
    }),
  };
}

/** The figures of the page of all regions. */
export function showRegions(site: Site): PictureSpec[] {
  return [showCoverage(site)].flatMap((picture) => picture ?? []);
}
