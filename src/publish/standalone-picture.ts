/** A chart of a page, and what stands around it there. Every text is plain text. */
export interface FigureParts {
  /** As src/charts draws it, or as a browser that has read it writes it in XML. */
  readonly svg: string;
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** Where the figure is found; null where nobody knows. */
  readonly address: string | null;
  /** The language of the words, as `zh-CN`. */
  readonly language: string;
  /** A font-family list, as in CSS; `system-ui` is left out, because only browsers know it. */
  readonly fonts: string;
  /**
   * The plain colour of a role, as `#fbfaf6`; empty where there is none. Roles are named without their hyphens: `mark-here`. Beside
   * those of the chart it is asked for `paper`, `ink` and `ink-soft`.
   */
  readonly resolve: (role: string) => string;
  /** Breaks a text into lines of at most so many ems: `wrapText` of src/charts/text-width.ts, or what a browser does. */
  readonly wrap: (text: string, ems: number) => readonly string[];
}

/** In CSS pixels, as are the sizes of type. */
const padding = 24;
const gap = 16;
const lineHeight = 1.5;
/** How much of a line may be filled: fonts differ, and bold words are wider than `wrap` takes them for. */
const fullness = 0.92;

/** Text for XML, in an element or an attribute. A run of blanks, and of what XML cannot hold, is one blank. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
    .replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function refuse(what: string): never {
  throw new Error(`A standalone picture cannot have ${what}`);
}

function findColour({ resolve }: FigureParts, role: string): string {
  const colour = resolve(role);
  return /^#(?:[\da-f]{3}){1,2}$/iu.test(colour) ? colour : refuse(`--${role}: ${colour}`);
}

function readNumber(attributes: string, name: string): number {
  return Number.parseFloat(new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '');
}

/** What is for pages only: their styles, the names for screen readers, the ties to the table. */
const pageOnly = /^(?:class|role|tabindex|xmlns|aria-|data-)/u;
/** Elements and attributes that not every program follows, or that lead elsewhere. */
const refused = /^(?:style|script|foreignObject|image|a|svg|on.*|.*href)$/u;

/** Attributes without roles, and with places in pixels: not every program knows ems, whose length is `size`. */
function rewriteAttributes(attributes: string, size: number, parts: FigureParts): string {
  return attributes.replace(/\s+([\w:-]+)="([^"]*)"/gu, (whole, name: string, value: string) => {
    if (pageOnly.test(name)) return '';
    const written = value
      .replace(/currentColor|var\(--([\w-]+)\)/gu, (_, role = 'ink') => findColour(parts, role))
      .replace(/^(-?[\d.]+)em$/u, (_, ems: string) => (Number(ems) * size).toFixed(2));
    if (refused.test(name) || written.includes('var(')) refuse(whole);
    return ` ${name}="${written}"`;
  });
}

function rewriteTags(markup: string, parts: FigureParts): string {
  const sizes: number[] = [];
  const tag = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|</gu;
  return markup.replace(tag, (whole, end?: string, name?: string, attributes = '', empty = '') => {
    if (name === undefined || refused.test(name)) refuse(whole);
    if (end) {
      sizes.pop();
      return whole;
    }
    const size = readNumber(attributes, 'font-size') || (sizes[sizes.length - 1] ?? 0);
    if (!empty) sizes.push(size);
    return `<${name}${rewriteAttributes(attributes, size, parts)}${empty}>`;
  });
}

/**
 * A chart as an SVG file of its own: title, subtitle, picture, notes, source and address on paper. It needs nothing but itself,
 * and is made of what every program that opens SVG understands, also those that are no browsers: plain colours in attributes,
 * places in pixels, no styles. Ids stay. Throws on a role without a plain colour, and on what no chart of ours has.
 */
export function composePicture(parts: FigureParts): string {
  const { svg, title, subtitle, notes, source, address, language, fonts, wrap } = parts;
  const [, attributes = '', inner = ''] = /^<svg((?:\s+[\w:-]+="[^"]*")*)>(.*)<\/svg>$/su.exec(svg) ?? [];
  const width = readNumber(attributes, 'width');
  const height = readNumber(attributes, 'height');
  if (!(width * height > 0)) refuse('no size');
  const look = attributes.replace(/\s(?:width|height|viewBox)="[^"]*"/gu, '');
  let y = padding;
  // Each line is a text of its own, which every program understands.
  const write = (text: string, size: number, weight: number, role: string): string =>
    wrap(text, (width / size) * fullness)
      .map((line) => {
        y += size * lineHeight;
        const baseline = Math.round(y - size * 0.4);
        return `<text x="${padding}" y="${baseline}" font-size="${size}" font-weight="${weight}" fill="${findColour(parts, role)}">${escapeMarkup(line)}</text>\n`;
      })
      .join('');
  const head = write(title, 20, 700, 'ink') + write(subtitle, 14, 400, 'ink-soft');
  const picture = `<g transform="translate(${padding},${Math.round(y + gap)})"${look}>${inner}</g>`;
  y += gap + height + gap;
  const foot = [...notes, source, address ?? ''].map((text) => write(text, 12, 400, 'ink-soft')).join('');
  const [w, h] = [width + 2 * padding, Math.ceil(y + padding)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" xml:lang="${escapeMarkup(language)}" font-family="${escapeMarkup(fonts.replace(/system-ui,\s*/u, ''))}">
<title>${escapeMarkup(title)}</title>
<desc>${escapeMarkup(subtitle)}</desc>
<rect width="${w}" height="${h}" fill="${findColour(parts, 'paper')}"/>
${head}${rewriteTags(picture, parts)}
${foot}</svg>
`;
}
