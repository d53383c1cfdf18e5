import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { applicants } from '../src/form/requests.ts';
import { disputeOutcomes } from '../src/form/disputes.ts';
import { proactiveBlocks } from '../src/form/proactive.ts';
import { findViolations } from './find-violations.ts';
import { chooseMode, englishPages, modes, pages, pageTypes, test } from './site.ts';

interface Expected {
  agency: { id: string; name: string };
  year: number;
  rows: Record<string, { values: number[] }>;
}

const cases = readdirSync('tests/corpus')
  .filter((name) => name.startsWith('published-'))
  .map((name) => JSON.parse(readFileSync(join('tests/corpus', name, 'expected.json'), 'utf8')) as Expected);

function columnsOf(row: string): readonly { id: string }[] {
  if (row.startsWith('requests.')) return applicants;
  if (row.startsWith('disputes.')) return disputeOutcomes;
  return proactiveBlocks['2021'].find(({ rows }) => rows.some(({ id }) => row === `proactive.${id}`))?.columns ?? [];
}

for (const width of [360, 768]) {
  test(`tables of words fit their frames at ${width} px, so that no column is squeezed`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [pageTypes.method, pageTypes.report]) {
      await page.goto(site + path);
      const tooWide = await page
        .locator('.scroll:has(> .terms)')
        .evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth + 1).length);
      expect(tooWide, path).toBe(0);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { agency, year, rows } of cases) {
    test(`the report page of ${agency.name} shows every figure, expected by hand, with its source line`, async ({
      page,
      site,
    }) => {
      await page.goto(`${site}agencies/${agency.id}/${year}.html`);
      const shown = await page
        .locator('table.statutory td[id]')
        .evaluateAll((cells) => cells.map((cell) => [cell.id, cell.textContent?.trim() ?? '']));
      const expected = Object.entries(rows).flatMap(([row, { values }]) =>
        columnsOf(row).map(({ id }, index) => [`${row}.${id}`, String(values[index])]),
      );
      expect(expected).toHaveLength(200);
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
    });
  }

  test('charts and their tables are on the page', async ({ page, site }) => {
    await page.goto(site + pageTypes.compare);
    await expect(page.getByRole('img')).toHaveCount(4);
    const figure = page.getByRole('figure').first();
    await figure.getByText('图中数字').click();
    await expect(figure.getByRole('row', { name: /殷都区/ })).toHaveText(/14\s*2\s*1\s*0\s*4\s*0\s*21/);
  });

  test('regions lead down to an agency and back up again', async ({ page, site }) => {
    await page.goto(site + pageTypes.home);
    await page.getByRole('navigation').first().getByRole('link', { name: '地区' }).click();
    for (const name of ['河南省', '安阳市', '殷都区']) {
      await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    }
    await page.getByRole('link', { name: '殷都区人民政府办公室' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('殷都区人民政府办公室');
    await page.getByRole('link', { name: '安阳市', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('安阳市');
  });

  test('the log names every report, and what is not known of it', async ({ page, site }) => {
    await page.goto(site + pageTypes.log);
    await expect(page.getByRole('row', { name: /殷都区人民政府办公室.*200／0／0.*全部相符/ })).toBeVisible();
    await expect(page.getByText('无法知道还有哪些报告没有收录')).toBeVisible();
    await expect(page.getByText('都没有注明公布日期，不能判断')).toBeVisible();
  });
});

test('a figure leads to the very line of the source that states it', async ({ page, site }) => {
  await page.goto(site + pageTypes.report);
  await page.locator('[id="requests.denied_internal_affairs.natural_person"] a').click();
  await expect(page).toHaveURL(/2024-source\.html#L49$/);
  await expect(page.locator('#L49')).toContainText('5. 属于三类内部事务信息\t2\t0\t0\t0\t0\t0\t2', {
    useInnerText: true,
  });
});

test('a figure of the source leads back to its cell', async ({ page, site }) => {
  await page.goto(`${site}${pageTypes.source}#L49`);
  await page.locator('#L49').getByRole('link', { name: '2', exact: true }).first().click();
  await expect(page).toHaveURL(/2024\.html#requests\.denied_internal_affairs\.natural_person$/);
  await expect(page.locator('[id="requests.denied_internal_affairs.natural_person"]')).toBeInViewport();
});

test('cells of the statutory tables are announced with all the heads they stand under', async ({ page, site }) => {
  await page.goto(site + pageTypes.report);
  const heads = await page
    .locator('[id="requests.denied_internal_affairs.research_institution"]')
    .evaluate((cell) =>
      (cell.getAttribute('headers') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim()),
    );
  expect(heads).toEqual([
    '三、本年度办理结果',
    '（三）不予公开',
    '5.属于三类内部事务信息',
    '申请人情况',
    '法人或其他组织',
    '科研机构',
  ]);
});

/** By how much a page is wider than the window, and what of its text is cut off at the right. */
async function findOverflow(page: Page): Promise<{ wide: number; clipped: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const clipped = [...document.querySelectorAll('h1, h2, h3, p, dd, dt, a, figcaption')]
      .filter((element) => !element.closest('.scroll, .contents, .visually-hidden, .skip'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 100));
    return { wide: scrollWidth - clientWidth, clipped };
  });
}

/** One page of each type in every mode, in English in two of them: a test a mode, because a browser starts slowly. */
const looks = [
  ...(Object.keys(modes) as (keyof typeof modes)[]).map((mode) => ({ mode, paths: Object.values(pageTypes) })),
  { mode: 'dark' as const, paths: englishPages },
  { mode: 'high contrast, dark, largest type' as const, paths: englishPages },
];

for (const { mode, paths } of looks) {
  for (const half of [0, 1]) {
    test(`axe finds nothing on pages like ${paths[half] ?? ''} (${mode})`, async ({ page, site }) => {
      await chooseMode(page, mode);
      for (const path of paths.filter((_, index) => index % 2 === half)) {
        await page.goto(site + path);
        expect(await findViolations(page), path).toEqual([]);
      }
    });
  }
}

/** Every page is loaded once and then made wider, as loading takes longest; halves, so that they run beside each other. */
for (const half of [0, 1]) {
  test(`nothing overflows at 320, 360, 768 and 1280 px (half ${half + 1} of the pages)`, async ({ page, site }) => {
    test.setTimeout(180_000);
    for (const path of pages.filter((_, index) => index % 2 === half)) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(site + path);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await findOverflow(page), `${path} at ${width} px`).toEqual({ wide: 0, clipped: [] });
      }
    }
  });
}
