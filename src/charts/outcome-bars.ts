import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { renderPlot, type ChartWords } from './dom.ts';
import { measureText, wrapText } from './text-width.ts';

/** One part of one bar. Parts of a bar come in the order in which they are stacked. */
export interface OutcomePart {
  /** The bar, as labelled. */
  readonly bar: string;
  /** The role of the colour: `--outcome-<role>`, text on it `--on-outcome-<role>`. */
  readonly role: string;
  /** The words on or above the part. */
  readonly name: string;
  readonly count: number;
}

export interface OutcomeBarsOptions extends ChartWords {
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** Every bar in its order, also those without parts. */
  readonly bars: readonly string[];
  /** How counts are written. */
  readonly format: (count: number) => string;
  /** Said at the place of a bar that has nothing to show. */
  readonly none: string;
}

const fontSize = 13;
const lineHeight = 1.2;
const barHeight = 30;
const leastRowHeight = 46;
const leastWidth = 3;
/** Room for labels in ems: Latin words need more than Chinese ones, and narrow pictures have less. */
const longestLabel = { narrow: 9.5, wide: 14 };
const widthOfWide = 600;

interface Placed extends OutcomePart {
  readonly start: number;
  readonly end: number;
}

function stackParts(parts: readonly OutcomePart[]): Placed[] {
  const ends = new Map<string, number>();
  return parts.map((part) => {
    const start = ends.get(part.bar) ?? 0;
    ends.set(part.bar, start + part.count);
    return { ...part, start, end: start + part.count };
  });
}

/**
 * Horizontal bars of counts, stacked by what became of the requests, on one scale from zero. The number stands on each
 * part that has room for it, the total at the end of the bar.
 */
export function drawOutcomeBars(parts: readonly OutcomePart[], options: OutcomeBarsOptions): string {
  const { width, bars, none, format } = options;
  const room = width < widthOfWide ? longestLabel.narrow : longestLabel.wide;
  const labels = new Map(bars.map((bar) => [bar, wrapText(bar, room)]));
  const longest = max([...labels.values()].flat(), measureText) ?? 0;
  const marginLeft = Math.min(room, longest) * fontSize + 12;
  const mostLines = max([...labels.values()], (lines) => lines.length) ?? 1;
  const rowHeight = Math.max(leastRowHeight, mostLines * fontSize * lineHeight + 12);
  const placed = stackParts(parts.filter(({ count }) => count > 0));
  const totals = bars.map((bar) => ({
    bar,
    total: max(placed, (part) => (part.bar === bar ? part.end : 0)) ?? 0,
  }));
  const marginRight = Math.max(46, (max(totals, ({ total }) => measureText(format(total))) ?? 0) * fontSize + 12);
  const most = Math.max(1, max(totals, ({ total }) => total) ?? 0);
  const pixels = (width - marginLeft - marginRight) / most;
  // The number at the end of a bar of one part says the same already.
  const fits = ({ bar, count, start, end }: Placed): boolean =>
    placed.some((other) => other.bar === bar && other.start !== start) &&
    (end - start) * pixels >= measureText(format(count)) * fontSize + 6;
  const plot: Plot.PlotOptions = {
    width,
    height: bars.length * rowHeight + 8,
    marginLeft,
    marginRight,
    marginTop: 4,
    marginBottom: 4,
    style: { fontSize: `${fontSize}px` },
    x: { domain: [0, most], axis: null },
    y: {
      domain: bars,
      axis: null,
      padding: 1 - barHeight / rowHeight,
    },
    color: { type: 'identity' },
    marks: [
      Plot.barX(placed, {
        x1: 'start',
        // A count of one is seen beside one of thousands.
        x2: ({ start, end }: Placed) => Math.max(end, start + leastWidth / pixels),
        y: 'bar',
        fill: ({ role }: Placed) => `var(--outcome-${role})`,
        stroke: 'var(--outcome-edge)',
        strokeWidth: 0.75,
        insetRight: 1,
      }),
      Plot.text(placed.filter(fits), {
        x: ({ start, end }: Placed) => (start + end) / 2,
        y: 'bar',
        text: ({ count }: Placed) => format(count),
        fill: ({ role }: Placed) => `var(--on-outcome-${role})`,
        fontSize,
      }),
      Plot.text(totals, {
        x: 'total',
        y: 'bar',
        text: ({ total }: { total: number }) => (total === 0 ? none : format(total)),
        textAnchor: 'start',
        dx: 6,
        fontSize,
        fontWeight: 600,
      }),
      Plot.text(bars, {
        y: (bar: string) => bar,
        text: (bar: string) => (labels.get(bar) ?? [bar]).join('\n'),
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        fontSize,
        lineHeight,
      }),
    ],
  };
  return renderPlot(plot, options);
}
