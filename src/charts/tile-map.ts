import * as Plot from '@observablehq/plot';
import { max, min } from 'd3-array';
import { fontSize, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { lineOfText } from './label.ts';
import { drawPicture } from './picture.ts';
import { emptyStates, hatch, markEmpty, type EmptyState } from './scale-empty.ts';
import { placeScale, type Placed, type Shown } from './scale-key.ts';
import { findClass, type ScaleKind, type ScaleOptions } from './scale.ts';
import { measureText } from './text-width.ts';
import { fitNames, leastSize, nameHeight, type FittedNames } from './tile-map/names.ts';

/** A place as a square of a grid. */
export interface ValueTile {
  readonly code: string;
  readonly name: string;
  /**
   * What stands in the square: two or three characters, or a Latin name of up to eight or nine letters, which may be
   * broken into two lines at a space or at a soft hyphen, and nowhere else.
   */
  readonly short: string;
  /** No two tiles have the same place. */
  readonly column: number;
  readonly row: number;
  /** Null when it is not known: such a square is empty. Zero is a value like any other. */
  readonly value: number | null;
  /**
   * Why it has no value, where that is null: there is nothing (a hollow square, as where nothing is said here), too
   * little (hatched), or it does not belong to what the map is about (a dotted outline).
   */
  readonly state?: EmptyState;
  /** Said in the table. */
  readonly note?: string;
}

export interface TileMapOptions extends PictureOptions, ScaleOptions {
  readonly names: ScaleOptions['names'] & {
    /** What a hatched square is, and one with a dotted outline. */
    readonly few: string;
    readonly outside: string;
  };
}

const widestTile = 68;
const tileGap = 2;
/** Between a number and the edge of its tile, between key and grid, and the least room in which a key is tried. */
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
function placeKey({ places, side, rows }: Grid, shown: Shown, options: TileMapOptions): { key: Placed; top: number } {
  const above = placeScale(options, shown, options.width);
  let best = { key: above, top: above.height + keyMargin };
  for (let taken = 1; taken <= rows; taken += 1) {
    const free = min(places, ({ column, row }) => (row < taken ? column : null)) ?? 0;
    const room = Math.min(options.width, free * side - keyMargin);
    if (room < leastRoom) break;
    const key = placeScale(options, shown, room);
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
  /** Null for what is not known. */
  readonly number: string | null;
  /** Null for what is known. */
  readonly state: EmptyState | null;
}

function findState({ value, state = 'none' }: ValueTile): EmptyState | null {
  return value === null ? state : null;
}

/** The kinds of empty squares that occur. */
function listEmpty(tiles: readonly ValueTile[], { names }: TileMapOptions): Shown['empty'] {
  const states = new Set(tiles.map(findState));
  return emptyStates.filter((state) => states.has(state)).map((state) => ({ state, name: names[state] }));
}

function inkOf(state: EmptyState | null): string {
  return state === 'outside' ? 'var(--ink-faint)' : 'var(--ink-soft)';
}

function placeSquares(
  tiles: readonly ValueTile[],
  { places, side }: Grid,
  top: number,
  { kind, classes, words }: TileMapOptions,
): Square[] {
  return tiles.map((tile, index) => {
    const { value } = tile;
    const { column, row } = places[index] ?? { column: 0, row: 0 };
    const state = findState(tile);
    const spot = { at: markAt(index), x: column * side, y: top + row * side, state };
    if (value === null) return { ...spot, fill: 'none', ink: inkOf(state), number: null };
    const own = findClass(value, classes);
    return { ...spot, fill: `var(--scale-${own})`, ink: `var(--on-scale-${own})`, number: words[kind](value) };
  });
}

function isKnown({ state }: Square): boolean {
  return state === null;
}

function markSquares(squares: readonly Square[], box: number): Plot.Markish[] {
  return [
    Plot.rect(squares.filter(isKnown), {
      x1: 'x',
      x2: ({ x }: Square) => x + box,
      y1: 'y',
      y2: ({ y }: Square) => y + box,
      fill: 'fill',
      ariaLabel: 'at',
    }),
    ...emptyStates.map((each) => {
      const own = squares.filter(({ state }) => state === each);
      return markEmpty(each, own, box);
    }),
  ];
}

/** The size at which the longest number fits into a room; null where the least that can be read does not. Pixels. */
function fitNumbers(numbers: readonly string[], room: number): number | null {
  const longest = max(numbers, (text) => measureText(text, 'bold')) ?? 0;
  const size = Math.min(fontSize, Math.floor((2 * room) / longest) / 2);
  return size < leastSize ? null : size;
}

/** Names in the middle of their squares, or of what numbers leave. */
function markNames(
  squares: readonly Square[],
  { names, size }: FittedNames,
  box: number,
  below: number,
): Plot.Markish[] {
  const named = squares.map((square, index) => ({ ...square, name: names[index]?.join('\n') ?? '' }));
  type Named = (typeof named)[number];
  const text = {
    x: ({ x }: Named) => x + box / 2,
    y: (square: Named) => square.y + (box - (isKnown(square) ? below : 0)) / 2,
    text: 'name',
    fill: 'ink',
    fontSize: size,
    lineHeight: nameHeight,
  } as const;
  const hatched = named.filter(({ state }) => state === 'few');
  return [
    Plot.text(
      named.filter(({ state }) => state !== 'few'),
      text,
    ),
    // Letters are not crossed by the hatch.
    Plot.text(hatched, { ...text, stroke: 'var(--paper)', strokeWidth: 4 }),
  ];
}

/**
 * Names and numbers as large as all fit. Where not even small ones do, names are cut, and numbers are left to the
 * table; the smallest tiles are bare.
 */
function writeSquares(squares: readonly Square[], tiles: readonly ValueTile[], box: number): Plot.Markish[] {
  const room = box - 2 * padding;
  if (room < 2 * leastSize) return [];
  const known = squares.filter(isKnown);
  const numberSize = fitNumbers(
    known.flatMap(({ number }) => number ?? []),
    room,
  );
  const hasNumbers = numberSize !== null && box >= 2 * lineOfText;
  const numberHeight = hasNumbers ? lineOfText : 0;
  const names = fitNames(
    tiles.map(({ short }) => short),
    // Few fonts are as wide as names are measured.
    { width: box, height: box - numberHeight },
  );
  const nameRoom = names.lines === 1 ? lineOfText : names.lines * nameHeight * names.size;
  return [
    ...markNames(squares, names, box, numberHeight),
    // All numbers of a row at one height.
    Plot.text(hasNumbers ? known : [], {
      x: ({ x }: Square) => x + box / 2,
      y: ({ y }: Square) => y + (box + nameRoom) / 2,
      text: 'number',
      fill: 'ink',
      fontSize: numberSize ?? leastSize,
      fontWeight: 600,
    }),
  ];
}

/**
 * A value of every place as a square of a grid that lies as the places do: the more, the further in lightness from the
 * paper. Name and number stand in the square; what is not known is empty.
 */
export function drawTileMap(tiles: readonly ValueTile[], options: TileMapOptions): string {
  const grid = layGrid(tiles, options.width);
  const shown = { values: tiles.map(({ value }) => value), empty: listEmpty(tiles, options) };
  const { key, top } = placeKey(grid, shown, options);
  const squares = placeSquares(tiles, grid, top, options);
  const box = grid.side - tileGap;
  return drawPicture(
    {
      height: Math.max(key.height, top + grid.rows * grid.side),
      marks: [
        ...(squares.some(({ state }) => state === 'few') ? [hatch] : []),
        ...key.marks,
        ...markSquares(squares, box),
        ...writeSquares(squares, tiles, box),
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
