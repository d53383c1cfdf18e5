import type { Locale, Say } from '../../i18n/say.ts';

/** What a statutory table needs to know of a cell: the cell of the report record, its place as an address. */
export interface StatutoryCell {
  readonly state: 'reported' | 'blank' | 'unreadable' | 'absent';
  readonly value?: number;
  readonly raw?: string;
  /** Whether its words stand in a cell before it already. */
  readonly repeats?: boolean;
  /** Settled by the relations of the table, because the source runs its digits together. */
  readonly derived?: true | undefined;
  /** Address of its place in the source page; a cell that is absent has none. */
  readonly href?: string;
}

/** What each of the three statutory tables is made from. */
export interface StatutoryTable {
  readonly cells: Readonly<Record<string, StatutoryCell>>;
  /** Key of a cell → ids of the relations that fail with it. */
  readonly failed: ReadonlyMap<string, readonly string[]>;
  /** Address of the definitions, to which the id of a row is added as a fragment. */
  readonly definitions: string;
  readonly locale: Locale;
  readonly say: Say;
}
