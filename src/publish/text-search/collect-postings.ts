/**
 * The terms of a growing number of documents, and which of them each was noted in. A term is its parent, the term without the last
 * unit, and that unit as a number; term 0 is the one without units. Kept in few large arrays, since there are millions of terms
 * and tens of millions of notes.
 */
export interface Postings {
  /** How many terms there are so far, term 0 included. */
  countTerms(): number;
  /** The term of a parent and a unit, made when it is new. */
  findTerm(parent: number, unit: number): number;
  /** Says that the present document, which is the last so far, has a term. */
  noteTerm(term: number, document: number): void;
  parentOf(term: number): number;
  /** How many units it has. */
  depthOf(term: number): number;
  /** The longest term that this one ends in, once it was set; 0 before. */
  endingOf(term: number): number;
  setEnding(term: number, ending: number): void;
  unitOf(term: number): number;
  /** Whether any document was said to have it. */
  isNoted(term: number): boolean;
  /** Shows the documents that were said to have it, ascending. */
  visitDocuments(term: number, visit: (document: number) => void): void;
}

/** Fields of a term, side by side so that they share a line of the processor's cache; those used most often first. */
const parentField = 0;
const unitField = 1;
const depthField = 2;
/** The last document, plus one. */
const documentField = 3;
/** The longer term that was found last: often it is the next one. */
const latestField = 4;
const endingField = 5;
/** The first document, plus one. */
const firstField = 6;
/** The differences to the documents after it: where their bytes begin, go on, and must go on elsewhere. */
const headField = 7;
const tailField = 8;
const endField = 9;
/** So many that few terms lie across two lines. */
const fields = 10;

const segmentBits = 22;
const segmentSize = 1 << segmentBits;
const segmentMask = segmentSize - 1;
/** A piece of memory ends in four bytes for where the next one is; each is twice as large as the one before, up to this. */
const linkSize = 4;
const smallestPiece = 8;
const largestPiece = 512;

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

  const noteTerm = (term: number, document: number): void => {
    const at = term * fields;
    const last = records[at + documentField] ?? 0;
    if (last === document + 1) return;
    records[at + documentField] = document + 1;
    if (last === 0) {
      records[at + firstField] = document + 1;
      return;
    }
    let difference = document - last;
    while (difference > 0x7f) {
      appendByte(at, (difference & 0x7f) | 0x80);
      difference >>>= 7;
    }
    appendByte(at, difference);
  };

  const visitDocuments = (term: number, visit: (document: number) => void): void => {
    const last = read(term, documentField);
    let document = read(term, firstField);
    if (document > 0) visit(document - 1);
    let address = read(term, headField);
    let length = smallestPiece;
    let end = address + length - linkSize;
    while (document < last) {
      let difference = 0;
      let shift = 0;
      let byte = 0x80;
      while (byte > 0x7f) {
        if (address === end) {
          address = readLink(end);
          length = Math.min(2 * length, largestPiece);
          end = address + length - linkSize;
        }
        byte = segmentAt(address)[address & segmentMask] ?? 0;
        difference |= (byte & 0x7f) << shift;
        shift += 7;
        address += 1;
      }
      document += difference + 1;
      visit(document - 1);
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
    isNoted: (term) => read(term, documentField) > 0,
    visitDocuments,
  };
}
