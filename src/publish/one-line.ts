/** A text as one line that any program takes: well-formed, every run of blanks and control characters one space. */
export function toLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
