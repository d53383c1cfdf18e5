import type { CellKey } from '../../form/cells.ts';
import type { RelationId } from '../../form/relations.ts';
import type { Edition, TableName } from '../../form/terms.ts';
import type { Cell } from '../../ingest/tables/cell.ts';

export type CheckState = 'holds' | 'fails' | 'not_assessable';

/** One relation, applied in one place of a report. The place is a column, a row, a block or a whole table. */
export interface Check {
  readonly relation: RelationId;
  readonly column?: string;
  readonly row?: string;
  readonly block?: string;
  readonly table?: TableName;
  readonly state: CheckState;
  /** The two sides of the equation; null when an operand is missing. */
  readonly left: number | null;
  readonly right: number | null;
  /** Every operand: those of the left side, then those of the right. */
  readonly cells: readonly CellKey[];
}

/** What a check looks at. */
export interface Figures {
  readonly editions: Readonly<Record<TableName, Edition | null>>;
  readonly cells: ReadonlyMap<CellKey, Cell>;
}

/** Adds cells up; null when one of them was not reported, because nothing is ever filled in. */
function sumCells(figures: Figures, keys: readonly CellKey[]): number | null {
  let sum = 0;
  for (const key of keys) {
    const cell = figures.cells.get(key);
    if (cell?.state !== 'reported') return null;
    sum += cell.value;
  }
  return sum;
}

/** Whether a value was settled by a relation: then no relation over it proves anything. */
function isDerived(figures: Figures, keys: readonly CellKey[]): boolean {
  return keys.some((key) => {
    const cell = figures.cells.get(key);
    return cell?.state === 'reported' && cell.derived === true;
  });
}

type Place = Pick<Check, 'relation' | 'column' | 'row' | 'block'>;

/** Judges that the cells on the left add up to the same as those on the right. */
export function judgeEquation(
  figures: Figures,
  place: Place,
  leftKeys: readonly CellKey[],
  rightKeys: readonly CellKey[],
): Check {
  const cells = [...leftKeys, ...rightKeys];
  const left = sumCells(figures, leftKeys);
  const right = sumCells(figures, rightKeys);
  const assessable = left !== null && right !== null && !isDerived(figures, cells);
  const state: CheckState = !assessable ? 'not_assessable' : left === right ? 'holds' : 'fails';
  return { ...place, state, left, right, cells };
}
