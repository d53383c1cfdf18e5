/**
 * Builds the full-text index of 30,000 made-up reports of about 2,400 characters, asks it for some 350 phrases with nothing
 * loaded before, and lets Pagefind 1.6 index the same texts. Prints the time and memory of the build; the bytes that a query
 * loads (root, blocks, and the texts of the first ten candidates, each as it is sent with gzip); how many texts must be looked
 * at until ten rows have the phrase or there are no more candidates; how many reports with the phrase are found, against
 * looking through all of them, and how many without it are offered; and our time as a ratio of Pagefind's, both of the
 * processor, since others may use the machine as well.
 *
 * Pagefind is not among the packages of this project:
 * usage: npx --yes --package=pagefind@1.6.0 -- node scripts/run.mjs bench/text-search.ts [--reports 30000] [--seed 1] [--pagefind N]
 * `--pagefind N` lets Pagefind index N reports only, and takes its time to grow in proportion.
 * exit: 0 within the bounds, 1 beyond them or without Pagefind
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { makeRandom } from '../scripts/synthesize/random.ts';
import type { ReportText } from '../scripts/synthesize/report-texts.ts';
import { foldText } from '../src/publish/text-search/fold-text.ts';
import { chooseQueries } from './text-search/choose-phrases.ts';
import { findPagefind, howToInstall } from './text-search/find-pagefind.ts';
import { writeSeconds } from './text-search/measure.ts';
import { createMeter, occursAnywhere, type Corpus, type Measured } from './text-search/measure-queries.ts';
import { runPagefind, writePages } from './text-search/run-pagefind.ts';
import { listPieces, readTexts } from './text-search/texts-file.ts';

/** Bytes of a query in the mean and at most; our time by Pagefind's; MiB of the build. */
const bounds = { mean: 100_000, most: 150_000, ratio: 0.1, memory: 1024 };

const secondsSchema = z.object({ cpu: z.number(), wall: z.number() });
const madeSchema = z.object({ characters: z.number() });
const builtSchema = z.object({ built: secondsSchema, packed: secondsSchema, memory: z.number(), blocks: z.number() });

/** Runs a part of the benchmark by itself; what it prints as JSON. */
function runPart(name: string, args: readonly string[]): unknown {
  const file = join(import.meta.dirname, 'text-search', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} failed: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}

function readCorpus(file: string): Corpus {
  const reports: ReportText[] = [];
  const folded: string[] = [];
  for (const report of readTexts(file)) {
    reports.push(report);
    folded.push(
      listPieces(report)
        .map((piece) => foldText(piece).text)
        .join('\n'),
    );
  }
  return { reports, folded };
}

function weighFolder(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => gzipSync(readFileSync(join(folder, name))).length)
    .sort((a, b) => a - b);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A line of the table: means, and the most where it says so. */
function printGroup(kind: string, measured: readonly Measured[]): void {
  const average = (read: (one: Measured) => number, digits = 0): string => mean(measured.map(read)).toFixed(digits);
  const most = (read: (one: Measured) => number): string => String(Math.max(...measured.map(read)));
  const worst = measured.reduce((worse, one) => (one.bytes > worse.bytes ? one : worse));
  const cells = [
    String(measured.length),
    average(({ bytes }) => bytes),
    String(worst.bytes),
    average(({ indexBytes }) => indexBytes),
    average(({ blocks }) => blocks, 1),
    average(({ truth }) => truth),
    average(({ wrong }) => wrong, 1),
    most(({ wrong }) => wrong),
    average(({ texts }) => texts, 1),
    most(({ texts }) => texts),
    average(({ milliseconds }) => milliseconds),
  ];
  printCells(kind, cells, worst.query);
}

function printCells(kind: string, cells: readonly string[], note: string): void {
  console.log(`${kind.padEnd(22)}${cells.map((cell) => cell.padStart(9)).join('')}  ${note}`);
}

const columns = [
  'queries',
  'bytes',
  'most',
  'of index',
  'blocks',
  'right',
  'wrong',
  'most',
  'texts',
  'most',
  'ms',
] as const;

const { values } = parseArgs({
  options: { reports: { type: 'string' }, seed: { type: 'string' }, pagefind: { type: 'string' } },
  allowPositionals: true,
});
const count = Number(values.reports ?? '30000');
const seed = values.seed ?? '1';
const pagefind = findPagefind(join(import.meta.dirname, '..'), process.env['PATH'] ?? '');
const missed: string[] = [];
const expect = (holds: boolean, what: string): void => {
  if (!holds) missed.push(what);
};
const folder = mkdtempSync(join(tmpdir(), 'text-search-'));
try {
  const texts = join(folder, 'texts.ndjson');
  const { characters } = madeSchema.parse(runPart('make-texts.ts', [String(count), seed, texts]));
  console.log(`${count} reports of ${(characters / count).toFixed(0)} characters`);

  const files = join(folder, 'index');
  const { built, packed, memory, blocks } = builtSchema.parse(runPart('build-index.ts', [texts, files]));
  const own = { cpu: built.cpu + packed.cpu, wall: built.wall + packed.wall };
  const sizes = weighFolder(files);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`built in ${writeSeconds(built)}, packed in ${writeSeconds(packed)}; peak ${memory.toFixed(0)} MiB`);
  console.log(
    `${blocks} blocks and the root, ${(total / 1e6).toFixed(1)} MB; median ${sizes[sizes.length >> 1] ?? 0} bytes, ` +
      `largest ${sizes.at(-1) ?? 0}, root ${gzipSync(readFileSync(join(files, 'root.js'))).length}`,
  );
  expect(memory <= bounds.memory, 'memory');

  const corpus = readCorpus(texts);
  const searched = corpus.reports.map((report) => ({ name: report.name, pieces: listPieces(report) }));
  const measure = createMeter(corpus, files);
  const all: Measured[] = [];
  printCells('', columns, 'the query of the most bytes');
  const random = makeRandom(Number(seed)).fork('queries');
  for (const { kind, queries } of chooseQueries(searched, random, (query) => occursAnywhere(corpus, query))) {
    const measured: Measured[] = [];
    for (const query of queries) measured.push(await measure(query));
    printGroup(kind, measured);
    all.push(...measured);
  }
  printGroup('all', all);
  const sum = (read: (one: Measured) => number): number => all.map(read).reduce((before, value) => before + value, 0);
  const truth = sum((one) => one.truth);
  const lost = sum((one) => one.missed);
  const unverified = sum((one) => one.unverified);
  console.log(
    `recall ${((truth - lost) / truth).toFixed(4)} of ${truth}; rows in view without the phrase ${unverified}`,
  );
  expect(lost === 0, 'recall');
  expect(unverified === 0, 'rows in view');
  expect(!all.some(({ wronglyCertain }) => wronglyCertain), 'certainty');
  expect(mean(all.map(({ bytes }) => bytes)) <= bounds.mean, 'mean bytes');
  expect(Math.max(...all.map(({ bytes }) => bytes)) <= bounds.most, 'most bytes');

  if (pagefind) {
    const pages = join(folder, 'pages');
    const given = writePages(readTexts(texts), pages, Math.min(count, Number(values.pagefind ?? count)));
    const theirs = runPagefind(pagefind, pages);
    const grown = count / given;
    const ratio = own.cpu / (theirs.cpu * grown);
    console.log(
      `Pagefind ${pagefind.version}: ${writeSeconds(theirs)} for ${given} reports` +
        (grown > 1 ? `; taken ${grown.toFixed(1)} times for ${count}, not measured` : ''),
    );
    console.log(
      `ours by Pagefind's: ${ratio.toFixed(3)} of the processor, ${(own.wall / (theirs.wall * grown)).toFixed(3)} by the clock`,
    );
    expect(ratio <= bounds.ratio, 'ratio');
  } else {
    console.error(howToInstall);
    expect(false, 'Pagefind');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (missed.length > 0) console.log(`beyond the bounds: ${missed.join(', ')}`);
process.exitCode = missed.length > 0 ? 1 : 0;
