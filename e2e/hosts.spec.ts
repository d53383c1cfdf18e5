import { expect, type Page } from '@playwright/test';
import { englishPages, pages, pageTypes, siteOnDisk, test, watchPage } from './site.ts';

/** Other hosts that serve the same folder, given by address: nginx, Python's http.server and so on. */
const otherHosts = (process.env['GONGKAI_HOSTS'] ?? '').split(',').filter(Boolean);

/** Pages for the frames of others. */
const isEmbedded = (path: string): boolean => /^(?:en\/)?embed\//u.test(path);

/** The search page has its own field, every other page the box. */
async function searchOnce(page: Page): Promise<void> {
  // The comparison has a box of its own, which chooses.
  const box = page.locator('agency-search:not([data-chooses]) input');
  const isBox = (await box.count()) > 0;
  await (isBox ? box : page.locator('site-search input')).fill('yindu');
  const found = isBox
    ? page.locator('agency-search:not([data-chooses]) [role=option]')
    : page.locator('[data-results=agencies] a');
  await expect(found.filter({ hasText: '殷都区人民政府办公室' })).toBeVisible();
}

const isOfEachType: ReadonlySet<string> = new Set([...Object.values(pageTypes), ...englishPages]);

/** Opens every page that is wanted by its links from home, and searches once on a page of each type. */
async function walkSite(
  page: Page,
  root: string,
  isWanted: (path: string) => boolean,
): Promise<{ complaints: string[]; linked: Set<string> }> {
  const complaints = watchPage(page, root);
  const linked = new Set<string>(['index.html']);
  for (const path of linked) {
    // They have charts only, and lead back to where they came from: charts.spec.ts looks at them.
    if (isEmbedded(path)) continue;
    await page.goto(root + path);
    const targets = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const target of targets) {
      const address = target.split('#')[0]?.split('?')[0] ?? '';
      const path = address.slice(root.length);
      if (address.startsWith(root) && path.endsWith('.html') && isWanted(path)) linked.add(path);
    }
    if (isOfEachType.has(path)) await searchOnce(page);
  }
  return { complaints, linked };
}

/** All pages are walked on one host; on the others those in Chinese and some in English stand for their twins. */
const isFirstLevel = (path: string): boolean => !/^en\/.*\//u.test(path);

const hosts: [name: string, root: (fixtures: { site: string; siteInFolder: string }) => string][] = [
  ['at the root of a host', ({ site }) => site],
  ['in a folder of a host', ({ siteInFolder }) => siteInFolder],
  ['opened from disk', () => siteOnDisk],
  ...otherHosts.map((address): [string, () => string] => [`at ${address}`, () => address]),
];

for (const [name, rootOf] of hosts) {
  test(`every page can be reached by links and works ${name}`, async ({ page, site, siteInFolder }) => {
    test.setTimeout(180_000);
    const root = rootOf({ site, siteInFolder });
    const isWanted = root === site ? () => true : isFirstLevel;
    const { complaints, linked } = await walkSite(page, root, isWanted);
    expect([...linked].sort()).toEqual(pages.filter((path) => path !== '404.html' && isWanted(path)));
    await page.goto(`${root}404.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
    expect(complaints).toEqual([]);
  });
}

test('a wrong address deep in the site answers with a page that leads home', async ({ page, siteInFolder }) => {
  await page.goto(`${siteInFolder}agencies/nobody/2030.html`);
  await page.getByRole('link', { name: '首页' }).click();
  await expect(page).toHaveURL(`${siteInFolder}index.html`);
});
