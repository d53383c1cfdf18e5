import { expect, type Page } from '@playwright/test';
import { pages, siteOnDisk, test, watchPage } from './site.ts';

/** Other hosts that serve the same folder, given by address: nginx, Python's http.server and so on. */
const otherHosts = (process.env['GONGKAI_HOSTS'] ?? '').split(',').filter(Boolean);

/** Opens every page by its links from home, then any that no link leads to, and uses the search box once on each. */
async function walkSite(page: Page, root: string): Promise<{ complaints: string[]; linked: Set<string> }> {
  const complaints = watchPage(page, root);
  const linked = new Set<string>(['index.html']);
  for (const path of linked) {
    await page.goto(root + path);
    const targets = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const target of targets) {
      const address = target.split('#')[0]?.split('?')[0] ?? '';
      if (address.startsWith(root) && address.endsWith('.html')) linked.add(address.slice(root.length));
    }
    await page.getByRole('combobox').first().fill('yindu');
    await expect(page.getByRole('option').first()).toContainText('殷都区');
  }
  return { complaints, linked };
}

const hosts: [name: string, root: (fixtures: { site: string; siteInFolder: string }) => string][] = [
  ['at the root of a host', ({ site }) => site],
  ['in a folder of a host', ({ siteInFolder }) => siteInFolder],
  ['opened from disk', () => siteOnDisk],
  ...otherHosts.map((address): [string, () => string] => [`at ${address}`, () => address]),
];

for (const [name, rootOf] of hosts) {
  test(`every page can be reached by links and works ${name}`, async ({ page, site, siteInFolder }) => {
    const root = rootOf({ site, siteInFolder });
    const { complaints, linked } = await walkSite(page, root);
    expect([...linked].sort()).toEqual(pages.filter((path) => path !== '404.html'));
    await page.goto(`${root}404.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在');
    expect(complaints).toEqual([]);
  });
}

test('a wrong address deep in the site answers with a page that leads home', async ({ page, siteInFolder }) => {
  await page.goto(`${siteInFolder}agencies/nobody/2030.html`);
  await page.getByRole('link', { name: '首页' }).click();
  await expect(page).toHaveURL(`${siteInFolder}index.html`);
});
