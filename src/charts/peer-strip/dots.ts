import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { roundPixels } from '../box.ts';
import { isNarrow, markAt, type PictureOptions } from '../chart.ts';
import { spreadLabels } from '../spread.ts';
import type { Axis } from './axis.ts';
import type { Peer, PeerScale } from './peers.ts';
import { layStrip, type StandingStrip, type Strip } from './strip.ts';

/** Of stacks. Pixels. */
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

/** A dot of a stack; `level` counts from the axis. */
interface Dot extends Spot {
  readonly level: number;
}

interface Stacks {
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

/** In rising order; one stack for what lies less than a dot from its first. */
function groupSpots(spots: readonly Spot[], size: number): Spot[][] {
  const stacks: Spot[][] = [];
  for (const spot of spots) {
    const stack = stacks.at(-1);
    if (stack && spot.x < (stack[0]?.x ?? 0) + size) stack.push(spot);
    else stacks.push([spot]);
  }
  return stacks;
}

/**
 * Dots in stacks: those whose values are less than a dot apart at the middle of these, or as near to it as the stacks
 * beside it let them be; so a lone dot is at its value. This body is the top of its stack.
 */
function stackDots(spots: readonly Spot[], { left, right }: Strip, size: number): Stacks {
  const stacks = groupSpots(spots, size);
  const middles = spreadLabels(
    stacks.map((stack) => ({ y: ((stack[0]?.x ?? 0) + (stack.at(-1)?.x ?? 0)) / 2, height: size })),
    left - size / 2,
    right + size / 2,
  );
  const dots = stacks.flatMap((stack, index) =>
    stack
      .toSorted((a, b) => Number(a.isHere) - Number(b.isHere))
      .map((spot, level) => ({ ...spot, level, x: roundPixels(middles[index] ?? 0) })),
  );
  return { size, dots, levels: max(stacks, ({ length }) => length) ?? 1 };
}

/** With the largest dots that do not stand too high. */
function fitStacks(peers: readonly Peer[], strip: Strip, height: number): Stacks {
  const spots = listSpots(peers, strip.x);
  for (const size of sizes) {
    const stacks = stackDots(spots, strip, size);
    if (stacks.levels * size <= height) return stacks;
  }
  return stackDots(spots, strip, leastSize);
}

/** Dots on the axis. Where even the smallest would stand too high, those of all stacks lie over one another alike. */
export function standDots(peers: readonly Peer[], axis: Axis, options: PictureOptions & PeerScale): StandingStrip {
  const strip = layStrip(axis, options);
  const most = isNarrow(options) ? highest.narrow : highest.wide;
  const { size, dots, levels } = fitStacks(peers, strip, most);
  const step = Math.min(size, most / levels);
  const rise = ({ level }: Dot): number => size / 2 + level * step;
  const here = dots.filter(({ isHere }) => isHere);
  const others = dots.filter(({ isHere }) => !isHere);
  return {
    strip,
    height: Math.max(leastHeight, Math.ceil(levels * step)),
    foot: max(here, rise) ?? 0,
    mark: (base) => {
      const place = { x: 'x', y: (dot: Dot) => roundPixels(base - rise(dot)), ariaLabel: 'at' } as const;
      return [
        Plot.dot(others, { ...place, r: size / 2 - 0.5, fill: 'var(--mark)' }),
        Plot.dot(here, { ...place, r: size / 2 + 1, fill: 'var(--mark-here)' }),
      ];
    },
  };
}
