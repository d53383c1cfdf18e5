import * as Plot from '@observablehq/plot';
import { range } from 'd3-array';
import { findShare, tabulateShare } from './cases.ts';
import type { ChartTable } from './chart.ts';
import { listBodies, type Body, type FunnelRow } from './funnel-plot/bodies.ts';
import type { FunnelLimit } from './funnel-plot/limits.ts';
import {
  markEnds,
  markTrace,
  measureEnds,
  traceFunnel,
  writeEnds,
  type LinesOptions,
  type Trace,
} from './funnel-plot/lines.ts';
import { markLead, markNames, nameBodies, placeBody } from './funnel-plot/names.ts';
import { layPlane, markAxes, type Plane, type PlaneOptions } from './funnel-plot/plane.ts';
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
}

/** More dots than this are small. */
const fewDots = 300;
const few = { r: 3.5, fillOpacity: 0.7 };
const many = { r: 2, fillOpacity: 0.5 };

/** The dots, this body's last, and the names beside them. */
function markBodies(
  bodies: readonly Body[],
  traces: readonly Trace[],
  plane: Plane,
  options: FunnelPlotOptions,
): Plot.Markish[] {
  const style = bodies.length > fewDots ? many : few;
  const names = nameBodies(bodies, traces, plane, { ...options, radius: style.r });
  const spots = bodies.map((body) => ({ ...body, spot: placeBody(body, plane) }));
  const here = spots.filter(({ isHere }) => isHere);
  type Dot = (typeof spots)[number];
  const dot = { x: ({ spot }: Dot) => spot[0], y: ({ spot }: Dot) => spot[1], ariaLabel: 'at' };
  return [
    Plot.dot(
      spots.filter(({ isHere }) => !isHere),
      { ...dot, ...style, fill: 'var(--mark)' },
    ),
    ...here.flatMap(({ spot }) => (names.here ? markLead(spot, names.here) : [])),
    Plot.dot(here, { ...dot, r: 5, fill: 'var(--mark-here)' }),
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
 * body of few cases may lie far from the share of all. Those beyond the limits of 99.8 % are named where there is room.
 */
export function drawFunnelPlot(rows: readonly FunnelRow[], options: FunnelPlotOptions): string {
  const { width } = options;
  const bodies = listBodies(rows);
  const ends = writeEnds(options);
  const plane = layPlane(bodies, measureEnds(ends), options);
  const { left, right, top, bottom, end } = plane;
  const traces = traceFunnel(plane, options);
  const notes = placeNotes(listNotes(rows, rows.length - bodies.length, plane, options), end + lineOfText / 4, width);
  const height = notes.bottom + lineOfText / 4;
  return drawPicture(
    {
      height,
      // Lines are cut off at the frame, which is what the margins leave.
      ...{ marginLeft: left, marginRight: width - right, marginTop: top, marginBottom: height - bottom },
      marks: [
        ...markAxes(plane, options),
        ...traces.map(markTrace),
        ...markEnds(ends, plane, options),
        ...markBodies(bodies, traces, plane, options),
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
