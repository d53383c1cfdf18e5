/**
 * Reads generated reports whose truth is known, and says how many values were read, missed and wrong for each layout and
 * each kind of damage. A case that was read wrong is made smaller as long as it stays wrong, and printed.
 *
 * usage: npm run sweep -- [--cases 20000] [--seed 1] [--layouts a,b] [--damages c,d]
 * exit: 0 nothing wrong and at least 99 % of what layouts determine was read, 1 otherwise, 2 wrong arguments
 */
import { readReport } from '../src/ingest/reading.ts';
import { readOptions } from './build/options.ts';
import { judgeCase } from './sweep/judge-case.ts';
import { Tally } from './sweep/tally.ts';
import { makeCase, shrinkCase, type Case } from './synthesize/make-case.ts';

const usage = 'npm run sweep -- [--cases 20000] [--seed 1] [--layouts a,b] [--damages c,d]';
const least = 0.99;
/** More failures than this show nothing new. */
const mostPrinted = 5;

const options = readOptions(
  { cases: { type: 'string' }, seed: { type: 'string' }, layouts: { type: 'string' }, damages: { type: 'string' } },
  usage,
);
const cases = Number(options.cases ?? 20_000);
const seed = Number(options.seed ?? 1);
if (!Number.isInteger(cases) || !Number.isInteger(seed)) {
  console.error(`usage: ${usage}`);
  process.exit(2);
}

async function isWrong(each: Case): Promise<boolean> {
  return judgeCase(each, await readReport(each.name, each.bytes)).wrong.length > 0;
}

async function printFailure(each: Case): Promise<void> {
  const small = await shrinkCase(each, isWrong);
  const { wrong } = judgeCase(small, await readReport(small.name, small.bytes));
  console.error(`WRONG seed ${each.seed} layout ${small.layout} damages ${small.damages.join(', ') || 'none'}`);
  for (const { key, expected, found } of wrong.slice(0, 5))
    console.error(`  ${key}: expected ${expected}, found ${found}`);
}

const tally = new Tally();
let printed = 0;
let silent = 0;
for (let number = 0; number < cases; number += 1) {
  const each = makeCase(seed + number, {
    ...(options.layouts !== undefined && { layouts: options.layouts.split(',') }),
    ...(options.damages !== undefined && { damages: options.damages.split(',') }),
  });
  const verdict = judgeCase(each, await readReport(each.name, each.bytes));
  tally.add(each, verdict);
  silent += verdict.silent.length;
  if (verdict.wrong.length > 0 && printed < mostPrinted) {
    printed += 1;
    await printFailure(each);
  }
}
for (const line of tally.print()) console.log(line);
console.log(`seeds ${seed} to ${seed + cases - 1}; missed without a problem: ${silent}`);
process.exitCode = tally.total.wrong === 0 && silent === 0 && tally.share >= least ? 0 : 1;
