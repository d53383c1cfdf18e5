import { expect, type Page } from '@playwright/test';
import { applicants } from '../src/form/requests.ts';
import { findUnmarked } from './find-unmarked.ts';
import { chooseMode, englishPages, pages, pageTypes, test } from './site.ts';

const phone = { width: 360, height: 740 };

test('every page has its twin, and each leads to the other', async ({ page, site }) => {
  const chinese = pages.filter((path) => !path.startsWith('en/') && path !== pageTypes.missing);
  const english = pages.filter((path) => path.startsWith('en/'));
  expect(english).toEqual(chinese.map((path) => `en/${path}`).sort());
  for (const path of Object.values(pageTypes).filter((each) => each !== pageTypes.missing)) {
    await page.goto(site + path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${site}en/${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: '中文', exact: true }).click();
    await expect(page).toHaveURL(site + path);
  }
});

test('no Chinese of an English page is without its language', async ({ page, site }) => {
  for (const path of englishPages) {
    await page.goto(site + path);
    expect(await findUnmarked(page), path).toEqual([]);
  }
});

test.describe('the display', () => {
  test('is chosen by keyboard, kept on other pages, and there before anything is painted', async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site + pageTypes.home);
    await page.locator('reading-modes summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: '深色' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('group', { name: '对比度' }).getByRole('radio', { name: '高' }).check();
    await page.getByRole('radio', { name: '特大' }).check();
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(root).toHaveAttribute('data-contrast', 'more');
    await expect(root).toHaveAttribute('data-type', 'largest');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('radio', { name: '深色' })).toBeHidden();

    // Before the body is there, as the first frame needs it.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset['seen'] = document.documentElement.dataset['theme'] ?? 'none';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(site + pageTypes.report);
    await expect(root).toHaveAttribute('data-seen', 'dark');
    await page.locator('reading-modes summary').click();
    await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
    await page.getByRole('group', { name: '颜色' }).getByRole('radio', { name: '跟随设备' }).check();
    await expect(root).not.toHaveAttribute('data-theme');
  });

  test('survives what somebody else stored', async ({ page, site }) => {
    await page.addInitScript(() => localStorage.setItem('gongkai-modes', 'theme:dark,x:y,contrast:"><b>,type'));
    await page.goto(site + pageTypes.home);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).not.toHaveAttribute('data-contrast');
  });

  test('in the largest type loses nothing on a phone', async ({ page, site }) => {
    await chooseMode(page, 'high contrast, dark, largest type');
    await page.setViewportSize(phone);
    for (const path of [...Object.values(pageTypes), ...englishPages]) {
      await page.goto(site + path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no choice is offered that could not be kept, and pages are whole', async ({ page, site }) => {
    await page.goto(`${site}en/${pageTypes.report}`);
    await expect(page.locator('reading-modes')).toBeHidden();
    await expect(page.getByRole('heading', { name: '3. Requests received and handled' })).toBeVisible();
    await page.getByRole('link', { name: '中文', exact: true }).click();
    await expect(page).toHaveURL(site + pageTypes.report);
  });

  test('a table is a list on a phone, and the printed form when asked', async ({ page, site }) => {
    await page.setViewportSize(phone);
    await page.goto(site + pageTypes.report);
    const table = page.locator('table.requests');
    const total = page.locator('[id="requests.granted.total"]');
    const enterprise = page.locator('[id="requests.granted.commercial_enterprise"]');
    await expect(total).toBeVisible();
    await expect(enterprise).toBeHidden();
    const width = await table.evaluate((element) => element.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(phone.width);
    // Read by ear it is still a table with its heads.
    await expect(page.getByRole('table').filter({ has: total }).getByRole('rowheader')).not.toHaveCount(0);
    await page.getByRole('checkbox', { name: /按法定表格样式显示：.*申请情况/ }).check();
    await expect(enterprise).toBeVisible();
  });

  test('a cell of zero that a link leads to is shown in the list', async ({ page, site }) => {
    await page.setViewportSize(phone);
    await page.goto(`${site}${pageTypes.report}#requests.granted.commercial_enterprise`);
    await expect(page.locator('[id="requests.granted.commercial_enterprise"]')).toBeInViewport();
  });
});

test('nothing moves while a page loads', async ({ page, site }) => {
  await page.setViewportSize(phone);
  for (const path of [...Object.values(pageTypes), ...englishPages]) {
    await page.goto(site + path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 150);
        }),
    );
    // Rows of a long table that arrive late may widen a column by a pixel.
    expect(shift, path).toBeLessThan(0.001);
  }
});

test('text of twice its size loses nothing', async ({ page, site }) => {
  await page.setViewportSize({ width: 640, height: 700 });
  for (const path of [...Object.values(pageTypes), ...englishPages]) {
    await page.goto(site + path);
    const wide = await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
      return document.documentElement.scrollWidth - innerWidth;
    });
    expect(wide, path).toBeLessThanOrEqual(0);
  }
});

test('every case that the guide explains a row by is the cell that it leads to', async ({ page, site }) => {
  await page.goto(`${site}en/${pageTypes.guide}`);
  const cases = await page
    .locator('.definitions dd.quiet a')
    .evaluateAll((links) => links.map((link) => ({ href: (link as HTMLAnchorElement).href, text: link.textContent })));
  expect(cases.length).toBeGreaterThan(8);
  for (const { href, text } of cases) {
    await page.goto(href);
    const cell = page.locator(`[id="${new URL(href).hash.slice(1)}"]`);
    expect(`${(await cell.innerText()).trim()} `).toBe(text?.trim().replace(/requests?$/u, ''));
  }
});

/** What has the focus, and whether a reader sees it. */
function describeFocus(page: Page): Promise<{ name: string; seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      name: element.outerHTML.slice(0, 120),
      seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0,
    };
  });
}

for (const path of [pageTypes.home, pageTypes.agency, pageTypes.region, pageTypes.log, `en/${pageTypes.guide}`]) {
  test(`the keyboard reaches everything on ${path}, in order and in sight`, async ({ page, site }) => {
    await page.goto(site + path);
    const expected = await page
      .locator('a[href], button, input, select, summary, [tabindex="0"]')
      .evaluateAll((elements) => {
        const radios = new Set<string>();
        return elements.filter((element) => {
          if (element.closest('details:not([open])') && element.localName !== 'summary') return false;
          if (element.getAttribute('tabindex') === '-1') return false;
          if (element instanceof HTMLInputElement && element.type === 'radio') {
            if (radios.has(element.name)) return false;
            radios.add(element.name);
          }
          return element.getClientRects().length > 0;
        }).length;
      });
    let reached = 0;
    for (; reached < expected + 5; reached += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const { name, seen } = await describeFocus(page);
      expect(seen, name).toBe(true);
    }
    expect(reached).toBe(expected);
  });
}

test('on paper a report is its text and its tables as the law prints them', async ({ page, site }) => {
  await page.setViewportSize(phone);
  await page.goto(site + pageTypes.report);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const gone of ['.nav', '.tools', '.masthead agency-search', '.contents', '.actions']) {
    await expect(page.locator(gone).first(), gone).toBeHidden();
  }
  for (const { id } of applicants) {
    await expect(page.locator(`[id="requests.denied_state_secret.${id}"]`)).toBeVisible();
  }
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(29, 28, 26)');
});
