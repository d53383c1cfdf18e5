import type { CellKey } from '../../form/cells.ts';
import { relations, type RelationId } from '../../form/relations.ts';
import type { Edition, TableName } from '../../form/terms.ts';
import type { Cell } from '../../ingest/tables/cell.ts';

export type CheckState = 'holds' | 'fails' | 'not_assessable';

/** The operands of a relation that are in the report of the year before. */
export interface PreviousOperands {
  /** The id of that report. */
  readonly report: string;
  readonly cells: readonly CellKey[];
  /** Those of them that are not reported; left out when all are. */
  readonly missing?: readonly CellKey[];
}

/** One relation, applied in one place of a report. The place is a column, a row, a block, a whole table or a claim. */
export interface Check {
  readonly relation: RelationId;
  readonly column?: string;
  readonly row?: string;
  readonly block?: string;
  readonly table?: TableName;
  /** The place of the claim in the report's list of claims, from 0. */
  readonly claim?: number;
  readonly state: CheckState;
  /** The two sides of the equation; null when an operand is missing. */
  readonly left: number | null;
  readonly right: number | null;
  /** Every operand in this report: those of the left side, then those of the right. */
  readonly cells: readonly CellKey[];
  /** Those of them that are not reported; left out when all are. */
  readonly missing?: readonly CellKey[];
  /** Left out where the relation has no operand there, or no such report is known. */
  readonly previous?: PreviousOperands;
}

/** What a check looks at. */
export interface Figures {
  readonly editions: Readonly<Record<TableName, Edition | null>>;
  readonly cells: ReadonlyMap<CellKey, Cell>;
}

/** The report of the same body and scope for the year before. */
export interface PreviousFigures extends Figures {
  readonly id: string;
}

/** One operand of an equation. */
export interface Term {
  readonly key: CellKey;
  /** Taken away, not added. */
  readonly negative?: true;
  /** In the report of the year before. */
  readonly previous?: true;
}

export type Place = Pick<Check, 'relation' | 'column' | 'row' | 'block'>;

/** A relation in one place, as a sum of terms on either side. */
export interface Equation {
  readonly place: Place;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/** Terms that are added up as they stand. */
export function add(keys: readonly CellKey[]): Term[] {
  return keys.map((key) => ({ key }));
}

/** What is known of an operand; null for a report that is not known. */
function findCell({ key, previous }: Term, figures: Figures, before: Figures | null): Cell | undefined {
  return previous ? before?.cells.get(key) : figures.cells.get(key);
}

/** Adds terms up, 0 for none; null when one was not reported, because nothing is ever filled in. */
export function addTerms(terms: readonly Term[], read: (term: Term) => number | null): number | null {
  let sum = 0;
  for (const term of terms) {
    const value = read(term);
    if (value === null) return null;
    sum += term.negative ? -value : value;
  }
  // Decimals add up in decimals: 0.1 + 0.2 is 0.3.
  return Math.round(sum * 1e6) / 1e6;
}

/** Which of the operands are not reported; nothing where all are. */
export function nameMissing(keys: readonly CellKey[], figures: Figures): { missing?: CellKey[] } {
  const missing = keys.filter((key) => figures.cells.get(key)?.state !== 'reported');
  return missing.length > 0 ? { missing } : {};
}

/** Judges that both sides of an equation come to the same. A value that a relation settled proves none. */
export function judgeEquation(
  { place, left: leftTerms, right: rightTerms }: Equation,
  figures: Figures,
  before: PreviousFigures | null = null,
): Check {
  const terms = [...leftTerms, ...rightTerms];
  const own = terms.filter(({ previous }) => !previous).map(({ key }) => key);
  const earlier = terms.filter(({ previous }) => previous).map(({ key }) => key);
  const read = (term: Term) => {
    const cell = findCell(term, figures, before);
    return cell?.state === 'reported' ? cell.value : null;
  };
  const left = leftTerms.length > 0 ? addTerms(leftTerms, read) : null;
  const right = rightTerms.length > 0 ? addTerms(rightTerms, read) : null;
  const derived = terms.some((term) => {
    const cell = findCell(term, figures, before);
    return cell?.state === 'reported' && cell.derived === true;
  });
  const assessable = left !== null && right !== null && !derived;
  return {
    ...place,
    state: !assessable ? 'not_assessable' : left === right ? 'holds' : 'fails',
    left,
    right,
    cells: own,
    ...nameMissing(own, figures),
    ...(before &&
      earlier.length > 0 && { previous: { report: before.id, cells: earlier, ...nameMissing(earlier, before) } }),
  };
}

/** Whether a check needs the report of the year before. */
export function isAcrossYears({ relation }: Pick<Check, 'relation'>): boolean {
  return relation === 'R5' || relation === 'R7';
}

/**
 * Whether a check counts when it is said how many relations of a report hold: those that must hold (R1–R6), across years
 * only where there are two reports to compare.
 */
export function isBinding(check: { readonly relation: RelationId; readonly previous?: unknown }): boolean {
  if (relations[check.relation].standing === 'expected') return false;
  return !isAcrossYears(check) || check.previous !== undefined;
}
