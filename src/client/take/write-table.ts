import { writeCsv } from '../../publish/csv.ts';

/** What a cell holds: the plain number where its text is another (`data-value`), empty where there is none; else its text. */
export function readCell(cell: HTMLElement): string {
  return cell.dataset['value'] ?? cell.textContent.trim();
}

/** Rows of a table as a file of CSV, cell for cell. Excel knows the encoding by the mark at the beginning. */
export function writeTable(rows: Iterable<HTMLTableRowElement>): string {
  return `\ufeff${writeCsv(Array.from(rows, ({ cells }) => Array.from(cells, readCell)))}`;
}
