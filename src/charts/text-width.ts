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

/** What a line may not be broken within: a word of Latin letters or digits with the space behind it, else one character. */
const unit = /[\p{Script=Latin}\d’'-]+[,.]?\s*|./gu;

/**
 * Breaks a text into lines no wider than `ems`: at its line ends, Chinese anywhere, other words between them; a word wider
 * than a line stands alone. Lines are of about the same width, so that none holds one character.
 */
export function wrapText(text: string, ems: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, ems));
}

function wrapLine(text: string, ems: number): string[] {
  const total = measureText(text);
  const count = Math.max(1, Math.ceil(total / ems));
  const limit = Math.min(ems, Math.max(total / count, 1) + 0.5);
  const units = text.match(unit) ?? [];
  const lines: string[] = [];
  let line = '';
  let rest = total;
  for (const each of units) {
    const isLast = lines.length >= count - 1 && rest + measureText(line) <= ems;
    if (line !== '' && !isLast && measureText((line + each).trimEnd()) > limit) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += each;
    rest -= measureText(each);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
