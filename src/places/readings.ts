import { pinyin } from 'pinyin-pro';
import { placeReadings } from './place-readings.ts';

/** Readings that characters have in names of places, by the list of those names. */
function collectPlaceReadings(): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>();
  for (const [name, spelt] of Object.entries(placeReadings)) {
    const syllables = spelt.split(' ');
    [...name].forEach((character, index) => {
      const syllable = syllables[index];
      if (syllable !== undefined) readings.set(character, (readings.get(character) ?? new Set()).add(syllable));
    });
  }
  return readings;
}

const inPlaces = collectPlaceReadings();

/**
 * Every reading of a character, without tones, `v` for ü, the usual one first; none for what is no hanzi. Which reading is
 * right depends on the name, and the library is wrong about one hard place in four, so a search takes them all.
 */
export function listReadings(character: string): string[] {
  if (!/^\p{Script=Han}$/u.test(character)) return [];
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  return [...new Set([...readings, ...(inPlaces.get(character) ?? [])])].filter((each) => /^[a-z]+$/u.test(each));
}
