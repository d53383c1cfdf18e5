import { disputeBlocks } from '../../src/form/disputes.ts';
import { relations } from '../../src/form/relations.ts';
import { applicants, requestRows } from '../../src/form/requests.ts';
import { sections } from '../../src/form/sections.ts';
import type { ReportRecord } from '../../src/record/schema.ts';
import { formatProblem } from '../terminal/problem-line.ts';
import { showTables } from './show-tables.ts';

type Check = ReportRecord['checks'][number];

/** The column, row, block or table that a check was made in, in the words of the form. */
function namePlace({ column, row, block, table }: Check): string {
  return (
    applicants.find(({ id }) => id === column)?.label ??
    requestRows.find(({ id }) => id === row)?.name.zh ??
    disputeBlocks.find(({ id }) => id === block)?.label ??
    sections.find((section) => section.table === table)?.heading ??
    ''
  );
}

function showFailures(checks: readonly Check[]): string[] {
  const failures = checks.filter(({ state }) => state === 'fails');
  const lines = failures.map((check) => {
    const { relation, left, right } = check;
    return `  ${relation} ${namePlace(check)}  ${relations[relation].formula.zh}  (${left ?? ''} ≠ ${right ?? ''})`;
  });
  const held = checks.filter(({ state }) => state === 'holds').length;
  const open = checks.length - held - failures.length;
  return ['', `Checks: ${held} hold, ${failures.length} fail, ${open} not assessable`, ...lines];
}

function showProblems({ problems, source }: ReportRecord): string[] {
  if (problems.length === 0) return ['', 'Problems: none'];
  return ['', `Problems: ${problems.length}`, ...problems.map((problem) => `  ${formatProblem(source.file, problem)}`)];
}

/** What was read of a file, for a terminal: who and when, the tables, the checks that fail, the problems. */
export function showRecord(record: ReportRecord): string[] {
  const { source, agency, year, scope, title, checks } = record;
  const head = [
    source.file,
    `  title   ${title?.text ?? 'not found'}`,
    `  agency  ${agency ? `${agency.name} (${agency.id})` : 'not known'}`,
    ...(agency
      ? [
          `  kind    ${agency.kind}${agency.field ? ` (${agency.field})` : ''}, ${agency.level}, ${agency.region.path.join(' › ')}`,
        ]
      : []),
    `  year    ${year ?? 'not known'}`,
    `  scope   ${scope}`,
    `  format  ${[source.format ?? 'not read', source.encoding ?? '', `${source.bytes} bytes`].filter(Boolean).join(', ')}`,
  ];
  if (source.format === null) return [...head, ...showProblems(record)];
  return [...head, ...showTables(record), ...showFailures(checks), ...showProblems(record)];
}
