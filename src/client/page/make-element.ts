/** An element with its attributes and what is in it; texts are never read as markup. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parts: readonly (Node | string)[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...parts);
  return element;
}
