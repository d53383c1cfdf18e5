import { fewDocuments, firstCode, keyLengths, longestTerm, rootSalt, version } from './block-format.ts';
import { createByteWriter, writeChecked, type ByteWriter } from './byte-writer.ts';
import { createPostings, type Postings } from './collect-postings.ts';
import { foldText } from './fold-text.ts';
import { createHolders, type Children } from './list-holders.ts';
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
const usualBlock = 9_500;
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

  /** Notes the terms that nothing can make longer any more; what they begin with is had by the same documents. */
  const endStretch = (): void => {
    for (let term = current; postings.depthOf(term) > 1; term = postings.endingOf(term)) postings.noteTerm(term, count);
  };

  const addUnit = (unit: number, isAdjacent: boolean, isTerm: boolean): void => {
    const single = (singles[unit] ??= postings.findTerm(0, unit));
    if (isTerm) postings.noteTerm(single, count);
    if (isAdjacent) current = current === 0 ? single : lengthen(shorten(longestTerm - 1), unit, single);
    else {
      endStretch();
      if (current !== 0) postings.noteTerm(postings.findTerm(shorten(1), units.mark(unit)), count);
      current = bridge(unit, single);
    }
    if (postings.depthOf(current) === longestTerm) postings.noteTerm(current, count);
  };

  const addPiece = (text: string): void => {
    let lastEnd = 0;
    visitUnits(text, (start, end) => {
      addUnit(units.number(text, start, end), start === lastEnd, isRun(text, start));
      lastEnd = end;
    });
    endStretch();
    current = 0;
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

function listChildren(postings: Postings, keys: readonly string[]): Children {
  const firstChild = new Uint32Array(postings.countTerms());
  const nextChild = new Uint32Array(postings.countTerms());
  for (const term of sortByUnit(postings, keys).reverse()) {
    const parent = postings.parentOf(term);
    nextChild[term] = firstChild[parent] ?? 0;
    firstChild[parent] = term;
  }
  return { firstOf: (term) => firstChild[term] ?? 0, nextOf: (term) => nextChild[term] ?? 0 };
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

/** A term on the way to the one that is being written. */
interface Step {
  readonly key: string;
  /** How many documents its beginning has. */
  readonly size: number;
  /** Its places among them; null where it has no list, being a single hanzi. */
  readonly places: Uint32Array | null;
}

/** Room for the documents of a term, and of those of its beginnings, by depth. */
interface Room {
  readonly documents: Uint32Array;
  readonly places: Uint32Array;
  /** The place of each document in the list. */
  readonly placeOf: Uint32Array;
}

function writeIndex(postings: Postings, keys: readonly string[], count: number, blockBytes: number): WrittenIndex {
  const children = listChildren(postings, keys);
  const listHolders = createHolders(postings, children, count);
  const makeList = (): Uint32Array => new Uint32Array(count);
  const rooms: Room[] = Array.from({ length: longestTerm }, () => ({
    documents: makeList(),
    places: makeList(),
    placeOf: makeList(),
  }));
  const blocks = collectBlocks(count, blockBytes);
  const path: Step[] = [];
  const dense: string[] = [];

  const describe = (term: number, room: Room, parent: Room | null, size: number): Step => {
    const key = keys[postings.unitOf(term)] ?? '';
    if (path.length === 0 && !postings.isNoted(term)) return { key, size: count, places: null };
    const length = listHolders(term, room.documents);
    const isBeginning = children.firstOf(term) !== 0;
    for (let place = 0; place < length; place += 1) {
      const document = room.documents[place] ?? 0;
      if (isBeginning) room.placeOf[document] = place;
      room.places[place] = parent ? (parent.placeOf[document] ?? 0) : document;
    }
    return { key, size, places: room.places.subarray(0, length) };
  };

  /** `parent` is the room of the beginning where that has a list, of `size` documents. */
  const visit = (beginning: number, parent: Room | null, size: number): void => {
    const room = rooms[path.length];
    if (!room) return;
    for (let term = children.firstOf(beginning); term !== 0; term = children.nextOf(term)) {
      const step = describe(term, room, parent, size);
      path.push(step);
      blocks.write(path);
      const length = step.places?.length ?? count;
      if (count >= smallIndex && step.places && length > denseShare * count) dense.push(joinKeys(path));
      if (length >= fewDocuments || step.places === null) visit(term, step.places && room, length);
      path.pop();
    }
  };
  visit(0, null, count);
  const { bounds, written } = blocks.finish();
  return { root: writeRoot(count, bounds, dense), blocks: written };
}

function joinKeys(path: readonly Step[]): string {
  return path.map(({ key }) => key).join('');
}

interface BlockCollector {
  /** Writes the last term of a path. */
  write(path: readonly Step[]): void;
  /** The blocks, and the least key that each may hold. */
  finish(): { readonly bounds: readonly string[]; readonly written: readonly Uint8Array[] };
}

function collectBlocks(count: number, blockBytes: number): BlockCollector {
  const writer = createBlockWriter();
  const written: Uint8Array[] = [];
  const bounds: string[] = [];
  let before: readonly Step[] = [];
  const endBlock = (): void => {
    if (bounds.length > 0) written.push(writer.finish(written.length, count));
  };
  const writeStep = (step: Step, index: number): void => {
    writer.write({ depth: index + 1, ...step });
  };
  const startBlock = (path: readonly Step[]): void => {
    endBlock();
    const shared = path.findIndex((step, index) => step !== before[index]);
    bounds.push(joinKeys(path.slice(0, shared + 1)));
    path.slice(0, -1).forEach(writeStep);
  };
  return {
    write: (path) => {
      const most = path.length < 3 ? blockBytes : patience * blockBytes;
      if (bounds.length === 0 || writer.weight >= most) startBlock(path);
      path.slice(-1).forEach((step) => {
        writeStep(step, path.length - 1);
      });
      before = [...path];
    },
    finish: () => {
      endBlock();
      return { bounds, written };
    },
  };
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
    const length = key.length - shared;
    writer.writeNumber(shared * keyLengths + Math.min(length, keyLengths - 1));
    if (length >= keyLengths - 1) writer.writeNumber(length - keyLengths + 1);
    for (let index = shared; index < key.length; index += 1) {
      const base = index === shared && shared < before.length ? before.charCodeAt(shared) : firstCode;
      writer.writeNumber((key.charCodeAt(index) - base) & 0xffff);
    }
    before = key;
  }
}
