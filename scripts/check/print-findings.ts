import type { Ingested } from '../ingest/ingest-reports.ts';
import { formatProblem } from '../terminal/problem-line.ts';
import type { Finding } from './list-findings.ts';

/** One line a problem, for editors and terminals. */
export function printLines(findings: readonly Finding[]): string {
  return findings.map(({ file, problem }) => `${formatProblem(file, problem)}\n`).join('');
}

/** One JSON array for tools; `line` and `column` only where the file is text, `at` is null where there is no place. */
export function printJson(findings: readonly Finding[]): string {
  const entries = findings.map(({ file, problem: { at, severity, code, message, hint, keys } }) => ({
    file,
    ...(at && 'line' in at && { line: at.line, column: at.column }),
    at: at ?? null,
    severity,
    code,
    message,
    hint,
    keys,
  }));
  return `${JSON.stringify(entries, null, 1)}\n`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How many files were looked at and what was found, in one line. */
export function summarise({ catalogue, reused }: Pick<Ingested, 'catalogue' | 'reused'>, findings: readonly Finding[]) {
  const superseded = catalogue.reports.reduce((sum, report) => sum + report.superseded.length, 0);
  const files = catalogue.reports.length + superseded + catalogue.unplaced.length;
  const of = (severity: string): number => findings.filter(({ problem }) => problem.severity === severity).length;
  return (
    `${count(files, 'file', 'files')} (unchanged: ${reused}, without a page: ${catalogue.unplaced.length}): ` +
    `${count(of('error'), 'error', 'errors')}, ${count(of('warning'), 'warning', 'warnings')}, ` +
    `${count(of('notice'), 'notice', 'notices')}.`
  );
}
