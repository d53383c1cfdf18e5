/**
 * How an index is written. All numbers are varints, seven bits a byte, the lowest first, unless said otherwise.
 *
 * Root: checksum (four bytes), version, documents, how many blocks there are and the lower bound of each, how many terms most
 * documents have and those terms. Bounds and terms are joined keys of units (`keyOfUnit`), sorted by UTF-16 units; each one says how many
 * of those it shares with the one before, times `keyLengths`, plus how many follow (where that is as many as fit or more, the
 * rest is the next number), and these: the first as the difference to what stood there before
 * (else to `firstCode`), the others as differences to `firstCode`, modulo 0x10000.
 *
 * Block: checksum, the length of the heads, the heads, the postings. A head is one byte (`writeHead`) and a unit; it is the
 * last unit of its term, and the units before it are those of the heads above of lesser depth. A hanzi is the difference of
 * its code point to the hanzi before it under the same parent that has a mark as this one has or has not (else to
 * `firstCode`), modulo 0x200000; a number or word is 0, how many characters it shares with the one before under the same
 * parent, how many follow, and those.
 *
 * Postings of a term are places in the list of its parent, the term without the last unit, which is above in the same block;
 * where the parent has none, they are the documents themselves. They are written as one of the kinds below.
 */
export const version = 1;

/** Numbers of units that follow are told with those that are shared if they are less than this, less one. */
export const keyLengths = 8;

/** Units of the longest terms. */
export const longestTerm = 4;

/**
 * A term that fewer documents have is not made longer: its documents stand for those of all longer ones, and are so few that
 * their texts may be looked at.
 */
export const fewDocuments = 8;

/** One before the first hanzi that is common, so that no difference to it is 0. */
export const firstCode = 0x4dff;

/** Depth, from 1 on; whether a mark is before the unit; how the postings are written. */
export interface Head {
  readonly depth: number;
  readonly marked: boolean;
  readonly kind: number;
}

export function writeHead({ depth, marked, kind }: Head): number {
  return depth - 1 + (marked ? 4 : 0) + 8 * kind;
}

export function readHead(byte: number): Head {
  return { depth: (byte & 3) + 1, marked: (byte & 4) !== 0, kind: byte >> 3 };
}

/** Nothing: the head is there for its children. */
export const none = 0;
/** Nothing: the list is the one of the parent. */
export const all = 1;
/** How many, then the first place and the differences less one. */
export const listed = 2;
/** The same for the places that are missing. */
export const missing = 3;
/** How many, then a bit for each place, the lowest first. */
export const bitmap = 4;

/** Bytes that a checksum takes. */
export const checksumSize = 4;

/** FNV-1a of all after the checksum; `salt` tells the files of an index from each other. */
export function sumBytes(bytes: Uint8Array, salt: number): number {
  let sum = 0x811c9dc5 ^ salt;
  for (let index = checksumSize; index < bytes.length; index += 1)
    sum = Math.imul(sum ^ (bytes[index] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** What the checksum of the root is salted with. */
export const rootSalt = 0x726f6f74;

/** What the checksum of a block is salted with: its number, and which index it is of as far as the root tells. */
export function saltOf(block: number, documents: number): number {
  return Math.imul(block + 1, 0x9e3779b1) ^ documents;
}
