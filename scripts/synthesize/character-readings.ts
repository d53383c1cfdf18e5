import { pinyin } from 'pinyin-pro';
import { placeReadings } from '../../src/places/place-readings.ts';

/** Readings that places give their characters, beside those of the dictionary. */
const ofPlaces = new Map<string, Set<string>>();
for (const [name, reading] of Object.entries(placeReadings)) {
  const syllables = reading.split(' ');
  [...name].forEach((character, at) => {
    const readings = ofPlaces.get(character) ?? new Set<string>();
    ofPlaces.set(character, readings.add(syllables[at] ?? ''));
  });
}

const known = new Map<string, readonly string[]>();

/** Every reading of a character, without tones, `v` for ü; none where nobody knows one. */
export function listReadings(character: string): readonly string[] {
  const cached = known.get(character);
  if (cached) return cached;
  const all = [
    ...pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }),
    ...(ofPlaces.get(character) ?? []),
  ];
  const readings = [...new Set(all)].filter((each) => /^[a-z]+$/u.test(each));
  known.set(character, readings);
  return readings;
}

/** The letters with which the readings of a character begin. */
export function listInitials(character: string): readonly string[] {
  return [...new Set(listReadings(character).map((reading) => reading.charAt(0)))];
}

/** Whether two characters have a reading in common. */
export function soundAlike(one: string, other: string): boolean {
  const readings = listReadings(other);
  return listReadings(one).some((reading) => readings.includes(reading));
}
