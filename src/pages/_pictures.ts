import type { PictureOptions } from '../charts/chart.ts';
import type { PeerHeads, PeerScale, PeerStripOptions } from '../charts/peer-strip.ts';
import type { PictureSpec } from '../components/picture.ts';
import { formatNumber, formatRoughShare } from '../i18n/say.ts';
import { keepPicture } from '../store/pictures.ts';
import type { Text } from '../form/terms.ts';
import type { Site } from './_site.ts';

type OwnOptions<Options> = Omit<Options, keyof PictureOptions>;

/**
 * A chart with its rows and what it needs beside them, to be drawn at any size. What was drawn from the same before is
 * taken from where pictures are kept. `chart` names the function that draws.
 */
export function drawKept<Rows, Options extends PictureOptions>(
  { locale }: Site,
  chart: string,
  draw: (rows: Rows, options: Options) => string,
  rows: Rows,
  options: OwnOptions<Options>,
): PictureSpec['draw'] {
  return (at) =>
    keepPicture([chart, locale, rows, options, at], () => draw(rows, { ...options, ...at } as unknown as Options));
}

/** On a mark the Chinese of a term stands right behind it, without brackets. */
export function nameMark({ locale }: Site, { zh, en }: Text): string {
  return locale === 'zh' ? zh : `${en} ${zh}`;
}

/** How values stand at the axis of a strip of like bodies. */
export function scaleOfPeers({ locale }: Site, kind: PeerScale['kind']): PeerScale {
  return { kind, tick: (value) => (kind === 'share' ? formatRoughShare(value) : formatNumber(value, locale)) };
}

/** The words of a strip of like bodies. */
export function wordsOfPeers({ say }: Site): Pick<PeerStripOptions, 'unit' | 'uneven' | 'undrawn'> {
  return {
    unit: say('chart.peers.unit'),
    uneven: say('chart.peers.uneven'),
    undrawn: (count) => say('chart.peers.undrawn', { count }),
  };
}

/** The heads of the table below such a strip; `value` is what the values are. */
export function headsOfPeers({ say }: Site, value: string): PeerHeads {
  return {
    body: say('chart.agency'),
    value,
    bin: value,
    bodies: say('chart.peers.bodies'),
    here: say('chart.peers.this'),
    missing: say('chart.missing'),
  };
}
