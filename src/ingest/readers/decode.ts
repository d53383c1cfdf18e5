/** The text of a file and the name of the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** A null character in a file says that it is no text; control characters other than these do not occur in reports. */
const binary = /[\0\x01-\x08\x0e-\x1a]/;

function decodeStrictly(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return binary.test(text) ? null : { text, encoding };
  } catch {
    return null;
  }
}

/**
 * Decodes a text file: UTF-16 by its byte order mark, else UTF-8 when every byte fits, else GB18030 (which contains
 * GBK and GB2312). The byte order mark is dropped. Null when no encoding fits or the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be');
  return decodeStrictly(bytes, 'utf-8') ?? decodeStrictly(bytes, 'gb18030');
}
