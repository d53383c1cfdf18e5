/**
 * Measures how long it takes to find near-identical narratives among 1,000, 10,000 and 100,000 made-up ones, two in a hundred
 * of which were made from others, and what that needs in memory. Prints the time of the processor, since others may use the
 * machine as well, for all and for each narrative; the ratio to that of the size before; how many of the near copies were
 * found, and how many of the pairs found are such copies.
 *
 * usage: node scripts/run.mjs bench/similarity.ts [--sizes 1000,10000,100000] [--seed 1]
 * exit: 0 within the budgets, 1 beyond them
 */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeNarratives, type Narratives } from '../scripts/synthesize/narratives.ts';
import { findCopies, type CopyGroup } from '../src/analysis/similarity/find-copies.ts';
import { createSketch } from '../src/analysis/similarity/sketch.ts';

// The texts are to be measured, not what was left over from making them.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Microseconds a narrative; times those of the size before; MiB at the peak, texts included. */
const budgets = { each: 1200, growth: 2, memory: 2048 };

/** Milliseconds that the processor worked for this program. */
function readClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function toMiB(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}

/** The shares of copies found, and of pairs found that are copies. */
function judge({ copies }: Narratives, groups: readonly CopyGroup[]): string {
  const wanted = new Set(copies.map(({ source, copy }) => [source, copy].sort().join(' ')));
  const found = new Set(
    groups.flatMap(({ members }) =>
      members.flatMap(({ id, partners }) => partners.map((partner) => [id, partner.id].sort().join(' '))),
    ),
  );
  const right = [...wanted].filter((pair) => found.has(pair)).length;
  return `recall ${(right / wanted.size).toFixed(4)}, precision ${(right / found.size).toFixed(4)} of ${found.size}`;
}

const { values } = parseArgs({
  options: { sizes: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const sizes = (values.sizes ?? '1000,10000,100000').split(',').map(Number);
const seed = Number(values.seed ?? 1);
let passed = true;
let before: number | null = null;
for (const count of sizes) {
  const related = Math.round(count / 100);
  const made = makeNarratives({ seed, count, copies: related, halves: related });
  const byId = new Map(made.narratives.map((narrative) => [narrative.id, narrative]));
  collectGarbage();
  const texts = toMiB(process.memoryUsage().rss);
  const started = readClock();
  const documents = made.narratives.map(({ id, group, text, names }) => ({
    id,
    group,
    sketch: createSketch(text, names),
  }));
  const sketched = readClock();
  const groups = findCopies(documents, (id) => byId.get(id) ?? { text: '', names: [] });
  const ended = readClock();
  const each = (1000 * (ended - started)) / count;
  const growth: number = before === null ? 1 : each / before;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  passed &&= each <= budgets.each && growth <= budgets.growth && memory <= budgets.memory;
  before = each;
  console.log(
    `${String(count).padStart(6)}: ${((ended - started) / 1000).toFixed(1)} s (${((sketched - started) / 1000).toFixed(1)} s for ` +
      `sketches), ${each.toFixed(0)} µs each, ratio ${growth.toFixed(2)}; peak ${memory} MiB, ${texts} before; ` +
      judge(made, groups),
  );
}
process.exitCode = passed ? 0 : 1;
