/** How many columns of a terminal a text takes: two a Han character or full-width sign, one for any other. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x2e80 || (code >= 0x2014 && code <= 0x201d);
}

/** Cuts a text into lines of at most `width` columns; runs of ASCII letters and digits are not cut. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of text.match(/[\w.,%+-]+|./gsu) ?? []) {
    const pieceWidth = widthOf(piece);
    if (taken + pieceWidth > width && line !== '') {
      lines.push(line);
      line = '';
      taken = 0;
    }
    line += piece;
    taken += pieceWidth;
  }
  return line === '' ? lines : [...lines, line];
}
