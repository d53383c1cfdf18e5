import { cellKeys, type CellKey } from '../../form/cells.ts';
import { disputeBlocks } from '../../form/disputes.ts';
import { proactiveBlocks } from '../../form/proactive.ts';
import { requestRows } from '../../form/requests.ts';
import { sections } from '../../form/sections.ts';
import { editions, type Edition, type TableName } from '../../form/terms.ts';
import type { Problem } from '../problems.ts';
import type { GridRow, Line } from '../readers/document.ts';
import { countUnits, readCell, type Cell } from './cell.ts';

/** What was read of one statutory table. */
export interface TableReading {
  /** Null when the table is missing or its labels fit no edition. */
  readonly edition: Edition | null;
  readonly cells: ReadonlyMap<CellKey, Cell>;
  readonly problems: readonly Problem[];
  /** The lines of text that the table was read from, where it had no grid: they are no prose. */
  readonly lines?: ReadonlySet<Line>;
}

/** A row of a table that has found its label and its cells. */
export interface SettledRow {
  readonly id: string;
  /** The label as published: rows that are worded differently are not one row printed twice. */
  readonly label: string;
  readonly cells: ReadonlyMap<CellKey, Cell>;
}

export function textOfRow(row: GridRow): string {
  return row
    .map(({ text }) => text)
    .filter(Boolean)
    .join(' ');
}

/**
 * Whether the last of some value cells is the sum of the others, empty ones left out: evidence that none of them has
 * slipped. Without a number in the last cell there is none.
 */
export function addsUp(row: GridRow): boolean {
  const cells = row.map((cell) => readCell(cell));
  const total = cells.at(-1);
  if (total?.state !== 'reported' || cells.some(({ state }) => state === 'unreadable')) return false;
  const sum = cells.slice(0, -1).reduce((all, cell) => all + (cell.state === 'reported' ? cell.value : 0), 0);
  return sum === total.value;
}

/** The units that may stand in a cell: those of counts, of amounts in 10,000 yuan, or of amounts in any money. */
function unitsOf(key: CellKey): readonly string[] {
  if (!key.startsWith('proactive.')) return countUnits;
  if (key.endsWith('.amount_wan_yuan')) return ['', '万元'];
  return key.endsWith('.amount') ? ['', '元', '万元', '亿元'] : countUnits;
}

/** Reads the value cells of a row against their keys; what is not a number is reported with its key. */
export function readCells(keys: readonly CellKey[], row: GridRow): { cells: Map<CellKey, Cell>; problems: Problem[] } {
  const cells = new Map<CellKey, Cell>();
  const problems: Problem[] = [];
  const blank: CellKey[] = [];
  keys.forEach((key, index) => {
    const source = row[index];
    const cell: Cell = source ? readCell(source, unitsOf(key)) : { state: 'absent' };
    cells.set(key, cell);
    if (cell.state === 'blank' || cell.state === 'absent') blank.push(key);
    if (cell.state === 'unreadable') {
      problems.push({ code: 'cell-unreadable', found: cell.raw, at: cell.at, keys: [key] });
    }
  });
  const first = row[0];
  if (blank.length > 0 && first) problems.push({ code: 'cell-blank', at: first.at, keys: blank });
  return { cells, problems };
}

/** Every cell of a row that could not be aligned: something stands there, and which cell it belongs to is unknown. */
export function refuseRow(keys: readonly CellKey[], row: GridRow): Map<CellKey, Cell> {
  const first = row[0];
  const raw = textOfRow(row);
  return new Map(
    keys.map((key): [CellKey, Cell] => [key, first ? { state: 'unreadable', raw, at: first.at } : { state: 'absent' }]),
  );
}

function sameValues(a: ReadonlyMap<CellKey, Cell>, b: ReadonlyMap<CellKey, Cell>): boolean {
  return [...a].every(([key, cell]) => {
    const other = b.get(key);
    if (cell.state !== 'reported' || other?.state !== 'reported') return cell.state === other?.state;
    return cell.value === other.value;
  });
}

/**
 * Puts the rows of a table together: in the order of the form, every cell of the edition present, a row that occurs
 * twice with different values refused, a row that is not there `absent` with a problem.
 */
export function assembleTable(
  table: TableName,
  edition: Edition | null,
  keys: readonly CellKey[],
  rows: readonly SettledRow[],
  problems: readonly Problem[],
): TableReading {
  const found = [...problems];
  const merged = new Map<CellKey, Cell>();
  const seen = new Map<string, SettledRow>();
  const agreed = new Set<string>();
  for (const row of rows) {
    const earlier = seen.get(row.id);
    if (!earlier) {
      seen.set(row.id, row);
      for (const [key, cell] of row.cells) merged.set(key, cell);
      continue;
    }
    if (earlier.label === row.label && sameValues(earlier.cells, row.cells)) {
      agreed.add(row.id);
      continue;
    }
    const at = [...row.cells.values()].find((cell) => cell.state !== 'absent')?.at;
    found.push({ code: 'row-repeated', ...(at && { at }), keys: [`${table}.${row.id}.`] });
    for (const [key, cell] of row.cells) {
      merged.set(key, cell.state === 'absent' ? cell : { state: 'unreadable', raw: cell.raw, at: cell.at });
    }
  }
  const disputed = new Set(found.flatMap(({ code, keys: own }) => (code === 'row-repeated' ? own : [])));
  // Two tables, of two years perhaps: what stands only once may be of either.
  if (disputed.size > 1) {
    for (const [id, row] of seen) {
      const prefix = `${table}.${id}.`;
      if (disputed.has(prefix) || agreed.has(id)) continue;
      const at = [...row.cells.values()].find((cell) => cell.state !== 'absent')?.at;
      found.push({ code: 'row-repeated', found: row.label, ...(at && { at }), keys: [prefix] });
      for (const [key, cell] of row.cells) {
        merged.set(key, cell.state === 'absent' ? cell : { state: 'unreadable', raw: cell.raw, at: cell.at });
      }
    }
  }
  const missing = new Set<string>();
  const cells = new Map<CellKey, Cell>();
  for (const key of keys) {
    const cell = merged.get(key);
    cells.set(key, cell ?? { state: 'absent' });
    if (!cell) missing.add(key.split('.')[1] ?? '');
  }
  for (const id of missing) {
    found.push({ code: 'row-missing', expected: nameRow(table, id), keys: [`${table}.${id}.`] });
  }
  return { edition, cells, problems: found };
}

/** A table of which nothing can be said but why. */
export function refuseTable(table: TableName, problem: Omit<Problem, 'keys' | 'expected'>): TableReading {
  const expected = sections.find((section) => section.table === table)?.heading ?? table;
  return { edition: null, cells: new Map(), problems: [{ ...problem, expected, keys: [`${table}.`] }] };
}

/** The label that the form gives a row of a table. */
function nameRow(table: TableName, id: string): string {
  const rows = editions.flatMap((edition) => proactiveBlocks[edition].flatMap((block) => block.rows));
  const labels: Record<TableName, string | undefined> = {
    proactive: rows.find((row) => row.id === id)?.label,
    requests: requestRows.find((row) => row.id === id)?.stub.at(-1),
    disputes: disputeBlocks.find((block) => block.id === id)?.label,
  };
  return labels[table] ?? id;
}

/** A table whose edition is known but whose values cannot be told apart: every cell is refused, with the reason. */
export function refuseValues(
  table: TableName,
  edition: Edition,
  row: GridRow,
  problem: Omit<Problem, 'keys'>,
): TableReading {
  return { edition, cells: refuseRow(cellKeys(table, edition), row), problems: [{ ...problem, keys: [`${table}.`] }] };
}
