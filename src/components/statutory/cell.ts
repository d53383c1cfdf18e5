/** What a statutory table needs to know of a cell: the cell of the report record. */
export interface StatutoryCell {
  readonly state: 'reported' | 'blank' | 'unreadable' | 'absent';
  readonly value?: number;
  readonly raw?: string;
  readonly at?: { readonly line: number; readonly column: number };
}

export type StatutoryCells = Readonly<Record<string, StatutoryCell>>;

/** Key of a cell → ids of the relations that fail with it. */
export type FailedCells = ReadonlyMap<string, readonly string[]>;
