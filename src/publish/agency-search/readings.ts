/** The readings of characters, for a search that takes any of them. */
export interface Readings {
  /** Syllables by their number. */
  readonly syllables: readonly string[];
  /** Sets of syllables that characters have, by the number of their class; class 0 is of characters without any. */
  readonly classes: readonly (readonly number[])[];
  /** The class of a character, by its UTF-16 unit. */
  readonly classOf: Uint16Array;
  /** Every character that has a reading, as its UTF-16 unit, in the order of their numbers, which begin with 1. */
  readonly units: readonly number[];
  /** The number of a character, by its UTF-16 unit; 0 without a reading. */
  readonly indexOf: Uint16Array;
  /** The number of the usual syllable of a character plus one, by its UTF-16 unit; 0 without any. */
  readonly usualOf: Uint16Array;
  /** The usual reading of a character. */
  readonly usual: (character: string) => string | undefined;
}

/** Reads what `writeReadings` wrote. */
export function parseReadings(bytes: Uint8Array): Readings {
  const syllables: string[] = [];
  const own = new Map<number, number[]>();
  const usual = new Map<string, string>();
  const usualOf = new Uint16Array(0x10000);
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const [, syllable = '', first = '', others = ''] = /^([a-z]+)([^ ]*) ?(.*)$/u.exec(line) ?? [];
    if (syllable === '') continue;
    syllables.push(syllable);
    for (const character of first) {
      usual.set(character, syllable);
      if (character.length === 1) usualOf[character.charCodeAt(0)] = syllables.length;
    }
    for (const character of first + others) {
      const unit = character.charCodeAt(0);
      // Characters beyond the basic plane are rare in names; they are found as they are written.
      if (character.length === 1) own.set(unit, [...(own.get(unit) ?? []), syllables.length - 1]);
    }
  }
  const classes: number[][] = [[]];
  const numbers = new Map<string, number>();
  const classOf = new Uint16Array(0x10000);
  for (const [unit, set] of own) {
    const key = set.join();
    const known = numbers.get(key) ?? classes.push(set) - 1;
    numbers.set(key, known);
    classOf[unit] = known;
  }
  const units = [...own.keys()];
  const indexOf = new Uint16Array(0x10000);
  units.forEach((unit, index) => (indexOf[unit] = index + 1));
  return { syllables, classes, classOf, units, indexOf, usualOf, usual: (character) => usual.get(character) };
}
