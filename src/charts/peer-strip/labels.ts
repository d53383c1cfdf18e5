import * as Plot from '@observablehq/plot';
import { anchorBeside, areApart, besideLine, listSides, spanBeside, type Side, type Span } from '../beside.ts';
import { fontSize, type PictureOptions } from '../chart.ts';
import { inLines, lineOfText, measureLabel, measureLines, oneLine } from '../label.ts';
import { wrapText } from '../text-width.ts';
import type { Peer, PeerScale } from './peers.ts';
import type { Strip } from './strip.ts';

/** What half of the bodies lie above and half below: no farther than their values reach. */
export interface PeerMedian {
  readonly value: number;
  readonly name: string;
  /** The middle half; `name` is all that is said of it. */
  readonly quartiles?: { readonly lower: number; readonly upper: number; readonly name: string };
}

export interface LabelsOptions extends PictureOptions, PeerScale {
  readonly median: PeerMedian | null;
}

/** Beside a line that leads down to the strip: a number, and below it what the number is. */
interface Label {
  readonly of: 'here' | 'median';
  readonly x: number;
  readonly number: string;
  readonly lines: readonly string[];
  readonly width: number;
}

interface PlacedLabel extends Label {
  readonly side: Side;
  readonly top: number;
}

export interface PlacedLabels {
  readonly labels: readonly PlacedLabel[];
  readonly height: number;
}

const gap = { x: 14, y: 6 };
/** In ems. */
const widestLabel = 18;

function heightOf({ lines }: Label): number {
  return (lines.length + 1) * lineOfText;
}

function spanOf({ x, width }: Label, side: Side): Span {
  return spanBeside(anchorBeside(x, side).x, width, side);
}

function sidesOf(label: Label, width: number): Side[] {
  return listSides((side) => spanOf(label, side), width);
}

/** Both in one row, where neither is over the other. */
function placeBeside(one: Label, other: Label, width: number): PlacedLabels | null {
  const height = Math.max(heightOf(one), heightOf(other));
  for (const side of sidesOf(one, width)) {
    const otherSide = sidesOf(other, width).find((each) => areApart(spanOf(one, side), spanOf(other, each), gap.x));
    if (!otherSide) continue;
    const labels = [
      { ...one, side, top: height - heightOf(one) },
      { ...other, side: otherSide, top: height - heightOf(other) },
    ];
    return { labels, height };
  }
  return null;
}

/** One above the other, where its line leads down beside that. */
function placeAbove(upper: Label, lower: Label, width: number): PlacedLabels | null {
  const [upperSide] = sidesOf(upper, width);
  const line: Span = [upper.x, upper.x];
  const lowerSide = sidesOf(lower, width).find((side) => areApart(line, spanOf(lower, side), besideLine / 2));
  if (!upperSide || !lowerSide) return null;
  const top = heightOf(upper) + gap.y;
  const labels = [
    { ...upper, side: upperSide, top: 0 },
    { ...lower, side: lowerSide, top },
  ];
  return { labels, height: top + heightOf(lower) };
}

/** At most two labels above the strip; null where they find no room, which those of a third of the width always do. */
function placeLabels([one, other]: readonly Label[], width: number): PlacedLabels | null {
  if (!one) return { labels: [], height: 0 };
  if (other) return placeBeside(one, other, width) ?? placeAbove(one, other, width) ?? placeAbove(other, one, width);
  const [side] = sidesOf(one, width);
  return side ? { labels: [{ ...one, side, top: 0 }], height: heightOf(one) } : null;
}

/** Labels of this body and of the median, in lines of no more than `room`. */
function writeLabels(
  here: Peer | undefined,
  { x }: Strip,
  { words, kind, median }: LabelsOptions,
  room: number,
): Label[] {
  const write = (of: Label['of'], value: number | null, texts: readonly string[]): Label => {
    const number = value === null ? words.missing : words[kind](value);
    const lines = texts.flatMap((text) => wrapText(text, Math.min(widestLabel, room / fontSize)));
    const width = Math.max(measureLabel(number, 'bold'), measureLines(lines));
    // What has no value has no place, and is still what the reader looks for: at the left edge, without a line.
    return { of, x: value === null ? -besideLine : x(value), number, lines, width };
  };
  return [
    ...(here ? [write('here', here.value, [here.name])] : []),
    ...(median ? [write('median', median.value, [median.name, median.quartiles?.name ?? ''])] : []),
  ];
}

/** Of this body and of the median, in lines of half the width or, where they meet, of a third. */
export function labelStrip(here: Peer | undefined, strip: Strip, options: LabelsOptions): PlacedLabels {
  const { width } = options;
  for (const parts of [2, 3]) {
    const placed = placeLabels(writeLabels(here, strip, options, width / parts - besideLine * 2), width);
    if (placed) return placed;
  }
  throw new Error(`A picture ${width} wide has no room for the labels of its peers`);
}

/** Labels, and their lines: of the median to the axis, of this body to its dot. */
export function markLabels({ labels }: PlacedLabels, base: number, foot: number): Plot.Markish[] {
  return labels.flatMap(({ of, x, side, top, number, lines }): Plot.Markish[] => {
    const text = { ...anchorBeside(x, side), fill: of === 'here' ? 'var(--mark-here)' : 'var(--ink-soft)' };
    const stroke = of === 'here' ? 'var(--mark-here)' : 'var(--mark-line)';
    const line = Plot.ruleX([x], { y1: top + 2, y2: of === 'here' ? base - foot : base, stroke });
    return [
      ...(x < 0 ? [] : [line]),
      Plot.text([number], { ...oneLine, ...text, y: top + lineOfText / 2, fontWeight: 600 }),
      Plot.text([lines.join('\n')], { ...inLines, ...text, y: top + lineOfText * (1 + lines.length / 2) }),
    ];
  });
}
