import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { findViolations } from './find-violations.ts';
import { buildFindingsSite } from './findings-site.ts';
import { pageTypes, test as base, watchPage } from './site.ts';

const test = base.extend<object, { found: string }>({
  found: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'findings-'));
      const served = await serveFolder(buildFindingsSite(folder), { port: 0, host: '127.0.0.1' });
      await use(`http://127.0.0.1:${served.port}/`);
      await served.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

// One worker builds the site once.
test.describe.configure({ mode: 'serial' });

/** The reports that are in sight, by year and kind of finding. */
function listShown(page: Page): Promise<string[]> {
  return page
    .locator('article')
    .filter({ visible: true })
    .evaluateAll((articles) =>
      articles.map((article) =>
        [
          article.querySelector('h3')?.textContent?.trim(),
          ...[...article.querySelectorAll<HTMLElement>('[data-kind]')].flatMap((group) =>
            group.hidden ? [] : [group.dataset['kind']],
          ),
        ].join(' '),
      ),
    );
}

const all = [
  '汾西县教育局2024年报告 prose-silent',
  '殷都区财政局2024年报告 relation',
  '汾西县教育局2023年报告 relation',
];

test('findings are chosen by kind, year and province, and the choice is in the address', async ({ page, found }) => {
  const complaints = watchPage(page, found);
  await page.goto(`${found}findings.html`);
  expect(await listShown(page)).toEqual(all);
  await page.getByRole('combobox', { name: '类别', includeHidden: true }).selectOption('表内勾稽关系不符');
  expect(await listShown(page)).toEqual([all[1], all[2]]);
  await page.getByRole('combobox', { name: '年度', includeHidden: true }).selectOption('2023');
  await expect(page).toHaveURL(/\?kind=relation&year=2023$/);
  expect(await listShown(page)).toEqual([all[2]]);
  await expect(page.getByText('显示2处')).toBeVisible();
  await page.reload();
  expect(await listShown(page)).toEqual([all[2]]);
  await page.goBack();
  expect(await listShown(page)).toEqual([all[1], all[2]]);
  await page.goBack();
  expect(await listShown(page)).toEqual(all);
  await page.getByRole('combobox', { name: '地区', includeHidden: true }).selectOption('山西省');
  expect(await listShown(page)).toEqual([all[0], all[2]]);
  expect(complaints).toEqual([]);
});

test('an address that asks for what is not there shows all', async ({ page, found }) => {
  await page.goto(`${found}findings.html?kind=nothing&year=1999`);
  expect(await listShown(page)).toEqual(all);
});

test('axe finds nothing on the filter', async ({ page, found }) => {
  await page.goto(`${found}findings.html`);
  expect(await findViolations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all findings are there, the filter is not, and kinds have pages', async ({ page, found }) => {
    await page.goto(`${found}findings.html`);
    expect(await listShown(page)).toEqual(all);
    await expect(page.getByRole('combobox', { name: '类别', includeHidden: true })).toHaveCount(1);
    await expect(page.getByRole('combobox', { name: '类别', includeHidden: true })).toBeHidden();
    await page.getByRole('link', { name: '表内勾稽关系不符' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('表内勾稽关系不符');
    expect(await listShown(page)).toHaveLength(2);
  });

  test('a marked number of the prose leads to its cell, and a finding to the line of the source', async ({
    page,
    site,
  }) => {
    await page.goto(site + pageTypes.report);
    const marked = page.locator('.prose').getByRole('link', { name: '21 件', exact: true });
    await expect(marked).toHaveAttribute('title', '一致');
    await marked.click();
    await expect(page).toHaveURL(/#requests\.new_received\.total$/);
    await page.getByRole('link', { name: '原文第72行' }).first().click();
    await expect(page).toHaveURL(/2024-source\.html#L72$/);
  });
});
