/**
 * Measures how fast reports of each format are read, beside a floor in the same run: what any reader of the format must do.
 * Text is read into records and serialised, as its floor serialises one; the floors of the other formats end where the
 * file is parsed, so those are read into readings. Prints both and their ratio, the median of five rounds, and how memory
 * grows over many files.
 *
 * usage: npm run bench:parse -- [--reports 1000] [--memory 10000]
 * exit: 0 within the budgets, 1 beyond them
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { getDocumentProxy } from 'unpdf';
import { decodeHtml, decodeText } from '../src/ingest/readers/decode.ts';
import { readReport } from '../src/ingest/reading.ts';
import { makeRecord } from '../scripts/ingest/read-record.ts';
import { makeCase } from '../scripts/synthesize/make-case.ts';
import { emptyRegistry } from '../src/places/registry.ts';

// What is kept is measured, not what waits to be collected.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const rounds = 5;
/** Times the floor that reading may take. */
const budgets: Record<string, number> = { text: 6, html: 2, word: 2, pdf: 2 };
const layouts: Record<string, readonly string[]> = {
  text: ['tab-grid', 'pipes-trailing'],
  html: ['html-site'],
  word: ['word-merged', 'word-runs'],
  pdf: ['pdf-pages'],
};
const registry = emptyRegistry;

interface File {
  readonly path: string;
  readonly name: string;
}

function writeFiles(folder: string, format: string, count: number): File[] {
  const files: File[] = [];
  for (let number = 0; files.length < count; number += 1) {
    const { name, bytes } = makeCase(number + 1, { layouts: layouts[format] ?? [], damages: [] });
    const path = join(folder, `${format}-${number}-${name}`);
    writeFileSync(path, bytes);
    files.push({ path, name: `2024/${name}` });
  }
  return files;
}

/** The least that reading a file of each format takes, whoever does it. */
const floors: Record<string, (bytes: Uint8Array, record: unknown) => unknown> = {
  text: (bytes, record) => {
    const text = decodeText(bytes)?.text ?? '';
    const hash = createHash('sha256').update(bytes).digest('hex');
    return [hash, text.normalize('NFKC').length, JSON.stringify(record).length];
  },
  html: (bytes) => parse(decodeHtml(bytes)?.text ?? ''),
  word: (bytes) => {
    const parts = unzipSync(bytes);
    const parser = new SaxesParser();
    let elements = 0;
    parser.on('opentag', () => (elements += 1));
    parser.write(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).close();
    return elements;
  },
  pdf: async (bytes) => {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    let items = 0;
    for (let page = 1; page <= document.numPages; page += 1) {
      items += (await (await document.getPage(page)).getTextContent()).items.length;
    }
    await document.loadingTask.destroy();
    return items;
  },
};

async function time(files: readonly File[], work: (bytes: Uint8Array, file: File) => unknown): Promise<number> {
  const started = performance.now();
  for (const file of files) await work(readFileSync(file.path), file);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { values } = parseArgs({
  options: { reports: { type: 'string' }, memory: { type: 'string' } },
  allowPositionals: true,
});
const reports = Number(values.reports ?? 1000);
const memory = Number(values.memory ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
let passed = true;
try {
  for (const [format, floor] of Object.entries(floors)) {
    const files = writeFiles(folder, format, reports);
    const readWhole = async (bytes: Uint8Array, { name }: File): Promise<unknown> =>
      JSON.stringify(await makeRecord(name, name, bytes, registry));
    const read = format === 'text' ? readWhole : (bytes: Uint8Array, { name }: File) => readReport(name, bytes);
    const records = new Map<File, unknown>();
    for (const file of format === 'text' ? files : []) {
      records.set(file, await makeRecord(file.name, file.name, readFileSync(file.path), registry));
    }
    await time(files.slice(0, 50), read);
    const times = { floor: [] as number[], read: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.floor.push(await time(files, (bytes, file) => floor(bytes, records.get(file))));
      times.read.push(await time(files, read));
    }
    const ratio = median(times.read) / median(times.floor);
    const budget = budgets[format] ?? 0;
    passed &&= ratio <= budget;
    const perSecond = (milliseconds: number): string => ((1000 * files.length) / milliseconds).toFixed(0).padStart(6);
    console.log(
      `${format.padEnd(5)} ${perSecond(median(times.read))} reports/s, floor ${perSecond(median(times.floor))}/s, ` +
        `ratio ${ratio.toFixed(2)} (at most ${budget})${ratio <= budget ? '' : '  TOO SLOW'}`,
    );
  }
  const cases = Array.from({ length: 200 }, (_, number) => makeCase(number + 1));
  const sizes: number[] = [];
  for (let number = 0; number < memory; number += 1) {
    const each = cases[number % cases.length];
    if (each) await makeRecord(`2024/${each.name}`, `2024/${each.name}`, each.bytes, registry);
    if ((number + 1) % (memory / 4) !== 0) continue;
    collectGarbage();
    sizes.push(process.memoryUsage().heapUsed / 1024 ** 2);
  }
  const [early = 0, ...later] = sizes;
  const growth = Math.max(...later) / early;
  passed &&= growth < 1.2;
  console.log(`memory ${sizes.map((size) => size.toFixed(0)).join(', ')} MiB after each quarter of ${memory} files`);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = passed ? 0 : 1;
