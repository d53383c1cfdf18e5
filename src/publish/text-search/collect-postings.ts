/**
 * The terms of a growing number of documents, and where each of them is. A term is its parent, the term without the last
 * unit, and that unit as a number; term 0 is the one without units. Kept in few large arrays, since there are millions of terms
 * and a hundred million places.
 */
export interface Postings {
  /** How many terms there are so far, term 0 included. */
  countTerms(): number;
  /** The term of a parent and a unit, made when it is new. */
  findTerm(parent: number, unit: number): number;
  /** Says that the present document has a term; false where that was said before. */
  noteTerm(term: number, document: number): boolean;
  parentOf(term: number): number;
  /** How many units it has. */
  depthOf(term: number): number;
  /** The longest term that this one ends in, once it was set; 0 before. */
  endingOf(term: number): number;
  setEnding(term: number, ending: number): void;
  unitOf(term: number): number;
  /** How many documents have it: 0 for a term that none was said to have. */
  countOf(term: number): number;
  /**
   * Its places, ascending, written to the beginning of `places`: in the list of its parent, or the numbers of the documents
   * where the parent has no list. The parent must have been noted before the term in every document.
   */
  listPlaces(term: number, places: Uint32Array): void;
}

/** Fields of a term, side by side so that they share a line of the processor's cache; those used most often first. */
const parentField = 0;
const unitField = 1;
const depthField = 2;
/** The last document, plus one. */
const documentField = 3;
const countField = 4;
const lastPlaceField = 5;
/** How many of the last places each followed the one before at once; they are not among the bytes yet. */
const streakField = 6;
/** The longer term that was found last: often it is the next one. */
const latestField = 7;
const endingField = 8;
const firstPlaceField = 9;
/**
 * The places after the first: where their bytes begin, go on, and must go on elsewhere. They are written as the number of
 * places left out before each, or as 0 and how many follow without any left out.
 */
const headField = 10;
const tailField = 11;
const endField = 12;
/** 64 bytes, a line of the cache. */
const fields = 16;

const segmentBits = 22;
const segmentSize = 1 << segmentBits;
const segmentMask = segmentSize - 1;
/** A piece of memory ends in four bytes for where the next one is; each is twice as large as the one before, up to this. */
const linkSize = 4;
const smallestPiece = 8;
const largestPiece = 512;
/** No number. */
const ended = -1;

export function createPostings(): Postings {
  let records = new Uint32Array(fields << 16);
  let slots = new Uint32Array(1 << 17);
  let size = 1;
  const segments: Uint8Array[] = [];
  let free = 0;

  const read = (term: number, field: number): number => records[term * fields + field] ?? 0;

  const hash = (parent: number, unit: number): number => {
    let value = Math.imul(parent ^ (parent >>> 15), 0x2c1b3c6d) + Math.imul(unit, 0x297a2d39);
    value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
    return (value ^ (value >>> 13)) >>> 0;
  };

  const growSlots = (): void => {
    slots = new Uint32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let term = 1; term < size; term += 1) {
      let slot = hash(read(term, parentField), read(term, unitField)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = term;
    }
  };

  const addTerm = (parent: number, unit: number): number => {
    const term = size;
    size += 1;
    if (size * fields > records.length) {
      const wider = new Uint32Array(Math.ceil(1.5 * (records.length / fields)) * fields);
      wider.set(records);
      records = wider;
    }
    records[term * fields + parentField] = parent;
    records[term * fields + unitField] = unit;
    records[term * fields + depthField] = read(parent, depthField) + 1;
    return term;
  };

  const findTerm = (parent: number, unit: number): number => {
    const latest = read(parent, latestField);
    if (latest !== 0 && read(latest, unitField) === unit) return latest;
    const term = lookUp(parent, unit);
    records[parent * fields + latestField] = term;
    return term;
  };

  const lookUp = (parent: number, unit: number): number => {
    const mask = slots.length - 1;
    let slot = hash(parent, unit) & mask;
    for (;;) {
      const term = slots[slot] ?? 0;
      if (term === 0) break;
      const at = term * fields;
      if (records[at + parentField] === parent && records[at + unitField] === unit) return term;
      slot = (slot + 1) & mask;
    }
    const term = addTerm(parent, unit);
    slots[slot] = term;
    if (2 * size > slots.length) growSlots();
    return term;
  };

  const takePiece = (length: number): number => {
    if (free + length > segments.length * segmentSize) {
      free = segments.length * segmentSize;
      segments.push(new Uint8Array(segmentSize));
    }
    free += length;
    return free - length;
  };

  const segmentAt = (address: number): Uint8Array => {
    const segment = segments[address >>> segmentBits];
    if (!segment) throw new RangeError(`no memory at ${address}`);
    return segment;
  };

  const writeLink = (address: number, target: number): void => {
    const segment = segmentAt(address);
    for (let index = 0; index < linkSize; index += 1)
      segment[(address & segmentMask) + index] = (target >>> (8 * index)) & 0xff;
  };

  const readLink = (address: number): number => {
    const segment = segmentAt(address);
    let target = 0;
    for (let index = linkSize - 1; index >= 0; index -= 1)
      target = target * 256 + (segment[(address & segmentMask) + index] ?? 0);
    return target;
  };

  /** The size of the piece after one: the link of a piece holds its own size until there is another. */
  const openPiece = (at: number, length: number): void => {
    const start = takePiece(length);
    writeLink(start + length - linkSize, length);
    records[at + tailField] = start;
    records[at + endField] = start + length - linkSize;
  };

  const appendByte = (at: number, byte: number): void => {
    const end = records[at + endField] ?? 0;
    if (end === 0) {
      openPiece(at, smallestPiece);
      records[at + headField] = records[at + tailField] ?? 0;
    } else if (records[at + tailField] === end) {
      openPiece(at, Math.min(2 * readLink(end), largestPiece));
      writeLink(end, records[at + tailField] ?? 0);
    }
    const tail = records[at + tailField] ?? 0;
    segmentAt(tail)[tail & segmentMask] = byte;
    records[at + tailField] = tail + 1;
  };

  const appendNumber = (at: number, value: number): void => {
    let left = value;
    while (left > 0x7f) {
      appendByte(at, (left & 0x7f) | 0x80);
      left >>>= 7;
    }
    appendByte(at, left);
  };

  const appendPlace = (at: number, leftOut: number): void => {
    const streak = records[at + streakField] ?? 0;
    if (leftOut === 0) {
      records[at + streakField] = streak + 1;
      return;
    }
    if (streak > 0) {
      appendByte(at, 0);
      appendNumber(at, streak);
      records[at + streakField] = 0;
    }
    appendNumber(at, leftOut);
  };

  const noteTerm = (term: number, document: number): boolean => {
    const at = term * fields;
    if (records[at + documentField] === document + 1) return false;
    records[at + documentField] = document + 1;
    const parentCount = read(read(term, parentField), countField);
    const place = parentCount === 0 ? document : parentCount - 1;
    const count = records[at + countField] ?? 0;
    records[at + countField] = count + 1;
    if (count === 0) records[at + firstPlaceField] = place;
    else appendPlace(at, place - (records[at + lastPlaceField] ?? 0) - 1);
    records[at + lastPlaceField] = place;
    return true;
  };

  /** Reads the numbers written for a term one after the other, and `ended` where there are no more. */
  const readNumbersOf = (term: number): (() => number) => {
    const tail = read(term, tailField);
    let address = read(term, headField);
    let length = smallestPiece;
    let end = address + length - linkSize;
    return () => {
      if (address === tail) return ended;
      let value = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte > 0x7f) {
        if (address === end) {
          address = readLink(end);
          length = Math.min(2 * length, largestPiece);
          end = address + length - linkSize;
        }
        byte = segmentAt(address)[address & segmentMask] ?? 0;
        value |= (byte & 0x7f) << shift;
        shift += 7;
        address += 1;
      }
      return value;
    };
  };

  const listPlaces = (term: number, places: Uint32Array): void => {
    const readNumber = readNumbersOf(term);
    const count = read(term, countField);
    let place = read(term, firstPlaceField);
    let index = 1;
    places[0] = place;
    while (index < count) {
      const leftOut = readNumber();
      if (leftOut > 0) place += leftOut;
      const streak = leftOut > 0 ? 1 : leftOut === 0 ? readNumber() : count - index;
      for (let left = streak; left > 0; left -= 1) {
        place += 1;
        places[index] = place;
        index += 1;
      }
    }
  };

  return {
    countTerms: () => size,
    findTerm,
    noteTerm,
    parentOf: (term) => read(term, parentField),
    depthOf: (term) => read(term, depthField),
    endingOf: (term) => read(term, endingField),
    setEnding: (term, ending) => {
      records[term * fields + endingField] = ending;
    },
    unitOf: (term) => read(term, unitField),
    countOf: (term) => read(term, countField),
    listPlaces,
  };
}
