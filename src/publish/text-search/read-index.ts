import { intersect, listScope, subtract, type SearchScope } from './document-lists.ts';
import type { Phrase } from './find-phrase.ts';
import { listTerms, type Term } from './list-terms.ts';
import { findTerm, type FoundTerm } from './read-block.ts';
import { findBlock, readRoot } from './read-root.ts';

export interface TextHits {
  /** Numbers of documents, ascending: all that have every phrase, and some that may not. */
  readonly exact: Uint32Array;
  /** Whether each of them has every phrase, so that their number is right before any text is read. */
  readonly certain: boolean;
}

export interface TextIndex {
  /** How many documents there are. */
  readonly count: number;
  /**
   * The documents that may have all phrases. Phrases that are too short are passed over; without any other, every document of
   * the scope may. Rejects where a block cannot be loaded or is damaged; the next call loads it anew.
   */
  search(phrases: readonly Phrase[], scope?: SearchScope): Promise<TextHits>;
  /**
   * Documents that have, as far as was looked up, every two neighbours of all phrases, each somewhere, but are not among the
   * exact hits. Loads further blocks.
   */
  searchScattered(phrases: readonly Phrase[], scope?: SearchScope): Promise<Uint32Array>;
}

/** Terms that are looked up for one query, each of which may cost a block: what they leave in is mostly right. */
const usualTerms = 6;
/** As many as that where the last ones still left out some share of the candidates, as with long sentences. */
const mostTerms = 7;
const worthwhile = 0.05;
/** With no more candidates than that it costs less to read their texts than another block. */
const fewEnough = 3;
/** Blocks that are asked for at a time: more would be sooner here, fewer are often enough. */
const together = 2;

/**
 * Opens an index by its root; blocks are loaded by number as they are needed, and kept. Throws where the root is damaged or
 * of another version.
 */
export function openIndex(root: Uint8Array, loadBlock: (block: number) => Promise<Uint8Array>): TextIndex {
  const { count, bounds, dense } = readRoot(root);
  const blocks = new Map<number, Promise<Uint8Array>>();

  const lookUp = async (key: string, term: Term): Promise<FoundTerm> => {
    const block = findBlock(bounds, key);
    if (block < 0) return { documents: new Uint32Array(0), exact: true };
    const loading = blocks.get(block) ?? loadBlock(block);
    blocks.set(block, loading);
    try {
      return findTerm(await loading, block, count, term);
    } catch (cause) {
      blocks.delete(block);
      throw cause;
    }
  };

  /** Keeps the candidates that have the terms, and the further ones that are in the blocks of those. */
  const narrow = async (start: Uint32Array, terms: Lookup): Promise<FoundTerm> => {
    const left = new Map([...terms.first, ...terms.then].map((term) => [term.join(''), term]));
    let documents = start;
    let exact = true;
    const apply = async (keys: readonly string[]): Promise<void> => {
      const asked = keys.flatMap((key) => {
        const term = left.get(key);
        left.delete(key);
        return term ? [lookUp(key, term)] : [];
      });
      for (const found of await Promise.all(asked)) {
        documents = intersect(documents, found.documents);
        exact &&= found.exact;
      }
    };
    const keys = chooseKeys(terms, dense);
    let before = Infinity;
    for (let at = 0; at < keys.length; at += together) {
      if (documents.length <= (at === 0 ? 0 : fewEnough)) break;
      if (at >= usualTerms && documents.length > (1 - worthwhile) * before) break;
      before = documents.length;
      await apply(keys.slice(at, at + together));
      await apply([...left.keys()].filter((key) => blocks.has(findBlock(bounds, key))));
    }
    return { documents, exact };
  };

  const search = async (phrases: readonly Phrase[], scope: SearchScope = {}): Promise<TextHits> => {
    const terms = phrases.map(({ folded }) => listTerms(folded));
    const { documents, exact } = await narrow(listScope(count, scope), {
      first: terms.flatMap(({ cover }) => cover),
      then: terms.flatMap(({ between }) => between),
    });
    return { exact: documents, certain: exact && terms.length === 1 && terms.every(({ whole }) => whole) };
  };

  const searchScattered = async (phrases: readonly Phrase[], scope: SearchScope = {}): Promise<Uint32Array> => {
    const { exact } = await search(phrases, scope);
    const pairs = phrases.flatMap(({ folded }) => listTerms(folded).pairs);
    const { documents } = await narrow(listScope(count, scope), { first: pairs, then: [] });
    return subtract(documents, exact);
  };

  return { count, search, searchScattered };
}

/** Terms to be looked up, the better ones first. */
interface Lookup {
  readonly first: readonly Term[];
  readonly then: readonly Term[];
}

/**
 * The keys of the terms that are worth a block, in the order to look them up: without those that most documents have, unless
 * there are no others, and the first ones from all over the phrases.
 */
function chooseKeys({ first, then }: Lookup, dense: ReadonlySet<string>): string[] {
  const listKeys = (terms: readonly Term[]): string[] => [...new Set(terms.map((term) => term.join('')))];
  const rare = listKeys(first).filter((key) => !dense.has(key));
  const others = listKeys(then).filter((key) => !dense.has(key));
  const keys = [
    ...new Set([...spread(rare, usualTerms), ...spread(others, usualTerms - rare.length), ...rare, ...others]),
  ];
  return keys.length > 0 ? keys.slice(0, mostTerms) : listKeys(first).slice(0, together);
}

/** At most so many of some items, at equal distances, the outermost first. */
function spread<T>(items: readonly T[], most: number): T[] {
  const length = Math.max(0, Math.min(items.length, most));
  const places = Array.from({ length }, (_, index) =>
    Math.round((index * (items.length - 1)) / Math.max(1, length - 1)),
  );
  const order = places.map((_, index) => places[index % 2 === 0 ? index / 2 : length - (index + 1) / 2] ?? 0);
  return order.flatMap((place) => items.slice(place, place + 1));
}
