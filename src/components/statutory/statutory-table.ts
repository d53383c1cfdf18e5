import type { Locale, Say } from '../../i18n/say.ts';

/** What a statutory table needs to know of a cell: the cell of the report record. */
export interface StatutoryCell {
  readonly state: 'reported' | 'blank' | 'unreadable' | 'absent';
  readonly value?: number;
  readonly raw?: string;
  readonly at?: { readonly line: number; readonly column: number };
}

/** What each of the three statutory tables is made from. */
export interface StatutoryTable {
  readonly cells: Readonly<Record<string, StatutoryCell>>;
  /** Key of a cell → ids of the relations that fail with it. */
  readonly failed: ReadonlyMap<string, readonly string[]>;
  /** Address of the source page, without a fragment. */
  readonly source: string;
  /** Address of the definitions, to which the id of a row is added as a fragment. */
  readonly definitions: string;
  readonly locale: Locale;
  readonly say: Say;
}
