import { firstCode, keyLengths, rootSalt, version } from './block-format.ts';
import { failDamaged, readChecked, type ByteReader } from './byte-reader.ts';

export interface Root {
  /** Documents in the index. */
  readonly count: number;
  /** The least key that each block may hold, ascending. */
  readonly bounds: readonly string[];
  /** Keys of the terms that most documents have. */
  readonly dense: ReadonlySet<string>;
}

export function readRoot(bytes: Uint8Array): Root {
  const reader = readChecked(bytes, rootSalt);
  if (reader.readNumber() !== version) throw new Error('the search index is of another version');
  const count = reader.readNumber();
  return { count, bounds: readKeys(reader), dense: new Set(readKeys(reader)) };
}

function readKeys(reader: ByteReader): string[] {
  const keys: string[] = [];
  let before = '';
  for (let left = reader.readNumber(); left > 0; left -= 1) {
    const head = reader.readNumber();
    const shared = Math.floor(head / keyLengths);
    const short = head % keyLengths;
    const length = short < keyLengths - 1 ? short : short + reader.readNumber();
    if (shared > before.length) failDamaged();
    let key = before.slice(0, shared);
    for (let index = 0; index < length; index += 1) {
      const base = index === 0 && shared < before.length ? before.charCodeAt(shared) : firstCode;
      key += String.fromCharCode((base + reader.readNumber()) & 0xffff);
    }
    keys.push(key);
    before = key;
  }
  return keys;
}

/** The block that holds a term if any does; -1 where it is less than all. */
export function findBlock(bounds: readonly string[], key: string): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
