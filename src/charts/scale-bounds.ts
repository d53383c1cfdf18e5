import { max, min } from 'd3-array';
import type { PictureOptions } from './chart.ts';
import type { ScaleOptions } from './scale.ts';

/** After the point, as a number is written; of a round one. */
function countDecimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

/** In digits of their own: only the caller knows how to write others, and it may round them. */
function writeDecimals(value: number, digits: number): string {
  return String(Number(value.toFixed(digits))).replace('-', '−');
}

/**
 * What a key says below its classes: where each begins, and last where the highest ends. Shares begin at 0 and have
 * their sign at the end alone. Counts begin at 0, or at the lowest if that is negative, and end at the largest of the
 * values; null where that is not above the last bound. Each has as many digits as tell it from the others.
 */
export function writeBounds(
  { kind, classes, words }: Pick<ScaleOptions, 'kind' | 'classes'> & Pick<PictureOptions, 'words'>,
  values: readonly (number | null)[],
): (string | null)[] {
  if (kind === 'share')
    return [...[0, ...classes].map((share) => String(Number((share * 100).toPrecision(4)))), '100%'];
  const least = Math.min(0, min(values, (value) => value) ?? 0);
  const highest = max(values, (value) => value) ?? 0;
  const last = classes.at(-1) ?? least;
  const digits = max(classes, countDecimals) ?? 0;
  const write = (value: number): string =>
    Number.isInteger(value) ? words.count(value) : writeDecimals(value, digits);
  const writeEnd = (value: number, neighbour: number | undefined): string => {
    if (Number.isInteger(value)) return words.count(value);
    const short = writeDecimals(value, digits + 1);
    return neighbour !== undefined && short === write(neighbour) ? writeDecimals(value, digits + 3) : short;
  };
  return [writeEnd(least, classes[0]), ...classes.map(write), highest > last ? writeEnd(highest, last) : null];
}
