/**
 * Measures the largest page of each type of the built site with Lighthouse, as a phone on a slow network sees it.
 * Prints the median of each category over the runs and, below 98, which audits cost the points.
 *
 * usage: npm run lighthouse -- [--runs 5] [--only TEXT]   (after npm run build)
 * exit: 0 every median at least 98, 1 one below, a page not measured or nothing to measure with, 2 wrong arguments
 *
 * `--only` takes the pages whose type or path holds the text.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser/find-browser.ts';
import { readOptions } from './build/options.ts';
import { leastScore } from './lighthouse/categories.ts';
import { findLighthouse, howToInstall } from './lighthouse/find-lighthouse.ts';
import { judgeRuns } from './lighthouse/judge-runs.ts';
import { choosePages, type TypedPage } from './lighthouse/page-types.ts';
import { printLosses, printTable, type ScoredPage } from './lighthouse/print-scores.ts';
import { runLighthouse, type LighthouseReport } from './lighthouse/run-lighthouse.ts';
import { servePacked } from './lighthouse/serve-packed.ts';
import { startProgress } from './terminal/progress.ts';

const usage = 'npm run lighthouse -- [--runs 5] [--only TEXT]';
const dist = resolve('dist');

function stop(words: string, code: 1 | 2): never {
  console.error(words);
  process.exit(code);
}

function listPages(): TypedPage[] {
  if (!statSync(join(dist, 'index.html'), { throwIfNoEntry: false })) {
    stop('There is no site in dist. Build it first: npm run build', 1);
  }
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return choosePages(
    files.map((path) => ({ path: path.replaceAll('\\', '/'), bytes: statSync(join(dist, path)).size })),
  );
}

const options = readOptions({ runs: { type: 'string' }, only: { type: 'string' } }, usage);
const runs = /^[1-9]\d?$/u.test(options.runs ?? '5') ? Number(options.runs ?? 5) : null;
if (runs === null) stop(`--runs takes a number from 1 to 99, not “${options.runs}”.\nusage: ${usage}`, 2);

const lighthouse = findLighthouse(process.cwd(), process.env['PATH'] ?? '') ?? stop(howToInstall, 1);
const every = listPages();
const wanted = options.only ?? '';
const pages = every.filter(({ type, path }) => type.includes(wanted) || path.includes(wanted));
if (pages.length === 0) {
  stop(`--only “${wanted}” fits none of these: ${every.map(({ type }) => type).join(', ')}`, 2);
}
const browser = await findBrowser().catch((cause: unknown) =>
  stop(cause instanceof Error ? cause.message : String(cause), 1),
);
console.error(`Lighthouse ${lighthouse.version}, browser: ${browser.executablePath} (${browser.source})`);

const served = await servePacked(dist);
const progress = startProgress('lighthouse', pages.length * runs);
const complaints = new Set<string>();
let isWhole = true;

async function measurePage({ type, path }: TypedPage, cli: string, times: number): Promise<LighthouseReport[]> {
  const reports: LighthouseReport[] = [];
  for (let run = 1; run <= times; run += 1) {
    const report = await runLighthouse(cli, browser.executablePath, `http://127.0.0.1:${served.port}/${path}`);
    progress.step(type);
    if (typeof report === 'string') {
      isWhole = false;
      complaints.add(`${path}: not measured: ${report}`);
      continue;
    }
    reports.push(report);
    for (const warning of report.runWarnings) complaints.add(`${path}: ${warning}`);
  }
  return reports;
}

const scored: ScoredPage[] = [];
for (const page of pages) {
  const scores = judgeRuns(await measurePage(page, lighthouse.cli, runs));
  if (scores.length > 0) scored.push({ page, scores });
}
progress.end();
await served.close();

for (const line of [...printTable(scored), ...printLosses(scored)]) console.log(line);
for (const complaint of complaints) console.error(complaint);
const isGood = scored.every(({ scores }) => scores.every(({ median }) => median >= leastScore));
process.exitCode = isGood && isWhole ? 0 : 1;
