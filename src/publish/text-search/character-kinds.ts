/** What a character of folded text is to the search: `other` stands between units and is part of none. */
export const other = 0;
export const hanzi = 1;
export const digit = 2;
export const latin = 3;

/**
 * The kind of a UTF-16 unit of folded text; the first half of a hanzi beyond the basic plane tells for both. Ranges, not
 * Unicode properties: an index must be read as it was written, and browsers know other versions of Unicode.
 */
export function kindOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return hanzi;
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return digit;
    return code >= 0x61 && code <= 0x7a ? latin : other;
  }
  if ((code >= 0xc0 && code <= 0x2af && code !== 0xd7 && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff))
    return latin;
  return isRareHanzi(code) ? hanzi : other;
}

/** Radicals, 々 〇 and numerals, extension A, compatibility ideographs, and the planes 2 and 3 by their high surrogates. */
function isRareHanzi(code: number): boolean {
  if (code < 0x2e80) return false;
  if (code <= 0x2eff || (code >= 0x3400 && code <= 0x4dbf)) return true;
  if (code === 0x3005 || code === 0x3007 || (code >= 0x3021 && code <= 0x3029)) return true;
  return (code >= 0xd840 && code <= 0xd8bf) || (code >= 0xf900 && code <= 0xfaff);
}
