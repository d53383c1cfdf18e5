/** A text with each `{name}` replaced by its word. */
export function fillWords(text: string, words: Readonly<Record<string, string | number>>): string {
  return Object.entries(words).reduce((filled, [name, word]) => filled.replace(`{${name}}`, () => String(word)), text);
}
