import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { fontSize, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLabel, measureLines, quiet, wrapLabel } from './label.ts';
import type { ScaleOptions } from './scale.ts';
import { truncateText } from './text-width.ts';

export type KeyOptions = ScaleOptions & Pick<PictureOptions, 'words'>;

/** Where a part of a key goes, and the room that it has to the right. Pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** What a part of a picture takes, from its upper left corner. */
export interface Placed {
  readonly marks: Plot.Markish[];
  readonly width: number;
  readonly height: number;
}

/** Pixels. */
const swatch = 12;
const swatchGap = 6;
const keyGap = 16;
const noneGap = 4;
const leastStep = 32;
const boundGap = 6;
const titleGap = 4;
const boundHeight = 18;
const text = { ...inLines, textAnchor: 'start' } as const;

/** Whole, so that edges below it are sharp. */
function heightOfTitle(lines: number): number {
  return Math.ceil(lines * lineOfText) + titleGap;
}

function placeTitle(title: string, { x, y, room }: Spot): Placed {
  const lines = wrapLabel(title, room);
  const height = heightOfTitle(lines.length);
  const middle = y + (height - titleGap) / 2;
  return {
    width: measureLines(lines),
    height,
    marks: [Plot.text([lines.join('\n')], { ...text, x, y: middle })],
  };
}

/** Shares have their sign at the end of the scale alone. Counts have no end: their highest class is open. */
function writeBounds({ kind, classes, words }: KeyOptions): string[] {
  if (kind === 'count') return [0, ...classes].map((count) => words.count(count));
  return [...[0, ...classes].map((share) => String(Number((share * 100).toFixed(1)))), '100%'];
}

/** How wide a class is, in how many lines the bounds stand below them, and how far the last reaches over the end. */
interface Steps {
  readonly step: number;
  readonly lines: number;
  readonly beyond: number;
}

/** As wide as the bounds need it: in one line, or by turns in two where one has no room. */
function measureSteps(bounds: readonly string[], count: number, room: number): Steps {
  const reaches = bounds.map((bound, index) => measureLabel(bound) / (index === 0 ? 1 : 2));
  const wanted = max(reaches.slice(1), (reach, index) => (reaches[index] ?? 0) + boundGap + reach) ?? 0;
  const beyond = bounds.length > count ? (reaches.at(-1) ?? 0) : 0;
  const widest = (room - beyond) / count;
  const step = Math.floor(Math.max(leastStep, Math.min(wanted, widest), wanted / 2));
  return { step, lines: wanted > widest ? 2 : 1, beyond };
}

/** The classes side by side with their bounds below. */
function placeRamp(bounds: readonly string[], count: number, { x, y, room }: Spot): Placed {
  const { step, lines, beyond } = measureSteps(bounds, count, room);
  const spots = bounds.map((bound, index) => ({
    bound,
    left: x + index * step,
    middle: y + swatch + ((index % lines) + 0.5) * boundHeight + 1,
  }));
  const written = { ...text, ...quiet, x: 'left', y: 'middle', text: 'bound' } as const;
  return {
    width: count * step + beyond,
    height: swatch + lines * boundHeight,
    marks: [
      Plot.rect(Array.from({ length: count }), {
        x1: (_: unknown, index: number) => x + index * step,
        x2: (_: unknown, index: number) => x + (index + 1) * step,
        y1: y,
        y2: y + swatch,
        fill: (_: unknown, index: number) => `var(--scale-${index + 1})`,
      }),
      Plot.text(spots.slice(0, 1), written),
      Plot.text(spots.slice(1), { ...written, textAnchor: 'middle' }),
    ],
  };
}

/** What is hollow. */
function placeNone(none: string, { x, y, room }: Spot): Placed {
  const left = swatch + swatchGap;
  const shown = truncateText(none, (room - left) / fontSize);
  const edges = { x1: x + 0.5, x2: x + swatch - 0.5, y1: y + 0.5, y2: y + swatch - 0.5 };
  return {
    width: left + measureLabel(shown),
    height: boundHeight,
    marks: [
      Plot.rect([0], { ...edges, fill: 'none', stroke: 'var(--rule)' }),
      Plot.text([shown], { ...text, ...quiet, x: x + left, y: y + swatch / 2 }),
    ],
  };
}

/** The key of a scale. */
export interface PlacedScale extends Placed {
  /** Whether title or bounds take more than one line each. */
  readonly isBroken: boolean;
}

/**
 * The key of a scale at the upper left of a picture, in a room so wide: what the values are, the classes with their
 * bounds, and what is hollow where there is such.
 */
export function placeScale(options: KeyOptions, hasNone: boolean, room: number): PlacedScale {
  const { classes, names } = options;
  const title = placeTitle(names.scale, { x: 0, y: 0, room });
  const ramp = placeRamp(writeBounds(options), classes.length + 1, { x: 0, y: title.height, room });
  const bottom = title.height + ramp.height;
  const isBroken = bottom > heightOfTitle(1) + swatch + boundHeight;
  const width = Math.max(title.width, ramp.width);
  const marks = [...title.marks, ...ramp.marks];
  if (!hasNone) return { marks, width, height: bottom, isBroken };
  const beside = ramp.width + keyGap;
  const isBeside = beside + swatch + swatchGap + measureLabel(names.none) <= room;
  const none = isBeside
    ? placeNone(names.none, { x: beside, y: title.height, room: room - beside })
    : placeNone(names.none, { x: 0, y: bottom + noneGap, room });
  return {
    marks: [...marks, ...none.marks],
    width: Math.max(width, none.width + (isBeside ? beside : 0)),
    height: isBeside ? bottom : bottom + noneGap + none.height,
    isBroken,
  };
}
