import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { indicators } from '../src/analysis/indicators/definitions.ts';
import { formatShare } from '../src/i18n/numbers.ts';
import { test } from './rankings-test.ts';
import { dist } from './site.ts';

/** The numbers of an indicator in a report as a page shows them: each by what it is, in full. */
type Shown = Record<string, string[]>;

/** What a cell says: the plain number beside it where its text is another. */
function readValue(element: Element): string {
  return (element.getAttribute('data-value') ?? element.textContent ?? '').trim();
}

/** Every number of a page that says of which report and of which indicator it is. */
function readNumbers(html: string): Map<string, Shown> {
  const { document } = parseHTML(html);
  const found = new Map<string, Shown>();
  for (const element of document.querySelectorAll('[data-measure] [data-part]')) {
    const part = element.getAttribute('data-part') ?? '';
    const report = element.closest('[data-report]')?.getAttribute('data-report');
    const measure = element.closest('[data-measure]')?.getAttribute('data-measure');
    if (!report || !measure || part === 'rank') continue;
    const shown = found.get(`${report} ${measure}`) ?? {};
    (shown[part] ??= []).push(readValue(element));
    found.set(`${report} ${measure}`, shown);
  }
  return found;
}

function listPages(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, below, name));
}

/** The numbers of every agency's and every report's own page. */
function readOwn(folder: string): Map<string, Shown> {
  return new Map(listPages(folder, 'agencies').flatMap((page) => [...readNumbers(readFileSync(page, 'utf8'))]));
}

/** Numbers of 0 of 0, and what is not known, are told in other words on different pages; a number is the same everywhere. */
function dropEmpty(shown: Shown): Shown {
  const isNumber = (text: string): boolean => text !== '' && Number.isFinite(Number(text));
  const kept = Object.entries(shown).map(([part, texts]) => [part, texts.filter(isNumber)] as const);
  return Object.fromEntries(kept.filter(([, texts]) => texts.length > 0));
}

/** All pages of indicators, rankings and comparisons, in both languages. */
function listOthers(folder: string): string[] {
  const folders = ['indicators', 'compare', 'en/indicators', 'en/compare'];
  const there = new Set(readdirSync(folder).concat(readdirSync(join(folder, 'en')).map((name) => `en/${name}`)));
  return folders.filter((name) => there.has(name)).flatMap((name) => listPages(folder, name));
}

function checkStatic(folder: string): { reports: Set<string>; numbers: number } {
  const own = readOwn(folder);
  const reports = new Set<string>();
  let numbers = 0;
  for (const page of listOthers(folder)) {
    for (const [key, shown] of readNumbers(readFileSync(page, 'utf8'))) {
      const right = dropEmpty(own.get(key) ?? {});
      for (const [part, texts] of Object.entries(dropEmpty(shown))) {
        expect(texts, `${page}: ${key} ${part}`).toEqual(right[part]);
        numbers += texts.length;
      }
      reports.add(key);
    }
  }
  return { reports, numbers };
}

test('every number of an indicator, a ranking and a comparison is that of the agency’s own page', ({ rankings }) => {
  for (const folder of [rankings.folder, dist]) {
    const { reports, numbers } = checkStatic(folder);
    const own = readOwn(folder);
    expect(own.size).toBeGreaterThan(0);
    // Every indicator of every report is on a page of indicators.
    expect([...own.keys()].filter((key) => !reports.has(key))).toEqual([]);
    expect(numbers).toBeGreaterThan(2 * own.size);
  }
});

/** The numbers of the comparison on the screen. */
async function readComparison(page: Page): Promise<Map<string, Shown>> {
  const cells = await page.locator('#compare-table td[data-report]').evaluateAll((all) =>
    all.map((cell) => ({
      report: (cell as HTMLElement).dataset['report'] ?? '',
      measure: cell.closest('tr')?.dataset['measure'] ?? '',
      part: (cell as HTMLElement).dataset['part'] ?? '',
      value: ((cell as HTMLElement).dataset['value'] ?? cell.textContent).trim(),
    })),
  );
  const found = new Map<string, Shown>();
  for (const { report, measure, part, value } of cells) {
    const shown = found.get(`${report} ${measure}`) ?? {};
    (shown[part] ??= []).push(value);
    found.set(`${report} ${measure}`, shown);
  }
  return found;
}

/** Whether an interval is written as the two ends that the agency's page has. */
function sameInterval(written: string, ends: readonly string[], isShare: boolean): boolean {
  const [lower = NaN, upper = NaN] = ends.map(Number);
  const write = (value: number): string => (isShare ? formatShare(value, 'zh') : value.toFixed(2));
  return written === `${write(lower)}～${write(upper)}`;
}

interface PublishedRecord {
  readonly cells: Readonly<Record<string, { readonly state: string; readonly value?: number }>>;
}

function chunk<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

async function checkComparisons(page: Page, root: string, folder: string): Promise<number> {
  const own = readOwn(folder);
  const ids = readdirSync(join(folder, 'assets/compare/agencies')).map((name) => name.replace(/\.js$/u, ''));
  const shares = new Set(indicators.filter(({ kind }) => kind === 'proportion').map(({ id }) => id));
  let numbers = 0;
  await page.goto(`${root}compare.html`);
  const measures = await page
    .locator('.compare-measures input[type=checkbox]')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  const years = await page.locator('compare-view').getAttribute('data-years');
  // All that can be chosen has two hundred and more charts, which take long to draw.
  const views = chunk(ids, 6).flatMap((chosen) => chunk(measures, 50).map((some) => ({ chosen, some })));
  for (const { chosen, some } of views) {
    await page.goto(
      `${root}compare.html?a=${chosen.join(',')}&y=${(years ?? '').replaceAll(' ', ',')}&m=${some.join(',')}`,
    );
    await expect(page.locator('.compare-result')).not.toHaveAttribute('aria-busy', 'true', { timeout: 30_000 });
    await expect(page.locator('#compare-table')).toBeVisible();
    for (const [key, shown] of await readComparison(page)) {
      const [report = '', measure = ''] = key.split(' ');
      if (measure.includes('.')) {
        const record = JSON.parse(
          readFileSync(join(folder, 'data/reports', `${report}.json`), 'utf8'),
        ) as PublishedRecord;
        const cell = record.cells[measure];
        expect(shown['value'], key).toEqual([cell?.state === 'reported' ? String(cell.value) : '']);
        numbers += 1;
        continue;
      }
      const right = own.get(key) ?? {};
      for (const part of ['value', 'count', 'total']) {
        const texts = dropEmpty({ [part]: shown[part] ?? [] })[part];
        expect(texts, `${key} ${part}`).toEqual(dropEmpty({ [part]: right[part] ?? [] })[part]);
        numbers += texts?.length ?? 0;
      }
      for (const written of shown['interval']?.filter((text) => text !== '') ?? [])
        expect(sameInterval(written, right['interval'] ?? [], shares.has(measure)), `${key} ${written}`).toBe(true);
    }
  }
  return numbers;
}

test('every number that a reader can compare is that of the agency’s own page, and every cell that of the record', async ({
  page,
  rankings,
  site,
}) => {
  test.setTimeout(180_000);
  expect(await checkComparisons(page, rankings.root, rankings.folder)).toBeGreaterThan(2000);
  expect(await checkComparisons(page, site, dist)).toBeGreaterThan(500);
});
