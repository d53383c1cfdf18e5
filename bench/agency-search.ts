/**
 * Measures the search for agencies on made-up lists over the real divisions: what is loaded before the first suggestion and in
 * all, recall of the first five answers for each kind of query, and how long a keystroke takes in Chromium, beside plain
 * Fuse (the names, its defaults) in the same run, also with the processor slowed down to a quarter.
 *
 * usage: npm run bench:agencies -- [--counts 3000,30000,100000] [--each 100] [--seed 1]
 * exit: 0; 1 when a bound is missed
 */
import { parseArgs } from 'node:util';
import { findBrowser } from '../scripts/browser/find-browser.ts';
import { makeAgencyList } from '../scripts/synthesize/agency-list.ts';
import { makeGoldQueries } from '../scripts/synthesize/agency-queries.ts';
import { measureKeys } from './agency-search/measure-keys.ts';
import { measureRecall } from './agency-search/measure-recall.ts';
import { measureSizes } from './agency-search/measure-sizes.ts';

/** Bytes after gzip: to the first suggestion, where the reader is in the largest province, and in all. */
const mostBytes: Readonly<Record<number, { first: number; whole: number }>> = {
  3000: { first: 12_000, whole: 15_000 },
  30_000: { first: 25_000, whole: 130_000 },
  100_000: { first: 30_000, whole: 600_000 },
};

/** The share of queries that must be found; of former names nothing is asked. */
const leastRecall: Readonly<Record<string, number>> = {
  exact: 1,
  prefix: 1,
  middle: 1,
  initials: 1,
  'region-department': 1,
  abbreviation: 0.99,
  pinyin: 0.99,
  mixture: 0.99,
  'wrong-character': 0.98,
  swapped: 0.98,
  concatenated: 0.95,
  'two-errors': 0.9,
};

/** Of the time that plain Fuse takes. */
const mostTime = 0.1;

const { values } = parseArgs({
  options: { counts: { type: 'string' }, each: { type: 'string' }, seed: { type: 'string' } },
});
const counts = (values.counts ?? '3000,30000,100000').split(',').map(Number);
const each = Number(values.each ?? 100);
const seed = Number(values.seed ?? 1);

const missed: string[] = [];
const judge = (what: string, holds: boolean): void => {
  if (!holds) missed.push(what);
};
const browser = await findBrowser();
for (const count of counts) {
  const list = makeAgencyList({ count, seed });
  const gold = makeGoldQueries(list, { each, seed });
  const sizes = measureSizes(list);
  const bounds = mostBytes[count] ?? { first: Infinity, whole: Infinity };
  console.log(
    `${count} agencies: ${sizes.first} bytes to the first suggestion (at most ${bounds.first}), ` +
      `${sizes.whole} in all (at most ${bounds.whole}), in ${sizes.files} files; scripts ${sizes.scripts}, the same at every size`,
  );
  judge(`${count}: bytes to the first suggestion`, sizes.first <= bounds.first);
  judge(`${count}: bytes in all`, sizes.whole <= bounds.whole);
  for (const { kind, queries, found, fuse } of measureRecall(list, gold)) {
    const least = leastRecall[kind] ?? 0;
    console.log(
      `  ${kind.padEnd(18)} recall ${(found / queries).toFixed(3)} of ${queries} (at least ${least}); plain Fuse ${
        fuse === null ? 'not measured' : fuse.toFixed(3)
      }`,
    );
    judge(`${count}: ${kind}`, found / queries >= least);
  }
  for (const slowdown of [1, 4]) {
    const { ours, fuse } = await measureKeys(browser.executablePath, list, gold, slowdown);
    console.log(
      `  a keystroke${slowdown === 1 ? '' : ` at ${slowdown} × slowdown`}: p50 ${ours.p50.toFixed(1)} ms, p95 ${ours.p95.toFixed(1)} ms ` +
        `(${ours.keys} keys); plain Fuse p95 ${fuse.p95.toFixed(1)} ms (${fuse.keys} keys), ratio ${(ours.p95 / fuse.p95).toFixed(3)} (at most ${mostTime})`,
    );
    if (slowdown === 1) judge(`${count}: keystroke`, ours.p95 <= mostTime * fuse.p95);
  }
}
for (const what of missed) console.log(`Missed: ${what}`);
process.exitCode = missed.length === 0 ? 0 : 1;
