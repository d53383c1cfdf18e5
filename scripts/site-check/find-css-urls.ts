/** A URL in a style sheet: what a browser would ask for, and where its rule or function begins (from 0). */
export interface CssUrl {
  readonly url: string;
  readonly via: '@import' | 'url()';
  readonly offset: number;
}

const string = String.raw`"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'`;
const token = new RegExp(
  [
    String.raw`\/\*[^]*?(?:\*\/|$)`,
    // A namespace is a name that looks like a URL: nothing is asked for.
    String.raw`@namespace\b[^;]*`,
    String.raw`@import\s*(?<imported>${string})`,
    String.raw`(?<rule>@import\s*)?(?<![\w-])url\(\s*(?:(?<quoted>${string})|(?<bare>(?:\\[^]|[^)"'\\\s])*))\s*\)`,
    string,
  ].join('|'),
  'gi',
);

/** Finds every `@import` and `url()` of a style sheet in order, not those in comments and strings, nor namespaces. */
export function findCssUrls(css: string): CssUrl[] {
  const found: CssUrl[] = [];
  for (const { groups, index } of css.matchAll(token)) {
    const quoted = groups?.['imported'] ?? groups?.['quoted'];
    const written = quoted?.slice(1, -1) ?? groups?.['bare'];
    if (written === undefined) continue;
    const isImport = groups?.['imported'] !== undefined || groups?.['rule'] !== undefined;
    found.push({ url: unescapeCss(written), via: isImport ? '@import' : 'url()', offset: index });
  }
  return found;
}

function unescapeCss(text: string): string {
  return text.replace(
    /\\(?:([0-9a-f]{1,6})\s?|([^]))/gi,
    (_, code: string | undefined, character: string | undefined) =>
      code === undefined ? (character ?? '') : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ff_ff)),
  );
}
