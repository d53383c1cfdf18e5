import * as Plot from '@observablehq/plot';
import { max, sum } from 'd3-array';
import { isNarrow, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { placeKey } from './key.ts';
import { inLines, lineOfText, measureLabel, measureLines, oneLine, quiet } from './label.ts';
import { drawPicture } from './picture.ts';
import { layAcross, leastLength, outcomeEdge, sharePixels } from './shapes.ts';
import { wrapText } from './text-width.ts';

/** A kind of parts, in the order in which they are stacked. */
export interface StackKind {
  /** The role of its colour: `--outcome-<role>`, numbers on it `--on-outcome-<role>`. */
  readonly role: string;
  readonly name: string;
}

export interface StackedBar {
  readonly name: string;
  /** One for each kind; null where the source does not have it: such a bar is named and says so, and is not drawn. */
  readonly counts: readonly (number | null)[];
}

export interface StackedBarsOptions extends PictureOptions {
  readonly kinds: readonly StackKind[];
  /** Said at the place of a bar that has nothing to show. */
  readonly none: string;
  /** Said at the place of a bar of which a part is not known. */
  readonly incomplete: string;
}

interface Part {
  readonly at: string;
  readonly fill: string;
  /** Of a number on it. */
  readonly ink: string;
  readonly count: number;
  /** Whether it is all of its bar. */
  readonly isAll: boolean;
  readonly y: number;
  readonly start: number;
  readonly end: number;
}

const barHeight = 28;
const leastRowHeight = 42;
const labelGap = 10;
/** Room for labels in ems: narrow pictures have less. */
const longestLabel = { narrow: 9.5, wide: 14 };

function isWhole(counts: readonly (number | null)[]): counts is readonly number[] {
  return !counts.includes(null);
}

/**
 * Horizontal bars of counts, stacked by kind, on one scale from zero, under a key of the kinds that occur. The number
 * stands on each part that has room for it, the total at the end of the bar.
 */
export function drawStackedBars(bars: readonly StackedBar[], options: StackedBarsOptions): string {
  const { width, kinds, words, none, incomplete } = options;
  const used = kinds.filter((_, index) => bars.some(({ counts }) => isWhole(counts) && (counts[index] ?? 0) > 0));
  const key = placeKey(
    used.map(({ role, name }) => ({ fill: `var(--outcome-${role})`, name })),
    width,
  );
  const room = isNarrow(options) ? longestLabel.narrow : longestLabel.wide;
  const lines = bars.map(({ name }) => wrapText(name, room));
  const left = measureLines(lines.flat()) + labelGap;
  const totals = bars.map(({ counts }) => (isWhole(counts) ? sum(counts) : null));
  const ends = totals.map((total) => (total === null ? incomplete : total === 0 ? none : words.count(total)));
  const right = measureLines(ends, 'bold') + 8;
  const scale = (width - left - right) / Math.max(1, max(totals, (total) => total ?? 0) ?? 0);
  let bottom = key.height;
  const rows = bars.map(({ counts }, index) => {
    const height = Math.max(leastRowHeight, (lines[index]?.length ?? 1) * lineOfText + 12);
    const y = bottom + height / 2;
    bottom += height;
    const total = totals[index] ?? null;
    const end = left + (total ? Math.max(leastLength, total * scale) : 0);
    return { counts, y, label: (lines[index] ?? []).join('\n'), total, said: ends[index] ?? '', end };
  });
  const parts = rows.flatMap(({ counts, y }, row): Part[] => {
    if (!isWhole(counts)) return [];
    const whole = sum(counts);
    const drawn = counts.flatMap((count, column) => (count > 0 ? [{ count, column }] : []));
    // Too short for its parts to be told apart, it is drawn as one: the table has them.
    if (whole > 0 && whole * scale < drawn.length * leastLength) {
      const end = left + Math.max(leastLength, whole * scale);
      return [{ at: markAt(row), fill: 'var(--mark)', ink: '', count: whole, isAll: true, y, start: left, end }];
    }
    const lengths = sharePixels(
      drawn.map(({ count }) => count),
      whole * scale,
    );
    let end = left;
    return drawn.map(({ count, column }, place): Part => {
      const start = end;
      end += lengths[place] ?? 0;
      const role = kinds[column]?.role ?? '';
      const colours = { fill: `var(--outcome-${role})`, ink: `var(--on-outcome-${role})` };
      return { at: markAt(row, column), ...colours, count, isAll: count === whole, y, start, end };
    });
  });
  // The number at the end of a bar of one part says the same already.
  const fits = ({ isAll, count, start, end }: Part): boolean =>
    !isAll && end - start >= measureLabel(words.count(count)) + 6;
  return drawPicture(
    {
      height: bottom,
      marks: [
        ...key.marks,
        Plot.rect(parts, {
          x1: 'start',
          x2: 'end',
          ...layAcross(barHeight),
          fill: 'fill',
          ...outcomeEdge,
          ariaLabel: 'at',
        }),
        Plot.text(parts.filter(fits), {
          ...oneLine,
          x: ({ start, end }: Part) => (start + end) / 2,
          y: 'y',
          text: ({ count }: Part) => words.count(count),
          fill: 'ink',
        }),
        ...[true, false].map((isKnown) =>
          Plot.text(
            rows.filter(({ total }) => (total !== null) === isKnown),
            {
              ...oneLine,
              ...(isKnown ? { fontWeight: 600 } : quiet),
              x: 'end',
              y: 'y',
              text: 'said',
              textAnchor: 'start',
              dx: 6,
            },
          ),
        ),
        Plot.text(rows, { ...inLines, x: left - labelGap, y: 'y', text: 'label', textAnchor: 'end' }),
      ],
    },
    options,
  );
}

/** The same bars as a table: a column for each kind that occurs or is not known, and the total. */
export function tabulateStacks(
  bars: readonly StackedBar[],
  kinds: readonly StackKind[],
  heads: { readonly bar: string; readonly total: string },
): ChartTable {
  return {
    head: heads.bar,
    columns: [...kinds.map(({ name }) => ({ name, kind: 'count' as const })), { name: heads.total, kind: 'count' }],
    rows: bars.map(({ name, counts }) => ({ head: name, values: [...counts, isWhole(counts) ? sum(counts) : null] })),
  };
}
