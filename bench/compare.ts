/**
 * Measures the comparison of six agencies and of six regions on a built site: what the page fetches, packed as hosts send it, and
 * its longest task with the processor slowed down to a quarter; and how much the ranking pages weigh. The first page that a
 * browser shows has to load the fonts of the system, whichever page that is: it is measured apart, on the home page, and
 * the median of five visits counts.
 *
 * usage: npm run bench:compare -- FOLDER   (of a built site; docs/contributing.md says how to build one of 3,000 counties)
 * exit: 0; 1 when a bound is missed
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../scripts/browser/find-browser.ts';
import { servePacked } from '../scripts/lighthouse/serve-packed.ts';

const slowdown = 4;
const runs = 5;
const bounds = { fetched: 100_000, longestTask: 200, page: 60_000 } as const;

interface Measured {
  /** Bytes of all that was fetched, packed, without headers. */
  readonly fetched: number;
  readonly requests: number;
  /** Of tasks of 50 ms and more. Milliseconds. */
  readonly longestTask: number;
}

/** `before` is a page of the site that the reader comes from; null for one who opens a link in a new browser. */
async function measurePage(
  browser: Browser,
  before: string | null,
  address: string,
  awaited: string,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (before !== null) {
    await page.goto(before);
    await page.waitForTimeout(500);
  }
  let [fetched, requests] = [0, 0];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    fetched += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    (globalThis as unknown as { tasks: number[] }).tasks = tasks;
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(address);
  await page.locator(awaited).first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await context.close();
  return { fetched, requests, longestTask: Math.max(0, ...tasks) };
}

/** Names of the largest files of a folder. */
function listLargest(folder: string, count: number, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, size: statSync(join(folder, name)).size }))
    .sort((a, b) => b.size - a.size)
    .slice(0, count)
    .map(({ name }) => basename(name, '.js'));
}

function weigh(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run bench:compare -- FOLDER');
  process.exit(2);
}
const site = resolve(process.env['INIT_CWD'] ?? '.', folder);
const missed: string[] = [];
const judge = (what: string, value: number, most: number, unit: string): string => {
  if (value > most) missed.push(what);
  return `${what}: ${Math.round(value)} ${unit} (at most ${most})`;
};

const agencies = listLargest(join(site, 'assets/compare/agencies'), 6, /\.js$/u);
const regions = listLargest(join(site, 'assets/compare/regions'), 6, /^\d{6}-\d{4}\.js$/u).map((name) =>
  name.slice(0, 6),
);
const { executablePath } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: browserArguments });
const served = await servePacked(site);
const root = `http://127.0.0.1:${served.port}/`;
try {
  const { longestTask: first } = await measurePage(browser, null, `${root}index.html`, 'h1');
  console.log(
    `first page of the browser, the home page: longest task at ${slowdown} × slowdown ${Math.round(first)} ms`,
  );
  for (const [what, query] of [
    ['six agencies, those with the most data', `?a=${agencies.join(',')}`],
    ['six regions, those with the most data', `?r=${[...new Set(regions)].join(',')}`],
  ] as const) {
    const awaited = '.compare-result:not([aria-busy]) #compare-table';
    const visit = async (before: string | null): Promise<Measured[]> => {
      const all: Measured[] = [];
      for (let run = 0; run < runs; run += 1)
        all.push(await measurePage(browser, before, `${root}compare.html${query}`, awaited));
      return all;
    };
    const [cold, warm] = [await visit(null), await visit(`${root}index.html`)];
    const { fetched, requests } = cold[0] ?? { fetched: 0, requests: 0 };
    const list = (all: readonly Measured[]): string => all.map(({ longestTask }) => Math.round(longestTask)).join(', ');
    const median = warm.map(({ longestTask }) => longestTask).toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
    console.log(what);
    console.log(`  ${judge('fetched', fetched, bounds.fetched, `bytes in ${requests} requests`)}`);
    console.log(
      `  ${judge(`longest task at ${slowdown} × slowdown, coming from another page, median of ${list(warm)}`, median, bounds.longestTask, 'ms')}`,
    );
    console.log(`  the same opened by a link in a new tab, where the fonts are loaded first: ${list(cold)} ms`);
  }
} finally {
  await served.close();
  await browser.close();
}

const sheets = readdirSync(join(site, 'assets'))
  .filter((name) => name.endsWith('.css'))
  .reduce((sum, name) => sum + weigh(join(site, 'assets', name)), 0);
const pages = ['indicators', 'en/indicators', 'compare', 'en/compare']
  .map((name) => join(site, name))
  .filter((each) => statSync(each, { throwIfNoEntry: false })?.isDirectory())
  .flatMap((each) =>
    readdirSync(each, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => weigh(join(each, name)) + sheets),
  )
  .sort((a, b) => a - b);
console.log(`${pages.length} pages of indicators, rankings and comparisons with the style sheet`);
console.log(
  `  median ${pages[Math.floor(pages.length / 2)] ?? 0} bytes, 95 % within ${pages[Math.floor(pages.length * 0.95)] ?? 0}`,
);
console.log(`  ${judge('largest', pages.at(-1) ?? 0, bounds.page, 'bytes')}`);
for (const what of missed) console.log(`Missed: ${what}`);
process.exitCode = missed.length === 0 ? 0 : 1;
