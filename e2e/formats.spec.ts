import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { inspectFolder } from '../scripts/site-check/inspect-folder.ts';
import { hashBytes } from '../src/store/report-files.ts';
import { findViolations } from './find-violations.ts';
import { buildFormatsSite } from './formats-site.ts';
import { test as base, watchPage } from './site.ts';
import { indicators } from '../src/analysis/indicators/definitions.ts';
import { countEmbedded } from '../tests/scripts/count-embedded.ts';

type Format = 'html' | 'word' | 'pdf';

interface Formats {
  /** The built folder, and its root on a server of its own. */
  dist: string;
  root: string;
  ids: Record<Format, string>;
}

const test = base.extend<object, { formats: Formats }>({
  formats: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'formats-'));
      const { dist, ids } = await buildFormatsSite(folder);
      const served = await serveFolder(dist, { port: 0, host: '127.0.0.1' });
      await use({ dist, ids, root: `http://127.0.0.1:${served.port}/` });
      await served.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

// One worker builds the site once.
test.describe.configure({ mode: 'serial' });

/** Where the total of reviews and the misspelt header stand, and what the source says there. */
const places: Record<Format, { cell: string; headers: string; said: string }> = {
  html: { cell: 'T3R4C5', headers: 'T3R2C6', said: '第3张表第2行第6列' },
  word: { cell: 'T3R4C5', headers: 'T3R2C6', said: '第3张表第2行第6列' },
  pdf: { cell: 'p2-204-258-9-12', headers: 'p2-240-222-72-12', said: '第2页' },
};

for (const format of ['html', 'word', 'pdf'] as const) {
  const { cell, headers, said } = places[format];

  test(`a figure and a problem of ${format} lead to the very places that state them`, async ({ page, formats }) => {
    const complaints = watchPage(page, formats.root);
    const report = `${formats.root}agencies/${formats.ids[format]}.html`;
    await page.goto(report);
    await page.locator('[id="disputes.review.total"] a').click();
    await expect(page).toHaveURL(new RegExp(`2024-source\\.html#${cell}$`, 'u'));
    await expect(page.locator(':target')).toHaveText('1');
    await expect(page.locator(':target')).toBeInViewport();
    await page.goto(report);
    await page.locator('.problems').getByRole('link', { name: said }).last().click();
    await expect(page).toHaveURL(new RegExp(`#${headers}$`, 'u'));
    await expect(page.locator(':target')).toHaveText('未经复议直接起述');
    expect(complaints).toEqual([]);
  });

  test(`the source page of ${format} says what it is and shows every character`, async ({ page, formats }) => {
    await page.goto(`${formats.root}agencies/${formats.ids[format]}-source.html`);
    const name = { html: 'HTML网页', word: 'Word文档', pdf: 'PDF文档' }[format];
    await expect(page.locator('main')).toContainText(`报告文件是${name}`);
    await expect(page.getByRole('cell', { name: '若干 〈b〉<b>&amp;', exact: true })).toBeVisible();
    await expect(page.locator('main')).toContainText('5.要求行政机关确认或重新出具已获取信息');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the source page of ${format} (${colorScheme})`, async ({ page, formats }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${formats.root}agencies/${formats.ids[format]}-source.html#${cell}`);
      expect(await findViolations(page)).toEqual([]);
    });
  }

  test(`tables of ${format} scroll in their own frames, also on narrow screens`, async ({ page, formats }) => {
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${formats.root}agencies/${formats.ids[format]}-source.html`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, `${width} px`).toBe(0);
    }
  });
}

test('published files are what was read, to the byte, and an HTML file is no page', async ({ page, formats }) => {
  const endings: Record<Format, string> = { html: '-html.txt', word: '.docx', pdf: '.pdf' };
  for (const format of ['html', 'word', 'pdf'] as const) {
    const id = formats.ids[format];
    const record = JSON.parse(readFileSync(join(formats.dist, `data/reports/${id}.json`), 'utf8')) as {
      source: { sha256: string };
    };
    const bytes = readFileSync(join(formats.dist, `data/sources/${id}${endings[format]}`));
    expect(hashBytes(bytes)).toBe(record.source.sha256);
  }
  const response = await page.request.get(`${formats.root}data/sources/${formats.ids.html}-html.txt`);
  expect(response.headers()['content-type']).toMatch(/^text\/plain/u);
  await page.goto(`${formats.root}agencies/${formats.ids.html}-source.html`);
  const file = page.getByRole('link', { name: '2024/page.html' });
  await expect(file).toHaveAttribute('download', 'page.html');
  const download = page.waitForEvent('download');
  await file.click();
  expect((await download).suggestedFilename()).toBe('page.html');
});

test('the check of the site finds nothing, so every link to a place has its anchor', async ({ formats }) => {
  const { pages, problems } = await inspectFolder(formats.dist);
  // A report, its source and its agency for each of three, three regions, one of them compared, a part of the log, the pages of
  // every site, and the indicators with a ranking each, in two languages; the page for wrong addresses; and the pages to embed.
  expect(pages).toBe(2 * (3 * 3 + 3 + 1 + 1 + 10 + 2 * indicators.length) + 1 + countEmbedded(formats.dist));
  expect(problems).toEqual([]);
});
