/**
 * Measures how fast charts are drawn into our document, linkedom and jsdom, by turns in the same run. Prints charts per second
 * and the time beside that of linkedom, from the median of the rounds. Counted is the time of the processor, since others may use
 * the machine as well, and all of drawing: what Plot computes takes the most of it, whatever the document.
 *
 * usage: npm run bench:charts -- [--rounds 9] [--draws 20]
 * exit: 0 within the budget, 1 beyond it
 */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { documents } from '../tests/charts/documents.ts';
import { plots } from '../tests/charts/plots.ts';

// A document pays for its own garbage only.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Times linkedom that our document may take. */
const budget = 0.7;
const names = ['ours', 'linkedom', 'jsdom'] as const;
const charts = Object.values(plots);

/** Milliseconds of the processor for drawing every chart so many times. */
function time(document: Document, draws: number): number {
  collectGarbage();
  const started = process.cpuUsage();
  for (let draw = 0; draw < draws; draw += 1) for (const drawChart of charts) drawChart(document);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { values } = parseArgs({ options: { rounds: { type: 'string' }, draws: { type: 'string' } } });
const rounds = Number(values.rounds ?? 9);
const draws = Number(values.draws ?? 20);
const times = { ours: [] as number[], linkedom: [] as number[], jsdom: [] as number[] };
for (const name of names) time(documents[name], draws);
for (let round = 0; round < rounds; round += 1) {
  for (const name of names) times[name].push(time(documents[name], draws));
}
const drawn = draws * charts.length;
const floor = median(times.linkedom);
const passed = median(times.ours) / floor <= budget;
console.log(`${charts.length} charts, ${rounds} rounds of ${draws} drawings each`);
for (const name of names) {
  const taken = median(times[name]);
  const limit = name === 'ours' ? ` (at most ${budget})${passed ? '' : '  TOO SLOW'}` : '';
  console.log(
    `${name.padEnd(8)} ${((1000 * drawn) / taken).toFixed(0).padStart(5)} charts/s, ${(taken / drawn).toFixed(2)} ms each, ` +
      `ratio ${(taken / floor).toFixed(2)}${limit}`,
  );
}
process.exitCode = passed ? 0 : 1;
