/**
 * Builds the index of a file of texts and packs it as scripts into a folder, in a process of its own: its time and memory are
 * printed as JSON.
 *
 * usage: node bench/text-search/build-index.ts TEXTS FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeLoadedScript } from '../../src/publish/loaded-script.ts';
import { createIndexWriter } from '../../src/publish/text-search/write-index.ts';
import { startWatch } from './measure.ts';
import { listPieces, readTexts } from './texts-file.ts';

const [texts = '', folder = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const readAll = startWatch();
const writer = createIndexWriter();
for (const report of readTexts(texts)) writer.add(listPieces(report));
const { root, blocks } = writer.finish();
const built = readAll();
const pack = startWatch();
writeFileSync(join(folder, 'root.js'), writeLoadedScript('root', root));
blocks.forEach((block, number) => {
  writeFileSync(join(folder, `${number}.js`), writeLoadedScript(String(number), block));
});
const packed = pack();
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ built, packed, memory, blocks: blocks.length }));
