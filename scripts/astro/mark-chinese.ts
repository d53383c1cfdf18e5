import { chineseRuns } from '../../src/i18n/chinese-runs.ts';
import type { Edit, Node } from './edit-page.ts';

/** Elements whose text is not shown, or may hold no other elements. */
const silent = new Set(['script', 'style', 'title', 'textarea', 'noscript']);
const plain = new Set(['option', 'text', 'tspan']);

const hasHan = /\p{Script=Han}/u;

/** Whether nothing but Chinese is in a text: it can be marked as a whole. */
function isAllChinese(text: string): boolean {
  return !/\p{Script=Latin}/u.test(text);
}

/** Where the start tag of an element ends in the source; null for what has none. */
function endOfStartTag(node: Node): number | null {
  const place = node.sourceCodeLocation;
  return place && 'startTag' in place ? (place.startTag?.endOffset ?? null) : null;
}

/**
 * What marks the Chinese in a page of another language, so that readers get the glyphs of mainland China and screen readers
 * its sounds: `lang` on the element that holds nothing else, else a `span` around each run.
 */
export function collectChinese(node: Node, edits: Edit[], language = ''): void {
  const own = 'attrs' in node ? (node.attrs.find(({ name }) => name === 'lang')?.value ?? language) : language;
  if ('tagName' in node && silent.has(node.tagName)) return;
  if (!('childNodes' in node) || own.startsWith('zh')) return;
  for (const child of node.childNodes) {
    if (child.nodeName !== '#text' || !('value' in child)) {
      collectChinese(child, edits, own);
      continue;
    }
    const place = child.sourceCodeLocation;
    if (own === '' || !place || !hasHan.test(child.value)) continue;
    const start = endOfStartTag(node);
    const whole = node.childNodes.length === 1 && isAllChinese(child.value);
    if (start !== null && (whole || ('tagName' in node && plain.has(node.tagName)))) {
      edits.push({ start: start - 1, end: start - 1, text: ' lang="zh-CN"' });
    } else edits.push(...wrapRuns(child.value, place.startOffset, place.endOffset));
  }
}

/** A span around each run of Chinese. A text that holds characters written as entities is left alone. */
function wrapRuns(text: string, start: number, end: number): Edit[] {
  if (end - start !== text.length) return [];
  return [...text.matchAll(chineseRuns)]
    .filter(([run]) => hasHan.test(run))
    .map(({ 0: run, index }) => ({
      start: start + index,
      end: start + index + run.length,
      text: `<span lang="zh-CN">${run}</span>`,
    }));
}
