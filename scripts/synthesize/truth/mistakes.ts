import type { CellKey } from '../../../src/form/cells.ts';
import { disputeBlocks } from '../../../src/form/disputes.ts';
import { applicants, requestRowsOf } from '../../../src/form/requests.ts';
import type { Edition } from '../../../src/form/terms.ts';
import type { Random } from '../random.ts';

type Cells = Map<CellKey, number>;

/** A mistake that agencies make; it says whether it found something to get wrong. */
type Mistake = (cells: Cells, random: Random, rows: readonly string[]) => boolean;

const kinds = applicants.slice(0, -1).map(({ id }) => id);

function readCell(cells: Cells, row: string, column: string): number {
  return cells.get(`requests.${row}.${column}`) ?? 0;
}

/** A request filed under the wrong applicant in one row and not in the others. */
const fileUnderAnother: Mistake = (cells, random, rows) => {
  const row = random.pick(rows);
  const from = kinds.find((kind) => readCell(cells, row, kind) > 0);
  if (from === undefined) return false;
  const to = random.pick(kinds.filter((kind) => kind !== from));
  cells.set(`requests.${row}.${from}`, readCell(cells, row, from) - 1);
  cells.set(`requests.${row}.${to}`, readCell(cells, row, to) + 1);
  return true;
};

const missCount: Mistake = (cells, random, rows) => {
  const key: CellKey = `requests.${random.pick(rows)}.${random.pick(applicants).id}`;
  const value = cells.get(key) ?? 0;
  cells.set(key, value > 0 && random.chance(0.5) ? value - 1 : value + 1);
  return true;
};

/** 10 + 1 = 0: the total was never filled in. */
const forgetTotals: Mistake = (cells, random, rows) => {
  if (random.chance(0.5)) {
    if (readCell(cells, 'result_total', 'total') === 0) return false;
    for (const { id } of applicants) cells.set(`requests.result_total.${id}`, 0);
    return true;
  }
  if (rows.every((row) => readCell(cells, row, 'total') === 0)) return false;
  for (const row of rows) cells.set(`requests.${row}.total`, 0);
  return true;
};

const totalInWrongColumn: Mistake = (cells, random, rows) => {
  const row = random.pick(rows);
  const total = readCell(cells, row, 'total');
  if (total === 0 || readCell(cells, row, 'other_org') === total) return false;
  cells.set(`requests.${row}.other_org`, total);
  cells.set(`requests.${row}.total`, 0);
  return true;
};

const wrongDisputeTotal: Mistake = (cells, random) => {
  const key: CellKey = `disputes.${random.pick(disputeBlocks).id}.total`;
  cells.set(key, (cells.get(key) ?? 0) + random.between(1, 2));
  return true;
};

const mistakes: readonly Mistake[] = [
  fileUnderAnother,
  fileUnderAnother,
  missCount,
  missCount,
  forgetTotals,
  totalInWrongColumn,
  wrongDisputeTotal,
];

/** Breaks at least one of R1 to R4. */
export function makeMistakes(cells: Cells, edition: Edition, random: Random): void {
  const rows = requestRowsOf(edition).map(({ id }) => id);
  const made = random.pick(mistakes)(cells, random, rows);
  // One wrong count in a cell is always possible, and two of the same kind could cancel each other out.
  if (!made) missCount(cells, random, rows);
}
