/** What HTML or XML reads otherwise; spaces only inside attributes, where XML makes each of them the same. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const inText = /[&<>\r\0-\x08\v\f\x0e-\x1f\p{Surrogate}\ufffe\uffff]/gu;
const inAttributes = /[&<>"\t\n\r\0-\x08\v\f\x0e-\x1f\p{Surrogate}\ufffe\uffff]/gu;

function escape(text: string, special: RegExp): string {
  // What has no reference is what XML cannot hold.
  return text.replace(special, (character) => references[character] ?? '\ufffd');
}

export function escapeText(text: string): string {
  return escape(text, inText);
}

export function escapeAttribute(text: string): string {
  return escape(text, inAttributes);
}
