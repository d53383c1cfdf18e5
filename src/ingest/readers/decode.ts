/** The text of a file and the name of the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
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

/** Names for encodings in pages, as browsers understand them. */
const declarable: Readonly<Record<string, Decoded['encoding']>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'x-x-big5': 'big5',
};

/** How far into a page browsers look for its encoding. */
const declarationBytes = 1024;

/** What a page says that its encoding is, in a `meta` element or an XML declaration. */
function findDeclared(bytes: Uint8Array): Decoded['encoding'] | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const name =
    /<(?:meta|\?xml)\s[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(declarable, name) ? (declarable[name] ?? null) : null;
}

/** One broken character in as many of Chinese is damage; more are another encoding. */
const tolerated = 200;

/** Decodes what is almost all in one encoding; each broken character becomes U+FFFD, so that no number is made of it. */
function decodeLoosely(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const wide = text.length - text.replace(/[^\0-\x7f]/g, '').length;
  return broken * tolerated > wide || binary.test(text) ? null : { text, encoding };
}

/**
 * Decodes a page: as a text file, but an encoding that the page declares comes before GB18030, never before UTF-8 when
 * every byte fits. In a long text a few characters may be broken.
 */
export function decodeHtml(bytes: Uint8Array): Decoded | null {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return decodeText(bytes);
  const unicode = decodeStrictly(bytes, 'utf-8') ?? decodeLoosely(bytes, 'utf-8');
  if (unicode) return unicode;
  const declared = findDeclared(bytes);
  const encoding = declared === null || declared === 'utf-8' ? 'gb18030' : declared;
  return decodeStrictly(bytes, encoding) ?? decodeLoosely(bytes, encoding) ?? decodeStrictly(bytes, 'gb18030');
}
