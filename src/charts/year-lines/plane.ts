import * as Plot from '@observablehq/plot';
import { range } from 'd3-array';
import type { ChartWords } from '../chart.ts';
import { inLines, measureLabel, measureLines, quiet } from '../label.ts';
import { findStep } from '../round-numbers.ts';

/** Where years stand. Pixels. */
export interface YearAxis {
  readonly left: number;
  readonly right: number;
  /** Between two years. */
  readonly spacing: number;
  readonly years: readonly number[];
  readonly xOf: (year: number) => number;
}

/** Where years and counts stand. Pixels. */
export interface Plane extends YearAxis {
  readonly top: number;
  readonly bottom: number;
  readonly counts: readonly number[];
  readonly yOf: (value: number) => number;
}

/** From the ends of the plane to the first and the last year. */
export const inset = 10;
/** What years take below the plane. */
export const axisHeight = 26;
/** Few years stand near each other rather than far apart. */
const widestYear = 128;
const yearGap = 10;
const countGap = 8;
const mostSteps = 4;

/** Round whole numbers from zero to at least this one, five at most. */
export function listCounts(most: number): number[] {
  if (most <= 0) return [0];
  const step = findStep(most, mostSteps, [1, 2, 2.5, 5]);
  return range(Math.ceil(most / step) + 1).map((each) => each * step);
}

/** Every year, or every second, fifth, tenth …, back from the last. */
function listYears(first: number, last: number, spacing: number): number[] {
  const wanted = measureLabel(String(last)) + yearGap;
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => each * spacing >= wanted) ?? last - first + 1;
  return range(last, first - 1, -step).reverse();
}

/** The years of the rows between the numbers of the counts and the labels of the series. */
export function layYears(
  years: readonly number[],
  counts: readonly string[],
  { width, labelWidth }: { readonly width: number; readonly labelWidth: number },
): YearAxis {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const left = measureLines(counts) + countGap;
  const room = width - left - labelWidth - 2 * inset;
  const spacing = Math.min(widestYear, room / Math.max(1, last - first));
  const xOf = (year: number): number => left + inset + (year - first) * spacing;
  const shown = years.length > 0 ? listYears(first, last, spacing) : [];
  return { left, right: xOf(last) + inset, spacing, years: shown, xOf };
}

/** The counts from the top to the bottom of a plane. */
export function layPlane(axis: YearAxis, counts: readonly number[], top: number, bottom: number): Plane {
  const most = counts.at(-1) || 1;
  return { ...axis, top, bottom, counts, yOf: (value) => bottom - (value / most) * (bottom - top) };
}

export function markPlane({ left, right, bottom, counts, years, xOf, yOf }: Plane, words: ChartWords): Plot.Markish[] {
  const number = { ...inLines, ...quiet } as const;
  return [
    Plot.ruleY(counts.slice(1), { x1: left, x2: right, y: yOf, stroke: 'var(--rule)' }),
    Plot.ruleY([bottom], { x1: left, x2: right, stroke: 'var(--rule-strong)' }),
    Plot.ruleX(years, { x: xOf, y1: bottom, y2: bottom + 4, stroke: 'var(--rule-strong)' }),
    Plot.text(years, { ...number, x: xOf, y: bottom + 15, text: String }),
    Plot.text(counts, { ...number, x: left - countGap, y: yOf, text: words.count, textAnchor: 'end' }),
  ];
}
