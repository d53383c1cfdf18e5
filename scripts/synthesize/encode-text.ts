export const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

let twoBytes: ReadonlyMap<string, readonly [number, number]> | null = null;

/** Every character that GB18030 writes in two bytes; the platform can decode the encoding but not write it. */
function listTwoByteCharacters(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!found.has(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

function encodeGb18030(text: string): Uint8Array | null {
  twoBytes ??= listTwoByteCharacters();
  const bytes = new Uint8Array(2 * text.length);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[length] = code;
      length += 1;
      continue;
    }
    const pair = twoBytes.get(character);
    if (!pair) return null;
    bytes.set(pair, length);
    length += 2;
  }
  return bytes.subarray(0, length);
}

/** With the mark of byte order in front. */
function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index + 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

/** A text as bytes; null when the encoding (GB18030 in two bytes) has no place for one of its characters. */
export function encodeText(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'utf-16le':
      return encodeUtf16(text, true);
    case 'utf-16be':
      return encodeUtf16(text, false);
    case 'gb18030':
      return encodeGb18030(text);
  }
}
