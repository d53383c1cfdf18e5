import * as Plot from '@observablehq/plot';
import { footHeight } from './axis.ts';
import type { ChartTable } from './chart.ts';
import { lineOfText } from './label.ts';
import { placeNotes } from './notes.ts';
import { makeAxis } from './peer-strip/axis.ts';
import { standBins, tabulateBins, type BinHeads, type BinsOptions } from './peer-strip/bins.ts';
import { standDots } from './peer-strip/dots.ts';
import { labelStrip, markLabels, type LabelsOptions, type PeerMedian } from './peer-strip/labels.ts';
import { findHere, isBinned, listValues, type Peer, type PeerScale } from './peer-strip/peers.ts';
import { markAxis, markZero, type Strip } from './peer-strip/strip.ts';
import { drawPicture } from './picture.ts';

export type { Peer, PeerMedian, PeerScale };

export interface PeerStripOptions extends BinsOptions, LabelsOptions {
  /** Said below an axis whose steps grow. */
  readonly uneven: string;
  /** How many bodies are not drawn because they have no value. */
  readonly undrawn: (count: number) => string;
}

/** Between the labels, what stands on the axis, and the axis. Pixels. */
const gap = 6;

/** The middle half of the bodies, behind them. */
function markQuartiles(
  { quartiles }: Partial<PeerMedian>,
  { x }: Strip,
  y: { readonly y1: number; readonly y2: number },
): Plot.Markish[] {
  if (!quartiles) return [];
  const span = { x1: x(quartiles.lower), x2: x(quartiles.upper) };
  return [Plot.rect([0], { ...span, ...y, fill: 'var(--rule)', fillOpacity: 0.5 })];
}

/**
 * A body among its peers: a dot for each of up to 300 at its value on one axis, above those that are there already,
 * else bars of how many lie in each bin. This one and the median are named.
 */
export function drawPeerStrip(peers: readonly Peer[], options: PeerStripOptions): string {
  const { width, kind, tick, median, uneven, undrawn } = options;
  const axis = makeAxis(peers, kind);
  const { strip, height, foot, mark } = (isBinned(peers) ? standBins : standDots)(peers, axis, options);
  const labels = labelStrip(findHere(peers), strip, options);
  const top = labels.height + gap;
  const base = Math.ceil(top + height + gap);
  const missing = peers.length - listValues(peers).length;
  const notes = placeNotes(
    [axis.isUneven ? uneven : '', missing > 0 ? undrawn(missing) : ''],
    base + footHeight + lineOfText / 2,
    width,
  );
  return drawPicture(
    {
      height: notes.lines > 0 ? notes.bottom + lineOfText / 5 : base + footHeight,
      marks: [
        ...markQuartiles(median ?? {}, strip, { y1: top, y2: base }),
        ...markZero(strip, { y1: top, y2: base }),
        ...markAxis(strip, base, tick),
        ...mark(base),
        ...markLabels(labels, base, foot),
        notes.mark,
      ],
    },
    options,
  );
}

export interface PeerHeads extends BinHeads {
  readonly body: string;
  readonly value: string;
}

/** The value of every body, in the order given; of more than 300 how many lie in each bin. */
export function tabulatePeers(peers: readonly Peer[], scale: PeerScale, heads: PeerHeads): ChartTable {
  if (isBinned(peers)) return tabulateBins(peers, scale, heads);
  return {
    head: heads.body,
    columns: [{ name: heads.value, kind: scale.kind }],
    rows: peers.map(({ name, value }) => ({ head: name, values: [value] })),
  };
}
