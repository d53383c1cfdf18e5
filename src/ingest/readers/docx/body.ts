import type { FileFailure } from '../document.ts';
import { alternativeReactions, createAlternatives, type Alternatives } from './alternatives.ts';
import { paragraphReactions } from './paragraph-reactions.ts';
import { createParagraphs, markJoined, writeText, type Paragraphs, type Surroundings } from './paragraphs.ts';
import type { Reaction } from './reaction.ts';
import { createTables, markRemoved, tableReactions, type Tables } from './tables.ts';
import { readXml } from './xml.ts';

/**
 * Elements that hold no text of the document: instructions of fields, earlier properties, readings beside characters,
 * and properties that say nothing of the text.
 */
const skipped = [
  ...['w:instrText', 'w:delText', 'w:delInstrText', 'w:rt', 'w:numberingChange', 'w:pPrChange', 'w:rPrChange'],
  ...['w:tcPrChange', 'w:trPrChange', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:tblPr', 'w:tblPrEx', 'w:tblGrid'],
];

/** Deleted and moved text; among the properties of a paragraph or a row, its end or the whole row. */
const removals = ['w:del', 'w:moveFrom'];

function remove(state: State): false {
  markJoined(state);
  markRemoved(state);
  return false;
}

type State = Paragraphs & Tables & Alternatives;

/** What to do at an element of each name that matters. */
const reactions = new Map<string, Reaction<State>>([
  ...Object.entries(paragraphReactions),
  ...Object.entries(tableReactions),
  ...Object.entries(alternativeReactions),
  ...skipped.map((name): [string, Reaction<State>] => [name, { open: () => false }]),
  ...removals.map((name): [string, Reaction<State>] => [name, { open: remove }]),
]);

/** Gives the flow what the document says. Null when it is well-formed, within the limits and a document at all. */
export function readBody(text: string, surroundings: Surroundings): FileFailure | null {
  const state = { ...createParagraphs(surroundings), ...createTables(surroundings.flow), ...createAlternatives() };
  const open: (Reaction<State> | undefined)[] = [];
  let root: string | null = null;
  /** How many elements are open from the outermost skipped one on. */
  let skipping = 0;
  const failure = readXml(text, {
    open: (name, attributes) => {
      root ??= name;
      if (skipping > 0) {
        skipping += 1;
        return;
      }
      const reaction = reactions.get(name);
      if (reaction?.open?.(state, attributes) === false) skipping = 1;
      else open.push(reaction);
    },
    close: () => {
      if (skipping > 0) skipping -= 1;
      else open.pop()?.close?.(state);
    },
    text: (own) => {
      writeText(state, own);
    },
  });
  return failure ?? surroundings.flow.failure ?? (root === 'w:document' ? null : 'format-unsupported');
}
