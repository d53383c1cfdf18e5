import * as Plot from '@observablehq/plot';
import { max, min } from 'd3-array';
import { fontSize, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { lineOfText } from './label.ts';
import { drawPicture } from './picture.ts';
import { placeScale, type Placed } from './scale-key.ts';
import { findClass, type ScaleKind, type ScaleOptions } from './scale.ts';
import { hollowArea } from './shapes.ts';
import { measureText, truncateText } from './text-width.ts';

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

const widestTile = 68;
const tileGap = 2;
const leastSize = 10;
/** Between a text and the edge of its tile, between key and grid, and the least room in which a key is tried. */
const padding = 1;
const keyMargin = 10;
const leastRoom = 120;

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
  { kind, classes, words }: TileMapOptions,
): Square[] {
  return tiles.map(({ short, value }, index) => {
    const { column, row } = places[index] ?? { column: 0, row: 0 };
    const spot = { at: markAt(index), x: column * side, y: top + row * side, short };
    if (value === null) return { ...spot, fill: 'none', ink: 'var(--ink-soft)', number: null };
    const own = findClass(value, classes);
    return { ...spot, fill: `var(--scale-${own})`, ink: `var(--on-scale-${own})`, number: words[kind](value) };
  });
}

function isKnown({ number }: Square): boolean {
  return number !== null;
}

function markSquares(squares: readonly Square[], box: number): Plot.Markish[] {
  const edges = (inset: number) => ({
    x1: ({ x }: Square) => x + inset,
    x2: ({ x }: Square) => x + box - inset,
    y1: ({ y }: Square) => y + inset,
    y2: ({ y }: Square) => y + box - inset,
    ariaLabel: 'at',
  });
  const unknown = squares.filter((square) => !isKnown(square));
  return [
    Plot.rect(squares.filter(isKnown), { ...edges(0), fill: 'fill' }),
    Plot.rect(unknown, { ...edges(0.5), ...hollowArea, stroke: 'var(--rule)' }),
  ];
}

/** The size at which the longest text fits into a room; null where the least that can be read does not. Pixels. */
function fitSize(texts: readonly string[], room: number, weight: 'regular' | 'bold'): number | null {
  const longest = max(texts, (text) => measureText(text, weight)) ?? 0;
  const size = Math.min(fontSize, Math.floor((2 * room) / longest) / 2);
  return size < leastSize ? null : size;
}

/**
 * Names and numbers as large as all fit. Where not even small ones do, names are cut, and numbers are left to the
 * table; the smallest tiles are bare.
 */
function writeSquares(squares: readonly Square[], box: number): Plot.Markish[] {
  const room = box - 2 * padding;
  const names = squares.map(({ short }) => short);
  const nameSize = fitSize(names, room, 'regular') ?? leastSize;
  const numbers = squares.flatMap(({ number }) => number ?? []);
  const numberSize = fitSize(numbers, room, 'bold');
  const hasNumbers = numberSize !== null && box >= 2 * lineOfText;
  // The name stands above the middle where a number stands below it.
  const shift = (square: Square): number => (hasNumbers && isKnown(square) ? lineOfText / 2 : 0);
  const middle = { x: ({ x }: Square) => x + box / 2, fill: 'ink' } as const;
  return [
    Plot.text(room < 2 * leastSize ? [] : squares, {
      ...middle,
      y: (square: Square) => square.y + box / 2 - shift(square),
      text: ({ short }: Square) => truncateText(short, room / nameSize),
      fontSize: nameSize,
    }),
    Plot.text(hasNumbers ? squares.filter(isKnown) : [], {
      ...middle,
      y: (square: Square) => square.y + box / 2 + shift(square),
      text: 'number',
      fontSize: numberSize ?? leastSize,
      fontWeight: 600,
    }),
  ];
}

/**
 * A value of every place as a square of a grid that lies as the places do: the more, the further in lightness from the
 * paper. Name and number stand in the square; what is not known is hollow.
 */
export function drawTileMap(tiles: readonly ValueTile[], options: TileMapOptions): string {
  const grid = layGrid(tiles, options.width);
  const hasNone = tiles.some(({ value }) => value === null);
  const { key, top } = placeKey(grid, hasNone, options);
  const squares = placeSquares(tiles, grid, top, options);
  const box = grid.side - tileGap;
  return drawPicture(
    {
      height: Math.max(key.height, top + grid.rows * grid.side),
      marks: [...key.marks, ...markSquares(squares, box), ...writeSquares(squares, box)],
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
