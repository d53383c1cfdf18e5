import * as Plot from '@observablehq/plot';
import { max, range, sum } from 'd3-array';
import { anchorBeside, besideLine, type Side } from '../beside.ts';
import { placeCallouts } from '../callouts.ts';
import { fontSize } from '../chart.ts';
import { inLines, lineOfText, measureLines, quiet } from '../label.ts';
import { wrapText } from '../text-width.ts';
import type { Plane } from './plane.ts';

/** A change after which the numbers are of another body, or mean something else: lines do not cross it. */
export interface YearBreak {
  /** The first year after it. */
  readonly before: number;
  /** What changed. */
  readonly name: string;
}

/** The name of a break beside the upper end of its line. Pixels; `level` is how high over the plane it stands. */
export interface Flag {
  readonly x: number;
  readonly side: Side;
  readonly lines: readonly string[];
  readonly level: number;
  readonly height: number;
}

/** In ems. */
const longestFlag = 11;
/** Of more breaks only the latest are named. */
const mostFlags = 8;
/** Pixels: from the plane to the names, and between rows of these. */
const planeGap = 8;
const rowGap = 4;

/** Those breaks that lie between these years, which rise; each year once. */
export function listBreaks(years: readonly number[], breaks: readonly YearBreak[]): YearBreak[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const inside = breaks.filter(({ before }) => before > first && before <= last);
  return [...Map.groupBy(inside, ({ before }) => before)]
    .map(([before, own]) => ({ before, name: own.map(({ name }) => name).join('\n') }))
    .sort((a, b) => a.before - b.before);
}

function placeBreak({ before }: YearBreak, xOf: Plane['xOf']): number {
  return xOf(before - 0.5);
}

/** The names of breaks in as few rows as can be. Where they do not find room, the earliest go without. */
export function placeFlags(breaks: readonly YearBreak[], xOf: Plane['xOf'], width: number): Flag[] {
  const ems = Math.min(longestFlag, (width / 2 - 10) / fontSize);
  const texts = breaks.slice(-mostFlags).map((each) => ({ x: placeBreak(each, xOf), lines: wrapText(each.name, ems) }));
  for (; texts.length > 0; texts.shift()) {
    const callouts = texts.map(({ x, lines }) => ({ x, width: besideLine + measureLines(lines) }));
    const placed = placeCallouts(callouts, width);
    if (!placed) continue;
    const heightOf = (row: number): number =>
      rowGap + (max(texts, ({ lines }, index) => (placed[index]?.row === row ? lines.length : 0)) ?? 0) * lineOfText;
    return texts.map(({ x, lines }, index) => {
      const { row, side } = placed[index] ?? { row: 0, side: 'right' };
      return { x, side, lines, level: sum(range(row), heightOf), height: lines.length * lineOfText };
    });
  }
  return [];
}

/** What flags take above the plane. */
export function measureFlags(flags: readonly Flag[]): number {
  return max(flags, ({ level, height }) => planeGap + level + height) ?? 0;
}

export function markBreaks(breaks: readonly YearBreak[], flags: readonly Flag[], plane: Plane): Plot.Markish[] {
  const { top, bottom, xOf } = plane;
  const flagAt = new Map(flags.map((flag) => [flag.x, flag]));
  const lines = breaks.map((each) => {
    const x = placeBreak(each, xOf);
    const flag = flagAt.get(x);
    return { x, y1: flag ? top - measureFlags([flag]) : top, y2: bottom };
  });
  return [
    Plot.ruleX(lines, { x: 'x', y1: 'y1', y2: 'y2', stroke: 'var(--rule-strong)', strokeWidth: 0.75 }),
    ...(['left', 'right'] as const).map((side) =>
      Plot.text(
        flags.filter((flag) => flag.side === side),
        {
          ...inLines,
          ...quiet,
          textAnchor: anchorBeside(0, side).textAnchor,
          x: ({ x }: Flag) => anchorBeside(x, side).x,
          y: ({ level, height }: Flag) => top - planeGap - level - height / 2,
          text: ({ lines: own }: Flag) => own.join('\n'),
        },
      ),
    ),
  ];
}
