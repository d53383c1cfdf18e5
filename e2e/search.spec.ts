import { expect, type Locator, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { findViolations } from './find-violations.ts';
import { buildLargeListSite, type LargeListSite } from './large-list-site.ts';
import { pageTypes, siteOnDisk, test, watchPage } from './site.ts';

const zone = '三门峡经济开发区党政办公室';
const yindu = '殷都区人民政府办公室';
const town = '三门峡市陕州区原店镇人民政府';
const zhanhe = '湛河区行政审批和政务信息管理局';
const fenxi = '汾西县人民政府办公室';

/** What a reader types, and the agency that must come first. */
const queries: [typed: string, first: string][] = [
  [yindu, yindu],
  ['殷都', yindu],
  ['殷都区', yindu],
  ['安阳', yindu],
  ['安阳市殷都区', yindu],
  ['银都区', yindu],
  ['都殷区政府办', yindu],
  ['殷都zfb', yindu],
  ['yindu', yindu],
  ['yingdu', yindu],
  ['yinduqu', yindu],
  ['ydq', yindu],
  ['YÍN DŪ', yindu],
  ['ｙｄｑ', yindu],
  ['三门峡开发区', zone],
  ['经济开发区', zone],
  ['党政办公室', zone],
  ['原店', town],
  ['陕州', town],
  ['shanzhou', town],
  ['yuandianzhen', town],
  ['湛河', zhanhe],
  ['zhanhe', zhanhe],
  ['行政审批', zhanhe],
  ['湛和区审批局', zhanhe],
  ['平顶山', zhanhe],
  ['平顶山 审批', zhanhe],
  ['fenxixian', fenxi],
  ['fxx', fenxi],
  ['汾西县', fenxi],
  ['山西', fenxi],
];

const boxOf = (page: Page): Locator => page.locator('main').getByRole('combobox');
const agenciesOf = (page: Page): Locator => page.getByRole('group', { name: '机关', exact: true }).getByRole('option');
const regionsOf = (page: Page): Locator => page.getByRole('group', { name: '地区', exact: true }).getByRole('option');
const statusOf = (page: Page): Locator => page.locator('agency-search [role=status]');

test('the search box finds each agency by what people type', async ({ page, site }) => {
  await page.goto(site + pageTypes.home);
  for (const [typed, first] of queries) {
    await boxOf(page).fill(typed);
    await expect(agenciesOf(page).first(), typed).toContainText(first);
  }
});

test('regions are a group of their own, with how many agencies they have', async ({ page, site }) => {
  await page.goto(site + pageTypes.home);
  await boxOf(page).fill('三门峡');
  await expect(regionsOf(page)).toHaveCount(1);
  await expect(regionsOf(page)).toHaveText('三门峡市河南省 · 2个机关');
  await regionsOf(page).click();
  await expect(page).toHaveURL(/regions\/411200\.html$/);
});

test('what names no agency finds none and says so', async ({ page, site }) => {
  await page.goto(site + pageTypes.home);
  for (const typed of ['北京市海淀区', 'zzzz', '税务总局']) {
    await boxOf(page).fill(typed);
    await expect(statusOf(page), typed).toContainText(`没有找到“${typed}”`);
    await expect(agenciesOf(page)).toHaveCount(0);
  }
});

test('a region that has no such body is said to have none', async ({ page, site }) => {
  await page.goto(site + pageTypes.home);
  await boxOf(page).fill('殷都教育局');
  await expect(page.locator('.suggestion-note')).toHaveText('殷都区没有收录名称符合“教育局”的机关。');
  await expect(regionsOf(page)).toContainText('殷都区');
  await expect(agenciesOf(page)).toHaveCount(0);
});

test('nothing is loaded for searching before the box has the focus', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isSearching = (url: string): boolean => /search-(?:engine|worker)|assets\/search\//.test(url);
  await page.goto(site + pageTypes.report);
  expect(asked.filter(isSearching)).toEqual([]);
  await page.locator('agency-search input').focus();
  // The engine, the list of files, the readings, and one pack.
  await expect.poll(() => asked.filter(isSearching).length).toBe(4);
});

test('suggestions are chosen with the keyboard alone', async ({ page, site }) => {
  const complaints = watchPage(page, site);
  await page.goto(site + pageTypes.source);
  const box = page.locator('agency-search input');
  await box.focus();
  await page.keyboard.type('三门峡');
  await expect(agenciesOf(page)).toHaveCount(2);
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toContainText(zone);
  await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('开发区');
  await expect(agenciesOf(page).first()).toContainText(zone);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zone);
  expect(complaints).toEqual([]);
});

test('Enter without a choice leads to the search page with what was typed', async ({ page, site }) => {
  await page.goto(site + pageTypes.report);
  await page.locator('agency-search input').fill('三审三校');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\.html\?q=/);
  await expect(page.locator('site-search input[name=q]')).toHaveValue('三审三校');
});

test('letters of an input method are searched while they are composed, and its keys are its own', async ({
  page,
  site,
}) => {
  await page.goto(site + pageTypes.home);
  const box = boxOf(page);
  await box.focus();
  await box.evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = "yin'du";
    input.dispatchEvent(new InputEvent('input', { isComposing: true }));
  });
  await expect(agenciesOf(page).first()).toContainText(yindu);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/index\.html$/);
  await expect(agenciesOf(page)).toHaveCount(1);
  const sent = await box.evaluate(async (input: HTMLInputElement) => {
    const form = input.form as HTMLFormElement;
    input.dispatchEvent(new CompositionEvent('compositionend'));
    const submit = (): boolean => form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    form.addEventListener('submit', (event) => setTimeout(() => event.preventDefault()));
    const atOnce = submit();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return { atOnce };
  });
  // The Enter that ends a composition sends nothing.
  expect(sent).toEqual({ atOnce: false });
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
});

test('roles, names and contrast of suggestions satisfy axe', async ({ page, site }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(site + pageTypes.home);
    await boxOf(page).fill('殷都教育局');
    await expect(regionsOf(page)).toHaveCount(1);
    await boxOf(page).fill('三门峡');
    await expect(agenciesOf(page)).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    expect(await findViolations(page, 'agency-search')).toEqual([]);
    await page.goto(`${site}search.html?q=${encodeURIComponent('三审三校')}`);
    await expect(page.locator('.found-texts > li')).toHaveCount(3);
    expect(await findViolations(page)).toEqual([]);
  }
});

test('choices are kept in the browser, offered again, and forgotten when the reader says so', async ({
  page,
  site,
}) => {
  await page.goto(site + pageTypes.home);
  await boxOf(page).focus();
  await expect(page.locator('.suggestions')).toBeHidden();
  await boxOf(page).fill('湛河');
  await agenciesOf(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zhanhe);
  await page.goto(site + pageTypes.guide);
  const box = page.locator('agency-search input');
  await box.focus();
  const recent = page.getByRole('group', { name: '最近选过' }).getByRole('option');
  await expect(recent).toHaveCount(1);
  await expect(recent).toContainText(zhanhe);
  await page.getByRole('button', { name: '清除记录' }).click();
  await expect(page.locator('.suggestions')).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('gongkai-recent'))).toBeNull();
  for (const broken of ['{', '[{"id":"../x","name":"x","path":[]}]', '[1,null]', '"x"']) {
    await page.evaluate((text) => localStorage.setItem('gongkai-recent', text), broken);
    await page.reload();
    await box.focus();
    await expect(page.locator('.suggestions')).toBeHidden();
  }
});

test('an answer that comes late does not replace that of a later question', async ({ page, site }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/search\/agencies\/all/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site + pageTypes.home);
  await boxOf(page).fill('殷都');
  await boxOf(page).fill('汾西');
  release();
  await expect(agenciesOf(page)).toHaveText([/汾西县人民政府办公室/]);
});

test('without a network the box says so, and works again with one', async ({ page, context, site }) => {
  await page.goto(site + pageTypes.home);
  await context.setOffline(true);
  await boxOf(page).fill('殷都');
  await expect(page.locator('.suggestion-note')).toContainText('机关名录没有载入');
  await expect(statusOf(page)).toContainText('机关名录没有载入');
  await context.setOffline(false);
  await boxOf(page).fill('殷都区');
  await expect(agenciesOf(page).first()).toContainText(yindu);
  await context.setOffline(true);
  await boxOf(page).fill('汾西');
  await expect(agenciesOf(page).first()).toContainText(fenxi);
});

test('the search page finds phrases and leads to the very line', async ({ page, site }) => {
  const complaints = watchPage(page, site);
  await page.goto(`${site}search.html?q=${encodeURIComponent('三审三校')}`);
  const reports = page.locator('.found-texts > li');
  await expect(reports).toHaveCount(3);
  await expect(reports.locator('h3 a')).toHaveText([fenxi, zhanhe, yindu]);
  await expect(page.locator('[data-results=texts]')).toContainText('2024年度3篇');
  for (const mark of await reports.locator('mark').allTextContents()) expect(mark).toBe('三审三校');
  await reports.nth(2).locator('.passages a').first().click();
  // 殷都区's report says it in its line 13.
  await expect(page).toHaveURL(/410505-yinduqu-renminzhengfu-bangongshi\/2024-source\.html#L13$/);
  await expect(page.locator('#L13')).toContainText('三审三校');
  await expect(page.locator('#L13')).toBeInViewport();
  await page.goBack();
  await expect(reports).toHaveCount(3);
  expect(complaints).toEqual([]);
});

test('blanks, widths and quotation marks do not hide a phrase, and numbers are whole ones', async ({ page, site }) => {
  const count = async (query: string, expected: number): Promise<void> => {
    await page.goto(`${site}search.html?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-results=texts] .results-note'), query).not.toHaveText('正在查找……');
    await expect(page.locator('.found-texts > li'), query).toHaveCount(expected);
  };
  await count('2024年收到并办理公民', 1);
  await count('严格履行三审三校审批程序', 1);
  await count('信息发布 三审三校', 3);
  await count('024', 0);
  await count('信息公开专区不存在', 0);
  await expect(page.locator('[data-results=texts] .results-note')).toHaveText(
    '没有年报的正文含有“信息公开专区不存在”（表格不在查找范围内）。',
  );
  await count('煤', 0);
  await expect(page.locator('[data-results=texts] .results-note')).toHaveText('在正文中查找，请至少输入两个字。');
});

test('what narrows results is in the address, and back undoes it', async ({ page, site }) => {
  await page.goto(`${site}search.html?q=${encodeURIComponent('三审三校')}&region=410000`);
  const reports = page.locator('.found-texts > li h3 a');
  await expect(reports).toHaveText([zhanhe, yindu]);
  await expect(page.locator('select[name=region]')).toHaveValue('410000');
  await page.getByLabel('正文部分').selectOption({ label: '五、问题和改进' });
  await expect(reports).toHaveText([yindu]);
  await expect(page).toHaveURL(/region=410000&section=5$/);
  await page.getByLabel('机关类别').selectOption('department');
  await expect(reports).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await expect(reports).toHaveText([zhanhe, yindu]);
  await page.goto(`${site}search.html?q=${encodeURIComponent('三审三校')}&region=410505&year=1999x&kind=none`);
  await expect(reports).toHaveText([yindu]);
  await page.goto(`${site}search.html?q=${encodeURIComponent('政府')}&region=140000`);
  await expect(page.locator('[data-results=agencies] a')).toHaveText([fenxi]);
});

test('indicators, the guide and terms are found as well', async ({ page, site }) => {
  await page.goto(`${site}search.html?q=${encodeURIComponent('不予公开')}`);
  await expect(page.locator('[data-results=entries] a').first()).toHaveText('不予公开率');
  await page.locator('[data-results=entries] a').first().click();
  await expect(page).toHaveURL(/indicators\/denial_rate\.html$/);
});

test('results follow what is typed on the search page, without a history of every letter', async ({ page, site }) => {
  await page.goto(site + pageTypes.guide);
  await page.goto(site + pageTypes.search);
  await expect(page.locator('.search-lists')).toBeVisible();
  await page.locator('site-search input[name=q]').pressSequentially('汾西', { delay: 200 });
  await expect(page.locator('[data-results=agencies] a').first()).toHaveText(fenxi);
  await expect(page.locator('.search-lists')).toBeHidden();
  await expect(page).toHaveURL(/q=/);
  await page.goBack();
  await expect(page).toHaveURL(/guide\.html$/);
});

test('a missing file of the texts is told, and can be tried again', async ({ page, site }) => {
  await page.route(/assets\/search\/texts\/2024\/0\.js/, (route) => route.abort());
  await page.goto(`${site}search.html?q=${encodeURIComponent('三审三校')}`);
  await expect(page.locator('[data-results=texts] .results-note')).toHaveText('正文索引没有载入，请检查网络后再试。');
  await page.unroute(/assets\/search\/texts\/2024\/0\.js/);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.found-texts > li')).toHaveCount(3);
});

test('the search page works when opened from disk', async ({ page }) => {
  await page.goto(`${siteOnDisk}search.html?q=${encodeURIComponent('三审三校')}`);
  await expect(page.locator('.found-texts > li')).toHaveCount(3);
  await page.locator('site-search input[name=q]').fill('陕州');
  await expect(page.locator('[data-results=agencies] a').first()).toHaveText(town);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search form leads to lists of everything', async ({ page, site }) => {
    await page.goto(site + pageTypes.report);
    await page.locator('agency-search input').fill('殷都');
    await page.getByRole('button', { name: '查找' }).click();
    await expect(page).toHaveURL(/search\.html\?q=/);
    await expect(page.locator('noscript p')).toContainText('浏览器没有启用脚本，不能查找。');
    await page.getByRole('link', { name: '殷都区' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('殷都区');
  });
});

test('the first Tab reaches a link that skips to the text', async ({ page, site }) => {
  await page.goto(site + pageTypes.report);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test.describe('a list of 12,000 agencies in several files', () => {
  let folder: string;
  let large: LargeListSite;
  let root: string;
  let close: () => Promise<void>;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-large-'));
    large = buildLargeListSite(folder, 12_000);
    const served = await serveFolder(folder, { port: 0, host: '127.0.0.1' });
    root = `http://127.0.0.1:${served.port}/`;
    close = () => served.close();
  });

  test.afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is searched in a thread of its own, whatever file an agency is in', async ({ page }) => {
    const complaints = watchPage(page, root);
    expect(large.manifest.shards.length).toBeGreaterThan(5);
    await page.goto(`${root}index.html`);
    const workers = page.waitForEvent('worker');
    await boxOf(page).focus();
    await workers;
    for (const { provinces } of large.manifest.shards.slice(0, 3)) expect(provinces).toHaveLength(1);
    await boxOf(page).fill('教育局');
    await expect(agenciesOf(page)).toHaveCount(8);
    await expect(page.locator('.suggestion-note')).toBeHidden();
    expect(complaints).toEqual([]);
  });

  test('answers from what is there when a file is missing, and says how much that is', async ({ page }) => {
    const [, lost] = large.manifest.shards;
    await page.route(`**/${lost?.name}.js`, (route) => route.abort());
    await page.goto(`${root}index.html`);
    await boxOf(page).fill('财政局');
    await expect(agenciesOf(page)).toHaveCount(8);
    const searched = large.manifest.agencies - (lost?.agencies ?? 0);
    await expect(page.locator('.suggestion-note')).toHaveText(
      `部分机关名录没有载入，只查找了${large.manifest.agencies}个机关中的${searched}个。`,
    );
    // It is not asked for over and over, but again when the reader comes back.
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await boxOf(page).fill('财政');
    await expect(agenciesOf(page)).toHaveCount(8);
    expect(asked).toEqual([]);
    await page.unroute(`**/${lost?.name}.js`);
    await page.getByRole('link', { name: '跳到正文' }).focus();
    await boxOf(page).focus();
    await expect(agenciesOf(page)).toHaveCount(8);
    await expect(page.locator('.suggestion-note')).toBeHidden();
  });

  test('is loaded in part only for readers who save data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${root}index.html`);
    await boxOf(page).fill('财政局');
    await expect(page.locator('.suggestion-note')).toContainText('目前查找了12000个机关中的');
    await page.waitForTimeout(300);
    expect(asked.filter((url) => /list\/\d/.test(url))).toHaveLength(1);
  });
});
