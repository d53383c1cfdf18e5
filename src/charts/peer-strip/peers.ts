/** A body and what it comes to. */
export interface Peer {
  readonly name: string;
  /** A share of 1, or a count; null when the source does not have it: such bodies are counted below, not drawn. */
  readonly value: number | null;
  /** The one that the picture is about; of several the first is. */
  readonly isHere: boolean;
}

/** How values are drawn and written: shares on an axis from 0 to 1, counts on one from 0 or from below. */
export interface PeerScale {
  readonly kind: 'share' | 'count';
  /** A value at the axis, and at the ends of bins. */
  readonly tick: (value: number) => string;
}

const mostDots = 300;

/** Whether there are too many for a dot and a row of the table each: then they are counted in bins. */
export function isBinned(peers: readonly Peer[]): boolean {
  return peers.length > mostDots;
}

export function listValues(peers: readonly Peer[]): number[] {
  return peers.flatMap(({ value }) => (value === null ? [] : [value]));
}

export function findHere(peers: readonly Peer[]): Peer | undefined {
  return peers.find(({ isHere }) => isHere);
}
