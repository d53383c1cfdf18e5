import type { Readings } from './readings.ts';

/** More positions than these do not fit a number of 32 bits; longer queries are cut. */
export const longestQuery = 30;

/** How the signs of a query may stand for characters of a name. */
export type Reading =
  /** Hanzi for themselves, letters for whole syllables, the last of which may be unfinished. */
  | 'written'
  /** The same, and letters for the beginnings of syllables: z or zh for 州. */
  | 'initials'
  /** Hanzi for any character that sounds like them. */
  | 'sounds';

/**
 * Where in a query one may be: sets of positions as bits, bit 0 before its first sign, bit `goal` after its last. A character
 * of a name takes each position to those after the signs that it may be written as.
 */
export interface QueryAutomaton {
  readonly length: number;
  readonly goal: number;
  /** Positions from which so much is left that it may be the end or an abbreviation of something: no single letter. */
  readonly solid: number;
  /** The positions after a character, from those before it. */
  forward(set: number, unit: number): number;
  /** The positions before a character, from those after it. */
  backward(set: number, unit: number): number;
  /** The signs that a character may stand for wherever it is, as bits. */
  signs(unit: number): number;
}

const latin = /[a-z]/u;

/** The positions that a syllable leads to from one position, as bits. */
function stepSyllable(query: string, from: number, syllable: string, withInitials: boolean): number {
  const { length } = query;
  let shared = 0;
  while (shared < syllable.length && from + shared < length && query[from + shared] === syllable[shared]) shared += 1;
  if (shared === 0) return 0;
  let set = 0;
  if (shared === syllable.length || from + shared === length) set |= 1 << (from + shared);
  if (withInitials) {
    set |= 1 << (from + 1);
    if (shared > 1 && /^[zcs]h/u.test(syllable)) set |= 1 << (from + 2);
  }
  return set;
}

/** A query of at most `longestQuery` signs, without blanks. */
export function makeAutomaton(query: string, readings: Readings, reading: Reading): QueryAutomaton {
  const { length } = query;
  const written = new Map<number, number>();
  for (let index = 0; index < length; index += 1) {
    const unit = query.charCodeAt(index);
    written.set(unit, (written.get(unit) ?? 0) | (1 << index));
  }
  const { classes, classOf, syllables } = readings;
  const starts = new Uint32Array(classes.length);
  const steps = new Uint32Array(classes.length * 32);
  const sounds = new Uint32Array(classes.length);
  const isSpelt = latin.test(query);
  if (isSpelt) {
    const live = new Map<number, number[]>();
    syllables.forEach((syllable, number) => {
      for (let from = 0; from < length; from += 1) {
        const set = stepSyllable(query, from, syllable, reading === 'initials');
        if (set === 0) continue;
        const own = live.get(number) ?? new Array<number>(32).fill(0);
        own[from] = set;
        live.set(number, own);
      }
    });
    classes.forEach((own, number) => {
      for (const syllable of own) {
        live.get(syllable)?.forEach((set, from) => {
          if (set === 0) return;
          starts[number] = (starts[number] ?? 0) | (1 << from);
          steps[number * 32 + from] = (steps[number * 32 + from] ?? 0) | set;
        });
      }
    });
  } else if (reading === 'sounds') {
    const bySyllable = new Uint32Array(syllables.length);
    for (const [unit, set] of written) {
      for (const syllable of classes[classOf[unit] ?? 0] ?? [])
        bySyllable[syllable] = (bySyllable[syllable] ?? 0) | set;
    }
    classes.forEach((own, number) => {
      for (const syllable of own) sounds[number] = (sounds[number] ?? 0) | (bySyllable[syllable] ?? 0);
    });
  }
  // By the numbers of characters; those without a reading, such as digits, are few.
  const { units, indexOf } = readings;
  const masks = new Uint32Array(units.length + 1);
  const all = new Uint32Array(units.length + 1);
  units.forEach((unit, index) => {
    const number = classOf[unit] ?? 0;
    masks[index + 1] = sounds[number] ?? 0;
    all[index + 1] = (sounds[number] ?? 0) | (starts[number] ?? 0);
  });
  const others = new Map<number, number>();
  for (const [unit, set] of written) {
    const index = indexOf[unit] ?? 0;
    if (index === 0) others.set(unit, set);
    masks[index] = index === 0 ? 0 : (masks[index] ?? 0) | set;
    all[index] = index === 0 ? 0 : (all[index] ?? 0) | set;
  }
  const maskOf = (unit: number): number => {
    const index = indexOf[unit] ?? 0;
    return index === 0 ? (others.get(unit) ?? 0) : (masks[index] ?? 0);
  };
  return {
    length,
    goal: 1 << length,
    solid: isSpelt && length > 1 ? ~(1 << (length - 1)) : ~0,
    signs: (unit) => {
      const index = indexOf[unit] ?? 0;
      return index === 0 ? (others.get(unit) ?? 0) : (all[index] ?? 0);
    },
    forward: (set, unit) => {
      let after = (set & maskOf(unit)) << 1;
      if (!isSpelt) return after;
      const number = classOf[unit] ?? 0;
      let rest = set & (starts[number] ?? 0);
      while (rest !== 0) {
        const from = 31 - Math.clz32(rest & -rest);
        after |= steps[number * 32 + from] ?? 0;
        rest &= rest - 1;
      }
      return after;
    },
    backward: (set, unit) => {
      let before = (set >>> 1) & maskOf(unit);
      if (!isSpelt) return before;
      const number = classOf[unit] ?? 0;
      let rest = starts[number] ?? 0;
      while (rest !== 0) {
        const from = 31 - Math.clz32(rest & -rest);
        if (((steps[number * 32 + from] ?? 0) & set) !== 0) before |= 1 << from;
        rest &= rest - 1;
      }
      return before;
    },
  };
}
