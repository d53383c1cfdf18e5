import { measureAreas, type AreaValue } from '../analysis/indicators/areas.ts';
import type { Indicator } from '../analysis/indicators/definitions.ts';
import { fewestCases } from '../analysis/indicators/rules.ts';
import { groupLike, type LikeGroup } from '../analysis/like-groups.ts';
import type { ChartTable } from '../charts/chart.ts';
import { drawOrderedStrips, tabulateStrips, type StripCell } from '../charts/ordered-strips.ts';
import { drawRankedBars, tabulateBars } from '../charts/ranked-bars.ts';
import { drawPeerStrip, tabulatePeers } from '../charts/peer-strip.ts';
import { makeClasses, type ScaleOptions } from '../charts/scale.ts';
import { drawTileMap, tabulateTiles } from '../charts/tile-map.ts';
import type { PictureSpec } from '../components/picture.ts';
import { findDivision } from '../places/divisions.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { describeGroup, nameGroup, nameInRegion, nameProvince } from './_facts.ts';
import { idOfGroup } from './_group-pictures.ts';
import { reportsOfNewestYear } from './_listing.ts';
import { drawKept, headsOfPeers, scaleOfPeers, wordsOfPeers } from './_pictures.ts';
import { writeIndicator } from './_indicator-words.ts';
import { readValueOf, showFunnel, showIntervals } from './_rate-pictures.ts';
import { isGoverning } from './_region-groups.ts';
import type { Site } from './_site.ts';
import { listTiles } from './_tiles.ts';

type Group = LikeGroup<CatalogueEntry>;

/** So many groups of like bodies a page shows, the largest first. */
export const mostGroups = 6;

/** The like reports of the newest year, the largest groups first. */
export function listGroups(): Group[] {
  const { reports } = readCatalogue();
  if (reports.length === 0) return [];
  return groupLike(reportsOfNewestYear(reports).reports)
    .filter((group) => group.reports.length > 1)
    .sort((a, b) => b.reports.length - a.reports.length);
}

/** Of at least one value. */
function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function provinceOf({ agency }: CatalogueEntry): string {
  return `${agency.region.code.slice(0, 2)}0000`;
}

/** Counts and ratios are shown on the map with at most three decimals. */
function roundRatio(value: number): number {
  return Number(value.toFixed(3));
}

/** Of what the value of an area is. */
function describeArea({ say }: Site, { kind }: Indicator, { bodies, count, total }: AreaValue): string {
  if (kind === 'count') return say('chart.map.bodies', { count: bodies });
  return say('chart.map.of', { count: bodies, part: count, whole: total });
}

function scaleOf(
  { say, locale }: Site,
  { kind, name, unit }: Indicator,
  values: readonly (number | null)[],
): ScaleOptions {
  const scale = kind === 'proportion' ? 'share' : 'count';
  return {
    kind: scale,
    classes: makeClasses(values, scale),
    names: {
      scale: kind === 'proportion' ? name[locale] : say('indicator.unit', { name: name[locale], unit: unit[locale] }),
      none: say('chart.map.none'),
    },
  };
}

/** A map of fewer areas shows little but empty squares. */
const fewestAreas = 5;

/** Beyond this the strips are drawn in pieces that point to no body, and a table of them all is too long for the page. */
const mostStripRows = 600;

/** The table of the strips: each body, or of very many the median of each province. */
function tabulateCells({ say }: Site, indicator: Indicator, name: string, cells: readonly StripCell[]): ChartTable {
  const scale = indicator.kind === 'proportion' ? 'share' : 'count';
  if (cells.length <= mostStripRows) {
    return tabulateStrips(cells, scale, { group: say('chart.province'), name: say('chart.agency'), value: name });
  }
  return {
    head: say('chart.province'),
    columns: [
      { name: say('chart.peers.bodies'), kind: 'count' },
      { name: say('ranking.facts.median'), kind: scale },
    ],
    rows: [...Map.groupBy(cells, ({ group }) => group)].map(([group, own]) => {
      const values = own.flatMap(({ value }) => value ?? []);
      return { head: group, values: [values.length, values.length === 0 ? null : findMedian(values)] };
    }),
  };
}

/** The map of an indicator and, below it, the counties: of the largest group of bodies that govern one region each. */
function showMap(site: Site, indicator: Indicator, groups: readonly Group[]): PictureSpec[] {
  const { say, addresses, locale } = site;
  const group = groups.find(isGoverning);
  if (!group) return [];
  const bodies = group.reports.flatMap((report) => {
    const own = report.indicators[indicator.id];
    if (!own || own.doubtful) return [];
    return [{ area: provinceOf(report), compared: { count: own.count, total: own.total ?? null } }];
  });
  const areas = new Map(
    measureAreas(indicator, bodies)
      .filter(({ total }) => indicator.kind === 'count' || total >= fewestCases)
      .map((each) => [each.area, each]),
  );
  if (areas.size < fewestAreas) return [];
  const reporting = new Set(
    readCatalogue()
      .reports.filter(({ year }) => year === group.year)
      .map(provinceOf),
  );
  const tiles = listTiles(site, (code) => {
    const area = areas.get(code);
    const hasReports = reporting.has(code);
    if (!area) return { value: null, note: '', hasReports };
    const value = indicator.kind === 'proportion' ? area.value : roundRatio(area.value);
    return { value, note: describeArea(site, indicator, area), hasReports };
  });
  const cells = group.reports.map((report) => ({
    group: nameProvince(site, findDivision(provinceOf(report))),
    name: nameInRegion(report.agency),
    value: readValueOf(report, indicator),
  }));
  const { year } = group;
  const name = indicator.name[locale];
  const base = {
    like: describeGroup(group),
    who: '',
    address: addresses.indicator(indicator.id),
    source: say('chart.source.reports', { year }),
  };
  const scale = indicator.kind === 'proportion' ? 'share' : 'count';
  const words = { group: nameGroup(site, group) };
  const mapScale = scaleOf(
    site,
    indicator,
    tiles.map(({ value }) => value),
  );
  const map: PictureSpec = {
    ...base,
    id: 'map',
    file: `${indicator.id}-map-${year}`,
    title: say('chart.map.title', { indicator: name, provinces: areas.size }),
    subtitle: say('chart.map.subtitle', words),
    notes: [indicator.kind === 'count' ? say('chart.map.median') : say('chart.map.pooled', { fewest: fewestCases })],
    table: tabulateTiles(tiles, scale, {
      place: say('chart.province'),
      value: name,
      note: say('chart.map.column'),
    }),
    draw: drawKept(site, 'tile-map', drawTileMap, tiles, {
      ...mapScale,
      names: { ...mapScale.names, few: say('chart.map.few'), outside: say('chart.map.outside') },
    }),
  };
  const strips: PictureSpec = {
    ...base,
    id: 'strips',
    file: `${indicator.id}-strips-${year}`,
    title: say('chart.strips.title', { indicator: name, count: cells.length }),
    subtitle: say('chart.strips.subtitle', words),
    notes: [
      indicator.kind === 'count' ? say('chart.strips.counts') : say('chart.strips.note'),
      ...(cells.length > mostStripRows ? [say('ranking.strips')] : []),
    ],
    table: tabulateCells(site, indicator, name, cells),
    draw: drawKept(
      site,
      'ordered-strips',
      drawOrderedStrips,
      cells,
      scaleOf(
        site,
        indicator,
        cells.map(({ value }) => value),
      ),
    ),
  };
  return new Set(cells.flatMap(({ group: area, value }) => (value === null ? [] : [area]))).size > 1
    ? [map, strips]
    : [map];
}

/** So many bodies are named one by one; more are seen together. */
const mostBars = 30;

/** Counts and ratios in each body of a group, by name where they are few, else as one strip; null below two. */
function showValues(site: Site, group: Group, indicator: Indicator, id: string): PictureSpec | null {
  const { say, addresses, locale } = site;
  const rows = group.reports.flatMap((report) => {
    const value = readValueOf(report, indicator);
    if (value === null) return [];
    return [
      {
        name: nameInRegion(report.agency),
        value: indicator.kind === 'ratio' ? roundRatio(value) : value,
        isHere: false,
      },
    ];
  });
  // Counts in classes are whole numbers; ratios are not.
  if (rows.length < 2 || (indicator.kind === 'ratio' && rows.length > mostPoints)) return null;
  const { year } = group;
  const name = indicator.name[locale];
  const scale = scaleOfPeers(site, indicator.kind === 'proportion' ? 'share' : 'count');
  // Bars are labelled with counts.
  const areBars = indicator.kind !== 'proportion' && rows.length <= mostBars && rows.every(({ value }) => value >= 0);
  const bars = rows.map((row) => ({ role: null, name: row.name, count: row.value }));
  return {
    id: `${id}-${indicator.id}`,
    like: describeGroup(group),
    who: '',
    address: addresses.indicator(indicator.id),
    file: `${id}-${indicator.id}-${year}`,
    title: say('chart.strip.title', {
      indicator: name,
      count: rows.length,
      half: writeIndicator(site, indicator, findMedian(rows.map(({ value }) => value))),
      highest: writeIndicator(site, indicator, Math.max(...rows.map(({ value }) => value))),
    }),
    subtitle: say('chart.strip.subtitle', { group: nameGroup(site, group), unit: indicator.unit[locale] }),
    notes: [],
    source: say('chart.source.reports', { year }),
    table: areBars
      ? tabulateBars(bars, { bar: say('chart.agency'), count: name })
      : tabulatePeers(rows, scale, headsOfPeers(site, name)),
    draw: areBars
      ? drawKept(site, 'ranked-bars', drawRankedBars, bars, { kinds: [] })
      : drawKept(site, 'peer-strip', drawPeerStrip, rows, { ...scale, ...wordsOfPeers(site), median: null }),
  };
}

/** More bodies are seen in classes only: a table of them all would be too long for the page. */
const mostPoints = 300;

function showInGroup(site: Site, group: Group, indicator: Indicator): PictureSpec[] {
  const place = { id: idOfGroup(group), address: site.addresses.indicator(indicator.id), who: '', file: '' };
  const intervals = showIntervals(site, group, indicator, place);
  const funnel = group.reports.length <= mostPoints ? showFunnel(site, group, indicator, place) : null;
  const values = intervals || funnel ? null : showValues(site, group, indicator, place.id);
  return [intervals, funnel, values].flatMap((picture) => picture ?? []);
}

/** The figures of an indicator's page. */
export function showIndicator(site: Site, indicator: Indicator): PictureSpec[] {
  const groups = listGroups();
  return [
    ...showMap(site, indicator, groups),
    ...groups.slice(0, mostGroups).flatMap((group) => showInGroup(site, group, indicator)),
  ];
}
