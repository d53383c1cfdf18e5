/**
 * Prints the records of report files: one JSON array on stdout, one record a file, in the order given. Problems for
 * people go to stderr.
 *
 * usage: npm run --silent parse -- --json FILE…
 * exit: 0 every file could be read, 1 one could not, 2 wrong arguments
 */
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { declarationsOf } from '../src/places/succession.ts';
import type { CatalogueChange } from '../src/record/catalogue.ts';
import { listChanges } from '../src/record/known-agencies.ts';
import { checkRecord } from '../src/record/check-record.ts';
import { findPrevious } from '../src/record/link-years.ts';
import { isPlaced, type PlacedRecord, type ReportRecord } from '../src/record/schema.ts';
import { reportsFolder } from '../src/store/folders.ts';
import { resolveFromCaller } from './build/options.ts';
import { loadRegistry } from './ingest/load-registry.ts';
import { withReaders } from './ingest/read-files.ts';
import type { ReadTask } from './ingest/read-record.ts';
import { formatProblem } from './terminal/problem-line.ts';

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

/** Reports of one body for two years, both given, are checked against each other; of two for one year neither counts. */
function compareGiven(given: readonly ReportRecord[], changes: readonly CatalogueChange[]): ReportRecord[] {
  const placed = given.filter(isPlaced);
  const single = placed.filter(({ id }) => placed.filter((other) => other.id === id).length === 1);
  const previous = findPrevious(single, changes);
  return given.map((record) => {
    const before = previous.get(record as PlacedRecord);
    return before ? checkRecord(record, before) : record;
  });
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
const tasks = files.map((shown): ReadTask => {
  const file = resolveFromCaller(shown);
  return { file, shown, path: toRegistryPath(file) };
});
const records = new Map<ReadTask, ReportRecord>();
await withReaders(loaded.registry, (readers) =>
  readers.read(tasks, (task, { record }) => {
    records.set(task, record);
  }),
);
const changes = listChanges(declarationsOf(loaded.registry));
const inOrder = compareGiven(
  tasks.flatMap((task) => records.get(task) ?? []),
  changes,
);
for (const { source, problems } of inOrder) {
  for (const problem of problems) console.error(formatProblem(source.file, problem));
}
process.exitCode = inOrder.every(({ source }) => source.format !== null) ? 0 : 1;
process.stdout.write(`${JSON.stringify(inOrder, null, 1)}\n`);
