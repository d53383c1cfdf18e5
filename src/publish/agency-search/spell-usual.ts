/** The usual reading of a character; undefined for what is no hanzi. */
export type ReadUsual = (character: string) => string | undefined;

/** How a text is spelt when every character has its usual reading; other characters stay. */
export function spellUsual(text: string, usual: ReadUsual): string {
  return [...text].map((character) => usual(character) ?? character).join('');
}

/** The part of an id that stands for a body, where characters have their usual readings. */
export function spellBody(body: string, usual: ReadUsual): string {
  const office = /^人民政府(.+)$/u.exec(body)?.[1];
  const parts = office === undefined ? [body] : ['人民政府', office];
  return parts.map((part) => spellUsual(part, usual)).join('-');
}
