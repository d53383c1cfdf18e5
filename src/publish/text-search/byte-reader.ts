import { checksumSize, sumBytes } from './block-format.ts';

/** Reads numbers one after the other; what is not there throws. */
export interface ByteReader {
  readByte(): number;
  readNumber(): number;
  /** The next bytes themselves, not a copy. */
  readBytes(length: number): Uint8Array;
  isAtEnd(): boolean;
}

export function failDamaged(): never {
  throw new Error('the search index is damaged');
}

export function readBytesOf(bytes: Uint8Array): ByteReader {
  let at = 0;
  const readByte = (): number => {
    const byte = bytes[at];
    at += 1;
    return byte ?? failDamaged();
  };
  return {
    readByte,
    readNumber: () => {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = readByte();
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
      return failDamaged();
    },
    readBytes: (length) => {
      at += length;
      return at > bytes.length ? failDamaged() : bytes.subarray(at - length, at);
    },
    isAtEnd: () => at >= bytes.length,
  };
}

/** A reader of what follows the checksum, once that is right. */
export function readChecked(bytes: Uint8Array, salt: number): ByteReader {
  const reader = readBytesOf(bytes);
  let expected = 0;
  for (let index = 0; index < checksumSize; index += 1) expected += reader.readByte() * 2 ** (8 * index);
  return expected === sumBytes(bytes, salt) ? reader : failDamaged();
}
