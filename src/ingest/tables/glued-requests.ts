import { requestRowsOf } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';

/** What a row of table 3 may hold: one entry when it is settled, several when its digits can be split in several ways. */
export interface RowSplits {
  readonly id: string;
  readonly splits: readonly (readonly number[])[];
  /** True for a row whose cells the source itself keeps apart. */
  readonly given: boolean;
}

export interface SplitRow {
  readonly id: string;
  /** The one split that the evidence leaves; null when it leaves none or several. */
  readonly values: readonly number[] | null;
  /** What is still possible, for people to judge. */
  readonly candidates: readonly (readonly number[])[];
}

const mostCombinations = 50_000;

function addsUp(values: readonly number[]): boolean {
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1);
}

/** Adds rows up column by column, with a sign for each. */
function balance(rows: readonly (readonly number[])[], signs: readonly number[]): boolean {
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    let sum = 0;
    rows.forEach((row, index) => (sum += (signs[index] ?? 0) * (row[column] ?? 0)));
    if (sum !== 0) return false;
  }
  return true;
}

/**
 * Tries every combination of the rows' candidates against one relation over columns, and gives what each row may still
 * be: null when a row is missing or the combinations are too many.
 */
function combine(rows: readonly RowSplits[], signs: readonly number[]): Map<string, Set<readonly number[]>> | null {
  const total = rows.reduce((product, { splits }) => product * splits.length, 1);
  if (total === 0 || total > mostCombinations) return null;
  const kept = new Map(rows.map(({ id }) => [id, new Set<readonly number[]>()]));
  for (let number = 0; number < total; number += 1) {
    let rest = number;
    const chosen = rows.map(({ splits }) => {
      const split = splits[rest % splits.length] ?? [];
      rest = Math.floor(rest / splits.length);
      return split;
    });
    if (balance(chosen, signs)) rows.forEach(({ id }, index) => kept.get(id)?.add(chosen[index] ?? []));
  }
  return kept;
}

/**
 * Settles rows of table 3 whose digits have run together, by two pieces of evidence. As many digits as cells are settled
 * when they add up as well, because with a cell left empty there would be as many digits to fewer numbers. For others the split must add up to its total (R3), and of those that do, exactly
 * one must agree with the other rows in every column: R1 for what was received and carried over, R2 for outcomes.
 */
export function settleGluedRows(rows: readonly RowSplits[], edition: Edition): SplitRow[] {
  const narrowed = rows.map((row): RowSplits => {
    if (row.given || row.splits.length === 1) return row;
    return { ...row, splits: row.splits.filter(addsUp) };
  });
  const byId = new Map(narrowed.map((row) => [row.id, row]));
  const pick = (ids: readonly string[]): RowSplits[] => ids.flatMap((id) => byId.get(id) ?? []);
  const balanced = pick(['new_received', 'carried_in', 'result_total', 'carried_out']);
  const outcomeIds = requestRowsOf(edition).flatMap(({ id, outcome }) => (outcome === null ? [] : [id]));
  const outcomes = pick(outcomeIds);
  const total = pick(['result_total']);
  const r1 = balanced.length === 4 ? combine(balanced, [1, 1, -1, -1]) : null;
  const whole = total.length === 1 && outcomes.length === outcomeIds.length;
  const r2 = whole ? combine([...outcomes, ...total], [...outcomes.map(() => 1), -1]) : null;
  return rows.map((row): SplitRow => {
    const [only, ...others] = row.splits;
    const forced = only && others.length === 0 && (row.given || addsUp(only));
    if (forced) return { id: row.id, values: only, candidates: row.splits };
    const left = [r1?.get(row.id), r2?.get(row.id)].flatMap((set) => (set && set.size > 0 ? [[...set]] : []));
    const settled = left.length > 0 && left.every((each) => each.length === 1 && each[0] === left[0]?.[0]);
    const values = settled ? (left[0]?.[0] ?? null) : null;
    return { id: row.id, values, candidates: byId.get(row.id)?.splits ?? [] };
  });
}
