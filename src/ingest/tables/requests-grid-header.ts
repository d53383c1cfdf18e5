import { applicants, requestRows, requestsHeads } from '../../form/requests.ts';
import { matchLabel, nameLabels, normaliseLabel } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { GridCell, GridRow } from '../readers/document.ts';

const [person, ...others] = applicants;
const total = others.pop();
const organisations = others;
const columnLabels = nameLabels(organisations, ({ label }) => [label]);
const personLabel = normaliseLabel(person?.label ?? '');
const totalLabel = normaliseLabel(total?.label ?? '');

/** Heads that stand over others, or name nothing. */
const spanningLabels = new Set([requestsHeads.applicants.zh, requestsHeads.organisations.zh].map(normaliseLabel));
/** Heads of rows, which may stand alone above theirs. */
const stubLabels = new Set(requestRows.flatMap(({ stub }) => stub).map(normaliseLabel));

type Head = number | 'person' | 'total' | 'spanning' | 'unknown';

/** What a head names: the place of an organisation, one of the others, or nothing that the form has. */
function readHead({ text }: GridCell): Head {
  const label = normaliseLabel(text);
  if (label === personLabel) return 'person';
  if (label === totalLabel) return 'total';
  if (spanningLabels.has(label)) return 'spanning';
  const match = matchLabel(text, columnLabels);
  return match ? organisations.indexOf(match.item) : 'unknown';
}

/** The heads of a row from left to right, without empty cells and without the head of the stub at its start. */
function readHeads(row: GridRow): Head[] {
  const heads = row.filter(({ text }) => text !== '').map(readHead);
  return heads[0] === 'unknown' ? heads.slice(1) : heads;
}

/**
 * Whether header rows name the seven columns, each once and in the order of the form: 自然人 first, the five kinds of
 * organisation side by side, 总计 last. Heads may stand on several rows, as the form prints them; a head that the form
 * does not have could move every column, so it refuses the header.
 */
export function isHeaderOfForm(header: readonly GridRow[]): boolean {
  const rows = header.map(readHeads).filter((row) => row.length > 0);
  const heads = rows.flat();
  if (heads.includes('unknown')) return false;
  const named = heads.filter((head) => typeof head === 'number');
  if (named.length !== organisations.length || named.some((head, index) => head !== index)) return false;
  const row = rows.find((each) => each.includes(0)) ?? [];
  if (row.filter((head) => typeof head === 'number').length !== organisations.length) return false;
  const persons = heads.filter((head) => head === 'person').length;
  const totals = heads.filter((head) => head === 'total').length;
  if (persons !== 1 || totals !== 1) return false;
  const personBefore = heads.indexOf('person') < heads.indexOf(0);
  const totalLast = rows.every((each) => !each.includes('total') || each.at(-1) === 'total');
  return personBefore && totalLast;
}

/** Whether a row without a label of the form is a header: words side by side, and no row head among them. */
function isHeaderRow(row: GridRow): boolean {
  const words = row.filter(({ text }) => /\p{Script=Han}/u.test(text));
  if (words.length === 0 || row.some(({ text }) => /^\d/u.test(text) && !/\p{Script=Han}/u.test(text))) return false;
  const heads = words.map(readHead);
  if (heads.some((head) => head !== 'unknown')) return true;
  return words.length > 2 && !words.some(({ text }) => stubLabels.has(normaliseLabel(text)));
}

/** The runs of header rows among the rows of a table that have no label of the form. */
export function findHeaders(rows: readonly GridRow[], isLabelled: (row: GridRow) => boolean): GridRow[][] {
  const headers: GridRow[][] = [];
  let above: GridRow[] | null = null;
  for (const row of rows) {
    if (isLabelled(row) || !isHeaderRow(row)) {
      above = null;
      continue;
    }
    if (!above) headers.push((above = []));
    above.push(row);
  }
  return headers;
}

/** The column that a cell begins in, where the source lays its cells out in columns; null in text. */
function columnOf({ at }: GridCell): number | null {
  return 'table' in at ? at.column : null;
}

/**
 * The columns of the seven applicants in a source that lays its cells out in columns, from left to right; null when a
 * head is missing or they stand in another order.
 */
export function findHeadColumns(header: readonly GridRow[]): readonly number[] | null {
  const columns = new Map<Head, number>();
  for (const cell of header.flat()) {
    const column = columnOf(cell);
    const head = cell.text === '' ? 'unknown' : readHead(cell);
    if (column !== null && !columns.has(head)) columns.set(head, column);
  }
  const wanted: readonly Head[] = ['person', ...organisations.keys(), 'total'];
  const found = wanted.flatMap((head) => columns.get(head) ?? []);
  const rising = found.every((column, index) => index === 0 || column > (found[index - 1] ?? 0));
  return found.length === wanted.length && rising ? found : null;
}

/**
 * In which cell the head of the first column stands, for rows as long as those of the heads; null when the heads do not
 * stand side by side in rows of one length.
 */
export function findHeadCell(header: readonly GridRow[]): { readonly length: number; readonly cell: number } | null {
  const length = header[0]?.length ?? 0;
  if (header.some((row) => row.length !== length)) return null;
  const indexOf = (head: Head): number | undefined =>
    header.flatMap((row) =>
      row.flatMap((cell, index) => (cell.text !== '' && readHead(cell) === head ? [index] : [])),
    )[0];
  const cell = indexOf('person');
  const wanted: readonly Head[] = ['person', ...organisations.keys()];
  return cell !== undefined && wanted.every((head, index) => indexOf(head) === cell + index) ? { length, cell } : null;
}

/** The cells of a row that begin in given columns; null when one is not there or something else is filled. */
export function pickColumns(cells: GridRow, columns: readonly number[]): GridRow | null {
  const picked = columns.flatMap((column) => cells.find((cell) => columnOf(cell) === column) ?? []);
  const strays = cells.some((cell) => cell.text !== '' && !picked.includes(cell));
  return picked.length === columns.length && !strays ? picked : null;
}

export function reportHeaderTypos(header: readonly GridRow[]): Problem[] {
  return header.flat().flatMap(({ text, at }): Problem[] => {
    const match = matchLabel(text, columnLabels);
    if (!match || match.exact) return [];
    return [{ code: 'header-typo', found: text, expected: match.item.label, at, keys: [] }];
  });
}
