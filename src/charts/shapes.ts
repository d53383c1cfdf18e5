import { sum } from 'd3-array';

/** The edge of what shows an outcome: some of their colours are as light as paper. */
export const outcomeEdge = { stroke: 'var(--outcome-edge)', strokeWidth: 0.75 } as const;

/** An area that shows no value: not without a fill, so that all of it can be pointed at. */
export const hollowArea = { fill: 'var(--paper)', fillOpacity: 0 } as const;

/** A dot that lines do not show through. */
export function hollowDot(stroke: string): { readonly fill: string; readonly stroke: string } {
  return { fill: 'var(--paper)', stroke };
}

/** The least length of a bar of one or more, which is seen beside thousands. Pixels. */
export const leastLength = 3;

/** How long the bar of a count is at so many pixels for each; zero is a line. */
export function measureBar(count: number, scale: number): number {
  return Math.max(count > 0 ? leastLength : 1, count * scale);
}

/** From top to bottom a lying bar of this thickness, with its middle at the `y` of its datum. */
export function layAcross(thickness: number): Record<'y1' | 'y2', (bar: { readonly y: number }) => number> {
  return { y1: ({ y }) => y - thickness / 2, y2: ({ y }) => y + thickness / 2 };
}

/** Lengths in proportion to counts above zero that fill `length`, none too short to be seen: what short ones are given is taken from the others alike. */
export function sharePixels(counts: readonly number[], length: number): number[] {
  const total = sum(counts);
  const isShort = (count: number): boolean => (count / total) * length < leastLength;
  const short = counts.filter(isShort);
  const rest = (length - short.length * leastLength) / (total - sum(short) || 1);
  return counts.map((count) => (isShort(count) ? leastLength : count * rest));
}
