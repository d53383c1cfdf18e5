import * as Plot from '@observablehq/plot';
import { max, sum } from 'd3-array';
import { besideLine } from './beside.ts';
import { placeCallouts } from './callouts.ts';
import { isNarrow, markAt, type ChartTable, type PictureOptions } from './chart.ts';
import { inLines, lineOfText, measureLabel, measureLines, oneLine, wrapLabel } from './label.ts';
import { drawPicture } from './picture.ts';
import { outcomeEdge, sharePixels } from './shapes.ts';
import { spreadLabels } from './spread.ts';

/** A part of a whole, in the order in which parts are stacked. */
export interface OutcomePart {
  /** The role of its colour: `--outcome-<role>`. */
  readonly role: string;
  readonly name: string;
  /** Null when the source does not have it: such a part is named, not drawn. */
  readonly count: number | null;
  /** Whether it stands a little apart from those before, because it is counted apart from them. */
  readonly isApart?: boolean;
}

export interface OutcomeBarOptions extends PictureOptions {
  /** Said in the place of a bar that has nothing to show. */
  readonly none: string;
}

/** A part as drawn. Pixels along the bar. */
interface Segment {
  readonly at: string;
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

/** What stands beside a part. */
interface Label {
  readonly at: string;
  readonly middle: number;
  readonly number: string;
  readonly name: string;
  readonly isDrawn: boolean;
}

const thickness = 44;
const rowHeight = 24;
/** Between what is counted apart. */
const apart = 6;
const numberGap = 6;

function stackParts(
  parts: readonly OutcomePart[],
  length: number,
  { words }: OutcomeBarOptions,
): { segments: Segment[]; labels: Label[] } {
  const drawn = parts.flatMap((part, index) => (part.count !== null && part.count > 0 ? [{ ...part, index }] : []));
  const gaps = drawn.map(({ isApart }, place) => (isApart && place > 0 ? apart : 0));
  const lengths = sharePixels(
    drawn.map(({ count }) => count ?? 0),
    length - sum(gaps),
  );
  let end = 0;
  const segments = drawn.map(({ role, index }, place): Segment => {
    const start = end + (gaps[place] ?? 0);
    end = start + (lengths[place] ?? 0);
    return { at: markAt(index), role, start, end };
  });
  const segmentAt = new Map(segments.map((segment) => [segment.at, segment]));
  const labels = parts.flatMap(({ name, count }, index): Label[] => {
    const own = segmentAt.get(markAt(index));
    if (!own && count !== null) return [];
    const number = count === null ? words.missing : words.count(count);
    const middle = own ? (own.start + own.end) / 2 : length;
    return [{ at: markAt(index), middle, number, name, isDrawn: own !== undefined }];
  });
  return { segments, labels };
}

function fillOf({ role }: Segment): string {
  return `var(--outcome-${role})`;
}

function drawNothing(options: OutcomeBarOptions): string {
  const { width, none } = options;
  return drawPicture(
    {
      height: thickness,
      marks: [
        Plot.rect([0], { x1: 0.5, x2: width - 0.5, y1: 0.5, y2: thickness - 0.5, fill: 'none', stroke: 'var(--rule)' }),
        Plot.text([none], { ...oneLine, x: width / 2, y: thickness / 2 }),
      ],
    },
    options,
  );
}

/** A bar from left to right with labels below it; null where they find no room. */
function drawLying(segments: readonly Segment[], labels: readonly Label[], options: OutcomeBarOptions): string | null {
  const { width } = options;
  const numberWidth = ({ number }: Label): number => measureLabel(number, 'bold') + numberGap;
  const placed = placeCallouts(
    labels.map((label) => ({
      x: label.middle,
      width: besideLine + numberWidth(label) + measureLabel(label.name),
    })),
    width,
  );
  if (!placed) return null;
  const below = (row: number): number => thickness + 20 + row * rowHeight;
  const spots = labels.map((label, index) => {
    const { row = 0, side = 'right' } = placed[index] ?? {};
    const nameWidth = measureLabel(label.name);
    const number =
      side === 'right' ? label.middle + besideLine : label.middle - besideLine - nameWidth - numberWidth(label);
    return { ...label, y: below(row), left: number, nameAt: number + numberWidth(label) };
  });
  const anchored = { ...oneLine, y: 'y', textAnchor: 'start' } as const;
  return drawPicture(
    {
      height: (max(spots, ({ y }) => y) ?? thickness) + 10,
      marks: [
        Plot.ruleX(
          spots.filter(({ isDrawn }) => isDrawn),
          { x: 'middle', y1: thickness, y2: ({ y }: { y: number }) => y + 6, stroke: 'var(--rule-strong)' },
        ),
        Plot.rect(segments, {
          x1: 'start',
          x2: 'end',
          y1: 0.5,
          y2: thickness,
          fill: fillOf,
          ...outcomeEdge,
          ariaLabel: 'at',
        }),
        Plot.text(spots, { ...anchored, x: 'left', text: 'number', fontWeight: 600 }),
        Plot.text(spots, { ...anchored, x: 'nameAt', text: 'name' }),
      ],
    },
    options,
  );
}

/** A bar from top to bottom with labels to the right of it: always finds room. */
function drawStanding(parts: readonly OutcomePart[], options: OutcomeBarOptions): string {
  const { width } = options;
  const left = 78;
  const labelled = stackParts(parts, 1, options).labels;
  const numbers = labelled.map(({ number }) => number);
  const numberWidth = measureLines(numbers, 'bold') + numberGap;
  const linesOf = new Map(labelled.map(({ at, name }) => [at, wrapLabel(name, width - left - numberWidth)]));
  const heightOf = (at: string): number => Math.max(1, linesOf.get(at)?.length ?? 1) * lineOfText + 8;
  const height = Math.max(
    120,
    sum(labelled, ({ at }) => heightOf(at)),
  );
  const { segments, labels } = stackParts(parts, height - 1, options);
  const middles = spreadLabels(
    labels.map(({ at, middle }) => ({ y: middle, height: heightOf(at) })),
    0,
    height,
  );
  const spots = labels.map((label, index) => ({
    ...label,
    y: middles[index] ?? 0,
    lines: (linesOf.get(label.at) ?? []).join('\n'),
  }));
  const anchored = { ...inLines, y: 'y', textAnchor: 'start' } as const;
  return drawPicture(
    {
      height,
      marks: [
        Plot.link(
          spots.filter(({ isDrawn }) => isDrawn),
          { x1: thickness, x2: left - 6, y1: 'middle', y2: 'y', stroke: 'var(--rule-strong)' },
        ),
        Plot.rect(segments, {
          x1: 0.5,
          x2: thickness,
          y1: ({ start }: Segment) => start + 0.5,
          y2: ({ end }: Segment) => end + 0.5,
          fill: fillOf,
          ...outcomeEdge,
          ariaLabel: 'at',
        }),
        Plot.text(spots, { ...anchored, x: left, text: 'number', fontWeight: 600 }),
        Plot.text(spots, { ...anchored, x: left + numberWidth, text: 'lines' }),
      ],
    },
    options,
  );
}

/**
 * What became of the requests of one report: one bar of all of them, stacked in the order given, with the number and the
 * name of every part beside it. Lies where the labels find room below it, else stands.
 */
export function drawOutcomeBar(parts: readonly OutcomePart[], options: OutcomeBarOptions): string {
  if (parts.every(({ count }) => count === 0)) return drawNothing(options);
  const { segments, labels } = stackParts(parts, options.width, options);
  const lying = isNarrow(options) ? null : drawLying(segments, labels, options);
  return lying ?? drawStanding(parts, options);
}

/** The same parts as a table, all of them. */
export function tabulateOutcomes(
  parts: readonly OutcomePart[],
  heads: { readonly part: string; readonly count: string },
): ChartTable {
  return {
    head: heads.part,
    columns: [{ name: heads.count, kind: 'count' }],
    rows: parts.map(({ name, count }) => ({ head: name, values: [count] })),
  };
}
