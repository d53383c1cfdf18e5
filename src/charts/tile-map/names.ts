import { max } from 'd3-array';
import { fontSize } from '../chart.ts';
import { measureText, truncateText } from '../text-width.ts';

/** Names of tiles in one size. */
export interface FittedNames {
  /** Pixels. */
  readonly size: number;
  /** The lines of each. */
  readonly names: readonly (readonly string[])[];
  /** The most that one has. */
  readonly lines: number;
}

/** What a name may take. Pixels. */
export interface NameRoom {
  readonly width: number;
  readonly height: number;
}

/** Sizes for whole names, and for those that are broken. Pixels. */
const wholeSizes = [fontSize, 12.5, 12, 11.5, 11];
const brokenSizes = [11, 10.5, 10];
export const leastSize = 10;
/** From one line of a name to the next. Ems. */
export const nameHeight = 1.15;
const softHyphen = '\u00ad';

function cleanName(part: string): string {
  return part.replaceAll(softHyphen, '').trim();
}

function measureWidest(lines: readonly string[]): number {
  return max(lines, (line) => measureText(line)) ?? 0;
}

/** A name in two lines, broken at each place where it may be: at spaces and soft hyphens. */
function listBroken(name: string): (readonly string[])[] {
  return [...name.matchAll(/[ \u00ad]/gu)].map(({ 0: mark, index }) => [
    cleanName(name.slice(0, index)) + (mark === softHyphen ? '-' : ''),
    cleanName(name.slice(index + 1)),
  ]);
}

/** A name in one line, else in two of about the same width; null where neither fits. */
function breakName(name: string, size: number, { width, height }: NameRoom): readonly string[] | null {
  const whole = [cleanName(name)];
  if (measureWidest(whole) * size <= width) return whole;
  if (2 * nameHeight * size > height) return null;
  const [best] = listBroken(name).sort((a, b) => measureWidest(a) - measureWidest(b));
  return best && measureWidest(best) * size <= width ? best : null;
}

/**
 * Names as large as all fit: whole, or where they are too long for that a size less and in two lines, those that say
 * where they may be broken. What does not fit then is cut.
 */
export function fitNames(names: readonly string[], room: NameRoom): FittedNames {
  const widest = measureWidest(names.map(cleanName));
  const whole = wholeSizes.find((size) => widest * size <= room.width);
  if (whole !== undefined) return { size: whole, names: names.map((name) => [cleanName(name)]), lines: 1 };
  for (const size of brokenSizes) {
    const fitted = names.map((name) => breakName(name, size, room));
    if (size > leastSize && fitted.includes(null)) continue;
    const lines = fitted.map((own, index) => own ?? [truncateText(cleanName(names[index] ?? ''), room.width / size)]);
    return { size, names: lines, lines: max(lines, ({ length }) => length) ?? 1 };
  }
  throw new Error('There is no least size of names');
}
