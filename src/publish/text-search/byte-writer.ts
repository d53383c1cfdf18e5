import { checksumSize, sumBytes } from './block-format.ts';

/** Bytes that grow. */
export interface ByteWriter {
  readonly length: number;
  writeByte(byte: number): void;
  writeNumber(value: number): void;
  writeBytes(bytes: Uint8Array): void;
  /** All bytes so far, to be copied before anything more is written. */
  view(): Uint8Array;
  clear(): void;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= bytes.length) return;
    const wider = new Uint8Array(2 * (length + more));
    wider.set(bytes);
    bytes = wider;
  };
  return {
    get length() {
      return length;
    },
    writeByte: (byte) => {
      makeRoom(1);
      bytes[length] = byte;
      length += 1;
    },
    writeNumber: (value) => {
      makeRoom(5);
      let left = value;
      while (left > 0x7f) {
        bytes[length] = (left & 0x7f) | 0x80;
        length += 1;
        left >>>= 7;
      }
      bytes[length] = left;
      length += 1;
    },
    writeBytes: (more) => {
      makeRoom(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    view: () => bytes.subarray(0, length),
    clear: () => {
      length = 0;
    },
  };
}

/** The parts one after the other, behind a checksum. */
export function writeChecked(parts: readonly Uint8Array[], salt: number): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, checksumSize));
  let at = checksumSize;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const sum = sumBytes(bytes, salt);
  for (let index = 0; index < checksumSize; index += 1) bytes[index] = (sum >>> (8 * index)) & 0xff;
  return bytes;
}
