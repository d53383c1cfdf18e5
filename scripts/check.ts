/**
 * Reads the reports and prints every problem of every file, one a line: `file:line:column severity code message`. Builds
 * nothing. The summary goes to stderr.
 *
 * usage: npm run check [-- --reports FOLDER] [--strict] [--format json]
 * exit: 0 read, 1 nothing to read or (with --strict) a report has an error, 2 wrong arguments
 */
import { readOptions } from './build/options.ts';
import { listFindings } from './check/list-findings.ts';
import { printJson, printLines, summarise } from './check/print-findings.ts';
import { readAll } from './ingest/read-all.ts';

const usage = 'npm run check [-- --reports FOLDER] [--strict] [--format json]';
const { reports, strict, format } = readOptions(
  { reports: { type: 'string' }, strict: { type: 'boolean' }, format: { type: 'string' } },
  usage,
);
if (format !== undefined && format !== 'json') {
  console.error(`--format takes json, not “${format}”.\nusage: ${usage}`);
  process.exit(2);
}

// A reader such as `head` may close the pipe before the end; that is its right.
process.stdout.on('error', () => process.exit());

const ingested = await readAll(reports);
if (typeof ingested === 'string') {
  console.error(ingested);
  process.exit(1);
}
const findings = listFindings(ingested);
process.stdout.write(format === 'json' ? printJson(findings) : printLines(findings));
console.error(summarise(ingested, findings));
const failed = strict === true && findings.some(({ problem }) => problem.severity === 'error');
process.exitCode = failed ? 1 : 0;
