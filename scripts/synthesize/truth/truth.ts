import type { CellKey } from '../../../src/form/cells.ts';
import type { Edition, TableName } from '../../../src/form/terms.ts';
import type { SyntheticAgency } from '../agencies.ts';

export type Editions = Readonly<Record<TableName, Edition>>;

/** The editions of the three tables of a report; `mixed` is a table 2 of 2021 beside a table 3 of 2019. */
export type EditionChoice = '2021' | '2019' | 'mixed';

export const editionChoices: Readonly<Record<EditionChoice, Editions>> = {
  '2021': { proactive: '2021', requests: '2021', disputes: '2021' },
  '2019': { proactive: '2019', requests: '2019', disputes: '2019' },
  mixed: { proactive: '2021', requests: '2019', disputes: '2021' },
};

/** What a report says, known before it is written. */
export interface Truth {
  readonly agency: SyntheticAgency;
  readonly year: number;
  readonly editions: Editions;
  /**
   * The number of each cell, null for a cell that is left blank. A key of the editions that is not here has no right
   * value: the report does not show the cell, or contradicts itself. Reading any number there is wrong.
   */
  readonly cells: ReadonlyMap<CellKey, number | null>;
  /** The units that stand behind amounts of money with a unit of their own. */
  readonly units: ReadonlyMap<CellKey, string>;
}

/** What stands in a cell of an undamaged table. */
export function showCell(truth: Truth, key: CellKey): string {
  const value = truth.cells.get(key) ?? null;
  return value === null ? '' : `${value}${truth.units.get(key) ?? ''}`;
}
