/** Han characters and full-width marks take two columns of a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function countColumns(text: string): number {
  return [...text].reduce((columns, character) => columns + (wide.test(character) ? 2 : 1), 0);
}

/** As much of a text as fits into so many columns. */
export function fitColumns(text: string, columns: number): string {
  let room = columns;
  let fitting = '';
  for (const character of text) {
    room -= wide.test(character) ? 2 : 1;
    if (room < 0) break;
    fitting += character;
  }
  return fitting;
}

/** The text with spaces behind it up to so many columns; a longer one as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - countColumns(text)));
}

/** The text with spaces before it up to so many columns; a longer one as it is. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - countColumns(text))) + text;
}
