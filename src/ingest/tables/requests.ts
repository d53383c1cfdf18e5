import { cellKeys, type CellKey } from '../../form/cells.ts';
import { applicants, requestRows, type RequestRow } from '../../form/requests.ts';
import type { Edition } from '../../form/terms.ts';
import { matchLabel, nameLabels, normaliseLabel, type LabelMatch } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { GridRow } from '../readers/document.ts';
import { isValueLike } from './cell.ts';
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

const rowLabels = nameLabels(requestRows, (row) => [row.stub.at(-1) ?? '', ...row.variants]);
const organisations = applicants.slice(1, -1);
const columnLabels = nameLabels(organisations, ({ label }) => [label]);
const groupLabels = new Set(
  [
    ...requestRows.flatMap(({ stub }) => stub),
    '申请人情况',
    '法人或其他组织',
    ...applicants.map(({ label }) => label),
  ].map(normaliseLabel),
);
const width = applicants.length;

function isFilled({ text }: { text: string }): boolean {
  return text !== '';
}

/** A row with its label found: the cells behind the label, and where the label stood. */
interface LabelledRow {
  readonly row: GridRow;
  readonly label: number;
  readonly match: LabelMatch<RequestRow>;
  readonly behind: GridRow;
}

function findLabel(row: GridRow): LabelledRow | null {
  const label = row.findLastIndex(({ text }) => text !== '' && !isValueLike(text));
  const match = matchLabel(row[label]?.text ?? '', rowLabels);
  return match && { row, label, match, behind: row.slice(label + 1) };
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

/** Where the values begin in most of the full rows of each shape; a single row proves nothing, nor do two halves. */
function learnStarts(rows: readonly LabelledRow[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const start = startOfFullRow(row.behind);
    if (start === null) continue;
    const starts = counts.get(shapeOf(row)) ?? new Map<number, number>();
    counts.set(shapeOf(row), starts.set(start, (starts.get(start) ?? 0) + 1));
  }
  const usual = new Map<string, number>();
  for (const [shape, starts] of counts) {
    const [first, second] = [...starts].sort(([, a], [, b]) => b - a);
    if (first && first[1] > 1 && first[1] !== second?.[1]) usual.set(shape, first[0]);
  }
  return usual;
}

/**
 * The seven cells of a row, or null when nothing says which they are: seven numbers side by side that stand where those
 * of similar rows do. Anywhere else, and with empty cells among them, they must add up to their total as well, because
 * a lost cell and an empty one look the same.
 */
function alignRow(labelled: LabelledRow, starts: ReadonlyMap<string, number>): GridRow | null {
  const { behind } = labelled;
  // Where nothing stands, it does not matter which of the cells are the seven.
  if (!behind.some(isFilled)) return behind.slice(-width);
  const own = startOfFullRow(behind);
  const usual = starts.get(shapeOf(labelled)) ?? null;
  const start = own ?? usual ?? (behind.length === width ? 0 : null);
  if (start === null) return null;
  const aligned = behind.slice(start, start + width);
  const strays = [...behind.slice(0, start), ...behind.slice(start + width)].some(isFilled);
  if (aligned.length < width || strays) return null;
  const expected = own !== null && own === usual;
  return expected || addsUp(aligned) ? aligned : null;
}

/** Whether the header names the kinds of organisation in another order than the form; a missing header is no proof. */
function contradictsForm(header: readonly GridRow[]): boolean {
  const order = header.flatMap((row) =>
    row.flatMap(({ text }) => {
      const match = matchLabel(text, columnLabels);
      return match && text.length > 2 ? [organisations.indexOf(match.item)] : [];
    }),
  );
  return order.some((place, index) => index > 0 && place <= (order[index - 1] ?? -1));
}

function reportHeaderTypos(header: readonly GridRow[]): Problem[] {
  return header.flat().flatMap(({ text, at }): Problem[] => {
    const match = matchLabel(text, columnLabels);
    if (!match || match.exact) return [];
    return [{ code: 'header-typo', found: text, expected: match.item.label, at, keys: [] }];
  });
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

function settleRow(
  labelled: LabelledRow,
  starts: ReadonlyMap<string, number>,
): { row: SettledRow; problems: Problem[] } {
  const { id, stub } = labelled.match.item;
  const keys = applicants.map((applicant): CellKey => `requests.${id}.${applicant.id}`);
  const labelCell = labelled.row[labelled.label];
  const at = labelCell && { at: labelCell.at };
  const problems: Problem[] = [];
  if (!labelled.match.exact) {
    const expected = stub.at(-1) ?? '';
    problems.push({ code: 'label-typo', found: labelCell?.text ?? '', expected, ...at, keys: [`requests.${id}.`] });
  }
  const aligned = alignRow(labelled, starts);
  if (!aligned) {
    const found = textOfRow(labelled.behind);
    problems.push({ code: 'row-unaligned', found, ...at, keys: [`requests.${id}.`] });
    return { row: { id, cells: refuseRow(keys, labelled.behind) }, problems };
  }
  const reading = readCells(keys, aligned);
  return { row: { id, cells: reading.cells }, problems: [...problems, ...reading.problems] };
}

/** Rows whose label stands further left than the form has it, in a table that otherwise keeps its stub columns. */
function reportShiftedRows(rows: readonly LabelledRow[]): Problem[] {
  const depth = rows.reduce((most, { label }) => Math.max(most, label), 0);
  if (depth + 1 < Math.max(...requestRows.map(({ stub }) => stub.length))) return [];
  return rows.flatMap(({ row, label, match }): Problem[] => {
    const cell = row[label];
    if (!cell || label >= match.item.stub.length - 1) return [];
    return [{ code: 'row-shifted', found: cell.text, at: cell.at, keys: [`requests.${match.item.id}.`] }];
  });
}

/** A row with numbers whose label the form does not have: kept in sight, never counted. */
function reportUnknownRows(rows: readonly GridRow[]): Problem[] {
  return rows.flatMap((row): Problem[] => {
    const label = row.findLast(({ text }) => text !== '' && !isValueLike(text));
    const numbers = row.filter(({ text }) => text !== '' && isValueLike(text));
    if (numbers.length === 0 || (label && groupLabels.has(normaliseLabel(label.text)))) return [];
    const at = (label ?? numbers[0])?.at;
    return [{ code: 'row-unknown', found: textOfRow(row), ...(at && { at }), keys: [] }];
  });
}

/**
 * Reads table 3. Rows are found by their labels, values by the columns that the full rows of the table agree on; a row
 * that nothing aligns is `unreadable`, never shifted into place.
 */
export function readRequests(rows: readonly GridRow[]): TableReading {
  // A header cell such as 总计 reads like a row label, but has neither values nor room for seven of them behind it.
  const labelled = rows
    .flatMap((row) => findLabel(row) ?? [])
    .filter(({ behind }) => behind.some(isFilled) || behind.length >= width);
  if (labelled.length === 0) return refuseTable('requests', { code: 'table-missing' });
  const first = rows.findIndex((row) => row === labelled[0]?.row);
  const header = rows.slice(0, first);
  const edition = tellEdition(labelled);
  const kept = labelled.filter(({ match }) => edition === null || match.item.editions.includes(edition));
  if (contradictsForm(header)) {
    return refuseTable('requests', { code: 'header-unexpected', found: header.map(textOfRow).join(' ') });
  }
  const keys = edition
    ? cellKeys('requests', edition)
    : cellKeys('requests', '2021').filter((key) => cellKeys('requests', '2019').includes(key));
  const starts = learnStarts(kept);
  const settled = kept.map((row) => settleRow(row, starts));
  const unknown = rows.slice(first).filter((row) => !labelled.some((each) => each.row === row));
  const problems: Problem[] = [
    ...reportHeaderTypos(header),
    ...settled.flatMap((each) => each.problems),
    ...reportShiftedRows(kept),
    ...reportUnknownRows(unknown),
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
