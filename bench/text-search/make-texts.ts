/**
 * Writes made-up report texts, one JSON object a line, in a process of its own: making them takes much memory.
 *
 * usage: node bench/text-search/make-texts.ts COUNT SEED FILE
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { makeReportTexts } from '../../scripts/synthesize/report-texts.ts';

const [count, seed, file = ''] = process.argv.slice(2);
const target = openSync(file, 'w');
let characters = 0;
for (const report of makeReportTexts({ count: Number(count), seed: Number(seed) })) {
  for (const [, paragraphs] of report.sections) for (const paragraph of paragraphs) characters += paragraph.length;
  writeSync(target, `${JSON.stringify(report)}\n`);
}
closeSync(target);
console.log(JSON.stringify({ characters }));
