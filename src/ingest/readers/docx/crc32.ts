/** The remainders of a byte with nothing, or with one, two or three zero bytes, behind it. */
const tables = Array.from({ length: 4 }, () => new Int32Array(256));

for (let byte = 0; byte < 256; byte += 1) {
  let rest = byte;
  for (const table of tables) {
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    table[byte] = rest;
  }
}

const [zero = new Int32Array(), one = zero, two = zero, three = zero] = tables;

/** The check sum of ZIP archives, four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let sum = -1;
  for (let at = 0; at < whole; at += 4) {
    const word = sum ^ view.getInt32(at, true);
    sum =
      (three[word & 0xff] ?? 0) ^
      (two[(word >>> 8) & 0xff] ?? 0) ^
      (one[(word >>> 16) & 0xff] ?? 0) ^
      (zero[word >>> 24] ?? 0);
  }
  for (let at = whole; at < bytes.length; at += 1) sum = (zero[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}
