import type { CellKey } from '../../src/form/cells.ts';
import type { BodyRow, Row, Table } from './report.ts';

/** A cell where it begins. */
export interface CellSlot {
  readonly kind: 'cell';
  readonly role: 'head' | 'stub' | 'value' | 'note';
  readonly text: string;
  readonly key: CellKey | null;
  readonly span: number;
  readonly height: number;
}

/** The first place in a row that a cell above covers; `text` is what a converter left there. */
export interface AboveSlot {
  readonly kind: 'above';
  readonly text: string;
  /** Columns of the cell above; the others hold left slots. */
  readonly span: number;
}

/** A place that a cell to the left covers, or the cell above one to the left. */
export interface LeftSlot {
  readonly kind: 'left';
  readonly text: '';
}

export type Slot = CellSlot | AboveSlot | LeftSlot;

export interface PlacedRow {
  readonly row: Row;
  /** One slot a column. */
  readonly slots: readonly Slot[];
}

function makeCell(cell: Partial<CellSlot> & Pick<CellSlot, 'role' | 'text'>): CellSlot {
  return { kind: 'cell', key: null, span: 1, height: 1, ...cell };
}

/** The places that a cell covers to its right. */
function coverRight(span: number): LeftSlot[] {
  return Array.from({ length: span - 1 }, () => ({ kind: 'left', text: '' }));
}

/** Whether a row's group at a level is the same merged cell as that of the row above. */
function continues(row: Row | undefined, above: Row | undefined, level: number): boolean {
  if (row?.kind !== 'body' || above?.kind !== 'body' || level >= row.stub.length - 1) return false;
  return row.stub.slice(0, level + 1).every((part, index) => {
    return index < above.stub.length - 1 && above.stub[index] === part;
  });
}

function countContinuing(rows: readonly Row[], from: number, level: number): number {
  let to = from + 1;
  while (continues(rows[to], rows[to - 1], level)) to += 1;
  return to - from;
}

function placeStub(row: BodyRow, rows: readonly Row[], at: number, stubs: number): Slot[] {
  return row.stub.flatMap((text, level): Slot[] => {
    const isLast = level === row.stub.length - 1;
    const span = isLast ? stubs - level : 1;
    if (continues(row, rows[at - 1], level)) {
      return [{ kind: 'above', text: level === 0 ? (row.fragment ?? '') : '', span: 1 }];
    }
    const height = isLast ? 1 : countContinuing(rows, at, level);
    return [makeCell({ role: 'stub', text, span, height }), ...coverRight(span)];
  });
}

/** A cell of a head row that reaches into the rows below: how many of them, by its first column. */
type Hanging = Map<number, { readonly span: number; rows: number }>;

/** Cells of head rows fall into the columns that no taller cell of a row above covers. */
function placeHead(row: Extract<Row, { kind: 'head' }>, columns: number, hanging: Hanging): Slot[] {
  const slots: Slot[] = [];
  const waiting = [...row.cells];
  while (slots.length < columns) {
    const column = slots.length;
    const above = hanging.get(column);
    if (above && above.rows > 0) {
      above.rows -= 1;
      slots.push({ kind: 'above', text: '', span: above.span }, ...coverRight(above.span));
      continue;
    }
    const cell = waiting.shift() ?? { text: '', span: 1, height: 1 };
    slots.push(makeCell({ role: 'head', ...cell }), ...coverRight(cell.span));
    hanging.set(column, { span: cell.span, rows: cell.height - 1 });
  }
  return slots;
}

/** Lays the cells of a table out in its columns. */
export function placeCells(table: Table): PlacedRow[] {
  const hanging: Hanging = new Map();
  return table.rows.map((row, at): PlacedRow => {
    switch (row.kind) {
      case 'head':
        return { row, slots: placeHead(row, table.columns, hanging) };
      case 'note': {
        const cell = makeCell({ role: 'note', text: row.text, span: table.columns });
        return { row, slots: [cell, ...coverRight(table.columns)] };
      }
      case 'body': {
        const values = row.values.flatMap((value): Slot[] => [
          makeCell({ role: 'value', ...value }),
          ...coverRight(value.span),
        ]);
        return { row, slots: [...placeStub(row, table.rows, at, table.stubs), ...values] };
      }
    }
  });
}

/** The cells of a row that stand in it, without the places that others cover. */
export function cellsOf(placed: PlacedRow): CellSlot[] {
  return placed.slots.filter((slot) => slot.kind === 'cell');
}

/** The last part of a row's label. */
export function labelOf(row: BodyRow): string {
  return row.stub.at(-1) ?? '';
}
