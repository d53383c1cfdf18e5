import { defaultTreeAdapter } from 'parse5';
import type { Flow } from '../flow.ts';
import { findKind, isPicture, readColumns, readRows, type Kind } from './elements.ts';
import type { Element, Page, ParentNode } from './parse-page.ts';

/** Begins an element; false when what is in it does not count. */
function enter(element: Element, kind: Kind | undefined, flow: Flow): boolean {
  switch (kind) {
    case undefined:
    case 'group':
      return true;
    case 'skipped':
      return false;
    case 'block':
    case 'lines':
      flow.breakLine();
      return true;
    case 'break':
      flow.breakLine();
      return false;
    case 'raised':
      flow.separate();
      return true;
    case 'picture':
      if (isPicture(element)) flow.picture();
      return false;
    case 'table':
      flow.openTable();
      return true;
    case 'caption':
      flow.openCaption();
      return true;
    case 'row':
      flow.openRow();
      return true;
    case 'cell':
      flow.openCell(readColumns(element), readRows(element));
      return true;
    case 'emptied':
      flow.openCell(readColumns(element), readRows(element));
      flow.close();
      return false;
  }
}

function leave(kind: Kind | undefined, flow: Flow): void {
  if (kind === 'block' || kind === 'lines') flow.breakLine();
  else if (kind === 'raised') flow.separate();
  else if (kind === 'table') flow.closeTable();
  else if (kind === 'group') flow.endGroup();
  else if (kind === 'caption' || kind === 'row' || kind === 'cell') flow.close();
}

function addLines(text: string, flow: Flow): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) flow.breakLine();
    flow.text(line);
  });
}

type Child = ParentNode['childNodes'][number];

/** Nodes that are no elements have names with a number sign. */
function isElement(node: Child): node is Element {
  return node.nodeName.charCodeAt(0) !== 0x23;
}

/** Gives the flow what a page shows, in the order of the page. No recursion: the tree may be deeper than the stack. */
export function walkPage(page: Page, flow: Flow): void {
  /** The elements around this one, and for each its kind and which of its children comes next. */
  const nodes: ParentNode[] = [];
  const kinds: (Kind | undefined)[] = [];
  const places: number[] = [];
  let node: ParentNode = page;
  let kind: Kind | undefined;
  let next = 0;
  let preformatted = 0;
  for (;;) {
    const child: Child | undefined = node.childNodes[next++];
    if (child === undefined) {
      leave(kind, flow);
      if (kind === 'lines') preformatted -= 1;
      const parent = nodes.pop();
      if (!parent || flow.failure) return;
      node = parent;
      kind = kinds.pop();
      next = places.pop() ?? 0;
    } else if (defaultTreeAdapter.isTextNode(child)) {
      if (preformatted > 0) addLines(child.value, flow);
      else flow.text(child.value);
    } else if (isElement(child)) {
      const own = findKind(child);
      if (!enter(child, own, flow)) continue;
      if (own === 'lines') preformatted += 1;
      nodes.push(node);
      kinds.push(kind);
      places.push(next);
      node = child;
      kind = own;
      next = 0;
    }
  }
}
