/** What the system asks for, and what the reader chose on the page. */
export interface Appearance {
  readonly scheme: 'light' | 'dark';
  readonly contrast: 'plain' | 'more';
  readonly print?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly chosenContrast?: 'plain' | 'more';
}

interface Rule {
  readonly media: string;
  readonly selector: string;
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** A rule of the root, or the only one inside a media query. */
const block = /(?:@media (?<media>[^{]+?)\s*\{)?\s*(?<selector>:root[^{]*?)\s*\{(?<body>[^}]*)\}\s*(?<close>\})?/gu;

function splitDeclarations(body: string): [string, string][] {
  return body.split(';').flatMap((text): [string, string][] => {
    const [, name, value = ''] = /^\s*([\w-]+):(.*)$/su.exec(text) ?? [];
    return name === undefined ? [] : [[name, value.replace(/\s+/gu, ' ').trim()]];
  });
}

function readRules(css: string): Rule[] {
  const text = css.replace(/\/\*.*?\*\//gsu, '');
  const rest = text.replace(block, '').trim();
  if (rest !== '') throw new Error(`this is not read: “${rest}”`);
  return [...text.matchAll(block)].map(({ groups = {} }) => {
    const { media, selector = '', body = '', close } = groups;
    if ((media === undefined) !== (close === undefined)) throw new Error('a media query must hold one rule');
    return { media: media ?? '', selector, declarations: splitDeclarations(body) };
  });
}

/** Every condition and selector that tokens.css may use. Another one is a mistake there, or belongs here. */
function holds(text: string, { scheme, contrast, print = false, theme, chosenContrast }: Appearance): boolean {
  const conditions: Readonly<Record<string, boolean>> = {
    '': true,
    print,
    '(prefers-color-scheme: dark)': scheme === 'dark',
    '(prefers-contrast: more)': contrast === 'more',
    ':root': true,
    ':root:root': true,
    ":root[data-theme='light']": theme === 'light',
    ":root[data-theme='dark']": theme === 'dark',
    ":root[data-contrast='plain']": chosenContrast === 'plain',
    ":root[data-contrast='more']": chosenContrast === 'more',
  };
  const held = conditions[text];
  if (held === undefined) throw new Error(`tokens.css has a condition that is unknown here: “${text}”`);
  return held;
}

/** How many simple selectors there are: each kind that is used here weighs the same. */
function weigh({ selector }: Rule): number {
  return selector.split(/[:[]/u).length;
}

/** Where the parenthesis that opens before `start` closes. */
function findEnd(value: string, start: number): number {
  let depth = 1;
  for (let at = start; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a parenthesis stays open: “${value}”`);
}

function substitute(value: string, declared: ReadonlyMap<string, string>): string {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = findEnd(value, start + 4);
  const [, name = '', fallback] = /^\s*(--[\w-]+)\s*(?:,(.*))?$/su.exec(value.slice(start + 4, end)) ?? [];
  const found = declared.get(name) ?? 'initial';
  const put = found === 'initial' ? fallback : found;
  if (put === undefined) throw new Error(`nothing is known of “${name}”`);
  return substitute(`${value.slice(0, start)}${put}${value.slice(end + 1)}`, declared);
}

/**
 * What each custom property of a stylesheet like tokens.css comes to under an appearance, by the cascade and by var().
 * A property whose toggles all give nothing is empty. Throws at a selector, condition or name that it does not know.
 */
export function readTokens(css: string, appearance: Appearance): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  const rules = readRules(css).filter(({ media, selector }) => holds(media, appearance) && holds(selector, appearance));
  for (const rule of rules.sort((one, other) => weigh(one) - weigh(other)))
    for (const [name, value] of rule.declarations) declared.set(name, value);
  return new Map(
    [...declared]
      .filter(([name, value]) => name.startsWith('--') && value !== 'initial')
      .map(([name, value]) => [name, substitute(value, declared).replace(/\s+/gu, ' ').trim()]),
  );
}
