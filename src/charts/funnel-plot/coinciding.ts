import * as Plot from '@observablehq/plot';
import { boxAround, isWithin, overlaps, type Box, type Spot } from '../box.ts';
import type { PictureOptions } from '../chart.ts';
import { measureText } from '../text-width.ts';
import type { Body } from './bodies.ts';
import { placeBody, type Plane } from './plane.ts';

/** How many dots lie at a spot, beside it. Pixels. */
interface Told {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const size = 11;
const gap = 2;
const height = size * 1.1;

/** Spots with more than one body, those with most first. */
function listCoinciding(bodies: readonly Body[], plane: Plane): { spot: Spot; count: number }[] {
  const spots = Map.groupBy(
    bodies.map((body) => placeBody(body, plane)),
    String,
  );
  return [...spots.values()]
    .flatMap((own) => (own[0] && own.length > 1 ? [{ spot: own[0], count: own.length }] : []))
    .sort((a, b) => b.count - a.count);
}

/** Sides of a dot, to the right and down from it, in the order of liking. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

function listBeside([x, y]: Spot, text: string, reach: number): Told[] {
  const half = { x: (measureText(text) * size) / 2, y: height / 2 };
  return sides.map(([right, down]) => {
    // At a corner it may be nearer.
    const away = right === 0 || down === 0 ? reach + gap : reach;
    const [middleX, middleY] = [x + right * (away + half.x), y + down * (away + half.y)];
    const [left, top] = [middleX - half.x, middleY - half.y];
    return { text, x: middleX, y: middleY, box: { left, top, right: left + 2 * half.x, bottom: top + height } };
  });
}

/**
 * How many bodies lie at one spot where there are several, as far as a number beside it covers no dot and nothing that
 * is `taken`; lines may pass below it.
 */
export function tellCoinciding(
  bodies: readonly Body[],
  taken: readonly Box[],
  plane: Plane,
  { radius, words }: Pick<PictureOptions, 'words'> & { readonly radius: number },
): Told[] {
  const dots = bodies.map((body) => boxAround(placeBody(body, plane), radius));
  const room = { ...plane, top: plane.top - height / 2 };
  const told: Told[] = [];
  for (const { spot, count } of listCoinciding(bodies, plane)) {
    const blocked = [...dots, ...taken, ...told.map(({ box }) => box)];
    const free = listBeside(spot, `×${words.count(count)}`, radius).find(
      ({ box }) => isWithin(box, room) && !blocked.some((other) => overlaps(other, box)),
    );
    if (free) told.push(free);
  }
  return told;
}

export function markCoinciding(told: readonly Told[]): Plot.Markish {
  const ink = { fill: 'var(--ink-soft)', stroke: 'var(--paper)', strokeWidth: 3 };
  return Plot.text(told, { x: 'x', y: 'y', text: 'text', fontSize: size, ...ink });
}
