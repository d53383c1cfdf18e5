import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './charts-test.ts';
import { findViolations } from './find-violations.ts';
import { readCsv } from './read-csv.ts';
import { chooseMode, modes, watchPage } from './site.ts';

const agency = '410581-linzhoushi-renminzhengfu-bangongshi';
/** One page of each type that has charts, and how many it has. */
const pictured = {
  'index.html': 1,
  'regions.html': 1,
  'regions/410581.html': 4,
  [`agencies/${agency}.html`]: 7,
  [`agencies/${agency}/2024.html`]: 5,
  'compare.html': 3,
  'compare/410500.html': 3,
  'indicators/disclosure_rate.html': 2,
  'indicators/requests_received.html': 1,
  [`en/agencies/${agency}.html`]: 7,
} as const;

async function download(page: Page, figure: Locator, way: 'svg' | 'png' | 'csv'): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await figure.locator(`[data-take=${way}]`).click();
  return readFileSync(await (await started).path());
}

async function openMenu(figure: Locator): Promise<void> {
  await figure.locator('.figure-take > summary').click();
}

for (const [path, count] of Object.entries(pictured)) {
  test(`each chart of ${path} has its numbers in a table, and the same in a file`, async ({ page, charts }) => {
    const complaints = watchPage(page, charts);
    await page.goto(charts + path);
    await expect(page.locator('figure.figure')).toHaveCount(count);
    for (const figure of await page.locator('figure.figure').all()) {
      await openMenu(figure);
      const cells = await figure
        .locator('.figure-table tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.children].map((cell) => (cell as HTMLElement).dataset['value'] ?? cell.textContent),
          ),
        );
      const saved = readCsv((await download(page, figure, 'csv')).toString());
      expect(saved).toEqual(cells.map((row) => row.map((cell) => cell.trim())));
      // Every mark is of a row, or of a number in it.
      const marks = await figure
        .locator('.plot-wide [data-at]')
        .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-at') ?? ''));
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        const [row = -1, column] = mark.split('.').map(Number);
        const values = saved[row + 1] ?? [];
        expect(
          Number(column === undefined ? values.find((value) => /^[\d.]+$/u.test(value)) : values[column + 1]),
        ).toEqual(expect.any(Number));
      }
    }
    expect(complaints).toEqual([]);
  });
}

/** Figures of the published reports, read by hand from the files. */
const published = readdirSync('tests/corpus')
  .filter((name) => name.startsWith('published-'))
  .map(
    (name) =>
      JSON.parse(readFileSync(join('tests/corpus', name, 'expected.json'), 'utf8')) as {
        agency: { id: string; name: string };
        year: number;
        rows: Record<string, { values: number[] }>;
      },
  );

for (const { agency: body, year, rows } of published) {
  test(`the charts of ${body.name} show the numbers of its report`, async ({ page, site }) => {
    const valuesOf = (row: string): number[] => rows[row]?.values ?? [];
    const totalsOf = (prefix: string): number[] =>
      Object.keys(rows)
        .filter((row) => row.startsWith(`requests.${prefix}`))
        .map((row) => valuesOf(row)[6] ?? 0);
    const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
    const outcomes = ['granted', 'partially_granted', 'denied_', 'unable_', 'rejected_', 'other_', 'carried_out'];
    const refused = ['denied_', 'unable_', 'rejected_'].flatMap(totalsOf).filter((count) => count > 0);
    const documents = ['regulations', 'normative_documents'].map((row) => valuesOf(`proactive.${row}`));
    const blocks = ['review', 'litigation_direct', 'litigation_after_review'];
    const expected = {
      outcomes: outcomes.map((prefix) => add(totalsOf(prefix))),
      reasons: refused,
      applicants: valuesOf('requests.new_received').slice(0, 6),
      disputes: blocks.flatMap((block) => valuesOf(`disputes.${block}`)),
      rulemaking: documents.filter((values) => add(values) > 0).flat(),
    };
    await page.goto(`${site}agencies/${body.id}/${year}.html`);
    for (const [id, numbers] of Object.entries(expected)) {
      const cells = page.locator(`#figure-${id} .figure-table td`);
      const shown = await cells.evaluateAll((all) =>
        all.map((cell) => Number((cell as HTMLElement).dataset['value'] ?? cell.textContent)),
      );
      // Where there is nothing but zeros, a sentence stands in the place of the chart.
      expect(shown, id).toEqual(add(numbers) === 0 ? [] : numbers);
    }
  });
}

test('a picture that is taken away stands alone: light, with title, source, address and Chinese', async ({
  page,
  charts,
}) => {
  await chooseMode(page, 'high contrast, dark, largest type');
  for (const [path, id, words] of [
    [`agencies/${agency}/2024.html`, 'figure-outcomes', ['办结的申请中', '予以公开', '政府信息公开工作年度报告']],
    ['regions/410581.html', 'figure-siblings-county-government_office-own-2021-requests', ['不予公开', '林州市']],
    [`en/agencies/${agency}/2024.html`, 'figure-disputes', ['Upheld 结果维持', 'administrative']],
  ] as const) {
    await page.goto(charts + path);
    const figure = page.locator(`#${id}`);
    await openMenu(figure);
    const svg = (await download(page, figure, 'svg')).toString();
    for (const word of words) expect(svg).toContain(word);
    expect(svg).toContain(`${charts}${path}#${id}`);
    expect(svg).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).not.toMatch(
      /var\(|currentColor|<style|style="|data-at|<script|https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)/u,
    );
    // The paper of the light mode, whatever the reader sees.
    expect(svg).toContain('#fbfaf6');
    const png = await download(page, figure, 'png');
    const own = /<svg [^>]*width="(\d+)"/u.exec(svg);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(own?.[1]));
    expect(await page.locator('html').getAttribute('data-contrast')).toBe('more');
  }
});

test('a saved picture opens by itself', async ({ page, charts }) => {
  await page.goto(`${charts}agencies/${agency}.html`);
  const figure = page.locator('#figure-years');
  await openMenu(figure);
  const started = page.waitForEvent('download');
  await figure.locator('[data-take=svg]').click();
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  const file = join(folder, 'years.svg');
  await (await started).saveAs(file);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  expect(await page.locator('svg text').allTextContents()).toEqual(expect.arrayContaining(['180', '2024']));
  expect(complaints).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a chart is read by pointer, by keys, and put away by Escape', async ({ page, charts }) => {
  await page.goto(`${charts}agencies/${agency}/2024.html`);
  const figure = page.locator('#figure-outcomes');
  const tip = figure.locator('.figure-tip');
  await figure.locator('.plot-wide [data-at="0"]').hover();
  await expect(tip).toHaveText('予以公开 · 件数 130');
  await expect(figure.locator('.plot-wide [data-at="0"]')).toHaveAttribute('data-marked', '');
  await page.mouse.move(5, 5);
  await expect(tip).toBeHidden();
  await figure.locator('.figure-table > summary').focus();
  await page.keyboard.press('Enter');
  // The frame of the table scrolls and takes the first step of the tab key.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(figure.locator('tbody tr').first()).toBeFocused();
  await expect(tip).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(figure.locator('tbody tr').nth(2)).toBeFocused();
  await expect(figure.locator('.plot-wide [data-marked]')).toHaveAttribute('data-at', '2');
  await expect(tip).toHaveText(/^不予公开/u);
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(figure.locator('[data-marked]')).toHaveCount(0);
});

test('links and the code to embed a chart are copied, or shown to be copied', async ({ page, charts, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${charts}regions.html`);
  const figure = page.locator('#figure-coverage');
  await openMenu(figure);
  const copied = async (): Promise<string> => page.evaluate(async () => navigator.clipboard.readText());
  await figure.locator('[data-take=copy-link]').click();
  await expect(figure.locator('output')).toHaveText('已复制');
  expect(await copied()).toBe(`${charts}regions.html#figure-coverage`);
  await figure.locator('[data-take=copy-embed]').click();
  await expect.poll(copied).toContain(`<iframe src="${charts}embed/regions.html#figure-coverage"`);
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => Promise.reject(new Error('not here'));
  });
  await figure.locator('[data-take=copy-link]').click();
  await expect(figure.locator('textarea')).toHaveValue(`${charts}regions.html#figure-coverage`);
});

test.describe('in a frame', () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`one chart is shown, and leads back, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
      browser,
      charts,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const address = `${charts}embed/agencies/${agency}/2024.html#figure-disputes`;
      await page.setContent(
        `<!doctype html><title>Around</title><iframe src="${address}" width="320" height="500"></iframe>`,
      );
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('#figure-disputes .plot-narrow')).toBeVisible();
      await expect(frame.locator('#figure-outcomes')).toBeHidden();
      await expect(frame.locator('h1')).toBeHidden();
      const back = frame.locator('#figure-disputes .figure-source a');
      await expect(back).toHaveAttribute('target', '_blank');
      await expect(back).toHaveAttribute('href', /agencies\/410581-[\w-]+\/2024\.html#figure-disputes$/u);
      await context.close();
    });
  }

  test('the page around it is told the height', async ({ page, charts }) => {
    await page.setContent('<!doctype html><title>Around</title>');
    const height = await page.evaluate(
      async (address) =>
        new Promise<number>((resolve) => {
          addEventListener('message', ({ data }) => {
            if (data.type === 'gongkai-embed' && data.height > 100) resolve(data.height);
          });
          const frame = document.createElement('iframe');
          frame.width = '600';
          frame.src = address;
          document.body.append(frame);
        }),
      `${charts}embed/regions.html#figure-coverage`,
    );
    expect(height).toBeGreaterThan(400);
  });

  test('all charts of a page are shown where none is asked for', async ({ page, charts }) => {
    await page.goto(`${charts}embed/agencies/${agency}/2024.html`);
    await expect(page.locator('figure:visible')).toHaveCount(5);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

for (const mode of Object.keys(modes) as (keyof typeof modes)[]) {
  test(`charts with their menus open are accessible, ${mode}`, async ({ page, charts }) => {
    await chooseMode(page, mode);
    for (const path of [
      `agencies/${agency}.html`,
      'regions/410581.html',
      'en/indicators/disclosure_rate.html',
      `embed/agencies/${agency}/2024.html`,
    ]) {
      await page.goto(charts + path);
      await page.locator('figure details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      expect(await findViolations(page, 'main'), path).toEqual([]);
    }
  });
}

test('no chart is wider than a phone', async ({ page, charts }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of [...Object.keys(pictured), `embed/agencies/${agency}/2024.html`]) {
      await page.goto(charts + path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});

test('without scripts nothing is offered that would not work', async ({ browser, charts }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${charts}agencies/${agency}/2024.html`);
  const figure = page.locator('#figure-outcomes');
  await openMenu(figure);
  await expect(figure.locator('[data-take]:visible')).toHaveCount(2);
  await figure.locator('.figure-table > summary').click();
  await expect(figure.locator('table')).toBeVisible();
  await context.close();
});
