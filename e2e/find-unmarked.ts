import type { Page } from '@playwright/test';

/** Elements of a page with Chinese that does not say that it is Chinese. */
export function findUnmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !/\p{Script=Han}/u.test(node.textContent ?? '')) continue;
      if (!element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh'))
        found.push(element.outerHTML.slice(0, 200));
    }
    return found;
  });
}
