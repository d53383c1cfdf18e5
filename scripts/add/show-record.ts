import { isAcrossYears } from '../../src/analysis/checks/check.ts';
import { nameKey, namePlace } from '../../src/form/names.ts';
import { relations } from '../../src/form/relations.ts';
import type { ReportRecord } from '../../src/record/schema.ts';
import { formatProblem } from '../terminal/problem-line.ts';
import { showTables } from './show-tables.ts';

/** Checks of one file; those across years need the report of the year before. */
function showFailures({ checks: all, claims }: ReportRecord): string[] {
  const checks = all.filter((check) => !isAcrossYears(check));
  const failures = checks.filter(({ state }) => state === 'fails');
  const lines = failures.map((check) => {
    const { relation, claim, left, right } = check;
    const place = claim === undefined ? namePlace(check) : nameKey(claims[claim]?.key ?? '');
    return `  ${relation} ${place?.zh ?? ''}  ${relations[relation].formula.zh}  (${left ?? ''} ≠ ${right ?? ''})`;
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
  const { source, agency, year, scope, title } = record;
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
  return [...head, ...showTables(record), ...showFailures(record), ...showProblems(record)];
}
