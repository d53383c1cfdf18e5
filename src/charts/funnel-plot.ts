import * as Plot from '@observablehq/plot';
import { range } from 'd3-array';
import { boxAround, overlaps } from './box.ts';
import { findShare, tabulateShare } from './cases.ts';
import type { ChartTable } from './chart.ts';
import { listBodies, type Body, type FunnelRow } from './funnel-plot/bodies.ts';
import { markCoinciding, tellCoinciding } from './funnel-plot/coinciding.ts';
import type { FunnelLimit } from './funnel-plot/limits.ts';
import { markEnds, measureEnds, placeEnds, writeEnds, type EndTexts, type PlacedEnds } from './funnel-plot/ends.ts';
import { markTrace, traceFunnel, type LinesOptions, type Trace } from './funnel-plot/lines.ts';
import { boxTrace, markLead, markNames, nameBodies, type FunnelNames } from './funnel-plot/names.ts';
import { listOutliers } from './funnel-plot/outliers.ts';
import { layPlane, markAxes, placeBody, type Plane, type PlaneOptions } from './funnel-plot/plane.ts';
import { scaleTotals } from './funnel-plot/scales.ts';
import { lineOfText } from './label.ts';
import { placeNotes } from './notes.ts';
import { drawPicture } from './picture.ts';

export type { FunnelLimit, FunnelRow };

export interface FunnelPlotOptions extends PlaneOptions, LinesOptions {
  readonly names: PlaneOptions['names'] & LinesOptions['names'];
  /** Said below an axis of totals that is logarithmic. */
  readonly logarithmic: string;
  /** How many bodies are not drawn because they have no share. */
  readonly undrawn: (count: number) => string;
  /** Said of this body where it has no cases. */
  readonly none: string;
  /** Of how many cases a body must have to be named for lying beyond the limits; 10 if it is left out. */
  readonly fewest?: number;
}

/** More dots than this are small. */
const fewDots = 300;
const few = { r: 3.5, fillOpacity: 0.7 };
const many = { r: 2, fillOpacity: 0.5 };
const hereRadius = 5;
const fewestCases = 10;

function styleOf(bodies: readonly Body[]): typeof few {
  return bodies.length > fewDots ? many : few;
}

/** What is drawn in the plot. */
interface Content {
  readonly bodies: readonly Body[];
  readonly outliers: readonly Body[];
  readonly ends: PlacedEnds;
  readonly names: FunnelNames;
  readonly told: ReturnType<typeof tellCoinciding>;
  readonly traces: readonly Trace[];
}

function placeContent(bodies: readonly Body[], plane: Plane, texts: EndTexts, options: FunnelPlotOptions): Content {
  const { r: radius } = styleOf(bodies);
  const traces = traceFunnel(plane, options);
  const outliers = listOutliers(bodies, plane, options);
  const dots = bodies.map((body) => boxAround(placeBody(body, plane), body.isHere ? hereRadius : radius));
  const limits = traces.filter(({ of }) => of !== 'pooled').flatMap(boxTrace);
  const covered = [...dots, ...limits];
  const ends = placeEnds(texts, plane, options, ({ box }) => covered.filter((other) => overlaps(other, box)).length);
  const taken = ends.inside ? [ends.inside.box] : [];
  const known = outliers.filter(({ total }) => total >= (options.fewest ?? fewestCases));
  const names = nameBodies({ bodies, outliers: known, traces, taken, radius }, plane, options);
  const written = [names.here, ...names.outliers].flatMap((place) => place?.box ?? []);
  const told = tellCoinciding(bodies, [...taken, ...written], plane, { ...options, radius });
  return { bodies, outliers, ends, names, told, traces };
}

/** The dots, this body's last, and the names beside them. */
function markBodies({ bodies, outliers, names, told }: Content, plane: Plane): Plot.Markish[] {
  const { r, fillOpacity } = styleOf(bodies);
  const beyond = new Set(outliers.map(({ at }) => at));
  const spots = bodies.map((body) => ({ ...body, spot: placeBody(body, plane), isBeyond: beyond.has(body.at) }));
  const here = spots.filter(({ isHere }) => isHere);
  type Dot = (typeof spots)[number];
  const dot = { x: ({ spot }: Dot) => spot[0], y: ({ spot }: Dot) => spot[1], ariaLabel: 'at' };
  return [
    Plot.dot(
      spots.filter(({ isHere, isBeyond }) => !isHere && !isBeyond),
      { ...dot, r, fillOpacity, fill: 'var(--mark)' },
    ),
    Plot.dot(
      spots.filter(({ isBeyond }) => isBeyond),
      { ...dot, r, fill: 'var(--ink-soft)' },
    ),
    ...here.flatMap(({ spot }) => (names.here ? markLead(spot, names.here) : [])),
    Plot.dot(here, { ...dot, r: hereRadius, fill: 'var(--mark-here)' }),
    markCoinciding(told),
    ...markNames(names.outliers, { fill: 'var(--ink-soft)' }),
    ...markNames(names.here ? [names.here] : [], { fill: 'var(--mark-here)', fontWeight: 600 }),
  ];
}

/** What the picture cannot show. */
function listNotes(
  rows: readonly FunnelRow[],
  missing: number,
  { totals }: Plane,
  { words, none, logarithmic, undrawn }: FunnelPlotOptions,
): string[] {
  const here = rows.find(({ isHere }) => isHere);
  const isDrawn = !here || findShare(here) !== null;
  return [
    isDrawn ? '' : `${here.name} ${here.total === 0 ? none : words.missing}`,
    totals.isLogarithmic ? logarithmic : '',
    missing > 0 ? undrawn(missing) : '',
  ];
}

/**
 * Shares of many bodies by the number of their cases, with the limits between which chance alone would leave them: a
 * body of few cases may lie far from the share of all. Those beyond the limits of 99.8 % are darker, and named where
 * there is room. Where dots coincide, a number beside them says how many they are.
 */
export function drawFunnelPlot(rows: readonly FunnelRow[], options: FunnelPlotOptions): string {
  const { width } = options;
  const bodies = listBodies(rows);
  const texts = writeEnds(options);
  const plane = layPlane(bodies, measureEnds(texts), options);
  const { left, right, top, bottom, end } = plane;
  const content = placeContent(bodies, plane, texts, options);
  const notes = placeNotes(listNotes(rows, rows.length - bodies.length, plane, options), end + lineOfText / 4, width);
  const height = notes.bottom + lineOfText / 4;
  return drawPicture(
    {
      height,
      // Lines are cut off at the frame, which is what the margins leave.
      ...{ marginLeft: left, marginRight: width - right, marginTop: top, marginBottom: height - bottom },
      marks: [
        ...markAxes(plane, options),
        ...content.traces.map(markTrace),
        ...markBodies(content, plane),
        ...markEnds(content.ends, plane),
        notes.mark,
      ],
    },
    options,
  );
}

/** Up to so many cases each total has limits of its own; from there on each by a fifteenth greater. */
const exactTotals = 60;
const growth = 1.07;

/**
 * The totals for which to find limits, so that lines between them are as good as the limits themselves: to the end of
 * the axis that is drawn for these rows.
 */
export function listLimitTotals(rows: readonly FunnelRow[]): number[] {
  const { from, to } = scaleTotals(listBodies(rows).map(({ total }) => total));
  const totals = range(Math.max(1, from), Math.min(exactTotals, to) + 1);
  for (let total = Math.max(exactTotals + 1, from); total < to; total = Math.ceil(total * growth)) totals.push(total);
  return [...new Set([...totals, to])];
}

export interface FunnelHeads {
  readonly body: string;
  readonly count: string;
  readonly total: string;
  readonly share: string;
  /** In the place of a share of no cases. */
  readonly none: string;
}

/** The same rows as a table, all of them. */
export function tabulateFunnel(rows: readonly FunnelRow[], heads: FunnelHeads): ChartTable {
  return {
    head: heads.body,
    columns: [
      { name: heads.count, kind: 'count' },
      { name: heads.total, kind: 'count' },
      { name: heads.share, kind: 'share' },
    ],
    rows: rows.map((row) => ({ head: row.name, values: [row.count, row.total, tabulateShare(row, heads.none)] })),
  };
}
