import { writeCsv } from '../../publish/csv.ts';

/**
 * Rows of a table as a file of CSV, cell for cell. A cell whose text is not the plain number has that beside it
 * (`data-value`), empty where it is missing. Excel knows the encoding by the mark at the beginning.
 */
export function writeTable(rows: Iterable<HTMLTableRowElement>): string {
  const texts = [...rows].map(({ cells }) =>
    [...cells].map((cell) => cell.dataset['value'] ?? cell.textContent.trim()),
  );
  return `\ufeff${writeCsv(texts)}`;
}
