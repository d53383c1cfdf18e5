/** A text, a finite number, or nothing: an empty cell. */
export type CsvCell = string | number | null;

/** What spreadsheet programs read as a formula, those made for East Asia also in full width; a number with its sign is none. */
const formula = /^(?![+-][\d.]+(?:e[+-]?\d+)?$)[=+\-@＝＋－＠\t\r\n]/u;

/**
 * The names in our tables come from files that strangers made, and a cell such as `=HYPERLINK(…)` would be run by whoever opens
 * the file. An apostrophe before it makes it a text.
 */
function writeCell(cell: CsvCell): string {
  const text = String(cell ?? '').replace(formula, "'$&");
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF behind every row, quotes only where they are needed. Who saves it as a file puts a byte
 * order mark (U+FEFF) before it, without which Excel reads the Chinese in the code page of the system.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
