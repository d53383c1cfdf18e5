import * as Plot from '@observablehq/plot';
import { measureLabel, oneLine } from './label.ts';
import { layAcross, outcomeEdge } from './shapes.ts';

export interface KeyEntry {
  /** A colour or a role: `var(--…)`. */
  readonly fill: string;
  readonly name: string;
}

const swatch = 12;
const rowHeight = 22;
const gap = 18;
const inset = 6;

/**
 * A key at the top of a picture on identity scales: swatches with their names in rows as wide as the picture. `height`
 * is what it takes of the picture, 0 where there is nothing to explain.
 */
export function placeKey(entries: readonly KeyEntry[], width: number): { marks: Plot.Markish[]; height: number } {
  if (entries.length === 0) return { marks: [], height: 0 };
  let x = 0;
  let row = 0;
  const placed = entries.map(({ fill, name }) => {
    const own = swatch + inset + measureLabel(name);
    if (x > 0 && x + own > width) {
      x = 0;
      row += 1;
    }
    const spot = { fill, name, x, y: row * rowHeight + rowHeight / 2 };
    x += own + gap;
    return spot;
  });
  type Spot = (typeof placed)[number];
  return {
    height: (row + 1) * rowHeight + 6,
    marks: [
      Plot.rect(placed, {
        x1: ({ x: left }: Spot) => left + 0.5,
        x2: ({ x: left }: Spot) => left + swatch,
        ...layAcross(swatch),
        fill: 'fill',
        ...outcomeEdge,
      }),
      Plot.text(placed, {
        ...oneLine,
        x: ({ x: left }: Spot) => left + swatch + inset,
        y: 'y',
        text: 'name',
        textAnchor: 'start',
      }),
    ],
  };
}
