import { all, bitmap, fewDocuments, firstCode, listed, missing, none, readHead, saltOf } from './block-format.ts';
import { failDamaged, readBytesOf, readChecked, type ByteReader } from './byte-reader.ts';
import { markKey } from './list-units.ts';

/** A list of documents in their order; null is all of them. */
type Documents = Uint32Array | null;

interface Level {
  /** How many documents, of the last head of this depth. */
  size: number;
  /** Them, where the head is on the way to the term looked for. */
  documents: Documents;
  /** The last hanzi, and the last number or word, under the present parent. */
  readonly codes: [unmarked: number, marked: number];
  run: string;
}

export interface FoundTerm {
  readonly documents: Uint32Array;
  /** False where they are those of the beginning of the term, which are few. */
  readonly exact: boolean;
}

/** The documents that have a term, by the block where it belongs; none if it is not there. */
export function findTerm(block: Uint8Array, number: number, count: number, term: readonly string[]): FoundTerm {
  const checked = readChecked(block, saltOf(number, count));
  const heads = readBytesOf(checked.readBytes(checked.readNumber()));
  const levels: Level[] = [{ size: count, documents: null, codes: [firstCode, firstCode], run: '' }];
  let matched = 0;
  while (!heads.isAtEnd()) {
    const { depth, marked, kind } = readHead(heads.readByte());
    const parent = levels[depth - 1] ?? failDamaged();
    const unit = (marked ? markKey : '') + readUnit(heads, parent, marked ? 1 : 0);
    // Past the place where it would be.
    if (depth <= matched) break;
    const onWay = depth === matched + 1 && unit === term[matched];
    const { size, documents } = readPostings(checked, kind, parent, onWay);
    levels.length = depth;
    levels[depth] = { size, documents, codes: [firstCode, firstCode], run: '' };
    if (!onWay) continue;
    const exact = depth === term.length;
    if (exact || (kind !== none && size < fewDocuments)) return { documents: documents ?? listAll(count), exact };
    matched = depth;
  }
  return { documents: new Uint32Array(0), exact: true };
}

function listAll(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index);
}

/** The key of the next unit without its mark, of which `parent` keeps what the next one is told by. */
function readUnit(heads: ByteReader, parent: Level, marked: 0 | 1): string {
  const difference = heads.readNumber();
  if (difference > 0) {
    const code = (parent.codes[marked] + difference) & 0x1fffff;
    parent.codes[marked] = code;
    return code > 0x10ffff ? failDamaged() : String.fromCodePoint(code);
  }
  let run = parent.run.slice(0, heads.readNumber());
  for (let left = heads.readNumber(); left > 0; left -= 1) run += String.fromCharCode(heads.readNumber());
  parent.run = run;
  return `${run} `;
}

/** Reads one list, or passes over it; documents only where they are `wanted`. */
function readPostings(
  data: ByteReader,
  kind: number,
  { size, documents }: Level,
  wanted: boolean,
): { size: number; documents: Documents } {
  if (kind === none || kind === all) return { size, documents };
  const told = data.readNumber();
  if (kind > bitmap || told > size) failDamaged();
  const marks = kind === bitmap ? data.readBytes(Math.ceil(size / 8)) : readMarks(data, told, size, wanted);
  const own = kind === missing ? size - told : told;
  if (!wanted) return { size: own, documents: null };
  const wantedMark = kind === listed || kind === bitmap ? 1 : 0;
  const result = new Uint32Array(own);
  let length = 0;
  for (let place = 0; place < size; place += 1) {
    if ((((marks[place >> 3] ?? 0) >> (place & 7)) & 1) !== wantedMark) continue;
    result[length] = documents ? (documents[place] ?? 0) : place;
    length += 1;
  }
  return length === own ? { size: own, documents: result } : failDamaged();
}

/** Places as a bitmap. */
function readMarks(data: ByteReader, told: number, size: number, wanted: boolean): Uint8Array {
  const marks = new Uint8Array(wanted ? Math.ceil(size / 8) : 0);
  let place = -1;
  for (let left = told; left > 0; left -= 1) {
    place += data.readNumber() + 1;
    if (place >= size) failDamaged();
    if (wanted) marks[place >> 3] = (marks[place >> 3] ?? 0) | (1 << (place & 7));
  }
  return marks;
}
