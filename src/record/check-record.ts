import type { Check, Figures } from '../analysis/checks/check.ts';
import { runChecks } from '../analysis/checks/run-checks.ts';
import type { JudgedClaim } from '../analysis/claims/judge-claims.ts';
import { findJumps } from '../analysis/jumps.ts';
import { summariseFigures } from '../analysis/outcomes.ts';
import { summariseReport } from '../analysis/summary/summarise-report.ts';
import type { CellKey } from '../form/cells.ts';
import type { Cell } from '../ingest/tables/cell.ts';
import { contradictsDisputes, contradictsItself } from './catalogue.ts';
import type { PlacedRecord, ReportRecord } from './schema.ts';

type RecordCheck = ReportRecord['checks'][number];

function toFigures({ cells, editions }: Pick<ReportRecord, 'cells' | 'editions'>): Figures {
  return { editions, cells: new Map(Object.entries(cells) as [CellKey, Cell][]) };
}

function toRecordCheck({ cells, missing, previous, ...check }: Check): RecordCheck {
  return {
    ...check,
    cells: [...cells],
    ...(missing && { missing: [...missing] }),
    ...(previous && {
      previous: {
        report: previous.report,
        cells: [...previous.cells],
        ...(previous.missing && { missing: [...previous.missing] }),
      },
    }),
  };
}

function summarise({ agency, year, cells, editions }: ReportRecord, checks: RecordCheck[]): ReportRecord['summary'] {
  if (agency === null || year === null) return null;
  const figures = {
    ...summariseFigures(cells, editions.requests),
    contradictory: contradictsItself(checks),
    contradictoryDisputes: contradictsDisputes(checks),
  };
  return summariseReport(figures, agency.name, year, editions.requests).text;
}

/** Cells that a relation of their own report fails: what they say is not compared with another year. */
function listDoubtful(checks: readonly RecordCheck[]): Set<string> {
  const failed = checks.filter(({ relation, state }) => state === 'fails' && /^R[12346]$/u.test(relation));
  return new Set(failed.flatMap(({ cells }) => cells));
}

/**
 * The record with every check, its summary, and what changed since the report of the year before, where there is one. A report of
 * another scope is none: it speaks of other bodies.
 */
export function checkRecord<R extends ReportRecord>(record: R, previous: PlacedRecord | null): R {
  const figures = toFigures(record);
  const before = previous?.scope === record.scope ? { ...toFigures(previous), id: previous.id } : null;
  const checks = runChecks(figures, record.claims as JudgedClaim[], before).map(toRecordCheck);
  return {
    ...record,
    previous: before?.id ?? null,
    summary: summarise(record, checks),
    checks,
    jumps: before ? findJumps(figures, before, listDoubtful([...checks, ...(previous?.checks ?? [])])) : [],
  };
}
