import { fewDocuments, firstCode, longestTerm, rootSalt, version } from './block-format.ts';
import { createByteWriter, writeChecked, type ByteWriter } from './byte-writer.ts';
import { createPostings, type Postings } from './collect-postings.ts';
import { foldText } from './fold-text.ts';
import { isRun, keyOfUnit, markKey, visitUnits } from './list-units.ts';
import { createBlockWriter } from './write-block.ts';

export interface WrittenIndex {
  /** To be loaded first. */
  readonly root: Uint8Array;
  /** To be loaded by number as they are needed. Not packed: numbers are as small as whole bytes allow, no smaller. */
  readonly blocks: readonly Uint8Array[];
}

export interface IndexWriter {
  /** Adds the next document, numbered from 0 on, by its pieces: no phrase is found across two of them. */
  add(pieces: readonly string[]): void;
  /** Writes the index of all documents; nothing may be added afterwards. The same documents give the same bytes. */
  finish(): WrittenIndex;
}

/** Bytes that a block should take when it is packed: a query loads one for each term. */
const usualBlock = 11_000;
/** It is cut among the terms of one beginning only where it grows beyond this many times that. */
const patience = 1.25;

/** A term that more documents have is not worth a block, unless there is no other. */
const denseShare = 0.6;
/** In a small index every term is one that most documents have. */
const smallIndex = 200;

/** `blockBytes` is what a block should take when it is packed, roughly. */
export function createIndexWriter(blockBytes = usualBlock): IndexWriter {
  const postings = createPostings();
  const units = createUnits();
  /** The term of each unit alone. */
  const singles: number[] = [];
  let count = 0;

  /** The longest term that ends at the unit before; 0 at the beginning. */
  let current = 0;

  /** The term with one more unit, and the shorter ones that it ends in; `single` is that unit alone. */
  const lengthen = (term: number, unit: number, single: number): number => {
    const longer = postings.findTerm(term, unit);
    if (postings.endingOf(longer) === 0)
      postings.setEnding(
        longer,
        postings.depthOf(term) === 1 ? single : lengthen(postings.endingOf(term), unit, single),
      );
    return longer;
  };

  /** The longest term of no more units that ends where the present one does. */
  const shorten = (units: number): number => {
    let term = current;
    while (postings.depthOf(term) > units) term = postings.endingOf(term);
    return term;
  };

  /** The longest term that ends at a unit after a mark and may be made longer: the mark is before its third unit. */
  const bridge = (unit: number, single: number): number => {
    const pair = shorten(2);
    if (postings.depthOf(pair) < 2) return single;
    const bridged = postings.findTerm(pair, units.mark(unit));
    postings.setEnding(bridged, single);
    return bridged;
  };

  const addUnit = (unit: number, isAdjacent: boolean, isTerm: boolean): void => {
    const single = (singles[unit] ??= postings.findTerm(0, unit));
    if (isTerm) postings.noteTerm(single, count);
    if (!isAdjacent) {
      if (current !== 0) postings.noteTerm(postings.findTerm(shorten(1), units.mark(unit)), count);
      current = bridge(unit, single);
    } else current = current === 0 ? single : lengthen(shorten(longestTerm - 1), unit, single);
    let term = current;
    // What a term ends in was noted with it.
    while (postings.depthOf(term) > 1 && postings.noteTerm(term, count)) term = postings.endingOf(term);
  };

  const addPiece = (text: string): void => {
    let lastEnd = 0;
    current = 0;
    visitUnits(text, (start, end) => {
      addUnit(units.number(text, start, end), start === lastEnd, isRun(text, start));
      lastEnd = end;
    });
  };

  return {
    add: (pieces) => {
      for (const piece of pieces) addPiece(foldText(piece).text);
      count += 1;
    },
    finish: () => writeIndex(postings, units.keys, count, blockBytes),
  };
}

interface Units {
  /** Their keys, by number. */
  readonly keys: readonly string[];
  number(text: string, start: number, end: number): number;
  /** The unit with a mark before it. */
  mark(unit: number): number;
}

function createUnits(): Units {
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  /** One more than the number of each unit that is a single UTF-16 unit. */
  const byCode = new Uint32Array(0x10000);
  const marked: number[] = [];
  const add = (key: string): number => {
    keys.push(key);
    return keys.length - 1;
  };
  const numberKey = (key: string): number => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const unit = add(key);
    byKey.set(key, unit);
    return unit;
  };
  return {
    keys,
    mark: (unit) => (marked[unit] ??= add(markKey + (keys[unit] ?? ''))),
    number: (text, start, end) => {
      if (end - start > 1 || isRun(text, start)) return numberKey(keyOfUnit(text, start, end));
      const code = text.charCodeAt(start);
      const known = byCode[code] ?? 0;
      if (known > 0) return known - 1;
      const unit = add(text.charAt(start));
      byCode[code] = unit + 1;
      return unit;
    },
  };
}

/**
 * Shows the terms to be written in the order of their keys, those before which are their beginnings first: without term 0,
 * and without what is longer than a term of few documents.
 */
function visitTerms(
  postings: Postings,
  keys: readonly string[],
  visit: (term: number, path: readonly number[]) => void,
): void {
  const firstChild = new Uint32Array(postings.countTerms());
  const nextChild = new Uint32Array(postings.countTerms());
  for (const term of sortByUnit(postings, keys).reverse()) {
    const parent = postings.parentOf(term);
    nextChild[term] = firstChild[parent] ?? 0;
    firstChild[parent] = term;
  }
  const path: number[] = [];
  const visitChildren = (parent: number): void => {
    for (let term = firstChild[parent] ?? 0; term !== 0; term = nextChild[term] ?? 0) {
      path.push(term);
      visit(term, path);
      const count = postings.countOf(term);
      if (count === 0 || count >= fewDocuments) visitChildren(term);
      path.pop();
    }
  };
  visitChildren(0);
}

/** The terms in the order of the keys of their last units. */
function sortByUnit(postings: Postings, keys: readonly string[]): Uint32Array {
  const order = keys.map((_, unit) => unit).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  const terms = postings.countTerms();
  const counts = new Uint32Array(keys.length);
  for (let term = 1; term < terms; term += 1) {
    const unit = postings.unitOf(term);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const places = new Uint32Array(keys.length);
  let next = 0;
  for (const unit of order) {
    places[unit] = next;
    next += counts[unit] ?? 0;
  }
  const sorted = new Uint32Array(terms - 1);
  for (let term = 1; term < terms; term += 1) {
    const unit = postings.unitOf(term);
    const place = places[unit] ?? 0;
    sorted[place] = term;
    places[unit] = place + 1;
  }
  return sorted;
}

function writeIndex(postings: Postings, keys: readonly string[], count: number, blockBytes: number): WrittenIndex {
  const writer = createBlockWriter();
  const blocks: Uint8Array[] = [];
  const bounds: string[] = [];
  const dense: string[] = [];
  const buffer = new Uint32Array(count);
  const keyOf = (term: number): string => keys[postings.unitOf(term)] ?? '';
  const joinKeys = (path: readonly number[]): string => path.map(keyOf).join('');

  const writeTerm = (term: number, depth: number): void => {
    const own = postings.countOf(term);
    if (own > 0) postings.listPlaces(term, buffer);
    const size = postings.countOf(postings.parentOf(term)) || count;
    writer.write({ depth, key: keyOf(term), size, places: own > 0 ? buffer.subarray(0, own) : null });
  };

  let before: readonly number[] = [];
  const startBlock = (path: readonly number[]): void => {
    if (bounds.length > 0) blocks.push(writer.finish(blocks.length, count));
    const shared = path.findIndex((term, index) => term !== before[index]);
    bounds.push(joinKeys(path.slice(0, shared + 1)));
    path.slice(0, -1).forEach((term, index) => {
      writeTerm(term, index + 1);
    });
  };

  visitTerms(postings, keys, (term, path) => {
    const most = path.length < 3 ? blockBytes : patience * blockBytes;
    if (bounds.length === 0 || writer.weight >= most) startBlock(path);
    writeTerm(term, path.length);
    if (count >= smallIndex && postings.countOf(term) > denseShare * count) dense.push(joinKeys(path));
    before = [...path];
  });
  if (bounds.length > 0) blocks.push(writer.finish(blocks.length, count));
  return { root: writeRoot(count, bounds, dense), blocks };
}

function writeRoot(count: number, bounds: readonly string[], dense: readonly string[]): Uint8Array {
  const writer = createByteWriter();
  writer.writeNumber(version);
  writer.writeNumber(count);
  writeKeys(writer, bounds);
  writeKeys(writer, dense);
  return writeChecked([writer.view()], rootSalt);
}

function writeKeys(writer: ByteWriter, keys: readonly string[]): void {
  writer.writeNumber(keys.length);
  let before = '';
  for (const key of keys) {
    let shared = 0;
    while (shared < before.length && before[shared] === key[shared]) shared += 1;
    writer.writeNumber(shared);
    writer.writeNumber(key.length - shared);
    for (let index = shared; index < key.length; index += 1) {
      const base = index === shared && shared < before.length ? before.charCodeAt(shared) : firstCode;
      writer.writeNumber((key.charCodeAt(index) - base) & 0xffff);
    }
    before = key;
  }
}
