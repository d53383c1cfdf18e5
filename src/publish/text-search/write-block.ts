import { all, bitmap, firstCode, listed, missing, none, saltOf, writeHead } from './block-format.ts';
import { createByteWriter, writeChecked, type ByteWriter } from './byte-writer.ts';
import { isKeyOfRun, markKey } from './list-units.ts';

/** One term to be written: its last unit, and its places among the documents of its parent. */
export interface BlockEntry {
  /** How many units it has. */
  readonly depth: number;
  /** The key of its last unit. */
  readonly key: string;
  /** Documents of the parent. */
  readonly size: number;
  /** Null for a head without a list. */
  readonly places: Uint32Array | null;
}

export interface BlockWriter {
  /** Bytes that it is likely to take when it is packed. */
  readonly weight: number;
  write(entry: BlockEntry): void;
  /** The block with its checksum; the writer is empty afterwards. */
  finish(block: number, documents: number): Uint8Array;
}

interface Told {
  readonly codes: [unmarked: number, marked: number];
  run: string;
}

export function createBlockWriter(): BlockWriter {
  const heads = createByteWriter();
  const data = createByteWriter();
  /** What was written last under the present parent, by depth. */
  const told: Told[] = [];
  return {
    get weight() {
      return headWeight * heads.length + dataWeight * data.length;
    },
    write: ({ depth, key, size, places }) => {
      const kind = chooseKind(places, size);
      const marked = key.startsWith(markKey);
      heads.writeByte(writeHead({ depth, marked, kind }));
      told.length = depth;
      const last = (told[depth - 1] ??= { codes: [firstCode, firstCode], run: '' });
      writeUnit(heads, marked ? key.slice(1) : key, last, marked ? 1 : 0);
      if (places) writePlaces(data, kind, places, size);
    },
    finish: (block, documents) => {
      const start = createByteWriter();
      start.writeNumber(heads.length);
      const bytes = writeChecked([start.view(), heads.view(), data.view()], saltOf(block, documents));
      heads.clear();
      data.clear();
      told.length = 0;
      return bytes;
    },
  };
}

/** What is left of a byte by packing, as measured on reports. */
const headWeight = 0.4;
const dataWeight = 0.75;

function writeUnit(heads: ByteWriter, key: string, last: Told, marked: 0 | 1): void {
  if (!isKeyOfRun(key)) {
    const code = key.codePointAt(0) ?? 0;
    heads.writeNumber((code - last.codes[marked]) & 0x1fffff);
    last.codes[marked] = code;
    return;
  }
  const run = key.slice(0, -1);
  let shared = 0;
  while (shared < run.length && run[shared] === last.run[shared]) shared += 1;
  heads.writeNumber(0);
  heads.writeNumber(shared);
  heads.writeNumber(run.length - shared);
  for (let index = shared; index < run.length; index += 1) heads.writeNumber(run.charCodeAt(index));
  last.run = run;
}

function chooseKind(places: Uint32Array | null, size: number): number {
  if (places === null) return none;
  if (places.length === size) return all;
  const bits = Math.ceil(size / 8);
  const listBytes = measureList(places);
  if (2 * places.length <= size) return listBytes <= bits ? listed : bitmap;
  return measureMissing(places, size) <= bits ? missing : bitmap;
}

function measureDifference(difference: number): number {
  if (difference < 0x80) return 1;
  if (difference < 0x4000) return 2;
  return difference < 0x200000 ? 3 : 4;
}

function measureList(places: Uint32Array): number {
  let bytes = 0;
  let before = -1;
  for (const place of places) {
    bytes += measureDifference(place - before - 1);
    before = place;
  }
  return bytes;
}

function listMissing(places: Uint32Array, size: number): Uint32Array {
  const result = new Uint32Array(size - places.length);
  let length = 0;
  let at = 0;
  for (let place = 0; place < size; place += 1) {
    if (places[at] === place) at += 1;
    else {
      result[length] = place;
      length += 1;
    }
  }
  return result;
}

function measureMissing(places: Uint32Array, size: number): number {
  return measureList(listMissing(places, size));
}

function writePlaces(data: ByteWriter, kind: number, places: Uint32Array, size: number): void {
  if (kind === all) return;
  const shown = kind === missing ? listMissing(places, size) : places;
  data.writeNumber(shown.length);
  if (kind === bitmap) {
    data.writeBytes(writeBits(shown, size));
    return;
  }
  let before = -1;
  for (const place of shown) {
    data.writeNumber(place - before - 1);
    before = place;
  }
}

function writeBits(places: Uint32Array, size: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(size / 8));
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return bits;
}
