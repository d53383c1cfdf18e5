/** Writes numbers and texts one after the other; `finish` gives the bytes. */
export interface ByteWriter {
  /** A whole number from 0 to 2^53, seven bits a byte. */
  number(value: number): void;
  /** Bytes after their number. */
  bytes(value: Uint8Array): void;
  /** A text in UTF-8, after its number of bytes. */
  text(value: string): void;
  finish(): Uint8Array;
}

export function writeBytes(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let end = 0;
  const reserve = (more: number): void => {
    if (end + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, end + more));
    larger.set(buffer.subarray(0, end));
    buffer = larger;
  };
  const number = (value: number): void => {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no whole number from 0 on`);
    reserve(8);
    let rest = value;
    while (rest > 127) {
      buffer[end++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    buffer[end++] = rest;
  };
  const bytes = (value: Uint8Array): void => {
    number(value.length);
    reserve(value.length);
    buffer.set(value, end);
    end += value.length;
  };
  return {
    number,
    bytes,
    text: (value) => bytes(new TextEncoder().encode(value)),
    finish: () => buffer.slice(0, end),
  };
}

/** Reads what `writeBytes` wrote, in the same order; throws where the bytes end too early. */
export interface ByteReader {
  number(): number;
  bytes(): Uint8Array;
  text(): string;
  /** Whether everything has been read. */
  isAtEnd(): boolean;
}

export function readBytes(buffer: Uint8Array): ByteReader {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 49; scale *= 128) {
      const byte = buffer[at++];
      if (byte === undefined) break;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    throw new RangeError('The bytes end within a number');
  };
  const bytes = (): Uint8Array => {
    const length = number();
    if (at + length > buffer.length) throw new RangeError('The bytes end within a text');
    at += length;
    return buffer.subarray(at - length, at);
  };
  return {
    number,
    bytes,
    text: () => new TextDecoder().decode(bytes()),
    isAtEnd: () => at === buffer.length,
  };
}
