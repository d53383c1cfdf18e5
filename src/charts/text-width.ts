/**
 * The width of a text in ems, from the metrics that fonts for Chinese share: a han character or full-width mark is 1
 * em, a digit of system fonts near 0.56, a Latin letter at most near 0.6. Meant for margins and wrapping; it errs on
 * the wide side.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’…—]/u.test(character)
      ? 1
      : 0.6;
  }
  return width;
}

/** Breaks a text into lines no wider than `ems`, anywhere, as Chinese allows; a last line of one character is avoided. */
export function wrapText(text: string, ems: number): string[] {
  const total = measureText(text);
  const count = Math.ceil(total / ems);
  const even = total / Math.max(1, count);
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && lines.length < count - 1 && measureText(line + character) > Math.max(even, 1) + 0.5) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}
