import * as Plot from '@observablehq/plot';
import { hollowArea } from './shapes.ts';

/** Why a place has no value, in the order of the key: nothing is there, too little, or it is not one of the places. */
export const emptyStates = ['none', 'few', 'outside'] as const;
export type EmptyState = (typeof emptyStates)[number];

/** The upper left corner of a square, and the row that it shows. Pixels. */
export interface EmptySquare {
  readonly at?: string;
  readonly x: number;
  readonly y: number;
}

const hatchId = 'hatch';
/** Between the lines of a hatch. Pixels. */
const hatchStep = 6;

/** The hatch that squares of too little are filled with: once in each picture that has such. */
export const hatch: Plot.RenderFunction = (_index, _scales, _values, _dimensions, { document }) => {
  const make = (name: string, attributes: Record<string, string | number>): SVGElement => {
    const element = (document ?? globalThis.document).createElementNS('http://www.w3.org/2000/svg', name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
    return element as SVGElement;
  };
  const size = { width: hatchStep, height: hatchStep, patternUnits: 'userSpaceOnUse' };
  const pattern = make('pattern', { id: hatchId, ...size, patternTransform: 'rotate(45)' });
  const line = { d: `M${hatchStep / 2},0V${hatchStep}`, stroke: 'var(--rule)', 'stroke-width': 1.5 };
  pattern.appendChild(make('path', line));
  return pattern;
};

const looks = {
  none: { ...hollowArea, stroke: 'var(--rule)' },
  few: { fill: `url(#${hatchId})`, stroke: 'var(--rule)' },
  outside: { ...hollowArea, stroke: 'var(--rule-strong)', strokeDasharray: '1,3' },
} as const;

/** Squares of one state with sides of so many pixels. All of a square can be pointed at. */
export function markEmpty(state: EmptyState, squares: readonly EmptySquare[], side: number): Plot.Markish {
  return Plot.rect(squares, {
    x1: ({ x }: EmptySquare) => x + 0.5,
    x2: ({ x }: EmptySquare) => x + side - 0.5,
    y1: ({ y }: EmptySquare) => y + 0.5,
    y2: ({ y }: EmptySquare) => y + side - 0.5,
    ...looks[state],
    ...(squares.some(({ at }) => at !== undefined) ? { ariaLabel: 'at' } : {}),
  });
}
