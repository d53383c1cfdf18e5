/** RFC 4180, as far as the files use it. */
export function readCsv(text: string): string[][] {
  return text
    .replace(/^\ufeff/u, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
        .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
}
