import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { isNarrow, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLines, oneLine, quiet } from './label.ts';
import { drawPicture } from './picture.ts';
import { placeScale } from './scale-key.ts';
import { findClass, type ScaleKind, type ScaleOptions } from './scale.ts';
import { hollowArea } from './shapes.ts';
import { wrapText } from './text-width.ts';

/** A place with its value, as a cell in the strip of its group. */
export interface StripCell {
  readonly group: string;
  readonly name: string;
  /** Null when it is not known: such cells are hollow and come last. Zero is a value like any other. */
  readonly value: number | null;
}

export interface OrderedStripsOptions extends PictureOptions, ScaleOptions {}

/** A cell by its class; null where the value is not known. */
interface Cell {
  readonly at: string;
  readonly level: number | null;
}

interface Strip {
  readonly lines: readonly string[];
  readonly number: string;
  readonly cells: readonly Cell[];
  /** Its middle, and where the next begins. */
  readonly y: number;
  readonly bottom: number;
}

/** A cell as drawn, or a piece of a strip that is all of one class and shows no row of the table. */
interface Box {
  readonly at: string | null;
  readonly level: number | null;
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

/**
 * A strip of more cells than this is drawn as one piece for each class, and so are all strips of a picture of more:
 * that looks the same, but points to no row.
 */
const mostCells = { strip: 150, picture: 600 };
/** Cells are of whole pixels from the first width on, and have a gap between them from the second. */
const leastCell = { whole: 2, apart: 5 };
const thickness = 16;
/** A square. */
const widestCell = thickness;
const leastRowHeight = 24;
const labelGap = 10;
const keyMargin = 10;
/** Room for names of groups in ems: narrow pictures have less. */
const longestName = { narrow: 8, wide: 14 };

function orderCells(cells: readonly (StripCell & { readonly at: string })[], classes: readonly number[]): Cell[] {
  const known = cells.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
  const unknown = cells.filter(({ value }) => value === null);
  return [
    ...known.sort((a, b) => a.value - b.value).map(({ at, value }) => ({ at, level: findClass(value, classes) })),
    ...unknown.map(({ at }) => ({ at, level: null })),
  ];
}

/** A strip for each group, in the order in which groups come first, from `top` down. */
function layStrips(cells: readonly StripCell[], top: number, options: OrderedStripsOptions): Strip[] {
  const rows = cells.map((cell, index) => ({ ...cell, at: markAt(index) }));
  const room = isNarrow(options) ? longestName.narrow : longestName.wide;
  let bottom = top;
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, own]) => {
    const lines = wrapText(group, room);
    // Even, so that edges are sharp.
    const height = Math.max(leastRowHeight, 2 * Math.ceil((lines.length * lineOfText) / 2) + 8);
    bottom += height;
    const number = options.words.count(own.length);
    return { lines, number, cells: orderCells(own, options.classes), y: bottom - height / 2, bottom };
  });
}

/** One piece for neighbours of one strip and class. */
function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const before = joined.at(-1);
    const goesOn = before?.y === box.y && before.level === box.level;
    joined.push({ ...box, at: null, start: goesOn ? before.start : box.start });
    if (goesOn) joined.splice(-2, 1);
  }
  return joined;
}

/** Cells alike in width in all strips: as wide as the longest strip leaves them. */
function boxCells(strips: readonly Strip[], left: number, room: number): { boxes: Box[]; isApart: boolean } {
  const longest = max(strips, ({ cells }) => cells.length) ?? 1;
  const width = Math.min(widestCell, room / longest);
  const step = width < leastCell.whole ? width : Math.floor(width);
  const total = strips.reduce((count, { cells }) => count + cells.length, 0);
  const boxes = strips.flatMap(({ cells, y }) => {
    const own = cells.map((cell, index) => ({
      ...cell,
      start: left + index * step,
      end: left + (index + 1) * step,
      y,
    }));
    return cells.length > mostCells.strip || total > mostCells.picture ? joinBoxes(own) : own;
  });
  return { boxes, isApart: step >= leastCell.apart && boxes.every(({ at }) => at !== null) };
}

function markBoxes({ boxes, isApart }: { boxes: readonly Box[]; isApart: boolean }): Plot.Markish[] {
  const edges = (inset: number, gap: number): Plot.RectOptions => ({
    x1: ({ start }: Box) => start + inset,
    x2: ({ end }: Box) => end - inset - gap,
    y1: ({ y }: Box) => y - thickness / 2 + inset,
    y2: ({ y }: Box) => y + thickness / 2 - inset,
  });
  const gap = isApart ? 1 : 0;
  const levels = [...new Set(boxes.flatMap(({ level }) => level ?? []))].sort();
  const unknown = boxes.filter(({ level }) => level === null);
  return [
    ...levels.map((level) =>
      Plot.rect(
        boxes.filter((box) => box.level === level),
        // Neighbours that share an edge within a pixel would show the paper between them.
        { ...edges(0, gap), fill: `var(--scale-${level})`, ariaLabel: 'at', shapeRendering: 'crispEdges' },
      ),
    ),
    Plot.rect(unknown, { ...edges(0, gap), ...hollowArea, ariaLabel: 'at' }),
    Plot.rect(isApart ? unknown : joinBoxes(unknown), { ...edges(0.5, gap), fill: 'none', stroke: 'var(--rule)' }),
  ];
}

/** Names at the left, and the numbers of cells behind them, which end at `numberEnd`. */
function markNames(strips: readonly Strip[], numberEnd: number): Plot.Markish[] {
  const name = { ...inLines, x: 0, text: ({ lines }: Strip) => lines.join('\n'), textAnchor: 'start' } as const;
  return [
    Plot.text(strips, { ...name, y: 'y' }),
    Plot.text(strips, { ...oneLine, ...quiet, x: numberEnd, y: 'y', text: 'number', textAnchor: 'end' }),
  ];
}

/**
 * Many places as strips of narrow cells, one strip a group with its name and their number: from the lowest value to the
 * highest, by the classes of a scale, then those without one.
 */
export function drawOrderedStrips(cells: readonly StripCell[], options: OrderedStripsOptions): string {
  const { width } = options;
  const values = cells.map(({ value }) => value);
  const empty = values.includes(null) ? [{ state: 'none', name: options.names.none } as const] : [];
  const key = placeScale(options, { values, empty }, width);
  const strips = layStrips(cells, key.height + keyMargin, options);
  const nameWidth = measureLines(strips.flatMap(({ lines }) => lines));
  const numberEnd = nameWidth + labelGap + measureLines(strips.map(({ number }) => number));
  const left = Math.ceil(numberEnd + labelGap);
  return drawPicture(
    {
      height: strips.at(-1)?.bottom ?? key.height,
      marks: [...key.marks, ...markNames(strips, numberEnd), ...markBoxes(boxCells(strips, left, width - left))],
    },
    options,
  );
}

/** The same values as a table, in the order given. */
export function tabulateStrips(
  cells: readonly StripCell[],
  kind: ScaleKind,
  heads: { readonly group: string; readonly name: string; readonly value: string },
): ChartTable {
  return {
    head: heads.name,
    columns: [
      { name: heads.group, kind: 'words' },
      { name: heads.value, kind },
    ],
    rows: cells.map(({ group, name, value }) => ({ head: name, values: [group, value] })),
  };
}
