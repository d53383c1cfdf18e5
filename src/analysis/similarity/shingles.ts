/**
 * Characters of a shingle. Six are more than the words and terms that all reports share (政府信息公开 is just one), so that two
 * texts have to agree in phrases; and each edit takes only the five shingles around it along.
 */
export const shingleLength = 6;

/** murmur3's last steps: every bit of the result depends on every bit of the value. */
export function mixBits(value: number): number {
  const half = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}

const base = 0x01000193;
/** What the first character of a shingle was multiplied with when it goes out: the base to the power of its length. */
const outgoing = Array.from({ length: shingleLength }).reduce<number>((power) => Math.imul(power, base), 1);

/**
 * The hash, a whole number of 32 bits with a sign, of the shingle that begins at each place of a text (Rabin and Karp's
 * rolling hash over UTF-16 units, then mixed). Empty for a text shorter than a shingle.
 */
export function hashShingles(text: string): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - shingleLength + 1));
  let rolling = 0;
  for (let index = 0; index < text.length; index += 1) {
    rolling = (Math.imul(rolling, base) + text.charCodeAt(index)) | 0;
    if (index >= shingleLength) {
      rolling = (rolling - Math.imul(text.charCodeAt(index - shingleLength), outgoing)) | 0;
    }
    if (index >= shingleLength - 1) hashes[index - shingleLength + 1] = mixBits(rolling);
  }
  return hashes;
}
