/** A stream of numbers that its seed alone decides. */
export interface Random {
  /** At least 0 and less than 1. */
  (): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in a `share` of all calls. */
  chance(share: number): boolean;
  /** One of the items; an empty list is a mistake of the caller. */
  pick<T>(items: readonly T[]): T;
  /** A stream of its own for a purpose: the same whatever was drawn from this one before. */
  fork(purpose: string | number): Random;
}

/** FNV-1a over the UTF-16 units of a text, from a start value. */
function hash(start: number, text: string): number {
  let value = start ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // Seeds that differ in one bit must not give similar streams.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** mulberry32: fast, and long enough for one report; forks give the rest. */
export function makeRandom(seed: number): Random {
  const start = hash(seed >>> 0, 'seed');
  let state = start;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return Object.assign(next, {
    between,
    chance: (share: number) => next() < share,
    pick: <T>(items: readonly T[]) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    fork: (purpose: string | number) => makeRandom(hash(start, String(purpose))),
  });
}
