import * as Plot from '@observablehq/plot';
import { max, min } from 'd3-array';
import { fontSize, lineHeight, markAt, type ChartTable, type ChartWords, type PictureOptions } from './chart.ts';
import { renderPlot } from './dom.ts';
import { measureText, truncateText, wrapText } from './text-width.ts';

/** What the values are: how they are written, and into which classes they fall. */
export type ScaleKind = 'share' | 'count';

/** How values become classes of lightness, and what the key says of them. */
export interface ScaleOptions {
  readonly kind: ScaleKind;
  /** Where one class ends and the next begins, rising, at most four: a value on a bound is in the class above it. */
  readonly classes: readonly number[];
  readonly names: {
    /** What the values are, with their unit. */
    readonly scale: string;
    /** What a place without a value is. */
    readonly none: string;
  };
}

/** A place as a square of a grid. */
export interface ValueTile {
  readonly code: string;
  readonly name: string;
  /** What stands in the square: two or three characters. */
  readonly short: string;
  /** No two tiles have the same place. */
  readonly column: number;
  readonly row: number;
  /** Null when it is not known: such a square is hollow. Zero is a value like any other. */
  readonly value: number | null;
  /** Said in the table. */
  readonly note?: string;
}

export interface TileMapOptions extends PictureOptions, ScaleOptions {}

const shareClasses = [0.2, 0.4, 0.6, 0.8];
/** Times a power of ten. */
const evenSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const steepSteps = [1, 2, 5];

/** Round numbers from a power of ten on, without what binary fractions add to them. */
function listRound(steps: readonly number[], from: number, powers: number): number[] {
  return Array.from({ length: powers }, (_, power) => steps.map((step) => step * from * 10 ** power))
    .flat()
    .map((round) => Number(round.toPrecision(3)));
}

/**
 * The bounds of five classes. Shares: 20, 40, 60 and 80 %, whatever the values are. Counts: the least round step of which
 * five reach the highest value, whole where all values are; but where that puts more than half of them into a lowest class
 * of more than zeros, the four highest of 1, 2, 5, 10, 20 … that are reached.
 */
export function makeClasses(values: readonly (number | null)[], kind: ScaleKind): number[] {
  if (kind === 'share') return shareClasses;
  const counts = values.filter((value) => value !== null);
  const areWhole = counts.every((count) => Number.isInteger(count));
  const highest = max(counts) ?? 0;
  const isUsable = (bound: number): boolean => !areWhole || Number.isInteger(bound);
  const reach = areWhole || highest <= 0 ? Math.max(5, highest) : highest;
  const unit = 10 ** Math.floor(Math.log10(reach / 5));
  const step = listRound(evenSteps, unit, 2).find((each) => isUsable(each) && each * 5 >= reach) ?? reach;
  const lowest = counts.filter((count) => count < step);
  if (lowest.length <= counts.length / 2 || (areWhole && step === 1))
    return [1, 2, 3, 4].map((times) => Number((times * step).toPrecision(3)));
  const most = areWhole ? Math.max(10, highest) : reach;
  const first = 10 ** (Math.floor(Math.log10(most)) - 2);
  return listRound(steepSteps, first, 3)
    .filter((bound) => isUsable(bound) && bound <= most)
    .slice(-4);
}

/** The class of a value, from 1: the number of its role `--scale-<class>`. Texts on it are `--on-scale-<class>`. */
export function findClass(value: number, classes: readonly number[]): number {
  return classes.filter((bound) => value >= bound).length + 1;
}

/** Where a part of a key goes, and the room that it has to the right. Pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** What a part of a picture takes, from its upper left corner. */
interface Placed {
  readonly marks: Plot.Markish[];
  readonly width: number;
  readonly height: number;
}

/** Of the key, in pixels. */
const swatch = 12;
const swatchGap = 6;
const keyGap = 16;
const noneGap = 4;
const leastStep = 32;
const boundGap = 6;
const titleGap = 4;
const boundHeight = 18;
const labelled = { textAnchor: 'start', fontSize, lineHeight } as const;

/** Whole, so that edges below it are sharp. */
function heightOfTitle(lines: number): number {
  return Math.ceil(lines * fontSize * lineHeight) + titleGap;
}

function placeTitle(title: string, { x, y, room }: Spot): Placed {
  const lines = wrapText(title, room / fontSize);
  const height = heightOfTitle(lines.length);
  return {
    width: (max(lines, (line) => measureText(line)) ?? 0) * fontSize,
    height,
    marks: [
      Plot.text([lines.join('\n')], { ...labelled, x, y: y + (height - titleGap) / 2, text: (text: string) => text }),
    ],
  };
}

/** Shares have their sign at the end of the scale alone. Counts have no end: their highest class is open. */
function writeBounds(kind: ScaleKind, classes: readonly number[], words: ChartWords): string[] {
  if (kind === 'count') return [0, ...classes].map((count) => words.count(count));
  return [...[0, ...classes].map((share) => String(Number((share * 100).toFixed(1)))), '100%'];
}

/** The classes side by side, their bounds below: in one line, or by turns in two where one has no room. */
function placeRamp(texts: readonly string[], count: number, { x, y, room }: Spot): Placed {
  const reaches = texts.map((text, index) => (measureText(text) * fontSize) / (index === 0 ? 1 : 2));
  const wanted = max(reaches.slice(1), (reach, index) => (reaches[index] ?? 0) + boundGap + reach) ?? 0;
  const beyond = texts.length > count ? (reaches.at(-1) ?? 0) : 0;
  const widest = (room - beyond) / count;
  const lines = wanted > widest ? 2 : 1;
  const step = Math.floor(Math.max(leastStep, Math.min(wanted, widest), wanted / 2));
  const heightOf = (index: number): number => y + swatch + ((index % lines) + 0.5) * boundHeight + 1;
  const bounds = texts.map((text, index) => ({ text, left: x + index * step, middle: heightOf(index) }));
  const written = { ...labelled, x: 'left', y: 'middle', text: 'text', fill: 'var(--ink-soft)' } as const;
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
      Plot.text(bounds.slice(0, 1), written),
      Plot.text(bounds.slice(1), { ...written, textAnchor: 'middle' }),
    ],
  };
}

function placeNone(none: string, { x, y, room }: Spot): Placed {
  const left = swatch + swatchGap;
  const text = truncateText(none, (room - left) / fontSize);
  return {
    width: left + measureText(text) * fontSize,
    height: boundHeight,
    marks: [
      Plot.rect([0], {
        x1: x + 0.5,
        x2: x + swatch - 0.5,
        y1: y + 0.5,
        y2: y + swatch - 0.5,
        fill: 'none',
        stroke: 'var(--rule)',
      }),
      Plot.text([text], { ...labelled, x: x + left, y: y + swatch / 2, text: () => text, fill: 'var(--ink-soft)' }),
    ],
  };
}

/** The key of a scale. */
export interface PlacedScale extends Placed {
  /** Whether title or bounds take more than one line each. */
  readonly isBroken: boolean;
}

/**
 * The key of a scale at the upper left of a picture, in a room so wide: what the values are, the classes with their bounds,
 * and what is hollow where there is such.
 */
export function placeScale(
  { kind, classes, names, words }: ScaleOptions & Pick<PictureOptions, 'words'>,
  hasNone: boolean,
  room: number,
): PlacedScale {
  const title = placeTitle(names.scale, { x: 0, y: 0, room });
  const ramp = placeRamp(writeBounds(kind, classes, words), classes.length + 1, { x: 0, y: title.height, room });
  const bottom = title.height + ramp.height;
  const isBroken = bottom > heightOfTitle(1) + swatch + boundHeight;
  const width = Math.max(title.width, ramp.width);
  const marks = [...title.marks, ...ramp.marks];
  if (!hasNone) return { marks, width, height: bottom, isBroken };
  const beside = ramp.width + keyGap;
  const isBeside = beside + swatch + swatchGap + measureText(names.none) * fontSize <= room;
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

const widestTile = 68;
const tileGap = 2;
const leastSize = 10;
/** Between a text and the edge of its tile, between key and grid, and the least room in which a key is tried. */
const padding = 1;
const keyMargin = 10;
const leastRoom = 120;

/** The size at which the longest text fits into a room; null where the least that can be read does not. Pixels. */
function fitSize(texts: readonly string[], room: number, weight: 'regular' | 'bold'): number | null {
  const longest = max(texts, (text) => measureText(text, weight)) ?? 0;
  const size = Math.min(fontSize, Math.floor((2 * room) / longest) / 2);
  return size < leastSize ? null : size;
}

interface Grid {
  readonly places: readonly { readonly column: number; readonly row: number }[];
  /** The side of a tile with the gap behind it. */
  readonly side: number;
  readonly rows: number;
}

function layGrid(tiles: readonly ValueTile[], width: number): Grid {
  const left = min(tiles, ({ column }) => column) ?? 0;
  const top = min(tiles, ({ row }) => row) ?? 0;
  const places = tiles.map(({ column, row }) => ({ column: column - left, row: row - top }));
  const columns = (max(places, ({ column }) => column) ?? 0) + 1;
  const rows = (max(places, ({ row }) => row) ?? -1) + 1;
  return { places, side: Math.min(widestTile, Math.floor((width + tileGap) / columns)), rows };
}

/**
 * The key in the corner that the first rows leave free at the left, or above them all: where the grid, which begins at
 * `top`, has to move down least, unless the key would have to be squeezed.
 */
function placeKey(
  { places, side, rows }: Grid,
  hasNone: boolean,
  options: TileMapOptions,
): { key: Placed; top: number } {
  const above = placeScale(options, hasNone, options.width);
  let best = { key: above, top: above.height + keyMargin };
  for (let taken = 1; taken <= rows; taken += 1) {
    const free = min(places, ({ column, row }) => (row < taken ? column : null)) ?? 0;
    const room = Math.min(options.width, free * side - keyMargin);
    if (room < leastRoom) break;
    const key = placeScale(options, hasNone, room);
    const top = Math.max(0, key.height + keyMargin - taken * side);
    const isSqueezed = key.width > room || (key.isBroken && !above.isBroken);
    if (!isSqueezed && top < best.top) best = { key, top };
  }
  return best;
}

/** A tile as drawn. */
interface Square {
  readonly at: string;
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly ink: string;
  readonly short: string;
  /** Null for what is not known. */
  readonly number: string | null;
}

function placeSquares(
  tiles: readonly ValueTile[],
  { places, side }: Grid,
  top: number,
  options: TileMapOptions,
): Square[] {
  const { kind, classes, words } = options;
  return tiles.map(({ short, value }, index) => {
    const { column, row } = places[index] ?? { column: 0, row: 0 };
    const spot = { at: markAt(index), x: column * side, y: top + row * side, short };
    if (value === null) return { ...spot, fill: 'none', ink: 'var(--ink-soft)', number: null };
    const own = findClass(value, classes);
    return { ...spot, fill: `var(--scale-${own})`, ink: `var(--on-scale-${own})`, number: words[kind](value) };
  });
}

/**
 * Names and numbers as large as all fit. Where not even small ones do, names are cut, and numbers are left to the table; the
 * smallest tiles are bare.
 */
function writeSquares(squares: readonly Square[], box: number): Plot.Markish[] {
  const room = box - 2 * padding;
  const numbers = squares.flatMap(({ number }) => number ?? []);
  const nameSize =
    fitSize(
      squares.map(({ short }) => short),
      room,
      'regular',
    ) ?? leastSize;
  const numberSize = fitSize(numbers, room, 'bold');
  const hasNumbers = numberSize !== null && box >= 2 * lineHeight * fontSize;
  const middle = (y: number): number => y + box / 2;
  const away = (square: Square): number => (hasNumbers && square.number !== null ? (fontSize * lineHeight) / 2 : 0);
  const written = { x: ({ x }: Square) => x + box / 2, fill: 'ink' } as const;
  return [
    Plot.text(room < 2 * leastSize ? [] : squares, {
      ...written,
      y: (square: Square) => middle(square.y) - away(square),
      text: ({ short }: Square) => truncateText(short, room / nameSize),
      fontSize: nameSize,
    }),
    Plot.text(hasNumbers ? squares.filter(({ number }) => number !== null) : [], {
      ...written,
      y: (square: Square) => middle(square.y) + away(square),
      text: 'number',
      fontSize: numberSize ?? leastSize,
      fontWeight: 600,
    }),
  ];
}

/**
 * A value of every place as a square of a grid that lies as the places do: the more, the further in lightness from the paper.
 * Name and number stand in the square; what is not known is hollow.
 */
export function drawTileMap(tiles: readonly ValueTile[], options: TileMapOptions): string {
  const grid = layGrid(tiles, options.width);
  const { key, top } = placeKey(
    grid,
    tiles.some(({ value }) => value === null),
    options,
  );
  const box = grid.side - tileGap;
  const squares = placeSquares(tiles, grid, top, options);
  const edges = (inset: number) => ({
    x1: ({ x }: Square) => x + inset,
    x2: ({ x }: Square) => x + box - inset,
    y1: ({ y }: Square) => y + inset,
    y2: ({ y }: Square) => y + box - inset,
    ariaLabel: 'at',
  });
  return renderPlot(
    {
      width: options.width,
      height: Math.max(key.height, top + grid.rows * grid.side),
      margin: 0,
      style: { fontSize: `${fontSize}px` },
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
      marks: [
        ...key.marks,
        Plot.rect(
          squares.filter(({ number }) => number !== null),
          { ...edges(0), fill: 'fill' },
        ),
        // Not without a fill, so that all of it can be pointed at.
        Plot.rect(
          squares.filter(({ number }) => number === null),
          {
            ...edges(0.5),
            fill: 'var(--paper)',
            fillOpacity: 0,
            stroke: 'var(--rule)',
          },
        ),
        ...writeSquares(squares, box),
      ],
    },
    options,
  );
}

/** The same values as a table, in the order given; with the notes where there are any. */
export function tabulateTiles(
  tiles: readonly ValueTile[],
  kind: ScaleKind,
  heads: { readonly place: string; readonly value: string; readonly note: string },
): ChartTable {
  const hasNotes = tiles.some(({ note }) => note !== undefined);
  return {
    head: heads.place,
    columns: [{ name: heads.value, kind }, ...(hasNotes ? [{ name: heads.note, kind: 'words' as const }] : [])],
    rows: tiles.map(({ name, value, note = '' }) => ({ head: name, values: hasNotes ? [value, note] : [value] })),
  };
}
