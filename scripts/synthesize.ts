/**
 * Writes a folder of made-up reports whose every value is known, for tests and benchmarks: OUT/<year>/synthetic-….
 * The truth of each is in OUT/.truth, the options in OUT/.synthetic.json; readers of the folder pass over both.
 *
 * usage: npm run synthesize -- --agencies N --years Y --seed S [--layouts A,B] [--damages A,B|none]
 *        [--edition 2021|2019|mixed] [--inconsistent SHARE] [--encoding NAME] OUT
 *        npm run synthesize -- --list
 * The years end with 2024. --damages gives every file one of those named that fits its layout; without it one file in
 * seven has one. --encoding is for text, Markdown and HTML.
 * exit: 0 written, 2 wrong arguments or a folder that may not be written to
 */
import { resolve } from 'node:path';
import { openCorpusFolder, findObjection, writeCase } from './synthesize/corpus-folder.ts';
import { readCorpusOptions, usage, type CorpusOptions } from './synthesize/corpus-options.ts';
import { damages } from './synthesize/damages/all-damages.ts';
import { layouts } from './synthesize/layouts/all-layouts.ts';
import { makeCorpus } from './synthesize/make-corpus.ts';

function listNames(): string {
  const width = 26;
  return [
    'layouts',
    ...layouts.map(({ name, format, description }) => `  ${name.padEnd(width)}${format.padEnd(10)}${description}`),
    'damages',
    ...damages.map(({ name, description }) => `  ${name.padEnd(width)}${description}`),
  ].join('\n');
}

function writeCorpus(options: CorpusOptions): number {
  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), options.out);
  const objection = findObjection(folder);
  if (objection !== null) {
    console.error(objection);
    return 2;
  }
  openCorpusFolder(folder, options);
  let count = 0;
  for (const made of makeCorpus(options)) {
    writeCase(folder, made);
    count += 1;
  }
  console.log(`${count} synthetic reports in ${folder}`);
  return 0;
}

const options = readCorpusOptions(process.argv.slice(2));
if (options === 'list') console.log(listNames());
else if ('wrong' in options) {
  console.error(`${options.wrong}\n${usage}`);
  process.exitCode = 2;
} else process.exitCode = writeCorpus(options);
