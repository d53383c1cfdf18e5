import { expect } from '@playwright/test';
import { pageTypes, test, watchPage } from './site.ts';

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
  ['yindu', yindu],
  ['yinduqu', yindu],
  ['ydq', yindu],
  ['YÍN DŪ', yindu],
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
  ['平顶山', zhanhe],
  ['fenxixian', fenxi],
  ['fxx', fenxi],
  ['汾西县', fenxi],
  ['山西', fenxi],
];

test('the search box finds each agency by name, part, region, pinyin and initials', async ({ page, site }) => {
  await page.goto(site + pageTypes.home);
  const box = page.locator('main').getByRole('combobox');
  for (const [typed, first] of queries) {
    await box.fill(typed);
    await expect(page.locator('main').getByRole('option').first(), typed).toContainText(first);
  }
});

test('what names no agency finds none and says so', async ({ page, site }) => {
  await page.goto(site + pageTypes.home);
  const box = page.locator('main').getByRole('combobox');
  for (const typed of ['北京市海淀区', 'zzzz', '税务总局']) {
    await box.fill(typed);
    await expect(page.locator('main').getByRole('status'), typed).toContainText(`没有找到“${typed}”`);
    await expect(page.locator('main').getByRole('option')).toHaveCount(0);
  }
});

test('nothing is loaded for searching before the box has the focus', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site + pageTypes.report);
  expect(asked.filter((url) => /search-engine|agencies\.\w+\.js/.test(url))).toEqual([]);
  await page.getByRole('combobox').focus();
  await expect.poll(() => asked.filter((url) => /search-engine|agencies\.\w+\.js/.test(url)).length).toBe(2);
});

test('suggestions are chosen with the keyboard alone', async ({ page, site }) => {
  const complaints = watchPage(page, site);
  await page.goto(site + pageTypes.source);
  const box = page.getByRole('combobox');
  await box.focus();
  await page.keyboard.type('三门峡');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toContainText(zone);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.type('开发区');
  await expect(page.getByRole('option').first()).toContainText(zone);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(zone);
  expect(complaints).toEqual([]);
});

test('the first Tab reaches a link that skips to the text', async ({ page, site }) => {
  await page.goto(site + pageTypes.report);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
