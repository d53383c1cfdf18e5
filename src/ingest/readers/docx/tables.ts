import type { Flow } from '../flow.ts';
import type { Cell, Row } from '../table-layout.ts';
import type { Reactions } from './reaction.ts';
import { isOn, readNumber } from './toggle.ts';
import type { Attributes } from './xml.ts';

/** How a cell is merged with those before it in one direction. */
type Merge = 'none' | 'restart' | 'continue';

interface OpenCell {
  readonly cell: Cell;
  down: Merge;
  across: Merge;
  removed: boolean;
}

interface OpenTable {
  row: Row | null;
  removed: boolean;
  /** The column that the next cell begins in, from 0. */
  column: number;
  /** The columns where cells of the row above, and of this one, begin that may go on below. */
  above: Set<number>;
  merging: Set<number>;
  cell: OpenCell | null;
}

export interface Tables {
  readonly flow: Flow;
  /** From the outermost to the innermost. */
  readonly tables: OpenTable[];
}

/** More columns than Word has. */
const mostColumns = 1000;

export function createTables(flow: Flow): Tables {
  return { flow, tables: [] };
}

/** A deletion among the properties of a row is that of the row. */
export function markRemoved({ tables }: Tables): void {
  const table = tables.at(-1);
  if (table?.row && !table.cell) table.removed = true;
}

function readMerge(attributes: Attributes): Merge {
  return attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

function readColumns(attributes: Attributes): number {
  return Math.min(readNumber(attributes) ?? 1, mostColumns);
}

/** What the properties of the cell make of it; one that goes on from a cell that is not there stands for itself. */
function endCell(table: OpenTable, row: Row, { cell, down, across, removed }: OpenCell): void {
  const left = row.cells.at(-2);
  if (removed) {
    row.cells.pop();
    return;
  }
  if (across === 'continue' && left) {
    row.cells.pop();
    left.columns = Math.min(left.columns + cell.columns, mostColumns);
  } else if (down !== 'none') {
    cell.covered = down === 'continue' && table.above.has(table.column);
    table.merging.add(table.column);
  }
  table.column += cell.columns;
}

function endRow(table: OpenTable): void {
  if (table.removed && table.row) table.row.cells.length = 0;
  else table.above = table.merging;
  table.row = null;
}

/** Tables with their merged, shifted and deleted cells. */
export const tableReactions: Reactions<Tables> = {
  'w:tbl': {
    open: ({ flow, tables }) => {
      flow.openTable();
      tables.push({ row: null, removed: false, column: 0, above: new Set(), merging: new Set(), cell: null });
    },
    close: ({ flow, tables }) => {
      flow.closeTable();
      tables.pop();
    },
  },
  'w:tr': {
    open: ({ flow, tables }) => {
      const row = flow.openRow();
      const table = tables.at(-1);
      if (table) Object.assign(table, { row, removed: false, column: 0, merging: new Set() });
    },
    close: ({ flow, tables }) => {
      flow.close();
      const table = tables.at(-1);
      if (table) endRow(table);
    },
  },
  'w:hidden': {
    open: (state, attributes) => {
      if (isOn(attributes)) markRemoved(state);
    },
  },
  'w:gridBefore': {
    open: ({ tables }, attributes) => {
      const table = tables.at(-1);
      if (!table?.row) return;
      table.column = readColumns(attributes);
      table.row.skipped = table.column;
    },
  },
  'w:tc': {
    open: ({ flow, tables }) => {
      const cell = flow.openCell();
      const table = tables.at(-1);
      if (table) table.cell = { cell, down: 'none', across: 'none', removed: false };
    },
    close: ({ flow, tables }) => {
      flow.close();
      const table = tables.at(-1);
      if (table?.row && table.cell) endCell(table, table.row, table.cell);
      if (table) table.cell = null;
    },
  },
  'w:gridSpan': {
    open: ({ tables }, attributes) => {
      const own = tables.at(-1)?.cell;
      if (own) own.cell.columns = Math.max(1, readColumns(attributes));
    },
  },
  'w:vMerge': {
    open: ({ tables }, attributes) => {
      const own = tables.at(-1)?.cell;
      if (own) own.down = readMerge(attributes);
    },
  },
  'w:hMerge': {
    open: ({ tables }, attributes) => {
      const own = tables.at(-1)?.cell;
      if (own) own.across = readMerge(attributes);
    },
  },
  'w:cellDel': {
    open: ({ tables }) => {
      const own = tables.at(-1)?.cell;
      if (own) own.removed = true;
    },
  },
};
