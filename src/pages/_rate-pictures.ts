import type { LikeGroup } from '../analysis/like-groups.ts';
import type { Indicator } from '../analysis/indicators/definitions.ts';
import { drawLimits, pooledRate } from '../analysis/indicators/funnel.ts';
import { intervalOf, valueOf } from '../analysis/indicators/values.ts';
import { fewestCases, fewestPeers } from '../analysis/indicators/rules.ts';
import { drawFunnelPlot, listLimitTotals, tabulateFunnel } from '../charts/funnel-plot.ts';
import { drawIntervalDots, tabulateIntervals } from '../charts/interval-dots.ts';
import type { PictureSpec } from '../components/picture.ts';
import { formatRoughShare } from '../i18n/say.ts';
import type { CatalogueEntry } from '../store/records.ts';
import { describeGroup, nameGroup, nameInRegion } from './_facts.ts';
import type { Place } from './_group-pictures.ts';
import { writeIndicator } from './_indicator-words.ts';
import { drawKept } from './_pictures.ts';
import type { Site } from './_site.ts';

type Group = LikeGroup<CatalogueEntry>;

/** Reports whose numbers contradict each other are told of, not compared. */
function splitReports({ reports }: Group, { id }: Indicator): { sound: CatalogueEntry[]; doubtful: CatalogueEntry[] } {
  const isDoubtful = ({ indicators }: CatalogueEntry): boolean => indicators[id]?.doubtful === true;
  return { sound: reports.filter((report) => !isDoubtful(report)), doubtful: reports.filter(isDoubtful) };
}

function noteDoubtful({ say }: Site, doubtful: readonly CatalogueEntry[]): string[] {
  if (doubtful.length === 0) return [];
  const names = doubtful.map(({ agency }) => nameInRegion(agency)).join(say('punctuation.enumeration'));
  return [say('chart.doubtful', { names })];
}

/** How many bodies have no share to draw, because they had no case or it is not known how many. */
function noteLeftOut({ say, locale }: Site, indicator: Indicator, count: number): string[] {
  return count === 0 ? [] : [say('chart.left-out', { count, of: indicator.of?.[locale] ?? '' })];
}

/** What a share comes to in a report; null where it is not reported. */
function readShare({ indicators }: CatalogueEntry, { id }: Indicator): { count: number; total: number } | null {
  const own = indicators[id];
  return own?.total === undefined ? null : { count: own.count, total: own.total };
}

function specOf({ say }: Site, group: Group, { id, address, who, file }: Place, indicator: Indicator) {
  const { year } = group;
  return {
    like: describeGroup(group),
    id: `${id}-${indicator.id}`,
    address,
    who,
    file: `${file}${id}-${indicator.id}-${year}`,
    source: say('chart.source.reports', { year }),
  };
}

/** So many bodies are read one by one; beyond them they are seen together. */
const mostDots = 30;

/** A share in each body of a group with its interval; null for one of counts, and where the bodies are too many or too few. */
export function showIntervals(site: Site, group: Group, indicator: Indicator, place: Place): PictureSpec | null {
  const { say, locale } = site;
  const { sound, doubtful } = splitReports(group, indicator);
  if (indicator.kind !== 'proportion' || sound.length > mostDots) return null;
  const rows = sound.flatMap((report) => {
    const own = readShare(report, indicator);
    // What has no case has no share, and is told of below.
    if (!own || own.total === 0) return [];
    const interval = intervalOf(indicator, own);
    return [
      {
        name: nameInRegion(report.agency),
        count: own.count,
        total: own.total,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
        isHere: report.agency.region.code === place.here,
      },
    ];
  });
  if (rows.length < 2) return null;
  const firm = rows.filter(({ total }) => total >= fewestCases).map(({ count, total }) => count / total);
  const write = (value: number): string => writeIndicator(site, indicator, value);
  const name = indicator.name[locale];
  return {
    ...specOf(site, group, place, indicator),
    title:
      firm.length < 2
        ? say('chart.intervals.plain', { indicator: name, count: rows.length, firm: firm.length, fewest: fewestCases })
        : say(
            write(Math.min(...firm)) === write(Math.max(...firm)) ? 'chart.intervals.same' : 'chart.intervals.title',
            {
              indicator: name,
              lowest: write(Math.min(...firm)),
              highest: write(Math.max(...firm)),
              count: firm.length,
              fewest: fewestCases,
            },
          ),
    subtitle: say('chart.intervals.subtitle', { indicator: name, group: nameGroup(site, group) }),
    notes: [
      say('chart.intervals.note', { fewest: fewestCases }),
      ...noteLeftOut(site, indicator, sound.length - rows.length),
      ...noteDoubtful(site, doubtful),
    ],
    table: tabulateIntervals(rows, {
      body: say('chart.agency'),
      count: say('chart.numerator'),
      total: say('chart.denominator'),
      share: name,
      lower: say('chart.lower'),
      upper: say('chart.upper'),
      none: say('indicator.none'),
    }),
    draw: drawKept(site, 'interval-dots', drawIntervalDots, rows, {
      fewest: fewestCases,
      none: say('indicator.none'),
      tick: formatRoughShare,
    }),
  };
}

/** A share in each body of a group by how many cases it has, with the limits of what chance alone makes; null below 5. */
export function showFunnel(site: Site, group: Group, indicator: Indicator, place: Place): PictureSpec | null {
  const { say, locale } = site;
  const { sound, doubtful } = splitReports(group, indicator);
  if (indicator.kind !== 'proportion') return null;
  const rows = sound.flatMap((report) => {
    const own = readShare(report, indicator);
    if (!own || own.total === 0) return [];
    const { count, total } = own;
    return [{ name: nameInRegion(report.agency), count, total, isHere: report.agency.region.code === place.here }];
  });
  const pooled = pooledRate(rows);
  if (pooled === null || rows.filter(({ total }) => total >= fewestCases).length < fewestPeers) return null;
  const name = indicator.name[locale];
  const of = indicator.of?.[locale] ?? '';
  return {
    ...specOf(site, group, { ...place, id: `${place.id}-funnel` }, indicator),
    title: say('chart.funnel.title', {
      indicator: name,
      count: rows.length,
      pooled: writeIndicator(site, indicator, pooled),
    }),
    subtitle: say('chart.funnel.subtitle', {
      indicator: name,
      of,
      group: nameGroup(site, group),
    }),
    notes: [
      say('chart.funnel.note'),
      ...noteLeftOut(site, indicator, sound.length - rows.length),
      ...noteDoubtful(site, doubtful),
    ],
    table: tabulateFunnel(rows, {
      body: say('chart.agency'),
      count: say('chart.numerator'),
      total: say('chart.denominator'),
      share: name,
      none: say('indicator.none'),
    }),
    draw: drawKept(site, 'funnel-plot', drawFunnelPlot, rows, {
      pooled: { rate: pooled, name: say('chart.funnel.pooled') },
      limits: drawLimits(pooled, listLimitTotals(rows)),
      names: {
        limits95: say('chart.funnel.95'),
        limits998: say('chart.funnel.998'),
        share: name,
        total: say('chart.funnel.axis', { of }),
      },
      tick: formatRoughShare,
      logarithmic: say('chart.funnel.logarithmic'),
      undrawn: (count) => say('chart.peers.undrawn', { count }),
      none: say('indicator.none'),
    }),
  };
}

/** The value of an indicator in a report, to be placed among others; null where it may not be compared. */
export function readValueOf({ indicators }: CatalogueEntry, { id, kind }: Indicator): number | null {
  const own = indicators[id];
  if (!own || own.doubtful || own.total === 0) return null;
  if (kind !== 'count' && (own.total ?? 0) < fewestCases) return null;
  return valueOf({ count: own.count, total: own.total ?? null });
}
