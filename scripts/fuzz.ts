/**
 * Reads damaged files of all five formats and says whether any of them made the reading fail, take too long or need too
 * much memory. A failing file is kept below the system's folder for temporary files.
 *
 * usage: npm run fuzz -- [--files 50000] [--seed 1]
 * exit: 0 every file gave a reading in time, 1 one did not, 2 wrong arguments
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordSchema } from '../src/record/schema.ts';
import { readOptions } from './build/options.ts';
import { mutations } from './fuzz/mutate.ts';
import { makeRecord } from './ingest/read-record.ts';
import { makeCase } from './synthesize/make-case.ts';
import { makeRandom } from './synthesize/random.ts';
import { emptyRegistry } from '../src/places/registry.ts';

const usage = 'npm run fuzz -- [--files 50000] [--seed 1]';
const mostSeconds = 5;
const mostBytes = 1024 ** 3;
/** Files that are damaged again and again, of each format. */
const basesPerFormat = 40;
const formats = ['txt', 'md', 'html', 'docx', 'pdf'];

const options = readOptions({ files: { type: 'string' }, seed: { type: 'string' } }, usage);
const files = Number(options.files ?? 50_000);
const seed = Number(options.seed ?? 1);
if (!Number.isInteger(files) || !Number.isInteger(seed)) {
  console.error(`usage: ${usage}`);
  process.exit(2);
}

function makeBases(): Map<string, Uint8Array[]> {
  const bases = new Map<string, Uint8Array[]>(formats.map((format) => [format, []]));
  for (let number = 0; [...bases.values()].some((list) => list.length < basesPerFormat); number += 1) {
    const { name, bytes } = makeCase(seed + number);
    const list = bases.get(name.split('.').at(-1) ?? '');
    if (list && list.length < basesPerFormat) list.push(bytes);
  }
  return bases;
}

const registry = emptyRegistry;
const random = makeRandom(seed);
const bases = makeBases();
const counts = new Map<string, number>();
let failures = 0;
let slowest = { seconds: 0, what: '' };
let largest = 0;
for (let number = 0; number < files; number += 1) {
  const format = formats[number % formats.length] ?? 'txt';
  const fitting = mutations.filter(({ endings }) => endings === null || endings.includes(format));
  const mutation = fitting[Math.floor(random() * fitting.length)];
  const list = bases.get(format) ?? [];
  const base = list[Math.floor(random() * list.length)];
  if (!mutation || !base) continue;
  const bytes = mutation.mutate(base, random);
  const what = `${format}, ${mutation.name}, file ${number}`;
  const started = performance.now();
  let failure: string | null = null;
  try {
    const record = recordSchema.parse(await makeRecord(`2024/a.${format}`, `2024/a.${format}`, bytes, registry));
    if (record.source.format === null && record.problems.length === 0) failure = 'neither a reading nor a problem';
    counts.set(
      record.source.format ?? record.problems[0]?.code ?? '',
      (counts.get(record.source.format ?? record.problems[0]?.code ?? '') ?? 0) + 1,
    );
  } catch (cause) {
    failure = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
  const seconds = (performance.now() - started) / 1000;
  if (seconds > slowest.seconds) slowest = { seconds, what };
  if (seconds > mostSeconds) failure ??= `took ${seconds.toFixed(1)} s`;
  if (number % 100 === 0) largest = Math.max(largest, process.memoryUsage().rss);
  if (failure !== null) {
    failures += 1;
    const kept = join(tmpdir(), `gongkai-fuzz-${seed}-${number}.${format}`);
    writeFileSync(kept, bytes);
    console.error(`${what}: ${failure}\n  kept in ${kept}`);
  }
}
for (const [name, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${name.padEnd(24)} ${count}`);
console.log(
  `files ${files}, seed ${seed}, failures ${failures}, slowest ${slowest.seconds.toFixed(2)} s (${slowest.what}), ` +
    `memory at most ${(largest / 1024 ** 2).toFixed(0)} MiB`,
);
process.exitCode = failures === 0 && largest < mostBytes ? 0 : 1;
