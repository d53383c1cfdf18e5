import { max, sum } from 'd3-array';
import { isNarrow, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { drawPicture } from './picture.ts';
import { listBreaks, markBreaks, measureFlags, placeFlags, type Flag, type YearBreak } from './year-lines/breaks.ts';
import { labelIndent, labelSeries, markEnds, type EndLabel } from './year-lines/ends.ts';
import { axisHeight, layPlane, layYears, listCounts, markPlane, type Plane } from './year-lines/plane.ts';
import { markSeries, type Point, type YearSeries } from './year-lines/series.ts';

export type { YearBreak, YearSeries };

export interface YearRow {
  readonly year: number;
  /** Counts, one for each series; null where the source does not have it. */
  readonly values: readonly (number | null)[];
}

export interface YearLinesOptions extends PictureOptions {
  /** At most five, each with a role of its own. */
  readonly series: readonly YearSeries[];
  readonly breaks: readonly YearBreak[];
}

/** Of the plane; without a value above zero it is as high as the labels need. */
const leastHeight = { narrow: 180, wide: 220, zero: 40 };
const topMargin = 8;

interface Layout {
  readonly plane: Plane;
  readonly labels: readonly EndLabel[];
  readonly flags: readonly Flag[];
}

function layOut(rows: readonly YearRow[], breaks: readonly YearBreak[], options: YearLinesOptions): Layout {
  const { width, words, series } = options;
  const most = max(rows, ({ values }) => max(values, (value) => value ?? 0)) ?? 0;
  const counts = listCounts(most);
  const labels = labelSeries(series, rows.at(-1)?.values ?? [], options);
  const labelWidth = labelIndent + (max(labels, (label) => label.width) ?? 0);
  const years = layYears(
    rows.map(({ year }) => year),
    counts.map(words.count),
    { width, labelWidth },
  );
  const flags = placeFlags(breaks, years.xOf, width);
  const top = topMargin + measureFlags(flags);
  const least = most === 0 ? leastHeight.zero : isNarrow(options) ? leastHeight.narrow : leastHeight.wide;
  const height = Math.max(
    least,
    sum(labels, (label) => label.height),
  );
  return { plane: layPlane(years, counts, top, top + height), labels, flags };
}

/** The points of each series. */
function listPoints(rows: readonly YearRow[], series: readonly YearSeries[], { xOf, yOf }: Plane): Point[][] {
  return series.map((_, column) =>
    rows.flatMap(({ year, values }, row): Point[] => {
      const value = values[column] ?? null;
      return value === null ? [] : [{ at: markAt(row, column), year, x: xOf(year), y: yOf(value) }];
    }),
  );
}

/**
 * Counts over years, from zero: a line for each series, with a dot for each value. A line ends where a year or a value
 * is missing, and at a break. At the right end stand the value of the last year and the name of each series.
 */
export function drawYearLines(rows: readonly YearRow[], options: YearLinesOptions): string {
  const { series, words } = options;
  const years = rows.map(({ year }) => year);
  const breaks = listBreaks(years, options.breaks);
  const { plane, labels, flags } = layOut(rows, breaks, options);
  const points = listPoints(rows, series, plane);
  const ends = points.map((own) => own.at(-1));
  return drawPicture(
    {
      height: plane.bottom + axisHeight,
      marks: [
        ...markPlane(plane, words),
        ...markBreaks(breaks, flags, plane),
        ...markEnds(labels, ends, plane),
        ...series.flatMap(({ role }, column) => markSeries(role, points[column] ?? [], breaks, plane.spacing)),
      ],
    },
    options,
  );
}

/** The same values as a table, years in the order given. */
export function tabulateYears(
  rows: readonly YearRow[],
  series: readonly YearSeries[],
  heads: { readonly year: string },
): ChartTable {
  return {
    head: heads.year,
    columns: series.map(({ name }) => ({ name, kind: 'count' })),
    rows: rows.map(({ year, values }) => ({ head: String(year), values })),
  };
}
