import { escapeAttribute, escapeText } from './escape-markup.ts';
import { fontSize, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { lineOfText, measureLabel, wrapLabel } from './label.ts';

/** A value of a body, or of a body in a year, beside others. */
export interface ComparedRow {
  readonly name: string;
  /** A share of 1, a ratio or a number; null where there is none, which is said instead. */
  readonly value: number | null;
  /** The value as it is written, or why there is none. */
  readonly text: string;
  /** Of how many: behind the value; empty where it is of none. */
  readonly cases: string;
  /** Null where there is no interval. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of few cases, or contradicted: seen less. */
  readonly isQuiet: boolean;
}

/** Its words come with its rows, and it has no ids. */
export interface ComparedValuesOptions extends Pick<PictureOptions, 'label' | 'describedBy' | 'width'> {
  /** Shares and ratios are dots with their intervals, numbers bars from 0. */
  readonly shape: 'dots' | 'bars';
  /** Said above the axis, in rising order; it goes at least from the first to the last. None where the rows say it all. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const gap = 12;
const trackHeight = 20;
const rowGap = 10;
const barThickness = 12;
const radius = 5;
const quietMiddle = { 'text-anchor': 'middle', fill: 'var(--ink-soft)' } as const;

function round(value: number): string {
  return String(Number(value.toFixed(2)));
}

function writeAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escapeAttribute(value)}"`)
    .join('');
}

function writeLabel(text: string, x: number, y: number, attributes: Readonly<Record<string, string | number>>): string {
  const place = { y: '0.32em', transform: `translate(${round(x)},${round(y)})`, 'font-size': fontSize };
  return `<text${writeAttributes({ ...place, ...attributes })}>${escapeText(text)}</text>`;
}

function drawShape(
  row: ComparedRow,
  at: string,
  y: number,
  x: (value: number) => number,
  shape: 'dots' | 'bars',
): string {
  if (row.value === null) return '';
  if (shape === 'bars') {
    const [from, to] = [Math.min(x(0), x(row.value)), Math.max(x(0), x(row.value))];
    const bar = { x: from, y: y - barThickness / 2, width: Math.max(1, to - from), height: barThickness };
    const look = row.isQuiet ? { fill: 'var(--paper)', stroke: 'var(--mark)' } : { fill: 'var(--mark)' };
    return `<rect${writeAttributes({ ...bar, ...look, 'data-at': at })}/>`;
  }
  const [lower, upper] = [row.lower ?? row.value, row.upper ?? row.value];
  const line = { x1: x(lower), x2: x(upper), y1: y, y2: y, stroke: 'var(--mark)', 'stroke-width': 2, 'data-at': at };
  const look = { fill: row.isQuiet ? 'var(--paper)' : 'var(--mark)', stroke: 'var(--mark)', 'stroke-width': 2 };
  const dot = { cx: x(row.value), cy: y, r: radius, ...look, 'data-at': at };
  return `${lower < upper ? `<line${writeAttributes(line)}/>` : ''}<circle${writeAttributes(dot)}/>`;
}

/** Name and numbers above, the shape below them. Gives the height that it took. */
function drawRow(
  row: ComparedRow,
  index: number,
  top: number,
  { width, x, shape }: { width: number; x: (value: number) => number; shape: 'dots' | 'bars' },
): { markup: string; bottom: number } {
  const casesWidth = row.cases === '' ? 0 : measureLabel(row.cases) + gap;
  const textWidth = measureLabel(row.text, 'bold');
  const names = wrapLabel(row.name, Math.max(8 * fontSize, (width - casesWidth - textWidth - gap) * 0.9));
  const end = { 'text-anchor': 'end' };
  const isPlain = row.value === null || row.isQuiet;
  const first = top + lineOfText / 2;
  const labels = [
    ...names.map((name, line) => writeLabel(name, 0, first + line * lineOfText, { 'text-anchor': 'start' })),
    writeLabel(row.text, width - casesWidth, first, {
      ...end,
      ...(isPlain ? { fill: 'var(--ink-soft)' } : { 'font-weight': 600 }),
    }),
    ...(row.cases === '' ? [] : [writeLabel(row.cases, width, first, { ...end, fill: 'var(--ink-soft)' })]),
  ];
  const y = top + names.length * lineOfText + trackHeight / 2;
  const track = { x1: 0, x2: width, y1: y, y2: y };
  const rail =
    row.value === null || shape === 'bars' ? '' : `<line${writeAttributes({ ...track, stroke: 'var(--rule)' })}/>`;
  const markup = labels.join('') + rail + drawShape(row, markAt(index), y, x, shape);
  return { markup, bottom: y + trackHeight / 2 + rowGap };
}

/**
 * Values one below the other on one axis, each with its name and numbers above it. It writes its picture itself: the comparison
 * page draws it in the reader's browser, where Plot would weigh more than all the rest of the page.
 */
export function drawComparedValues(rows: readonly ComparedRow[], options: ComparedValuesOptions): string {
  const { width, label, describedBy, shape, ticks } = options;
  const values = rows.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((each) => each !== null));
  const from = Math.min(0, ...values);
  const to = Math.max(0, ...values, ...ticks.map(({ value }) => value)) || 1;
  const edge = Math.max(shape === 'dots' ? radius + 1 : 0, ...ticks.map(({ text }) => measureLabel(text) / 2));
  const x = (value: number): number => edge + ((value - from) / (to - from)) * (width - 2 * edge);
  let markup = ticks.map(({ value, text }) => writeLabel(text, x(value), lineOfText / 2, quietMiddle)).join('');
  let top = ticks.length > 0 ? lineOfText + rowGap : 2;
  rows.forEach((row, index) => {
    const drawn = drawRow(row, index, top, { width, x, shape });
    markup += drawn.markup;
    top = drawn.bottom;
  });
  const zero = from < 0 ? { x1: x(0), x2: x(0), y1: 0, y2: top, stroke: 'var(--rule-strong)' } : null;
  const attributes = {
    class: 'plot',
    width,
    height: Math.max(1, top),
    viewBox: `0 0 ${width} ${round(Math.max(1, top))}`,
    role: 'img',
    'aria-label': label,
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    fill: 'currentColor',
  };
  return `<svg${writeAttributes(attributes)}>${zero ? `<line${writeAttributes(zero)}/>` : ''}${markup}</svg>`;
}

export interface ComparedHeads {
  readonly body: string;
  readonly value: string;
  /** Of shares and ratios; null for numbers. */
  readonly shares: {
    readonly count: string;
    readonly total: string;
    readonly lower: string;
    readonly upper: string;
  } | null;
}

/** A row with the numbers that its value is made of. */
export interface CountedRow extends ComparedRow {
  readonly count: number | null;
  readonly total: number | null;
}

/** The same rows as a table; `kind` is how the values are written. */
export function tabulateCompared(
  rows: readonly CountedRow[],
  kind: 'count' | 'share' | 'ratio',
  { body, value, shares }: ComparedHeads,
): ChartTable {
  const name = { name: value, kind } as const;
  return {
    head: body,
    columns: shares
      ? [
          { name: shares.count, kind: 'count' },
          { name: shares.total, kind: 'count' },
          name,
          { name: shares.lower, kind },
          { name: shares.upper, kind },
        ]
      : [name],
    rows: rows.map(({ name: head, value: own, text, count, total, lower, upper }) => {
      // Words that stand in the place of a number stand in the table as well.
      const shown = own ?? text;
      return { head, values: shares ? [count, total, shown, lower, upper] : [shown] };
    }),
  };
}
