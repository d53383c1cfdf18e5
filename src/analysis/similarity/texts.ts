import type { Sketch } from './sketch.ts';

/** What a narrative says, and the names of its agency and places, as they were given to `createSketch`. */
export interface Source {
  readonly text: string;
  readonly names: readonly string[];
}

/** A narrative that is looked for among others. */
export interface Document {
  /** Unique. */
  readonly id: string;
  readonly sketch: Sketch;
  /** Where it was written, as a prefecture: texts that are usual in one group only are not taken for common. */
  readonly group?: string;
  /** Who wrote it: an agency is asked for its other years and for other agencies separately. */
  readonly owner?: string;
}

/** A text with all that have it, equal as they are compared. */
export interface Text {
  readonly sketch: Sketch;
  readonly documents: readonly Document[];
}

function isSame(left: Sketch, right: Sketch): boolean {
  return left.sample.length === right.sample.length && left.sample.every((hash, at) => hash === right.sample[at]);
}

/** Every different text once, with its documents in their order. */
export function collectTexts(documents: readonly Document[]): Text[] {
  const texts: { sketch: Sketch; documents: Document[] }[] = [];
  const known = new Map<string, typeof texts>();
  for (const document of documents) {
    const { sketch } = document;
    const key = `${sketch.size} ${sketch.digest}`;
    const like = known.get(key) ?? [];
    const same = like.find((text) => isSame(text.sketch, sketch));
    if (same) {
      same.documents.push(document);
      continue;
    }
    const text = { sketch, documents: [document] };
    texts.push(text);
    like.push(text);
    known.set(key, like);
  }
  return texts;
}
