/**
 * Measures how fast the site's charts are drawn into our document, linkedom and jsdom, by turns in the same run: what is typical,
 * what misses values and what has long names, each in both widths, and 300 rows. Prints charts per second and the time beside that
 * of linkedom, from the median of the rounds, and the size of typical charts. Counted is the time of the processor, since others
 * may use the machine as well, and all of drawing: what Plot computes takes the most of it, whatever the document.
 *
 * usage: npm run bench:charts -- [--rounds 9] [--draws 3]
 * exit: 0 within the budget, 1 beyond it
 */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { drawWith } from '../src/charts/dom.ts';
import { allCharts } from '../tests/charts/cases/all.ts';
import { words, type CaseName } from '../tests/charts/cases/case.ts';
import { documents } from '../tests/charts/documents.ts';

// A document pays for its own garbage only.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Times linkedom that our document may take, and that it should. */
const budget = 1;
const aim = 0.7;
const names = ['ours', 'linkedom', 'jsdom'] as const;

type Draw = () => string;

function listDrawings(name: CaseName, widths: readonly number[]): Draw[] {
  return allCharts.flatMap(({ cases }) =>
    widths.map(
      (width): Draw =>
        () =>
          cases[name].draw({ id: 'chart', label: '图名', width, words }),
    ),
  );
}

const typical = listDrawings('typical', [720, 340]);
const drawings = [
  ...typical,
  ...listDrawings('missing', [720, 340]),
  ...listDrawings('long-names', [720, 340]),
  ...listDrawings('300-rows', [720]),
];

/** Milliseconds of the processor for drawing every chart so many times. */
function time(document: Document, draws: number): number {
  collectGarbage();
  const started = process.cpuUsage();
  drawWith(document, () => {
    for (let count = 0; count < draws; count += 1) for (const draw of drawings) draw();
  });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const { values } = parseArgs({ options: { rounds: { type: 'string' }, draws: { type: 'string' } } });
const rounds = Number(values.rounds ?? 9);
const draws = Number(values.draws ?? 3);
const times = { ours: [] as number[], linkedom: [] as number[], jsdom: [] as number[] };
for (const name of names) time(documents[name], draws);
for (let round = 0; round < rounds; round += 1) {
  for (const name of names) times[name].push(time(documents[name], draws));
}
const drawn = draws * drawings.length;
const floor = median(times.linkedom);
const passed = median(times.ours) / floor <= budget;
console.log(`${drawings.length} charts, ${rounds} rounds of ${draws} drawings each`);
for (const name of names) {
  const taken = median(times[name]);
  const limit = name === 'ours' ? ` (at most ${budget}, aim ${aim})${passed ? '' : '  TOO SLOW'}` : '';
  console.log(
    `${name.padEnd(8)} ${((1000 * drawn) / taken).toFixed(0).padStart(5)} charts/s, ${(taken / drawn).toFixed(2)} ms each, ` +
      `ratio ${(taken / floor).toFixed(2)}${limit}`,
  );
}
const sizes = typical.map((draw) => Buffer.byteLength(draw()));
console.log(`typical charts: ${median(sizes)} bytes in the median, ${Math.max(...sizes)} at most`);
process.exitCode = passed ? 0 : 1;
