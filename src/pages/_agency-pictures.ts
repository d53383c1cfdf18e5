import { intervalOf, valueOf } from '../analysis/indicators/values.ts';
import { findIndicator, type Indicator } from '../analysis/indicators/definitions.ts';
import { drawPeerStrip, tabulatePeers } from '../charts/peer-strip.ts';
import { drawYearLines, tabulateYears, type YearBreak, type YearRow } from '../charts/year-lines.ts';
import type { PictureSpec } from '../components/picture.ts';
import { formatNumber } from '../i18n/say.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { nameInRegion } from './_facts.ts';
import { readHistory } from './_history.ts';
import { writeIndicator } from './_indicator-words.ts';
import { peersOf, standingOf } from './_peers.ts';
import { drawKept, headsOfPeers, scaleOfPeers, wordsOfPeers } from './_pictures.ts';
import type { Site } from './_site.ts';

const series = [
  { figure: 'received', role: 'first' },
  { figure: 'handled', role: 'second' },
  { figure: 'carriedOut', role: 'third' },
] as const;
const namesOfSeries = {
  received: 'figure.received',
  handled: 'figure.handled',
  carriedOut: 'figure.carried-out',
} as const;

/** Years whose reports speak for other bodies than those of the year before. */
function findScopeBreaks({ say }: Site, reports: readonly CatalogueEntry[]): YearBreak[] {
  return reports.flatMap((report, index) => {
    const before = reports[index - 1];
    return before && before.scope !== report.scope ? [{ before: report.year, name: say('history.brief.scope') }] : [];
  });
}

/** Every year of a few; of more the first, the highest between and the last. */
function tellCourse({ say }: Site, years: readonly { year: number; received: number }[]): string {
  const between = years.slice(1, -1);
  const highest = between.toSorted((a, b) => b.received - a.received).slice(0, 1);
  const told = years.length <= 4 ? years : [years[0], ...highest, years.at(-1)].flatMap((each) => each ?? []);
  return told
    .map(({ year, received }) => say('chart.years.year', { year, received }))
    .join(say('punctuation.enumeration'));
}

/** Requests year by year, as far as one report speaks for each; null for fewer than two years. */
function showYears(site: Site, id: string): PictureSpec | null {
  const { say, addresses } = site;
  const { eras } = readHistory(site, id);
  const years = Map.groupBy(
    eras.flatMap(({ reports }) => reports),
    ({ year }) => year,
  );
  const single = [...years.values()].flatMap((reports) => (reports.length === 1 ? reports : []));
  const reports = single.sort((a, b) => a.year - b.year);
  const [first, last] = [reports[0], reports.at(-1)];
  if (!first || !last || first === last) return null;
  const rows = reports.map(({ year, headline, contradictory }): YearRow => ({
    year,
    values: series.map(({ figure }) => (contradictory ? null : headline[figure])),
  }));
  const shown = series.map(({ figure, role }) => ({ role, name: say(namesOfSeries[figure]) }));
  const breaks = [
    ...eras.flatMap(({ end }) => (end ? [{ before: end.year, name: end.name }] : [])),
    ...findScopeBreaks(site, reports),
  ];
  const known = rows.flatMap(({ year, values: [received] }) =>
    received === null || received === undefined ? [] : [{ year, received }],
  );
  const isWhole = known.length === last.year - first.year + 1 && breaks.length === 0;
  return {
    id: 'years',
    who: last.agency.name,
    address: addresses.agency(id),
    file: `${id}-years`,
    title: isWhole
      ? say('chart.years.title', { course: tellCourse(site, known) })
      : say('chart.years.plain', { year: first.year, yearOfLast: last.year }),
    subtitle: say(known.length < last.year - first.year + 1 ? 'chart.years.gaps' : 'chart.years.subtitle'),
    notes: [
      ...(reports.some(({ contradictory }) => contradictory) ? [say('chart.years.contradictory')] : []),
      ...(single.length < years.size ? [say('chart.years.several')] : []),
    ],
    source: say('chart.years.source', { name: last.agency.name }),
    table: tabulateYears(rows, shown, { year: say('agency.year') }),
    draw: drawKept(site, 'year-lines', drawYearLines, rows, { series: shown, breaks }),
  };
}

/** Where the newest report of a body stands among like ones by a share; null where there are too few. */
function showPeers(site: Site, report: CatalogueEntry, indicator: Indicator): PictureSpec | null {
  const { say, addresses, locale } = site;
  const standing = standingOf(report, indicator);
  const own = report.indicators[indicator.id];
  // A share of few cases moves by chance: it is in the table, and not put beside others.
  if (!standing || standing.percentile === null || own?.total === undefined) return null;
  const members = peersOf(report, indicator).filter(({ ranked }) => ranked);
  const rows = members.map(({ report: each, compared }) => ({
    name:
      each.id === report.id ? say('chart.peers.here', { name: nameInRegion(each.agency) }) : nameInRegion(each.agency),
    value: valueOf(compared),
    isHere: each.id === report.id,
  }));
  const write = (value: number): string => writeIndicator(site, indicator, value);
  const { median } = standing.quartiles;
  const scale = scaleOfPeers(site, 'share');
  const value = valueOf({ count: own.count, total: own.total });
  const counts = `${formatNumber(own.count, locale)}/${formatNumber(own.total, locale)}`;
  const interval = intervalOf(indicator, { count: own.count, total: own.total });
  return {
    id: `peers-${indicator.id}`,
    who: report.agency.name,
    address: addresses.agency(report.agency.id),
    file: `${report.agency.id}-${report.year}-peers-${indicator.id}`,
    title: say('chart.peers.title', {
      indicator: indicator.name[locale],
      value: write(value),
      counts,
      median: write(median),
    }),
    subtitle: say('chart.peers.subtitle', {
      year: report.year,
      indicator: indicator.name[locale],
      peers: standing.peers,
      area: say(`peers.${standing.area}`),
    }),
    notes: [
      ...(interval
        ? [say('chart.peers.interval', { lower: write(interval.lower), upper: write(interval.upper) })]
        : []),
    ],
    source: say('chart.source.reports', { year: report.year }),
    table: tabulatePeers(rows, scale, headsOfPeers(site, indicator.name[locale])),
    draw: drawKept(site, 'peer-strip', drawPeerStrip, rows, {
      ...scale,
      ...wordsOfPeers(site),
      median: { value: median, name: say('chart.peers.median') },
    }),
  };
}

/** The figures of an agency's page beside those of its newest report. */
export function showAgency(site: Site, id: string): PictureSpec[] {
  const newest = readCatalogue()
    .reports.filter(({ agency }) => agency.id === id)
    .sort((a, b) => b.year - a.year)[0];
  const share = findIndicator('disclosure_rate');
  return [showYears(site, id), newest && share ? showPeers(site, newest, share) : null].flatMap(
    (picture) => picture ?? [],
  );
}
