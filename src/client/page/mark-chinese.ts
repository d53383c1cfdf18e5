import { chineseRuns } from '../../i18n/chinese-runs.ts';

const hasHan = /\p{Script=Han}/u;

/** The text with its Chinese in elements that say so; the same node where it has none. */
function splitText(text: Text): Node[] {
  const parts: Node[] = [];
  let end = 0;
  for (const match of text.data.matchAll(chineseRuns)) {
    if (!hasHan.test(match[0])) continue;
    parts.push(document.createTextNode(text.data.slice(end, match.index)));
    const marked = document.createElement('span');
    marked.lang = 'zh-CN';
    marked.textContent = match[0];
    parts.push(marked);
    end = match.index + match[0].length;
  }
  return end === 0 ? [text] : [...parts, document.createTextNode(text.data.slice(end))];
}

/** Marks the Chinese that a script put into a page of another language, so that it is spoken and drawn as Chinese. */
export function markChinese(root: Element): void {
  if (document.documentElement.lang.startsWith('zh')) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isMarked = node.parentElement?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true;
    if (!isMarked && hasHan.test(node.data)) found.push(node);
  }
  for (const node of found) {
    const parent = node.parentElement;
    // Text of a picture has no elements in it.
    if (parent instanceof SVGElement) parent.setAttribute('lang', 'zh-CN');
    else node.replaceWith(...splitText(node));
  }
}
