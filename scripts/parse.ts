/**
 * Prints the records of report files: one JSON array on stdout, one record a file, in the order given. Problems for
 * people go to stderr.
 *
 * usage: npm run --silent parse -- --json FILE…
 * exit: 0 every file could be read, 1 one could not, 2 wrong arguments
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportRecord } from '../src/record/schema.ts';
import type { Registry } from '../src/places/registry.ts';
import { loadRegistry } from './ingest/load-registry.ts';
import { codeOfError, makeFailedRecord, makeRecord } from './ingest/read-record.ts';
import { formatProblem } from './terminal/problem-line.ts';
import { reportsFolder } from '../src/store/folders.ts';
import { relative, sep } from 'node:path';

const usage = 'usage: npm run --silent parse -- --json FILE…';

function readArguments(): string[] | null {
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
    return values.json && positionals.length > 0 ? positionals : null;
  } catch {
    return null;
  }
}

/** The registry names files below the folder of reports; a file elsewhere is known by its path as given. */
function toRegistryPath(file: string): string {
  const below = relative(reportsFolder(), file).split(sep).join('/');
  return below.startsWith('..') ? file.split(sep).join('/') : below;
}

function readRecord(shown: string, registry: Registry): ReportRecord {
  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), shown);
  const path = toRegistryPath(file);
  try {
    return makeRecord(shown, path, readFileSync(file), registry);
  } catch (cause) {
    return makeFailedRecord(shown, path, codeOfError(cause), registry);
  }
}

// A reader such as `head` may close the pipe before the end; that is its right.
process.stdout.on('error', () => process.exit());

const files = readArguments();
if (!files) {
  console.error(usage);
  process.exit(2);
}
const loaded = loadRegistry();
if (typeof loaded === 'string') {
  console.error(loaded);
  process.exit(2);
}
const records = files.map((file) => readRecord(file, loaded.registry));
for (const { source, problems } of records) {
  for (const problem of problems) console.error(formatProblem(source.file, problem));
}
process.exitCode = records.every(({ source }) => source.format !== null) ? 0 : 1;
process.stdout.write(`${JSON.stringify(records, null, 1)}\n`);
