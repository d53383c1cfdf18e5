import * as Plot from '@observablehq/plot';
import { range } from 'd3-array';
import { boxAround, findNearest, measureApart, overlaps, type Box, type Spot } from '../box.ts';
import { fontSize, type PictureOptions } from '../chart.ts';
import { inLines } from '../label.ts';
import { wrapText } from '../text-width.ts';
import type { Body } from './bodies.ts';
import type { Trace } from './lines.ts';
import { listDistant, listPlaces, type Place } from './places.ts';
import { placeBody, type Plane } from './plane.ts';

/** Of names in the plot: in ems, and as a part of its width. */
const widestName = { ems: 14, part: 0.55 };
const mostNames = 6;
const mostTried = 30;
/** Of dots, with the room around them. Pixels. */
const reach = { here: 7, margin: 1 };
/** Between the boxes along a line no letter passes. */
const boxStep = 6;
/** So far from its dot a name needs a line to it. */
const farName = 12;

/** Small boxes along a line. */
export function boxTrace({ points }: Trace): Box[] {
  return points.slice(1).flatMap((to, index): Box[] => {
    const from = points[index] ?? to;
    const steps = Math.ceil(measureApart(from, to) / boxStep);
    return range(steps + 1).map((step) => {
      const part = (start: number, end: number): number => start + ((end - start) * step) / (steps || 1);
      return boxAround([part(from[0], to[0]), part(from[1], to[1])], 1);
    });
  });
}

/** What no name may cover: the dots, of which those of others have this radius, and the lines. */
function listBlocked(bodies: readonly Body[], traces: readonly Trace[], plane: Plane, radius: number): Box[] {
  return [
    ...bodies.map((body) => boxAround(placeBody(body, plane), body.isHere ? reach.here : radius + reach.margin)),
    ...traces.flatMap(boxTrace),
  ];
}

function isFree({ box }: Place, blocked: readonly Box[]): boolean {
  return !blocked.some((other) => overlaps(other, box));
}

function wrapName(name: string, { left, right }: Plane): readonly string[] {
  return wrapText(name, Math.min(widestName.ems, ((right - left) * widestName.part) / fontSize));
}

/**
 * This body is always named: beside its dot or as near to it as nothing else is; where something is everywhere, beside
 * it.
 */
function nameHere(
  here: Body,
  blocked: readonly Box[],
  plane: Plane,
  { words }: Pick<PictureOptions, 'words'>,
): Place | null {
  const lines = [...wrapName(here.name, plane), words.share(here.share)];
  const spot = placeBody(here, plane);
  const beside = listPlaces(spot, lines, plane);
  const near = beside.find((place) => isFree(place, blocked));
  if (near) return near;
  const distant = listDistant(spot, lines, plane);
  return distant.find((place) => isFree(place, blocked)) ?? beside[0] ?? distant[0] ?? null;
}

/** At most six names, each beside its dot where it covers nothing; those that find no such place are in the table. */
function nameOutliers(outliers: readonly Body[], taken: readonly Box[], plane: Plane): Place[] {
  const named: Place[] = [];
  for (const body of outliers.slice(0, mostTried)) {
    if (named.length === mostNames) break;
    const blocked = [...taken, ...named.map(({ box }) => box)];
    const places = listPlaces(placeBody(body, plane), wrapName(body.name, plane), plane);
    const free = places.find((place) => isFree(place, blocked));
    if (free) named.push(free);
  }
  return named;
}

export interface FunnelNames {
  /** Of this body; null where it is not drawn. */
  readonly here: Place | null;
  readonly outliers: readonly Place[];
}

/** What is in a plot, and where names may not be. */
export interface Crowd {
  readonly bodies: readonly Body[];
  /** Those that may be named, the farthest first. */
  readonly outliers: readonly Body[];
  readonly traces: readonly Trace[];
  readonly taken: readonly Box[];
  /** Of dots. */
  readonly radius: number;
}

/** Names of this body and of the farthest outliers. */
export function nameBodies(
  { bodies, outliers, traces, taken: others, radius }: Crowd,
  plane: Plane,
  options: Pick<PictureOptions, 'words'>,
): FunnelNames {
  const blocked = [...listBlocked(bodies, traces, plane, radius), ...others];
  const own = bodies.find(({ isHere }) => isHere);
  const here = own ? nameHere(own, blocked, plane, options) : null;
  const taken = here ? [...blocked, here.box] : blocked;
  return { here, outliers: nameOutliers(outliers, taken, plane) };
}

export function markNames(named: readonly Place[], style: Plot.TextOptions): Plot.Markish[] {
  return (['start', 'middle', 'end'] as const).flatMap((textAnchor): Plot.Markish[] => {
    const own = named.filter(({ anchor }) => anchor === textAnchor);
    const text = ({ lines }: Place): string => lines.join('\n');
    return own.length === 0 ? [] : [Plot.text(own, { ...inLines, x: 'x', y: 'y', text, textAnchor, ...style })];
  });
}

/** From the dot of this body to its name, where that is not beside it. */
export function markLead(spot: Spot, { box }: Place): Plot.Markish[] {
  const end = findNearest(box, spot);
  if (measureApart(end, spot) < farName) return [];
  return [Plot.line([spot, end], { stroke: 'var(--mark-here)', strokeWidth: 1 })];
}
