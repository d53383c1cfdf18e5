import { cellKeys, requestKeys, type CellKey } from '../../form/cells.ts';
import { applicants, requestRowsOf, requestRowsOfBoth } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';
import type { Problem } from '../problems.ts';
import type { Block, GridRow } from '../readers/document.ts';
import type { Cell } from './cell.ts';
import { learnColumns, placeValues, type Columns } from './columns.ts';
import { hasGluedZero, listSplits } from './glued-digits.ts';
import { settleGluedRows, type RowSplits } from './glued-requests.ts';
import { readPieces, type Piece } from './pieces.ts';
import { assignRuns, type AssignedRun } from './requests-assign.ts';
import { findColumns, judgeHeads } from './requests-heads.ts';
import { knowsRequests, leafOf } from './requests-labels.ts';
import { readStream, type Run, type Stream } from './requests-runs.ts';
import {
  addsUp,
  assembleTable,
  readCells,
  refuseRow,
  refuseTable,
  type SettledRow,
  type TableReading,
} from './table-reading.ts';

const width = applicants.length;

/** The edition is told by the rows under （六）其他处理: three in 2021, none in 2019. */
function tellEdition({ labels, runs }: Stream): Edition | null {
  const newer = labels.some(({ row }) => row.editions.length === 1 && row.editions[0] === '2021');
  if (!newer) {
    const read = runs.some((run) =>
      [run.beside, run.around, ...run.above].some((seen) => seen?.row.id === 'other_handling'),
    );
    return read ? '2019' : null;
  }
  const both = runs.some((run) => run.beside?.row.id === 'other_handling');
  return both ? null : '2021';
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

/** Seven cells, the empty ones among them believed when the others add up to their total. */
function isRow(behind: GridRow): boolean {
  return behind.length === width && addsUp(behind);
}

/** Whether a run may be a row: as many values as columns, or as many digits. */
function isWide({ pieces }: Run): boolean {
  return pieces.length >= width || pieces.reduce((digits, { text }) => digits + text.length, 0) >= width;
}

/** The cells of a run that has one value for each column, or whose places say which column is empty. */
function findCells(run: Run, columns: Columns | null): GridRow | null {
  if (run.pieces.length === width) return run.pieces.some(({ text }) => hasGluedZero(text)) ? null : run.pieces;
  const [first] = run.pieces;
  const placed = columns && first && run.pieces.length < width ? placeValues(run.pieces, columns) : null;
  if (!placed || !first) return null;
  const cells = placed.map((piece) => piece ?? { text: '', at: first.at });
  // Tools that pad text with spaces move columns about; pages do not.
  return 'page' in first.at || addsUp(cells) ? cells : null;
}

/** The ways to split a row whose own digits show that they have run together; tokens that blanks keep apart are numbers. */
function splitsOf(run: Run): number[][] | null {
  if (run.pieces.length > 1 && !run.pieces.some(({ text }) => hasGluedZero(text))) return null;
  const digits = run.pieces.reduce((count, { text }) => count + text.length, 0);
  return digits < width
    ? null
    : listSplits(
        run.pieces.map(({ text }) => text),
        width,
      );
}

/** Whether digits have run together in this table; where they have not, missing values are empty cells. */
function isGlued(runs: readonly Run[]): boolean {
  const short = runs.filter(({ pieces }) => pieces.length < width);
  const digits = short.map(({ pieces }) => pieces.reduce((count, { text }) => count + text.length, 0));
  const glued = runs.some(({ pieces }) => pieces.some(({ text }) => hasGluedZero(text)));
  return glued && digits.every((count) => count >= width);
}

function deriveCells(keys: readonly CellKey[], values: readonly number[], run: Run): Map<CellKey, Cell> {
  const [first] = run.pieces;
  const raw = textOf(run.pieces);
  return new Map(
    keys.map((key, index): [CellKey, Cell] => {
      const value = values[index];
      if (value === undefined || !first) return [key, { state: 'absent' }];
      return [key, { state: 'reported', value, raw, at: first.at, derived: true }];
    }),
  );
}

interface Settled {
  readonly row: SettledRow;
  readonly problems: readonly Problem[];
}

function refuseRun(
  { run, row, label }: AssignedRun,
  code: 'row-unaligned' | 'row-repeated' | 'digits-glued',
  expected?: string,
): Settled {
  const [first] = run.pieces;
  const keys = requestKeys(row.id);
  const problem: Problem = {
    code,
    found: textOf(run.pieces),
    ...(expected !== undefined && { expected }),
    ...(first && { at: first.at }),
    keys: [`requests.${row.id}.`],
  };
  return { row: { id: row.id, label: labelText(label), cells: refuseRow(keys, run.pieces) }, problems: [problem] };
}

function labelText(label: AssignedRun['label']): string {
  return label?.pieces.map(({ text }) => text).join('') ?? '';
}

function reportLabel({ run, row, label, torn }: AssignedRun): Problem[] {
  const keys: CellKey[] = [];
  const at = run.pieces[0] && { at: run.pieces[0].at };
  if (torn) return [{ code: 'row-torn', found: textOf(run.pieces), expected: leafOf(row), ...at, keys }];
  if (!label || label.exact) return [];
  const place = label.pieces[0] && { at: label.pieces[0].at };
  return [
    { code: 'label-typo', found: labelText(label), expected: leafOf(row), ...place, keys: [`requests.${row.id}.`] },
  ];
}

/** Settles the runs whose cells the source keeps apart, and leaves the rest. */
function settleGiven(each: AssignedRun, columns: Columns | null): Settled | null {
  const cells = findCells(each.run, columns);
  // One to a line, the number of a page may have taken the place of a value that was lost.
  if (!cells || (each.run.cells && !addsUp(cells))) return null;
  const reading = readCells(requestKeys(each.row.id), cells);
  return {
    row: { id: each.row.id, label: labelText(each.label), cells: reading.cells },
    problems: [...reportLabel(each), ...reading.problems],
  };
}

function valuesOf(settled: Settled): number[] | null {
  const values = [...settled.row.cells.values()].map((cell) => (cell.state === 'reported' ? cell.value : null));
  return values.every((value) => value !== null) ? values : null;
}

/** Settles runs whose digits have run together, with the help of those that have not. */
function settleGlued(rest: readonly AssignedRun[], given: readonly Settled[], edition: Edition): Settled[] {
  const known = given.flatMap((settled): RowSplits[] => {
    const values = valuesOf(settled);
    return values ? [{ id: settled.row.id, splits: [values], given: true }] : [];
  });
  const open = rest.map((each) => ({ each, splits: splitsOf(each.run) }));
  const rows = open.map(({ each, splits }): RowSplits => ({ id: each.row.id, splits: splits ?? [], given: false }));
  const repeated = new Set([...known, ...rows].map(({ id }) => id)).size < known.length + rows.length;
  const settled = repeated ? [] : settleGluedRows([...known, ...rows], edition);
  return open.map(({ each }): Settled => {
    const split = settled.find(({ id }) => id === each.row.id);
    if (each.run.pieces.length > width) return refuseRun(each, 'row-unaligned');
    if (!split?.values) {
      const candidates = split?.candidates.slice(0, 3).map((values) => values.join(' ')) ?? [];
      return refuseRun(each, 'digits-glued', candidates.length > 0 ? candidates.join('；') : undefined);
    }
    const keys = requestKeys(each.row.id);
    const at = each.run.pieces[0] && { at: each.run.pieces[0].at };
    return {
      row: { id: each.row.id, label: labelText(each.label), cells: deriveCells(keys, split.values, each.run) },
      problems: [
        ...reportLabel(each),
        { code: 'digits-split', found: textOf(each.run.pieces), expected: split.values.join(' '), ...at, keys: [] },
      ],
    };
  });
}

/** Whether a label stands in the table more often than values for it: nothing says which of them the values are of. */
function isRepeated(id: string, { labels }: Stream, assigned: readonly AssignedRun[]): boolean {
  const named = labels.filter(({ row }) => row.id === id).length;
  return named > assigned.filter(({ row }) => row.id === id).length;
}

/** So many of the rows that hold anything must add up where the heads say nothing of the columns. */
const leastAdding = 0.8;

/** Whether the rows add up to their last value, as they do when it is the total. */
function endWithTotals(settled: readonly Settled[]): boolean {
  const rows = settled.flatMap((each) => {
    const values = valuesOf(each);
    return values?.some((value) => value !== 0) ? [values] : [];
  });
  const adding = rows.filter((row) => row.slice(0, -1).reduce((sum, value) => sum + value, 0) === row.at(-1));
  return adding.length >= rows.length * leastAdding;
}

/**
 * Reads table 3 from text that has lost its grid: labels and runs of seven values, in whatever way lines, words and
 * digits have come apart. Every run must find its label by what stands beside, around or above it, or by an order that
 * leaves one row for each run.
 */
export function readRequestsStream(blocks: readonly Block[]): TableReading {
  const stream = readStream(readPieces(blocks, knowsRequests, isRow), width);
  const placed = stream && findColumns(stream.heads) && stream.runs.some(({ pieces }) => pieces.length > 1);
  if (!stream || (!placed && !stream.runs.some(isWide))) return refuseTable('requests', { code: 'table-missing' });
  const heads = judgeHeads(stream.heads);
  const at = stream.heads[0]?.[0] && { at: stream.heads[0][0].at };
  if (heads === 'other' || heads === 'none' || stream.foreignHeads) {
    const found = stream.heads
      .flat()
      .map(({ text }) => text)
      .join(' ');
    return refuseTable('requests', { code: 'header-unexpected', found, ...at });
  }
  if (stream.valuesFirst) return refuseTable('requests', { code: 'table-scrambled', ...at });
  const edition = tellEdition(stream);
  const rows = edition ? requestRowsOf(edition) : requestRowsOfBoth();
  const { assigned, left } = assignRuns(stream, rows);
  if (assigned.length === 0) return refuseTable('requests', { code: 'table-scrambled', ...at });
  const columns =
    learnColumns(
      assigned.map(({ run }) => run.pieces),
      width,
    ) ?? findColumns(stream.heads);
  const repeated = assigned.filter(({ row }) => isRepeated(row.id, stream, assigned));
  const given = assigned
    .filter((each) => !repeated.includes(each))
    .map((each) => ({ each, settled: settleGiven(each, columns) }));
  const known = given.flatMap(({ settled }) => settled ?? []);
  const rest = given.flatMap(({ each, settled }) => (settled ? [] : [each]));
  const glued = isGlued(assigned.map(({ run }) => run));
  // Where the edition is not known, rows are missing, and no relation over columns can settle anything.
  const others = glued
    ? settleGlued(rest, known, edition ?? '2021')
    : rest.map((each) => refuseRun(each, 'row-unaligned'));
  const settled = [...known, ...others, ...repeated.map((each) => refuseRun(each, 'row-repeated'))];
  if (heads === 'placeholders' && !endWithTotals(settled))
    return refuseTable('requests', { code: 'header-unexpected', ...at });
  const keys = edition
    ? cellKeys('requests', edition)
    : cellKeys('requests', '2021').filter((key) => cellKeys('requests', '2019').includes(key));
  const strays = left.map((run): Problem => {
    const place = run.pieces[0] && { at: run.pieces[0].at };
    return { code: run.foreign ? 'row-unknown' : 'row-unaligned', found: textOf(run.pieces), ...place, keys: [] };
  });
  const problems = [...settled.flatMap((each) => each.problems), ...strays];
  if (!edition) problems.push({ code: 'edition-unclear', keys: ['requests.other_'] });
  const table = assembleTable(
    'requests',
    edition,
    keys,
    settled.map(({ row }) => row),
    problems,
  );
  return { ...table, lines: stream.lines };
}
