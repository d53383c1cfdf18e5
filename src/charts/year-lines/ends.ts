import * as Plot from '@observablehq/plot';
import { isNarrow, type PictureOptions } from '../chart.ts';
import { inLines, lineOfText, measureLines, quiet } from '../label.ts';
import { spreadLabels } from '../spread.ts';
import { wrapText } from '../text-width.ts';
import { inset, type Plane } from './plane.ts';
import type { Point, YearSeries } from './series.ts';

/** What stands at the end of a line. Pixels; a shift is from the middle of the label down to that of its part. */
export interface EndLabel {
  readonly number: string;
  readonly isMissing: boolean;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly nameIndent: number;
  readonly numberShift: number;
  readonly nameShift: number;
}

/** Names of series, in ems. */
const longestName = { narrow: 6.5, wide: 13 };
/** From the plane to the labels. */
export const labelIndent = 12;
const numberGap = 6;
const between = 6;
/** How far labels may reach over the top and the bottom of the plane. */
const overhang = 8;
/** A number farther from the end of its line has a thin line to it. */
const farNumber = 5;

interface LabelRoom {
  readonly lines: readonly string[];
  readonly nameWidth: number;
  readonly numberWidth: number;
}

function layBeside({ lines, nameWidth, numberWidth }: LabelRoom) {
  const nameIndent = numberWidth + numberGap;
  const height = lines.length * lineOfText + between;
  return { width: nameIndent + nameWidth, height, nameIndent, numberShift: 0, nameShift: 0 };
}

function layBelow({ lines, nameWidth, numberWidth }: LabelRoom) {
  return {
    width: Math.max(numberWidth, nameWidth),
    height: (lines.length + 1) * lineOfText + between,
    nameIndent: 0,
    numberShift: (-lines.length * lineOfText) / 2,
    nameShift: lineOfText / 2,
  };
}

/**
 * The value of the last year with the name of each series, beside each other or, in narrow pictures, one below the
 * other.
 */
export function labelSeries(
  series: readonly YearSeries[],
  last: readonly (number | null)[],
  options: PictureOptions,
): EndLabel[] {
  const { words } = options;
  return series.map(({ name }, column) => {
    const value = last[column] ?? null;
    const number = value === null ? words.missing : words.count(value);
    const lines = wrapText(name, isNarrow(options) ? longestName.narrow : longestName.wide);
    const room = {
      lines,
      nameWidth: measureLines(lines),
      numberWidth: measureLines([number], value === null ? 'regular' : 'bold'),
    };
    return {
      ...(isNarrow(options) ? layBelow(room) : layBeside(room)),
      ...{ number, isMissing: value === null, name: lines.join('\n') },
    };
  });
}

interface PlacedEnd extends EndLabel {
  readonly end: Point | undefined;
  readonly numberY: number;
  readonly nameX: number;
  readonly nameY: number;
}

/** In the order in which the lines end, from top to bottom; one without a value is below all. */
function placeEnds(
  labels: readonly EndLabel[],
  ends: readonly (Point | undefined)[],
  { top, bottom, right }: Plane,
): PlacedEnd[] {
  const order = labels
    .map((label, index) => ({ ...label, end: ends[index], endY: ends[index]?.y ?? bottom }))
    .sort((a, b) => a.endY - b.endY);
  const middles = spreadLabels(
    // It is the number that stands beside the end of the line.
    order.map(({ endY, numberShift, height }) => ({ y: endY - numberShift, height })),
    top - overhang,
    bottom + overhang,
  );
  return order.map((label, index) => {
    const y = middles[index] ?? 0;
    const nameX = right + labelIndent + label.nameIndent;
    return { ...label, numberY: y + label.numberShift, nameX, nameY: y + label.nameShift };
  });
}

/** Numbers and names at the ends of the lines, with a thin line to those that stand away from theirs. */
export function markEnds(
  labels: readonly EndLabel[],
  ends: readonly (Point | undefined)[],
  plane: Plane,
): Plot.Markish[] {
  const spots = placeEnds(labels, ends, plane);
  const left = plane.right + labelIndent;
  const led = spots.flatMap(({ end, numberY }) => {
    if (!end) return [];
    const isBeside = Math.abs(end.y - numberY) <= farNumber && end.x >= plane.right - inset - 1;
    return isBeside ? [] : [{ ...end, numberY }];
  });
  const start = { ...inLines, textAnchor: 'start' } as const;
  const number = { ...start, x: left, y: 'numberY', text: 'number' } as const;
  return [
    Plot.link(led, { x1: 'x', y1: 'y', x2: left - 3, y2: 'numberY', stroke: 'var(--rule-strong)', strokeWidth: 0.75 }),
    Plot.text(
      spots.filter(({ isMissing }) => !isMissing),
      { ...number, fontWeight: 600 },
    ),
    Plot.text(
      spots.filter(({ isMissing }) => isMissing),
      { ...number, ...quiet },
    ),
    Plot.text(spots, { ...start, x: 'nameX', y: 'nameY', text: 'name' }),
  ];
}
