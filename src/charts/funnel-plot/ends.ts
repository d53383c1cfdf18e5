import * as Plot from '@observablehq/plot';
import { minIndex, range, sum } from 'd3-array';
import { isWithin, type Box } from '../box.ts';
import { isNarrow } from '../chart.ts';
import { inLines, lineOfText, measureLines, quiet, wrapLabel } from '../label.ts';
import { spreadLabels } from '../spread.ts';
import { wrapText } from '../text-width.ts';
import { readLimits, type Funnel } from './limits.ts';
import type { LineName, LinesOptions } from './lines.ts';
import { fillBox, type Place } from './places.ts';
import type { Plane } from './plane.ts';

/** What stands at the right end of each line. */
export type EndTexts = Readonly<Record<LineName, readonly string[]>>;

/** In ems. */
const widestEnd = { narrow: 5.5, wide: 9 };
/** Pixels: from the plot to the names of lines, and between these. */
const endGap = 6;
const leastBetween = 2;

export function writeEnds({ pooled, names, words, ...options }: LinesOptions): EndTexts {
  if (!pooled) return { pooled: [], limits95: [], limits998: [] };
  const wrap = (text: string): readonly string[] =>
    wrapText(text, isNarrow(options) ? widestEnd.narrow : widestEnd.wide);
  return {
    pooled: [words.share(pooled.rate), ...wrap(pooled.name)],
    limits95: wrap(names.limits95),
    limits998: wrap(names.limits998),
  };
}

export function measureEnds(texts: EndTexts): number {
  return measureLines(Object.values(texts).flat(), 'bold') + endGap;
}

/** So far may the name of a limit be from its line where the line of all has its name beside it. */
const farEnd = lineOfText;
/**
 * Of the name inside the plot: from its line, from one place that is tried to the next, and what it costs to be below,
 * or to cover something.
 */
const insideGap = 2;
const insideStep = 12;
const belowCost = 60;
const coverCost = 1000;

/** A name at the right of a line: where it would like its middle, and where it has it. */
interface End {
  readonly y: number;
  readonly lines: readonly string[];
}

export interface PlacedEnds {
  readonly right: readonly End[];
  /** The share of all, where there is no room for it at the right. */
  readonly inside: Place | null;
}

/** Of the limits from top to bottom, on the wider side of the funnel, since the other is its like. */
function listLimitEnds(
  texts: EndTexts,
  { totals, x, y, top, bottom }: Plane,
  { pooled, limits }: Funnel,
): { readonly ends: readonly End[]; readonly side: 'upper' | 'lower' } {
  const yOf = (share: number): number => Math.min(Math.max(y(share), top), bottom);
  const last = readLimits(limits, totals.to, x) ?? limits.at(-1);
  if (!last || !pooled) return { ends: [], side: 'upper' };
  const middle = yOf(pooled.rate);
  const { lower, upper } = last.limits998;
  const side = middle - yOf(upper) >= yOf(lower) - middle ? 'upper' : 'lower';
  const ends = [
    { y: yOf(last.limits998[side]), lines: texts.limits998 },
    { y: yOf(last.limits95[side]), lines: texts.limits95 },
  ];
  return { ends: side === 'upper' ? ends : ends.reverse(), side };
}

function heightOf({ lines }: End): number {
  return lines.length * lineOfText + leastBetween;
}

/** Each as near to its line as the others let it be. */
function spreadEnds(ends: readonly End[], from: number, to: number): End[] {
  const middles = spreadLabels(
    ends.map((end) => ({ y: end.y, height: heightOf(end) })),
    from,
    to,
  );
  return ends.map((end, index) => ({ ...end, y: middles[index] ?? 0 }));
}

/** The names at the right with that of all exactly at its line; null where they do not find room like this. */
function placeRight(texts: EndTexts, plane: Plane, funnel: Funnel, room: Pick<Box, 'top' | 'bottom'>): End[] | null {
  const { ends, side } = listLimitEnds(texts, plane, funnel);
  const own = { y: plane.y(funnel.pooled?.rate ?? 0), lines: texts.pooled };
  const [top, bottom] = [own.y - heightOf(own) / 2, own.y + heightOf(own) / 2];
  const [from, to] = side === 'upper' ? [room.top, top] : [bottom, room.bottom];
  if (top < room.top || bottom > room.bottom || sum(ends, heightOf) > to - from) return null;
  const spread = spreadEnds(ends, from, to);
  const isFar = spread.some(({ y }, index) => Math.abs(y - (ends[index]?.y ?? y)) > farEnd);
  return isFar ? null : [...spread, own];
}

/**
 * The share of all at its line inside the plot: above it at the left end, or as near to there as it covers nothing.
 */
function placeInside(
  texts: EndTexts,
  plane: Plane,
  rate: number,
  countCovered: (place: Place) => number,
): Place | null {
  const { left, right, top, bottom, y } = plane;
  const lines = wrapLabel(texts.pooled.join(' '), right - left - 2 * insideGap);
  const [width, height] = [measureLines(lines), lines.length * lineOfText];
  const places = range(left + endGap, right - width, insideStep).flatMap((start, index) =>
    [y(rate) - insideGap - height, y(rate) + insideGap].flatMap((upper, below) => {
      const box = { left: start, right: start + width, top: upper, bottom: upper + height };
      const cost = index * insideStep + below * belowCost;
      return isWithin(box, { left, right, top: top - insideGap, bottom })
        ? [{ cost, place: fillBox(lines, 'start', box) }]
        : [];
    }),
  );
  const costOf = ({ cost, place }: (typeof places)[number]): number => cost + countCovered(place) * coverCost;
  return places[minIndex(places, costOf)]?.place ?? null;
}

/**
 * The names of the lines at their right ends. That of all is at its line or, where the others leave it no room, inside
 * the plot. `countCovered` says how much a place covers there.
 */
export function placeEnds(
  texts: EndTexts,
  plane: Plane,
  funnel: Funnel,
  countCovered: (place: Place) => number,
): PlacedEnds {
  if (!funnel.pooled) return { right: [], inside: null };
  // Numbers of the axis stand below.
  const room = { top: plane.top - lineOfText / 2, bottom: plane.bottom };
  const right = placeRight(texts, plane, funnel, room);
  if (right) return { right, inside: null };
  const inside = placeInside(texts, plane, funnel.pooled.rate, countCovered);
  return { right: spreadEnds(listLimitEnds(texts, plane, funnel).ends, room.top, room.bottom), inside };
}

export function markEnds({ right, inside }: PlacedEnds, plane: Plane): Plot.Markish[] {
  const ends = right.map(({ y, lines }) => ({ y, text: lines.join('\n') }));
  const own = inside ? [{ x: inside.x, y: inside.y, text: inside.lines.join('\n') }] : [];
  const text = { ...inLines, ...quiet, y: 'y', text: 'text', textAnchor: 'start' } as const;
  return [
    Plot.text(ends, { ...text, x: plane.right + endGap }),
    Plot.text(own, { ...text, x: 'x', stroke: 'var(--paper)', strokeWidth: 3 }),
  ];
}
