import { dropBoilerplate } from './boilerplate.ts';
import { foldText, makeNormaliser } from './normalise.ts';
import { hashShingles, mixBits } from './shingles.ts';

/** Of so many shingles one is kept: those whose hash it divides, so that all texts keep the same ones. */
export const samplingRate = 4;

/** What stands for a text when it is looked for among others: about a kilobyte for a thousand characters. */
export interface Sketch {
  /** How many different shingles the text has, what every report has to say left out. */
  readonly size: number;
  /** Hash of the whole text as it is compared. */
  readonly digest: number;
  /** The sampled hashes, without repetition, in rising order. */
  readonly sample: Int32Array;
}

/** The hashed shingles of a text as it is compared, in the order of the text. */
export function readShingles(text: string, names: readonly string[]): Int32Array {
  return hashShingles(makeNormaliser(names)(dropBoilerplate(foldText(text))));
}

/**
 * A sketch of a narrative. `names` are those of the agency and its places: they are expected to differ between copies.
 * A text with nothing of its own has an empty sketch.
 */
export function createSketch(text: string, names: readonly string[]): Sketch {
  const shingles = readShingles(text, names);
  const distinct = new Set(shingles);
  const sample = Int32Array.from([...distinct].filter((hash) => hash % samplingRate === 0)).sort();
  const digest = shingles.reduce((sum, hash) => mixBits(Math.imul(sum, 31) + hash), 0);
  return { size: distinct.size, digest, sample };
}
