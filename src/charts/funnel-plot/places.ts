import { range } from 'd3-array';
import { findNearest, isWithin, measureApart, type Box, type Spot } from '../box.ts';
import { lineOfText, measureLines } from '../label.ts';
import type { Plane } from './plane.ts';

/** A name in the plot. Pixels. */
export interface Place {
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the text is anchored, and its middle. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** From a point to its name. */
const inset = 8;
/** How far a name may stand above the plot. */
const overhang = 6;
/** From one place that is tried to the next. */
const step = 12;

/** A text that fills a box. */
export function fillBox(lines: readonly string[], anchor: Place['anchor'], box: Box): Place {
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return { lines, anchor, x, y: (box.top + box.bottom) / 2, box };
}

function measureBlock(lines: readonly string[]): { readonly width: number; readonly height: number } {
  return { width: measureLines(lines, 'bold'), height: lines.length * lineOfText };
}

/** Around a point in the order of liking, as far as the plot has room there. */
export function listPlaces([x, y]: Spot, lines: readonly string[], plane: Plane): Place[] {
  const { width, height } = measureBlock(lines);
  const lefts = {
    start: x + inset,
    end: x - inset - width,
    middle: Math.min(Math.max(x - width / 2, plane.left), plane.right - width),
  };
  const [above, middle, below] = [y - inset - height, y - height / 2, y + inset];
  const room = { ...plane, top: plane.top - overhang };
  const places = [
    ['start', middle],
    ['end', middle],
    ['middle', above],
    ['middle', below],
    ['start', above],
    ['end', above],
    ['start', below],
    ['end', below],
  ] as const;
  return places.flatMap(([anchor, top]): Place[] => {
    const box = { left: lefts[anchor], right: lefts[anchor] + width, top, bottom: top + height };
    return isWithin(box, room) ? [fillBox(lines, anchor, box)] : [];
  });
}

/** All over the plot, the nearest to a point first. */
export function listDistant(spot: Spot, lines: readonly string[], plane: Plane): Place[] {
  const { width, height } = measureBlock(lines);
  return range(plane.left, plane.right - width, step)
    .flatMap((left) =>
      range(plane.top, plane.bottom - height, step).map((top) => {
        const box = { left, top, right: left + width, bottom: top + height };
        return { box, apart: measureApart(findNearest(box, spot), spot) };
      }),
    )
    .sort((a, b) => a.apart - b.apart)
    .map(({ box }) => fillBox(lines, box.left + width / 2 < spot[0] ? 'end' : 'start', box));
}
