/** What people type, in one form: full width folded, tone marks and apostrophes dropped, ü as v, lower case; blanks between parts kept as one. */
export function foldQuery(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[üǖǘǚǜ]/giu, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’·`-]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,，、/]+/gu, ' ')
    .trim();
}
