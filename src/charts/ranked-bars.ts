import * as Plot from '@observablehq/plot';
import { max } from 'd3-array';
import { fontSize, isNarrow, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLines, oneLine, quiet } from './label.ts';
import { placeKey } from './key.ts';
import { drawPicture } from './picture.ts';
import type { StackKind } from './stacked-bars.ts';
import { layAcross, outcomeEdge } from './shapes.ts';
import { wrapText } from './text-width.ts';

export interface RankedBar {
  /** The role of its colour, `--outcome-<role>`; null for a bar that is none of those. */
  readonly role: string | null;
  readonly name: string;
  /** Null when the source does not have it: such a row says so and has no bar. */
  readonly count: number | null;
}

const barHeight = 18;
const labelGap = 10;
/** Labels stand beside the bars while they take no more than this share of the width, in wide pictures in several lines. */
const widestLabels = { share: 0.42, ems: 18 };

export interface RankedBarsOptions extends PictureOptions {
  /** What the colours stand for, in the order of a key above the bars; those that do not occur are left out. */
  readonly kinds: readonly StackKind[];
}

/** Highest first; equal ones, and at the end those without a number, as given. */
function rankBars(bars: readonly RankedBar[]): (RankedBar & { readonly at: string })[] {
  return bars.map((bar, index) => ({ ...bar, at: markAt(index) })).sort((a, b) => (b.count ?? -1) - (a.count ?? -1));
}

/** Counts as horizontal bars from zero, the highest first, with every name and number beside its bar. */
export function drawRankedBars(bars: readonly RankedBar[], options: RankedBarsOptions): string {
  const { width, words, kinds } = options;
  const used = kinds.filter((kind) => bars.some(({ role, count }) => role === kind.role && count !== null));
  const key = placeKey(
    used.map(({ role, name }) => ({ fill: `var(--outcome-${role})`, name })),
    width,
  );
  const ranked = rankBars(bars);
  const numberOf = ({ count }: RankedBar): string => (count === null ? words.missing : words.count(count));
  const widest = measureLines(ranked.map(({ name }) => name));
  const isBeside = !isNarrow(options) || widest <= width * widestLabels.share;
  const room = isBeside ? Math.min(widestLabels.ems, (width * widestLabels.share) / fontSize) : width / fontSize;
  const lines = new Map(ranked.map(({ at, name }) => [at, wrapText(name, room)]));
  const left = isBeside ? measureLines([...lines.values()].flat()) + labelGap : 0;
  const right = measureLines(ranked.map(numberOf), 'bold') + 8;
  const most = Math.max(1, max(ranked, ({ count }) => count ?? 0) ?? 0);
  const scale = (width - left - right) / most;
  let top = key.height;
  const rows = ranked.map((bar) => {
    const own = lines.get(bar.at) ?? [];
    const labelHeight = own.length * lineOfText;
    const height = isBeside ? Math.max(barHeight + 10, labelHeight + 6) : labelHeight + barHeight + 12;
    const labelY = isBeside ? top + height / 2 : top + labelHeight / 2;
    const y = isBeside ? top + height / 2 : top + labelHeight + barHeight / 2 + 2;
    top += height;
    return { ...bar, lines: own.join('\n'), labelY, y, end: left + Math.max(1, (bar.count ?? 0) * scale) };
  });
  return drawPicture(
    {
      height: top,
      marks: [
        ...key.marks,
        Plot.rect(
          rows.filter(({ count }) => count !== null),
          {
            x1: left,
            x2: 'end',
            ...layAcross(barHeight),
            fill: ({ role }: RankedBar) => (role === null ? 'var(--mark)' : `var(--outcome-${role})`),
            ...outcomeEdge,
            stroke: ({ role }: RankedBar) => (role === null ? 'var(--mark)' : outcomeEdge.stroke),
            ariaLabel: 'at',
          },
        ),
        ...[true, false].map((isKnown) =>
          Plot.text(
            rows.filter(({ count }) => (count !== null) === isKnown),
            {
              ...oneLine,
              ...(isKnown ? { fontWeight: 600 } : quiet),
              x: 'end',
              y: 'y',
              text: numberOf,
              textAnchor: 'start',
              dx: 6,
            },
          ),
        ),
        Plot.text(rows, {
          ...inLines,
          x: isBeside ? left - labelGap : 0,
          y: 'labelY',
          text: 'lines',
          textAnchor: isBeside ? 'end' : 'start',
        }),
      ],
    },
    options,
  );
}

/** The same bars as a table, in the order given. */
export function tabulateBars(
  bars: readonly RankedBar[],
  heads: { readonly bar: string; readonly count: string },
): ChartTable {
  return {
    head: heads.bar,
    columns: [{ name: heads.count, kind: 'count' }],
    rows: bars.map(({ name, count }) => ({ head: name, values: [count] })),
  };
}
