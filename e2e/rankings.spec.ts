import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { test } from './rankings-test.ts';
import { watchPage } from './site.ts';

const path = 'indicators/full_disclosure_rate/2024-county-government_office-own-2021.html';

/** The rows in sight: rank and county. */
function listRows(page: Page): Promise<string[]> {
  return page
    .locator('tbody tr')
    .filter({ visible: true })
    .evaluateAll((rows) =>
      rows.map((row) => {
        const name = row.querySelector('th')?.textContent?.trim().replace('人民政府办公室', '');
        return `${row.querySelector('[data-part=rank]')?.textContent?.trim()} ${name}`;
      }),
    );
}

// Codes of the counties decide the order of those without a rank.
const asMade = [
  '1 北关区',
  '2 殷都区',
  '2 龙安区',
  '4 文峰区',
  '5 安阳县',
  '— 汤阴县',
  '— 内黄县',
  '— 滑县',
  '— 林州市',
];

function head(page: Page, name: string) {
  return page.getByRole('columnheader', { name, exact: true });
}

test('equal shares have one rank, and what has none stands behind with its reason', async ({ page, rankings }) => {
  const complaints = watchPage(page, rankings.root);
  await page.goto(rankings.root + path);
  expect(await listRows(page)).toEqual(asMade);
  const remarks = await page.locator('td.remark').allTextContents();
  expect(remarks.map((text) => text.trim()).slice(5)).toEqual([
    '分母不足10，不排位',
    expect.stringMatching(/^不符合.*R\d.*，不参加比较$/),
    '办结为0，没有比率可算',
    '缺：予以公开',
  ]);
  await expect(page.getByText('共9份报告：有名次5份')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('columns sort by keyboard, and reload and back find the order again', async ({ page, rankings }) => {
  await page.goto(rankings.root + path);
  await expect(head(page, '名次')).toHaveAttribute('aria-sort', 'ascending');
  await head(page, '分母').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?sort=total$/);
  await expect(head(page, '分母')).toHaveAttribute('aria-sort', 'descending');
  await expect(head(page, '名次')).not.toHaveAttribute('aria-sort');
  expect((await listRows(page)).slice(0, 3)).toEqual(['1 北关区', '4 文峰区', '2 龙安区']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?sort=total&order=asc$/);
  expect((await listRows(page))[0]).toBe('— 滑县');
  await page.reload();
  expect((await listRows(page))[0]).toBe('— 滑县');
  await page.goBack();
  expect((await listRows(page))[0]).toBe('1 北关区');
  await expect(head(page, '分母')).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  expect(await listRows(page)).toEqual(asMade);
  await head(page, '数值').getByRole('button').click();
  await head(page, '数值').getByRole('button').click();
  // What has no value is last in either order.
  expect((await listRows(page)).slice(-2)).toEqual(['— 滑县', '— 林州市']);
});

test('rows are found by name and by region, and the address says so', async ({ page, rankings }) => {
  await page.goto(rankings.root + path);
  await page.getByRole('searchbox', { name: '机关或者地区' }).fill('县');
  await expect(page.getByText('显示4行，共9行')).toBeVisible();
  expect(await listRows(page)).toEqual(['5 安阳县', '— 汤阴县', '— 内黄县', '— 滑县']);
  await page.getByRole('checkbox', { name: '只看有名次的' }).check();
  await expect(page).toHaveURL(/\?q=%E5%8E%BF&ranked=1$/);
  expect(await listRows(page)).toEqual(['5 安阳县']);
  await page.reload();
  expect(await listRows(page)).toEqual(['5 安阳县']);
  await page.goBack();
  expect(await listRows(page)).toHaveLength(4);
  await page.getByRole('searchbox', { name: '机关或者地区' }).fill('安阳市');
  expect(await listRows(page)).toEqual(asMade);
});

test('an address that asks for what is not there shows the ranking as it was made', async ({ page, rankings }) => {
  await page.goto(`${rankings.root}${path}?sort=praise&order=up&ranked=x`);
  expect(await listRows(page)).toEqual(asMade);
});

test('the file holds what is in sight, cell for cell', async ({ page, rankings }) => {
  await page.goto(`${rankings.root}${path}?sort=count&q=%E5%8C%BA`);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载所示各行（CSV）' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('full_disclosure_rate-2024-county-government_office-own-2021.csv');
  const text = readFileSync((await file.path()) ?? '', 'utf8');
  expect(text.startsWith('\ufeff名次,机关,地区,数值,分子,分母,95%区间下限,95%区间上限,说明\r\n')).toBe(true);
  const shown = await page
    .locator('tr')
    .filter({ visible: true })
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...(row as HTMLTableRowElement).cells]
          .map((cell) => cell.dataset['value'] ?? cell.textContent.trim())
          .join(','),
      ),
    );
  expect(text.slice(1).trimEnd().split('\r\n')).toEqual(shown);
  expect(shown.slice(1).map((row) => row.split(',').slice(3, 6).join(' '))).toEqual([
    '0.75 30 40',
    '0.5 10 20',
    '0.25 10 40',
    '0.5 6 12',
  ]);
});

test('every number is that of the page of the report', async ({ page, rankings }) => {
  await page.goto(rankings.root + path);
  const read = (selector: string) =>
    page.locator(selector).evaluateAll((rows) =>
      rows.map((row) => ({
        id: (row as HTMLElement).dataset['report'] ?? '',
        parts: [...row.querySelectorAll<HTMLElement>('[data-part]:not([data-part=rank])')].map(
          (part) => `${part.dataset['part']} ${part.dataset['value'] ?? part.textContent.trim()}`,
        ),
      })),
    );
  const ranked = await read('tr[data-report]');
  expect(ranked).toHaveLength(9);
  for (const { id, parts } of ranked) {
    await page.goto(`${rankings.root}agencies/${id}.html`);
    const [own] = await read('tr[data-measure=full_disclosure_rate]');
    const told = parts.filter((part) => !/^\w+ $/u.test(part));
    expect(
      own?.parts.filter((part) => !/^\w+ $/u.test(part)),
      id,
    ).toEqual(told);
  }
});

test('it works from disk, in English, on a small screen, and axe finds nothing', async ({ page, rankings }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${pathToFileURL(rankings.folder).href}/en/${path}`);
  await page.getByRole('button', { name: 'Denominator' }).click();
  expect((await listRows(page))[0]).toBe('1 北关区');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await findViolations(page)).toEqual([]);
});

test('the page of the indicator has the rankings, and every item of its formula leads to what it means', async ({
  page,
  rankings,
}) => {
  await page.goto(`${rankings.root}indicators/full_disclosure_rate.html`);
  expect((await listRows(page)).slice(0, 2)).toEqual(['1 北关区', '2 殷都区']);
  await expect(page.locator('.formula a')).toHaveText(['予以公开', '办结总计']);
  await page.locator('.formula a').first().click();
  await expect(page).toHaveURL(/guide\.html#granted$/);
  await page.goBack();
  await page.getByRole('link', { name: /2023年度/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2023年度');
  expect(await listRows(page)).toHaveLength(9);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ranking is complete, and offers nothing that would not work', async ({ page, rankings }) => {
    await page.goto(rankings.root + path);
    expect(await listRows(page)).toEqual(asMade);
    await expect(page.getByRole('button', { name: '下载所示各行（CSV）' })).toBeHidden();
    await expect(page.locator('thead button')).toHaveCount(0);
  });
});
