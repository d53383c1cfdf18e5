import { html } from 'parse5';
import type { Element } from './parse-page.ts';

/**
 * What an element does to the text. `block`: stands on lines of its own; `lines`: keeps its line ends as well; `break`:
 * ends a line; `raised`: a mark above or below the line, never part of a number; `skipped`: is not shown, or is
 * crossed out; `emptied`: a cell of which only the content is not shown. All others are inline.
 */
export type Kind =
  | 'block'
  | 'lines'
  | 'break'
  | 'raised'
  | 'picture'
  | 'table'
  | 'caption'
  | 'group'
  | 'row'
  | 'cell'
  | 'emptied'
  | 'skipped';

const kinds: Readonly<Record<Exclude<Kind, 'emptied'>, string>> = {
  block:
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu ol p search section summary ul',
  lines: 'pre listing xmp plaintext',
  break: 'br hr',
  raised: 'sup sub',
  picture: 'img object embed',
  table: 'table',
  caption: 'caption',
  group: 'thead tbody tfoot',
  row: 'tr',
  cell: 'td th',
  skipped:
    'head title script style template noscript noembed noframes nav select option datalist button input textarea svg ' +
    'iframe frameset audio video canvas map colgroup rp rt del s strike',
};

const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as Kind] as const)),
);

/** Whether an element of this name, or its end, ends the line that it stands in, unless its style says otherwise. */
export function breaksLine(tagName: string): boolean {
  const kind = kindOf.get(tagName);
  return kind !== undefined && kind !== 'raised' && kind !== 'skipped';
}

function readAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** What the tests below look at, for most styles say nothing of it. */
const telling = /display|visibility|line-through/i;
const unplaced = /display\s*:\s*none/i;
const unshown = /visibility\s*:\s*hidden|line-through/i;
const asBlock = /display\s*:\s*(?:block|flex|grid|list-item)/i;

/** What a style attribute makes of an element of that kind. */
function applyStyle(style: string, kind: Kind | undefined): Kind | undefined {
  if (!telling.test(style)) return kind;
  if (unplaced.test(style)) return 'skipped';
  if (unshown.test(style)) {
    // The place of a cell stays.
    if (kind === 'cell') return 'emptied';
    if (kind === undefined || kind === 'block' || kind === 'lines' || kind === 'raised') return 'skipped';
  }
  return kind === undefined && asBlock.test(style) ? 'block' : kind;
}

export function findKind(element: Element): Kind | undefined {
  let kind = kindOf.get(element.tagName);
  if (kind === 'skipped') return kind;
  // The names of tables mean nothing in a formula.
  if (element.namespaceURI !== html.NS.HTML) return undefined;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return 'skipped';
    if (name === 'style') kind = applyStyle(value, kind);
  }
  return kind;
}

/** A number of columns or rows as HTML has it; 1 when it is none. */
function readSpan(element: Element, name: string, most: number): number {
  const span = Number.parseInt(readAttribute(element, name) ?? '1', 10);
  return span >= 0 ? Math.min(span, most) : 1;
}

export function readColumns(element: Element): number {
  return readSpan(element, 'colspan', 1000) || 1;
}

/** 0 for all rows that are left. */
export function readRows(element: Element): number {
  return readSpan(element, 'rowspan', 65_534);
}

/** In pixels; what is smaller is an icon or a spacer. */
const smallestPicture = 100;

const ornament = /^data:image\/gif|\.gif$|icon/i;

export function isPicture(element: Element): boolean {
  if (element.tagName !== 'img') return true;
  const small = ['width', 'height'].some((name) => {
    const size = readAttribute(element, name) ?? '';
    return !size.endsWith('%') && Number.parseFloat(size) < smallestPicture;
  });
  const source = readAttribute(element, 'src') ?? '';
  return !small && source !== '' && !ornament.test(source.slice(0, 500));
}
