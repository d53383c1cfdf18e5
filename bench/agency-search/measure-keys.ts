import { chromium } from 'playwright-core';
import { buildSync } from 'esbuild';
import { browserArguments } from '../../scripts/browser/find-browser.ts';
import type { GoldQuery } from '../../scripts/synthesize/agency-queries.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { packAgencies } from '../../src/publish/agency-search/pack-agencies.ts';

export interface KeyTimes {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly keys: number;
}

/** So many queries are typed, key by key, and so many keys are asked of Fuse. */
const typed = 78;
const mostFuseKeys = 40;

/** What the page runs: our finder and plain Fuse over the same names. */
const source = `
import Fuse from 'fuse.js';
import { createPackedFinder } from './src/publish/agency-search/packed-finder.ts';
import { parseReadings } from './src/publish/agency-search/readings.ts';
const bytesOf = (text) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
globalThis.open = ({ readings, packs, names }) => {
  const finder = createPackedFinder(parseReadings(bytesOf(readings)));
  for (const pack of packs) finder.add(bytesOf(pack));
  const fuse = new Fuse(names.map((name) => ({ name })), { keys: ['name'] });
  globalThis.ask = { ours: (query) => finder.find(query, { most: 8, near: null }), fuse: (query) => fuse.search(query, { limit: 8 }) };
};
globalThis.time = (who, keys) => keys.map((key) => { const start = performance.now(); globalThis.ask[who](key); return performance.now() - start; });
`;

function listKeys(gold: readonly GoldQuery[]): string[] {
  const kinds = Map.groupBy(gold, ({ kind }) => kind);
  const each = Math.ceil(typed / kinds.size);
  const queries = [...kinds.values()].flatMap((own) => own.slice(0, each).map(({ query }) => query));
  return queries.flatMap((query) => [...query].map((_, index, all) => all.slice(0, index + 1).join('')));
}

function summarise(times: readonly number[]): KeyTimes {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), keys: times.length };
}

/** Times every key of some queries of each kind in a page, ours and, for some of the keys, plain Fuse. */
export async function measureKeys(
  executablePath: string,
  list: readonly SearchAgency[],
  gold: readonly GoldQuery[],
  slowdown: number,
): Promise<{ ours: KeyTimes; fuse: KeyTimes }> {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    write: false,
  });
  const { readings, shards } = packAgencies(list);
  const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const data = {
      readings: toText(readings),
      packs: shards.map(({ bytes }) => toText(bytes)),
      names: list.map(({ name }) => name),
    };
    await page.evaluate((each) => (globalThis as unknown as { open: (given: typeof each) => void }).open(each), data);
    const keys = listKeys(gold);
    const step = Math.ceil(keys.length / mostFuseKeys);
    const some = keys.filter((_, index) => index % step === 0);
    const run = (who: 'ours' | 'fuse', own: readonly string[]): Promise<number[]> =>
      page.evaluate(
        ([name, given]) =>
          (globalThis as unknown as { time: (who: string, keys: readonly string[]) => number[] }).time(name, given),
        [who, own] as const,
      );
    // Code that runs for the first time is compiled first.
    await run('ours', keys.slice(0, 40));
    await run('fuse', some.slice(0, 2));
    if (slowdown > 1) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    return { ours: summarise(await run('ours', keys)), fuse: summarise(await run('fuse', some)) };
  } finally {
    await browser.close();
  }
}
