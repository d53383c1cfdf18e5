import type { PageHead } from '../document.ts';
import { parsePage, type Element, type ParentNode } from './parse-page.ts';

/** Names under which content systems put the day of publication into the head of a page. */
const dateNames = new Set(['pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time']);

function isElement(node: ParentNode['childNodes'][number]): node is Element {
  return 'tagName' in node;
}

function findChild(parent: ParentNode, tag: string): Element | undefined {
  return parent.childNodes.filter(isElement).find(({ tagName }) => tagName === tag);
}

function readAttribute({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** No head is longer than this beginning of a page. */
const longestHead = 65_536;

/** What the head of a page says: its title, and the day of publication where a content system put it there. */
export function readHead(text: string): PageHead {
  const page = parsePage(text.slice(0, longestHead));
  const html = page && findChild(page, 'html');
  const head = html && findChild(html, 'head');
  if (!head) return { title: null, published: null };
  const title = findChild(head, 'title')
    ?.childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const dates = head.childNodes
    .filter(isElement)
    .filter((element) => element.tagName === 'meta')
    .filter((meta) => dateNames.has((readAttribute(meta, 'name') || readAttribute(meta, 'property')).toLowerCase()))
    .map((meta) => readAttribute(meta, 'content').trim());
  return { title: title === undefined || title === '' ? null : title, published: dates[0] ?? null };
}
