import { defaultTreeAdapter, html, parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { indexLines } from './line-index.ts';
import type { Locate } from './line-index.ts';
import type { Page, PageAttribute, PageElement, PageNode, PageText } from './page.ts';
import { fileStart } from './problem.ts';
import type { Place } from './problem.ts';
import { findAttributeReferences, findCssReferences, readStyleElement } from './reference.ts';
import type { Reference } from './reference.ts';
import type { SitePaths } from './site-paths.ts';

interface Gathered {
  readonly elements: PageElement[];
  readonly texts: PageText[];
}

/**
 * Parses an HTML page, or an SVG drawing, as a browser without scripts would (so `<noscript>` holds elements). It never
 * fails: whatever the text is, the HTML standard says which tree it makes.
 */
export function parsePage(path: string, source: string, paths: SitePaths): Page {
  const gathered: Gathered = { elements: [], texts: [] };
  const document = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  gatherNodes(document.childNodes, null, gathered);
  const locate = indexLines(source);
  return {
    path,
    source,
    ...gathered,
    ids: gatherIds(gathered.elements),
    references: gathered.elements.flatMap((element) => gatherReferences(element, path, locate)),
    locate,
    paths,
  };
}

function gatherNodes(nodes: readonly Tree.ChildNode[], parent: PageElement | null, into: Gathered): PageNode[] {
  const made: PageNode[] = [];
  for (const node of nodes) {
    if (defaultTreeAdapter.isElementNode(node)) made.push(gatherElement(node, parent, into));
    else if (defaultTreeAdapter.isTextNode(node) && parent !== null) made.push(gatherText(node, parent, into));
  }
  return made;
}

function gatherElement(node: Tree.Element, parent: PageElement | null, into: Gathered): PageElement {
  const children: PageNode[] = [];
  const attributes = readAttributes(node);
  const element: PageElement = {
    kind: 'element',
    tag: node.tagName,
    isSvg: node.namespaceURI === html.NS.SVG,
    attributes,
    parent,
    children,
    place: placeOf(node.sourceCodeLocation) ?? parent?.place ?? fileStart,
    isInert: parent !== null && (parent.isInert || parent.tag === 'template'),
    isVerbatim: parent?.isVerbatim === true || attributes.has('data-verbatim'),
  };
  into.elements.push(element);
  const content = 'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;
  children.push(...gatherNodes(content, element, into));
  return element;
}

function readAttributes(node: Tree.Element): Map<string, PageAttribute> {
  const places = node.sourceCodeLocation?.attrs;
  const attributes = new Map<string, PageAttribute>();
  for (const { name, prefix, value } of node.attrs) {
    const full = prefix ? `${prefix}:${name}` : name;
    // The places are kept under the names as read, before `viewbox` became `viewBox`.
    const place = placeOf(places?.[full] ?? places?.[full.toLowerCase()]) ?? placeOf(node.sourceCodeLocation);
    attributes.set(full, { value, place: place ?? fileStart });
  }
  return attributes;
}

function gatherText(node: Tree.TextNode, parent: PageElement, into: Gathered): PageText {
  const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  const text: PageText = { kind: 'text', value: node.value, parent, start: startOffset, end: endOffset };
  into.texts.push(text);
  return text;
}

function placeOf(location: { startLine: number; startCol: number } | null | undefined): Place | undefined {
  return location ? { line: location.startLine, column: location.startCol } : undefined;
}

function gatherIds(elements: readonly PageElement[]): Set<string> {
  const ids = new Set<string>();
  for (const { attributes, isInert } of elements) {
    const id = attributes.get('id')?.value;
    if (id && !isInert) ids.add(id);
  }
  return ids;
}

function gatherReferences(element: PageElement, path: string, locate: Locate): Reference[] {
  const found = findAttributeReferences(element, path);
  const style = readStyleElement(element);
  if (style) found.push(...findCssReferences(style.css, path, (offset) => locate(style.start + offset)));
  return found;
}
