import type { CellKey } from '../../form/cells.ts';
import type { RelationId } from '../../form/relations.ts';
import type { Edition, TableName } from '../../form/terms.ts';
import { addTerms, type Term } from '../checks/check.ts';
import { readValue, type CellsLike } from '../outcomes.ts';
import type { Indicator } from './definitions.ts';
import { decisiveRelations } from './rules.ts';

/** What an indicator comes to in a report. */
export type Measured =
  | {
      readonly state: 'measured';
      readonly count: number;
      /** The denominator; null for a count. */
      readonly total: number | null;
      /** Relations (R1–R4, R6) that the operands fail: it is shown with them, and left out of ranks, peers and limits. */
      readonly failed: readonly RelationId[];
    }
  /** 0 of 0: nothing to take a share of. */
  | { readonly state: 'none' }
  /** The operands cannot be those of a share: a part larger than its whole. */
  | { readonly state: 'impossible'; readonly count: number; readonly total: number }
  /** Operands that are not reported; empty where the edition of the table does not have them. */
  | { readonly state: 'missing'; readonly missing: readonly CellKey[] };

interface Report {
  readonly cells: CellsLike;
  readonly editions: Readonly<Record<TableName, Edition | null>>;
  readonly checks: readonly {
    readonly relation: RelationId;
    readonly state: string;
    readonly cells: readonly string[];
  }[];
}

function findFailed({ checks }: Report, keys: ReadonlySet<string>): RelationId[] {
  const failed = checks.filter(
    ({ relation, state, cells }) =>
      state === 'fails' && decisiveRelations.has(relation) && cells.some((key) => keys.has(key)),
  );
  return [...new Set(failed.map(({ relation }) => relation))];
}

/** Measures an indicator in a report; nothing is filled in. */
export function measure(indicator: Indicator, report: Report): Measured {
  const counted = indicator.count(report.editions);
  if (counted === null) return { state: 'missing', missing: [] };
  const divided = indicator.total?.(report.editions) ?? [];
  const keys = [...counted, ...divided].map(({ key }) => key);
  const read = ({ key }: Term) => readValue(report.cells, key);
  const count = addTerms(counted, read);
  const total = indicator.total ? addTerms(divided, read) : null;
  if (count === null || (indicator.total && total === null)) {
    return { state: 'missing', missing: [...new Set(keys)].filter((key) => readValue(report.cells, key) === null) };
  }
  if (total !== null) {
    if (count === 0 && total === 0) return { state: 'none' };
    const possible = total > 0 && count >= 0 && (indicator.kind === 'ratio' || count <= total);
    if (!possible) return { state: 'impossible', count, total };
  }
  return { state: 'measured', count, total, failed: findFailed(report, new Set(keys)) };
}
