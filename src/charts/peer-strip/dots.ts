import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { roundPixels } from '../box.ts';
import { isNarrow, markAt, type PictureOptions } from '../chart.ts';
import type { Axis } from './axis.ts';
import type { Peer, PeerScale } from './peers.ts';
import { layStrip, type StandingStrip, type Strip } from './strip.ts';

/** Of what stands on the axis. Pixels. */
const highest = { narrow: 180, wide: 220 };
const leastHeight = 28;
/** Diameters of dots with the room to the next. */
const sizes = [10, 8, 6, 5];
const leastSize = 4;

/** A body by its place on the axis. */
interface Spot {
  readonly at: string;
  readonly x: number;
  readonly isHere: boolean;
}

/** A dot of a pile; `level` counts from the axis. */
interface Dot extends Spot {
  readonly level: number;
}

interface Pile {
  readonly size: number;
  readonly dots: readonly Dot[];
  readonly levels: number;
}

function listSpots(peers: readonly Peer[], x: Strip['x']): Spot[] {
  const here = peers.findIndex(({ isHere }) => isHere);
  return peers
    .flatMap(({ value }, row) => (value === null ? [] : [{ at: markAt(row), x: x(value), isHere: row === here }]))
    .sort((a, b) => a.x - b.x);
}

/**
 * Dots at their values, each on the lowest level where it touches none that was there before, and this body above all
 * that are near to it. From left to right, so that a level is free where its last dot is far enough.
 */
function pileDots(spots: readonly Spot[], size: number): Pile {
  const ends: number[] = [];
  const dots: Dot[] = [];
  const others = spots.filter(({ isHere }) => !isHere);
  for (const spot of others) {
    const free = ends.findIndex((end) => end + size <= spot.x);
    const level = free < 0 ? ends.length : free;
    ends[level] = spot.x;
    dots.push({ ...spot, level });
  }
  for (const spot of spots.filter(({ isHere }) => isHere)) {
    const near = dots.filter(({ x }) => Math.abs(x - spot.x) < size);
    dots.push({ ...spot, level: (max(near, ({ level }) => level) ?? -1) + 1 });
  }
  return { size, dots, levels: (max(dots, ({ level }) => level) ?? 0) + 1 };
}

/** With the largest dots that do not stand too high. */
function fitPile(peers: readonly Peer[], strip: Strip, height: number): Pile {
  const spots = listSpots(peers, strip.x);
  for (const size of sizes) {
    const pile = pileDots(spots, size);
    if (pile.levels * size <= height) return pile;
  }
  return pileDots(spots, leastSize);
}

/** Dots on the axis. Where even the smallest would stand too high, all lie over those below them alike. */
export function standDots(peers: readonly Peer[], axis: Axis, options: PictureOptions & PeerScale): StandingStrip {
  const strip = layStrip(axis, options);
  const most = isNarrow(options) ? highest.narrow : highest.wide;
  const { size, dots, levels } = fitPile(peers, strip, most);
  const step = Math.min(size, most / levels);
  const rise = ({ level }: Dot): number => size / 2 + level * step;
  const here = dots.filter(({ isHere }) => isHere);
  const others = dots.filter(({ isHere }) => !isHere);
  return {
    strip,
    height: Math.max(leastHeight, Math.ceil(levels * step)),
    foot: max(here, rise) ?? 0,
    mark: (base) => {
      const place = {
        x: ({ x }: Dot) => roundPixels(x),
        y: (dot: Dot) => roundPixels(base - rise(dot)),
        ariaLabel: 'at',
      };
      return [
        Plot.dot(others, { ...place, r: size / 2 - 0.5, fill: 'var(--mark)' }),
        Plot.dot(here, { ...place, r: size / 2 + 1, fill: 'var(--mark-here)' }),
      ];
    },
  };
}
