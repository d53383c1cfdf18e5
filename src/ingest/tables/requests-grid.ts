import { cellKeys, requestKeys } from '../../form/cells.ts';
import { applicants, requestRows, type RequestRow } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';
import { normaliseLabel, type LabelMatch } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Grid, GridCell, GridRow } from '../readers/document.ts';
import { isValueLike } from './cell.ts';
import {
  findHeadCell,
  findHeadColumns,
  findHeaders,
  isHeaderOfForm,
  pickColumns,
  reportHeaderTypos,
} from './requests-grid-header.ts';
import { findLoneRequestsLabel, leafOf, matchRow } from './requests-labels.ts';
import {
  addsUp,
  assembleTable,
  readCells,
  refuseRow,
  refuseTable,
  textOfRow,
  type SettledRow,
  type TableReading,
} from './table-reading.ts';

const deepestStub = Math.max(...requestRows.map(({ stub }) => stub.length));
const width = applicants.length;

function isFilled({ text }: GridCell): boolean {
  return text !== '';
}

/** A row with its label found: the cells behind the label, and where the label stood. */
interface LabelledRow {
  readonly row: GridRow;
  readonly label: number;
  readonly match: LabelMatch<RequestRow>;
  readonly behind: GridRow;
  /** Something stands before the label that does not belong there, so it may be a remark and not the label. */
  readonly doubtful: boolean;
  /** Whether the source itself says which cell is where. */
  readonly exact: boolean;
}

/** Whether a cell before the label is a head of its group; anything else makes the label doubtful. */
function belongsBefore({ text }: GridCell, { stub }: RequestRow): boolean {
  // A numeral alone is what is left of 三、本年度办理结果 set down the side.
  if (text === '' || /^[一二三四五六七]$/u.test(text)) return true;
  if (isValueLike(text)) return false;
  const other = matchRow(text)?.item;
  if (other === undefined) return true;
  return stub
    .slice(0, -1)
    .some((head) => normaliseLabel(head) === normaliseLabel(text) || matchRow(head)?.item === other);
}

/** An empty cell that spans columns is as many empty cells. */
function spreadBlank(cell: GridCell): GridCell[] {
  return cell.text === '' ? Array.from({ length: Math.min(cell.span ?? 1, width) }, () => cell) : [cell];
}

function findLabel(row: GridRow, exact: boolean): LabelledRow | null {
  const label = row.findLastIndex(({ text }) => text !== '' && !isValueLike(text));
  const match = matchRow(row[label]?.text ?? '');
  if (!match) return null;
  const behind = exact ? row.slice(label + 1).flatMap(spreadBlank) : row.slice(label + 1);
  // A header cell such as 总计 reads like a row label, but has neither values nor room for seven of them behind it.
  if (!behind.some(isFilled) && behind.length < width) return null;
  const doubtful = !row.slice(0, label).every((cell) => belongsBefore(cell, match.item));
  return { row, label, match, behind, doubtful, exact };
}

/** Where the seven values begin behind the label when all are there, side by side, and nothing else is. */
function startOfFullRow(behind: GridRow): number | null {
  const first = behind.findIndex(isFilled);
  const last = behind.findLastIndex(isFilled);
  const full = first >= 0 && last - first + 1 === width && behind.slice(first, last + 1).every(isFilled);
  return full ? first : null;
}

/** Rows of one shape have as many cells and their label in the same one. */
function shapeOf({ row, label }: LabelledRow): string {
  return `${row.length}/${label}`;
}

/** The place that most of some rows agree on; a single row proves nothing, nor do two halves. */
function learnPlaces(
  rows: readonly LabelledRow[],
  groupOf: (row: LabelledRow) => string,
  placeOf: (row: LabelledRow, start: number) => number,
): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const start = startOfFullRow(row.behind);
    if (start === null) continue;
    const place = placeOf(row, start);
    const places = counts.get(groupOf(row)) ?? new Map<number, number>();
    counts.set(groupOf(row), places.set(place, (places.get(place) ?? 0) + 1));
  }
  const usual = new Map<string, number>();
  for (const [group, places] of counts) {
    const [first, second] = [...places].sort(([, a], [, b]) => b - a);
    if (first && first[1] > 1 && first[1] !== second?.[1]) usual.set(group, first[0]);
  }
  return usual;
}

/** Where the values begin behind the label in most of the full rows of each shape. */
function learnStarts(rows: readonly LabelledRow[]): Map<string, number> {
  return learnPlaces(rows, shapeOf, (_, start) => start);
}

/**
 * In which cell of the row the values begin in most of the full rows of each length, wherever their label stands, or
 * under the heads.
 */
function learnCells(rows: readonly LabelledRow[], heads: ReturnType<typeof findHeadCell>): Map<number, number> {
  const cells = learnPlaces(
    rows,
    ({ row }) => String(row.length),
    ({ label }, start) => label + 1 + start,
  );
  return new Map([
    ...(heads ? [[heads.length, heads.cell] as const] : []),
    ...[...cells].map(([length, cell]) => [Number(length), cell] as const),
  ]);
}

/** Whether seven cells can be told from six and a gap: the first is filled, or they add up to more than nothing. */
function holdsAmount(cells: GridRow): boolean {
  return Boolean(cells[0]?.text) || cells.some(({ text }) => /[1-9]/u.test(text));
}

/**
 * Where seven cells begin of which the first and the last are filled, others may be empty, and which add up to more than
 * nothing: no cell before or behind them can belong to the row.
 */
function startBetween(behind: GridRow): number | null {
  const first = behind.findIndex(isFilled);
  const last = behind.findLastIndex(isFilled);
  const cells = behind.slice(first, last + 1);
  return cells.length === width && cells.some(({ text }) => /[1-9]/u.test(text)) && addsUp(cells) ? first : null;
}

/** What the table as a whole says of where values stand. */
interface Alignment {
  /** Where values begin in full rows of each shape. */
  readonly starts: ReadonlyMap<string, number>;
  /** In which cell of a row they begin in full rows of each length. */
  readonly cells: ReadonlyMap<number, number>;
  /** Whether every row is as long as those of the heads: then none has lost a cell. */
  readonly uniform: boolean;
  /** The columns of the heads, where the source lays its cells out in columns. */
  readonly columns: readonly number[] | null;
}

/**
 * The seven cells of a row, or null when nothing says which they are: seven numbers side by side that stand where those
 * of similar rows do. Anywhere else, and with empty cells among them, they must add up to their total as well, because
 * a lost cell and an empty one look the same.
 */
function alignRow(labelled: LabelledRow, { starts, cells, columns, uniform }: Alignment): GridRow | null {
  const { behind, doubtful } = labelled;
  if (doubtful) return null;
  if (labelled.exact && behind.length === width) return behind;
  const picked = labelled.exact && columns ? pickColumns(behind, columns) : null;
  if (picked) return picked;
  // Where nothing stands, it does not matter which of the cells are the seven.
  if (!behind.some(isFilled)) return behind.slice(-width);
  const between = labelled.exact ? null : startBetween(behind);
  if (between !== null) return behind.slice(between, between + width);
  const own = startOfFullRow(behind);
  const usual = starts.get(shapeOf(labelled)) ?? null;
  const cell = cells.get(labelled.row.length);
  // A row that begins where others do must still add up.
  const alike = cell !== undefined && cell > labelled.label ? cell - labelled.label - 1 : null;
  const start = own ?? usual ?? alike ?? (behind.length === width ? 0 : null);
  if (start === null) return null;
  const aligned = behind.slice(start, start + width);
  const strays = [...behind.slice(0, start), ...behind.slice(start + width)].some(isFilled);
  if (aligned.length < width || strays) return null;
  const expected = own !== null && own === usual;
  return expected || (addsUp(aligned) && (uniform || holdsAmount(aligned))) ? aligned : null;
}

/** The edition is told by the rows under （六）其他处理: three in 2021, none in 2019, where that row has the values. */
function tellEdition(rows: readonly LabelledRow[]): Edition | null {
  const telling = rows.filter(({ match }) => match.item.editions.length === 1);
  // A group label on a row of its own has no values; it tells nothing where other rows do.
  const filled = telling.filter(({ behind }) => behind.some(isFilled));
  const named = (filled.length > 0 ? filled : telling).map(({ match }) => match.item.editions[0]);
  const [first] = named;
  return first !== undefined && named.every((edition) => edition === first) ? first : null;
}

function settleRow(labelled: LabelledRow, alignment: Alignment): { row: SettledRow; problems: Problem[] } {
  const { id } = labelled.match.item;
  const keys = requestKeys(id);
  const labelCell = labelled.row[labelled.label];
  const label = labelCell?.text ?? '';
  const at = labelCell && { at: labelCell.at };
  const problems: Problem[] = [];
  if (!labelled.match.exact) {
    problems.push({
      code: 'label-typo',
      found: label,
      expected: leafOf(labelled.match.item),
      ...at,
      keys: [`requests.${id}.`],
    });
  }
  const aligned = alignRow(labelled, alignment);
  if (!aligned) {
    const found = textOfRow(labelled.row);
    problems.push({ code: 'row-unaligned', found, ...at, keys: [`requests.${id}.`] });
    return { row: { id, label, cells: refuseRow(keys, labelled.behind) }, problems };
  }
  const reading = readCells(keys, aligned);
  return { row: { id, label, cells: reading.cells }, problems: [...problems, ...reading.problems] };
}

/** The row that a label names which stands without values and without room for them. */
function findLoneLabel(row: GridRow): string | null {
  const words = row.filter(({ text }) => text !== '');
  if (words.length === 0 || words.some(({ text }) => isValueLike(text))) return null;
  return findLoneRequestsLabel(words.at(-1)?.text ?? '');
}

/** A row of which another stands in the table without values: nothing says that this is the one meant. */
function refuseRepeated({ row, label, match, behind }: LabelledRow): { row: SettledRow; problems: Problem[] } {
  const { id } = match.item;
  const keys = requestKeys(id);
  const at = row[label] && { at: row[label].at };
  return {
    row: { id, label: row[label]?.text ?? '', cells: refuseRow(keys, behind) },
    problems: [{ code: 'row-repeated', found: textOfRow(row), ...at, keys: [`requests.${id}.`] }],
  };
}

/** Rows whose label stands further left than the form has it, in a table that otherwise keeps its stub columns. */
function reportShiftedRows(rows: readonly LabelledRow[]): Problem[] {
  const depth = rows.reduce((most, { label }) => Math.max(most, label), 0);
  if (depth + 1 < deepestStub) return [];
  return rows.flatMap(({ row, label, match }): Problem[] => {
    const cell = row[label];
    if (!cell || label >= match.item.stub.length - 1) return [];
    return [{ code: 'row-shifted', found: cell.text, at: cell.at, keys: [`requests.${match.item.id}.`] }];
  });
}

/** A row with numbers whose label the form does not have: kept in sight, never counted. */
function reportUnknownRows(rows: readonly GridRow[]): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const at = row.find(isFilled)?.at;
    if (!row.some(({ text }) => /\d/u.test(text) && isValueLike(text))) return [];
    return [{ code: 'row-unknown', found: textOfRow(row), ...(at && { at }), keys: [] }];
  });
}

/**
 * Reads table 3 from its grid. The header must name the columns of the form; rows are found by their labels, values by the columns
 * that the full rows of the table agree on. A row that nothing aligns is `unreadable`, never shifted into place.
 */
export function readRequestsGrid(grids: readonly Grid[]): TableReading {
  const rows = grids.flatMap((grid) => grid.rows);
  const labelled = grids.flatMap(({ rows: own, exact = false }) => own.flatMap((row) => findLabel(row, exact) ?? []));
  if (labelled.length === 0) return refuseTable('requests', { code: 'table-missing' });
  const isLabelled = new Set(labelled.map(({ row }) => row));
  const headers = findHeaders(rows, (row) => isLabelled.has(row));
  const wrong = headers.find((header) => !isHeaderOfForm(header));
  if (wrong || headers.length === 0) {
    const found = wrong?.map(textOfRow).join(' ');
    const at = wrong?.[0]?.find(isFilled)?.at;
    return refuseTable('requests', { code: 'header-unexpected', ...(found && { found }), ...(at && { at }) });
  }
  const edition = tellEdition(labelled);
  const kept = labelled.filter(({ match }) => edition === null || match.item.editions.includes(edition));
  const keys = edition
    ? cellKeys('requests', edition)
    : cellKeys('requests', '2021').filter((key) => cellKeys('requests', '2019').includes(key));
  const alone = new Set(rows.flatMap((row) => (isLabelled.has(row) ? [] : (findLoneLabel(row) ?? []))));
  const [header = []] = headers;
  const heads = findHeadCell(header);
  const alignment = {
    starts: learnStarts(kept),
    cells: learnCells(kept, heads),
    uniform: heads !== null && kept.every(({ row }) => row.length === heads.length),
    columns: findHeadColumns(header),
  };
  const settled = kept.map((row) => {
    const { id } = row.match.item;
    return alone.has(id) ? refuseRepeated(row) : settleRow(row, alignment);
  });
  const problems: Problem[] = [
    ...headers.flatMap(reportHeaderTypos),
    ...settled.flatMap((each) => each.problems),
    ...reportShiftedRows(kept),
    ...reportUnknownRows(rows.filter((row) => !isLabelled.has(row))),
  ];
  if (!edition) problems.push({ code: 'edition-unclear', keys: ['requests.other_'] });
  return assembleTable(
    'requests',
    edition,
    keys,
    settled.map((each) => each.row),
    problems,
  );
}
