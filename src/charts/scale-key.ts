import * as Plot from '@observablehq/plot';
import { max, sum } from 'd3-array';
import { fontSize, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLabel, measureLines, quiet, wrapLabel } from './label.ts';
import { writeBounds } from './scale-bounds.ts';
import { markEmpty, type EmptyState } from './scale-empty.ts';
import type { ScaleOptions } from './scale.ts';
import { truncateText } from './text-width.ts';

export type KeyOptions = ScaleOptions & Pick<PictureOptions, 'words'>;

/** What a picture shows, as far as its key depends on it. */
export interface Shown {
  readonly values: readonly (number | null)[];
  /** The kinds of empty places that occur, with what each is. */
  readonly empty: readonly { readonly state: EmptyState; readonly name: string }[];
}

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

/** What is empty: side by side as far as there is room, else below. */
function placeEmpty(empty: Shown['empty'], { x, y, room }: Spot): Placed {
  const left = swatch + swatchGap;
  const row = boundHeight + noneGap;
  let next = { x: 0, y: 0 };
  const entries = empty.map(({ state, name }) => {
    const shown = truncateText(name, (room - left) / fontSize);
    const own = left + measureLabel(shown);
    if (next.x > 0 && next.x + own > room) next = { x: 0, y: next.y + row };
    const spot = { state, shown, x: x + next.x, y: y + next.y, end: next.x + own };
    next = { x: spot.end + keyGap, y: next.y };
    return spot;
  });
  type Entry = (typeof entries)[number];
  return {
    width: max(entries, ({ end }) => end) ?? 0,
    height: next.y + boundHeight,
    marks: [
      ...entries.map(({ state, ...spot }) => markEmpty(state, [spot], swatch)),
      Plot.text(entries, {
        ...text,
        ...quiet,
        x: (entry: Entry) => entry.x + left,
        y: (entry: Entry) => entry.y + swatch / 2,
        text: 'shown',
      }),
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
 * bounds, and what is empty where there is such, beside them if all of it has room there.
 */
export function placeScale(options: KeyOptions, { values, empty }: Shown, room: number): PlacedScale {
  const { classes, names } = options;
  const title = placeTitle(names.scale, { x: 0, y: 0, room });
  const bounds = writeBounds(options, values).flatMap((bound) => bound ?? []);
  const ramp = placeRamp(bounds, classes.length + 1, { x: 0, y: title.height, room });
  const bottom = title.height + ramp.height;
  const isBroken = bottom > heightOfTitle(1) + swatch + boundHeight;
  const width = Math.max(title.width, ramp.width);
  const marks = [...title.marks, ...ramp.marks];
  if (empty.length === 0) return { marks, width, height: bottom, isBroken };
  const beside = ramp.width + keyGap;
  const wanted = sum(empty, ({ name }) => keyGap + swatch + swatchGap + measureLabel(name)) - keyGap;
  const isBeside = beside + wanted <= room;
  const others = isBeside
    ? placeEmpty(empty, { x: beside, y: title.height, room: room - beside })
    : placeEmpty(empty, { x: 0, y: bottom + noneGap, room });
  return {
    marks: [...marks, ...others.marks],
    width: Math.max(width, others.width + (isBeside ? beside : 0)),
    height: isBeside ? bottom : bottom + noneGap + others.height,
    isBroken,
  };
}
