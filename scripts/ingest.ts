/**
 * Reads the reports into records, without building the site.
 *
 * usage: npm run ingest -- [--reports FOLDER] [--strict]
 * exit: 0 read, 1 nothing to read or (with --strict) a report has an error, 2 wrong arguments
 */
import { readOptions } from './build/options.ts';
import { runIngest } from './ingest/run-ingest.ts';

const options = readOptions(
  { reports: { type: 'string' }, strict: { type: 'boolean' } },
  'npm run ingest -- [--reports FOLDER] [--strict]',
);
process.exitCode = (await runIngest(options)) ? 0 : 1;
