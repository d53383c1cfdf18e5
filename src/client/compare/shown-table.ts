import { makeElement } from '../page/make-element.ts';
import type { ShownCell } from './write-value.ts';

/** A row; one that is a part of what stands above it says so to those who hear the table. */
export interface ShownRow {
  readonly head: string;
  /** Of what it is a part; null for a row of its own. */
  readonly partOf: string | null;
  readonly cells: readonly ShownCell[];
  /** What it says in a file, where rows stand without what is above them; left out where it is the head. */
  readonly full?: string;
  /** The measure and the part of it, for programs. */
  readonly measure: string;
  readonly part: string;
  readonly isTotal?: boolean;
}

export interface ShownTable {
  readonly head: string;
  readonly columns: readonly { readonly text: string; readonly note: string; readonly href: string | null }[];
  /** Made as they are asked for. */
  readonly groups: Iterable<{ readonly heading: string | null; readonly rows: readonly ShownRow[] }>;
  /** The reports of the columns, by the place of the cell; null where several stand in a column. */
  readonly reportOf: (row: ShownRow, column: number) => string | null;
}

const chinese = { lang: 'zh-CN' } as const;

function makeHead({ text, note, href }: ShownTable['columns'][number]): HTMLElement {
  const name = href === null ? text : makeElement('a', [text], { href });
  const parts = note === '' ? [name] : [name, makeElement('small', [note])];
  return makeElement('th', parts, { scope: 'col', 'data-value': text, ...chinese });
}

function makeCell(
  { text, plain, href, note, aside, look }: ShownCell,
  report: string | null,
  { part }: ShownRow,
): HTMLElement {
  const value = href === undefined || text === '' ? text : makeElement('a', [text], { href });
  const cell = makeElement(
    'td',
    note === undefined ? [value] : [value, makeElement('small', [note], { class: 'failed' })],
  );
  if (aside !== undefined) cell.append(makeElement('small', [aside]));
  if (look) cell.className = look;
  if (plain !== null && cell.textContent !== String(plain)) cell.dataset['value'] = String(plain);
  if (report !== null) cell.dataset['report'] = report;
  cell.dataset['part'] = part;
  return cell;
}

function makeRow(row: ShownRow, table: ShownTable, partWords: (measure: string) => string): HTMLElement {
  const hidden =
    row.partOf === null ? [] : [makeElement('span', [partWords(row.partOf)], { class: 'visually-hidden' })];
  const head = makeElement('th', [...hidden, row.head], { scope: 'row' });
  if (row.full !== undefined) head.dataset['value'] = row.full;
  const cells = row.cells.map((cell, index) => makeCell(cell, table.reportOf(row, index), row));
  const made = makeElement('tr', [head, ...cells], { 'data-measure': row.measure });
  if (row.partOf !== null) made.classList.add('part');
  if (row.isTotal) made.classList.add('sum');
  return made;
}

/** Fills a table element, a group of rows at each step; `partWords` gives what stands before a part of a measure. */
export function* fillTable(
  element: HTMLTableElement,
  table: ShownTable,
  partWords: (measure: string) => string,
): Generator<void> {
  const heads = [makeElement('th', [table.head], { scope: 'col' }), ...table.columns.map(makeHead)];
  element.replaceChildren(makeElement('thead', [makeElement('tr', heads)]));
  for (const { heading, rows } of table.groups) {
    const title = makeElement('th', [makeElement('span', [heading ?? ''])], {
      scope: 'rowgroup',
      colspan: String(table.columns.length + 1),
    });
    const made = rows.map((row) => makeRow(row, table, partWords));
    element.append(
      makeElement('tbody', heading === null ? made : [makeElement('tr', [title], { class: 'era' }), ...made]),
    );
    yield;
  }
}
