import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './charts-test.ts';
import { findUnmarked } from './find-unmarked.ts';
import { findViolations } from './find-violations.ts';
import { readCsv } from './read-csv.ts';
import { chooseMode, modes, pageTypes, siteOnDisk, watchPage } from './site.ts';

const yindu = '410505-yinduqu-renminzhengfu-bangongshi';
const linzhou = '410581-linzhoushi-renminzhengfu-bangongshi';
const neihuang = '410527-neihuangxian-renminzhengfu-bangongshi';
const office = '人民政府办公室';

const chosenOf = (page: Page): Locator => page.locator('.compare-chosen .compare-name a');
const resultOf = (page: Page): Locator => page.locator('.compare-result');
const messagesOf = (page: Page): Locator => page.locator('.compare-messages');

/** A comparison is complete when its last picture is drawn. */
async function waitForResult(page: Page): Promise<void> {
  await expect(resultOf(page)).toBeVisible();
  await expect(resultOf(page)).not.toHaveAttribute('aria-busy', 'true');
}

/** The table as it is seen, cell for cell: the plain number where a cell writes it otherwise. */
function readTable(page: Page): Promise<string[][]> {
  return page
    .locator('#compare-table tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => ((cell as HTMLElement).dataset['value'] ?? cell.textContent).trim()),
      ),
    );
}

/** Presses Tab until what has the focus is what is sought. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let count = 0; count < 400; count += 1) {
    if (await page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

async function typeAndChoose(page: Page, typed: string, found: string): Promise<void> {
  await tabTo(page, 'compare-view agency-search input');
  await page.keyboard.type(typed);
  await expect(page.locator('compare-view').getByRole('option').first()).toContainText(found);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

for (const [device, viewport] of Object.entries({
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
})) {
  test(`is put together, changed, shared and undone with the keyboard alone, on a ${device}`, async ({
    page,
    context,
    charts,
  }) => {
    const complaints = watchPage(page, charts);
    await page.setViewportSize(viewport);
    await page.goto(`${charts}compare.html`);
    const addresses = [page.url()];
    await typeAndChoose(page, '殷都', `殷都区${office}`);
    await expect(chosenOf(page)).toHaveText([`殷都区${office}`]);
    await typeAndChoose(page, 'linzhou', `林州市${office}`);
    await expect(chosenOf(page)).toHaveCount(2);
    await typeAndChoose(page, '内黄', `内黄县${office}`);
    await expect(chosenOf(page)).toHaveCount(3);
    await expect(page).toHaveURL(`${charts}compare.html?a=${yindu},${linzhou},${neihuang}`);
    addresses.push(page.url());
    await waitForResult(page);

    await tabTo(page, `[data-do=up][data-id="${neihuang}"]`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${charts}compare.html?a=${yindu},${neihuang},${linzhou}`);
    await expect(page.locator(`[data-do=up][data-id="${neihuang}"]`)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${charts}compare.html?a=${neihuang},${yindu},${linzhou}`);

    await tabTo(page, `[data-do=remove][data-id="${linzhou}"]`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${charts}compare.html?a=${neihuang},${yindu}`);
    await expect(page.locator(`[data-do=remove][data-id="${yindu}"]`)).toBeFocused();

    await tabTo(page, 'input[value="2023"]');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(`${charts}compare.html?a=${neihuang},${yindu}&y=2023,2024`);
    await tabTo(page, '.compare-measures > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[value="full_disclosure_rate"]');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/&m=requests_received,.*full_disclosure_rate/u);
    await waitForResult(page);
    await expect(page.locator('.compare-figures figure')).toHaveCount(8);
    const shown = await readTable(page);
    const address = page.url();

    // Shared: the copied link shows the same to another.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, '.compare-result [data-take=link]');
    await page.keyboard.press('Enter');
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    expect(shared).toBe(address);
    const other = await context.newPage();
    await other.goto(shared);
    await waitForResult(other);
    expect(await readTable(other)).toEqual(shown);
    await other.close();

    await page.reload();
    await waitForResult(page);
    expect(await readTable(page)).toEqual(shown);
    await expect(page.locator('input[value="full_disclosure_rate"]')).toBeChecked();

    await page.goBack();
    await expect(page).toHaveURL(`${charts}compare.html?a=${neihuang},${yindu}&y=2023,2024`);
    await expect(page.locator('input[value="full_disclosure_rate"]')).not.toBeChecked();
    for (let count = 0; count < 4; count += 1) await page.goBack();
    await expect(page).toHaveURL(addresses[1] ?? '');
    await waitForResult(page);
    await expect(chosenOf(page)).toHaveText(['殷都区', '林州市', '内黄县'].map((county) => county + office));
    await page.goForward();
    await expect(page).toHaveURL(`${charts}compare.html?a=${yindu},${neihuang},${linzhou}`);
    expect(complaints).toEqual([]);
  });
}

for (const query of [
  `?a=${yindu},${linzhou},${neihuang}`,
  `?a=${yindu},${linzhou}&y=2023,2024&m=disclosure_rate,requests.granted.total,requests.carried_in.natural_person`,
  '?r=410505,410581,410527',
]) {
  for (const language of ['', 'en/']) {
    test(`the file of ${language}compare.html${query} is the table, cell for cell`, async ({ page, charts }) => {
      await page.goto(`${charts}${language}compare.html${query}`);
      await waitForResult(page);
      const started = page.waitForEvent('download');
      await page.locator('.compare-result [data-take=table]').click();
      const saved = readFileSync(await (await started).path(), 'utf8');
      const table = await readTable(page);
      expect(table.length).toBeGreaterThan(4);
      expect(readCsv(saved)).toEqual(table);
      for (const figure of await page.locator('.compare-figures figure').all()) {
        await figure.locator('.figure-take > summary').click();
        const [file] = await Promise.all([page.waitForEvent('download'), figure.locator('[data-take=csv]').click()]);
        const cells = await figure
          .locator('.figure-table tr')
          .evaluateAll((rows) =>
            rows.map((row) =>
              [...row.children].map((cell) => ((cell as HTMLElement).dataset['value'] ?? cell.textContent).trim()),
            ),
          );
        expect(readCsv(readFileSync(await file.path(), 'utf8'))).toEqual(cells);
      }
    });
  }
}

test('a table by hand: values, what they are of, and differences to the first', async ({ page, charts }) => {
  // Of 殷都区 60 were handled and 32 granted, of 林州市 180 and 130 (e2e/charts-site.ts).
  await page.goto(`${charts}compare.html?a=${yindu},${linzhou}&m=requests_handled,disclosure_rate`);
  await waitForResult(page);
  const rows = await page
    .locator('#compare-table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
  expect(rows.slice(0, 5)).toEqual([
    ['办结申请（件）', '60', '180'],
    ['办结申请（件）：与第一列之差', '', '+120'],
    ['公开率', '53.3%', '72.2%'],
    ['公开率：分子', '32', '130'],
    ['公开率：分母（办结）', '60', '180'],
  ]);
  expect(rows[6]).toEqual(['公开率：与第一列之差（百分点）', '', '+18.9']);
});

test('what an address asks for in vain is told, and the rest is shown', async ({ page, charts }) => {
  await page.goto(
    `${charts}compare.html?a=${yindu},410000-nobody,???,${linzhou}&y=1999,2024&m=disclosure_rate,happiness`,
  );
  await waitForResult(page);
  await expect(messagesOf(page)).toContainText('没有取到“410000-nobody”的数据');
  await expect(messagesOf(page)).toContainText('地址里有认不出的项目，已经略去：???。');
  await expect(messagesOf(page)).toContainText('本站没有这些年度的报告，已经略去：1999。');
  await expect(messagesOf(page)).toContainText('没有这样的指标或单元格，已经略去：happiness。');
  await expect(page.locator('#compare-table thead th')).toHaveCount(3);
  await page.locator('[data-do=remove][data-id="410000-nobody"]').click();
  await expect(page).toHaveURL(`${charts}compare.html?a=${yindu},${linzhou}&y=2024&m=disclosure_rate`);
  await expect(messagesOf(page)).toBeEmpty();
});

test('what is not found takes no part: neither as the first, nor in the count', async ({ page, charts }) => {
  await page.goto(`${charts}compare.html?a=410000-nobody,${yindu},${linzhou}`);
  await waitForResult(page);
  await expect(page.locator('.compare-chosen li').filter({ hasText: '差值以此为基准' })).toContainText('殷都区');
  await expect(page.locator('compare-view > [role=status]')).toContainText('正在比较2个机关：殷都区');
});

test('the last measure and the last year stay chosen, and the page says so', async ({ page, charts }) => {
  await page.goto(`${charts}compare.html?a=${yindu},${linzhou}&m=denial_rate`);
  await waitForResult(page);
  await page.locator('.compare-measures > summary').click();
  for (const value of ['denial_rate', '2024']) {
    await page.locator(`input[value="${value}"]`).click();
    await expect(page.locator(`input[value="${value}"]`)).toBeChecked();
    await expect(messagesOf(page)).toHaveText('至少要留一项。');
  }
  await expect(page).toHaveURL(`${charts}compare.html?a=${yindu},${linzhou}&m=denial_rate`);
});

test('a region alone, and one without bodies of its own, are told of without a table', async ({ page, charts }) => {
  await page.goto(`${charts}compare.html?r=410500`);
  await expect(chosenOf(page)).toHaveText(['安阳市']);
  await expect(resultOf(page)).toBeHidden();
  await expect(messagesOf(page)).toHaveText('再选至少一个地区，就能并排对照。');
  await page.goto(`${charts}compare.html?r=410505,410500`);
  await waitForResult(page);
  await expect(page.locator('.compare-notes')).toContainText('没有收录安阳市本级机关2024年的报告。');
});

test('data that could not be loaded can be asked for again', async ({ page, charts }) => {
  await page.route(`**/${linzhou}.js*`, (route) => route.abort());
  await page.goto(`${charts}compare.html?a=${yindu},${linzhou}`);
  await expect(messagesOf(page)).toContainText('网络中断');
  await page.unroute(`**/${linzhou}.js*`);
  await page.getByRole('button', { name: '重新加载' }).click();
  await waitForResult(page);
  await expect(page.locator('#compare-table thead th')).toHaveCount(3);
  await expect(messagesOf(page)).toBeEmpty();
});

test('pasted names are added; what they may mean is asked, what is not found is told', async ({ page, charts }) => {
  await page.goto(`${charts}compare.html`);
  await page.locator('.compare-paste > summary').click();
  await page.locator('textarea[name=names]').fill(`1. 林州市${office}\n2. 内黄县${office}\n安阳\n海淀区教育局`);
  await page.getByRole('button', { name: '全部添加' }).click();
  await expect(chosenOf(page)).toHaveCount(2);
  await expect(messagesOf(page)).toContainText('添加了2个。');
  await expect(messagesOf(page)).toContainText('没有找到：海淀区教育局。');
  await expect(messagesOf(page)).toContainText('“安阳”可能是：');
  await messagesOf(page).getByRole('button', { name: /安阳/u }).first().click();
  await expect(chosenOf(page)).toHaveCount(3);
});

test('regions put their agencies side by side, and agencies become their regions and back', async ({
  page,
  charts,
}) => {
  await page.goto(`${charts}compare.html?a=${yindu},${linzhou}`);
  await waitForResult(page);
  await page.getByRole('radio', { name: '地区' }).check();
  await expect(page).toHaveURL(`${charts}compare.html?r=410505,410581`);
  await waitForResult(page);
  await expect(page.locator('#compare-table tbody tr:not(.era) > th').first()).toHaveText('人民政府办公室');
  await page.getByRole('radio', { name: '机关' }).check();
  await expect(page).toHaveURL(`${charts}compare.html?a=${yindu},${linzhou}`);
});

test('no more than six are taken, and nothing twice', async ({ page, charts }) => {
  const codes = ['410502', '410503', '410505', '410506', '410522', '410523'];
  await page.goto(`${charts}compare.html?r=${codes.join(',')},410581`);
  await expect(messagesOf(page)).toContainText('最多并排6个');
  await waitForResult(page);
  await page.locator('compare-view agency-search input').fill('林州');
  await page.locator('compare-view').getByRole('option').first().click();
  await expect(messagesOf(page)).toContainText('最多并排6个。先移除一个，再添加。');
  await page.locator('compare-view agency-search input').fill('文峰');
  await page.keyboard.press('Enter');
  await expect(messagesOf(page)).toContainText('文峰区已经在对照里。');
  await expect(page.locator('.compare-chosen li')).toHaveCount(6);
});

test('an article takes a sentence with figures and source away', async ({ page, context, charts }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${charts}compare.html?a=${yindu},${linzhou}`);
  await waitForResult(page);
  await page.locator('.compare-result [data-take=article]').click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('据各机关2024年政府信息公开工作年度报告，公开率：');
  expect(text).toContain('53.3%（32/60）');
  expect(text).toContain('72.2%（130/180）');
  expect(text).toContain(`compare.html?a=${yindu},${linzhou}&y=2024`);
});

test('the page in the other language shows the same', async ({ page, charts }) => {
  await page.goto(`${charts}compare.html?a=${yindu},${linzhou}`);
  await waitForResult(page);
  const numbers = (await readTable(page)).map((row) => row.slice(1).filter((cell) => /^[\d.]*$/u.test(cell)));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${charts}en/compare.html?a=${yindu},${linzhou}`);
  await waitForResult(page);
  expect((await readTable(page)).map((row) => row.slice(1).filter((cell) => /^[\d.]*$/u.test(cell)))).toEqual(numbers);
  expect(await findUnmarked(page)).toEqual([]);
});

for (const mode of Object.keys(modes) as (keyof typeof modes)[]) {
  test(`fits 320 pixels, and has no accessibility violation (${mode})`, async ({ page, charts }) => {
    await chooseMode(page, mode);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${charts}compare.html?a=${yindu},${linzhou},${neihuang}&y=2023,2024`);
    await waitForResult(page);
    await page.locator('.compare-measures > summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findViolations(page)).toEqual([]);
  });
}

test('works from disk', async ({ page }) => {
  await page.goto(`${siteOnDisk}${pageTypes.compare}?a=${yindu},141034-fenxixian-renminzhengfu-bangongshi`);
  await waitForResult(page);
  await expect(page.locator('#compare-table thead th')).toHaveCount(3);
});
