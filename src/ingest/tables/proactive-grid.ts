import { cellKeys, type CellKey } from '../../form/cells.ts';
import { proactiveBlocks, proactiveStubHead, type ProactiveBlock, type ProactiveColumn } from '../../form/proactive.ts';
import { editions, type Edition } from '../../form/terms.ts';
import { matchLabel, nameLabels, normaliseLabel, type Named } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Grid, GridRow } from '../readers/document.ts';
import { isValueLike } from './cell.ts';
import {
  assembleTable,
  readCells,
  refuseRow,
  refuseTable,
  textOfRow,
  type SettledRow,
  type TableReading,
} from './table-reading.ts';

/** The columns of a block in the order of the source, with the number of cells from the label to each of them. */
interface Header {
  readonly columns: readonly { readonly column: ProactiveColumn; readonly offset: number }[];
}

const stubHead = normaliseLabel(proactiveStubHead.zh);

function nameRows(edition: Edition): Named<{ block: ProactiveBlock; id: string }>[] {
  const rows = proactiveBlocks[edition].flatMap((block) => block.rows.map((row) => ({ block, ...row })));
  return nameLabels(rows, ({ label, variants }) => [label, ...variants]);
}

const rowLabels: Record<Edition, readonly Named<{ block: ProactiveBlock; id: string }>[]> = {
  '2021': nameRows('2021'),
  '2019': nameRows('2019'),
};

function blockOfRow(edition: Edition, row: GridRow): { block: ProactiveBlock; id: string; label: number } | null {
  const label = row.findIndex(({ text }) => text !== '');
  const match = matchLabel(row[label]?.text ?? '', rowLabels[edition]);
  return match?.exact ? { block: match.item.block, id: match.item.id, label } : null;
}

function isHeaderRow(row: GridRow): boolean {
  const first = row.find(({ text }) => text !== '');
  return first !== undefined && normaliseLabel(first.text) === stubHead;
}

/** Votes for the edition: header cells that only one of the two editions can mean. */
function tellEdition(rows: readonly GridRow[]): Edition | null {
  const voted = new Set<Edition>();
  for (const { text } of rows.filter(isHeaderRow).flat()) {
    const label = normaliseLabel(text);
    const fitting = editions.filter((edition) =>
      proactiveBlocks[edition].some(({ columns }) => columns.some((column) => normaliseLabel(column.label) === label)),
    );
    if (fitting.length === 1 && fitting[0]) voted.add(fitting[0]);
  }
  const [only] = voted;
  return voted.size === 1 && only ? only : null;
}

/**
 * Matches a header row against the columns of a block: first the headers spelt right, then misspelt ones among the
 * columns that are left. Null when a column is missing or a header fits none.
 */
function readHeader(block: ProactiveBlock, row: GridRow): { header: Header; problems: Problem[] } | null {
  const stub = row.findIndex(({ text }) => text !== '');
  const heads = row.flatMap((cell, index) => (index === stub || cell.text === '' ? [] : [{ cell, index }]));
  if (heads.length !== block.columns.length) return null;
  const columns: { column: ProactiveColumn; offset: number }[] = [];
  const problems: Problem[] = [];
  const isExact = ({ cell }: (typeof heads)[number]): boolean =>
    block.columns.some(({ label }) => normaliseLabel(label) === normaliseLabel(cell.text));
  for (const { cell, index } of [...heads.filter(isExact), ...heads.filter((head) => !isExact(head))]) {
    const left = block.columns.filter((column) => !columns.some((taken) => taken.column === column));
    const match = matchLabel(
      cell.text,
      nameLabels(left, ({ label }) => [label]),
    );
    // A misspelt unit of money is another amount.
    if (!match || (!match.exact && match.item.measure === 'money')) return null;
    if (!match.exact) {
      problems.push({ code: 'header-typo', found: cell.text, expected: match.item.label, at: cell.at, keys: [] });
    }
    columns.push({ column: match.item, offset: index - stub });
  }
  return { header: { columns }, problems };
}

/** A row, and whether the source itself says which cell is where. */
interface SourceRow {
  readonly row: GridRow;
  readonly exact: boolean;
}

/** The value cells of a row in the order of the block's columns; null when something stands outside of them. */
function alignRow(header: Header, block: ProactiveBlock, { row, exact }: SourceRow, label: number): GridRow | null {
  const used = new Set<number>([label]);
  const aligned = block.columns.flatMap((column) => {
    const index = label + (header.columns.find((each) => each.column === column)?.offset ?? Number.NaN);
    used.add(index);
    return row[index] ?? [];
  });
  // A label with nothing behind it but empty cells, however they are merged, has them in every column.
  const [first] = row.slice(label + 1);
  if (exact && first && row.slice(label + 1).every(({ text }) => text === '')) return block.columns.map(() => first);
  const strays = row.some(({ text }, index) => text !== '' && !used.has(index));
  // A cell lost on the left, with the row filled up on the right, looks like an empty last one.
  const slipped = !exact && aligned.at(-1)?.text === '' && aligned.some(({ text }) => text !== '');
  return aligned.length === block.columns.length && !strays && !slipped ? aligned : null;
}

/** A row with numbers that the form does not have: kept in sight, never counted. */
function reportUnknownRow(row: GridRow): Problem {
  const at = row.find(({ text }) => text !== '')?.at;
  return { code: 'row-unknown', found: textOfRow(row), ...(at && { at }), keys: [] };
}

/**
 * Reads table 2 from its grid. The header row above each block says which column is which; a row without such a header, or with a
 * value outside of its columns or none in the last of them, is not read.
 */
export function readProactiveGrid(grids: readonly Grid[]): TableReading {
  const sourceRows = grids.flatMap(({ rows: own, exact = false }) => own.map((row): SourceRow => ({ row, exact })));
  const rows = sourceRows.map(({ row }) => row);
  if (rows.length === 0) return refuseTable('proactive', { code: 'table-missing' });
  const edition = tellEdition(rows);
  if (!edition) {
    const found = rows.filter(isHeaderRow).map(textOfRow).join(' ');
    return refuseTable('proactive', { code: found ? 'edition-unclear' : 'table-missing', ...(found && { found }) });
  }
  const settled: SettledRow[] = [];
  const problems: Problem[] = [];
  const headers = new Map<ProactiveBlock, Header>();
  let above: GridRow | null = null;
  for (const source of sourceRows) {
    const { row } = source;
    if (isHeaderRow(row)) {
      above = row;
      continue;
    }
    const place = blockOfRow(edition, row);
    if (!place) {
      if (row.some(({ text }) => /\d/u.test(text) && isValueLike(text))) problems.push(reportUnknownRow(row));
      continue;
    }
    const { block, id, label } = place;
    const keys = block.columns.map((column): CellKey => `proactive.${id}.${column.id}`);
    const read = above && readHeader(block, above);
    if (read && !headers.has(block)) problems.push(...read.problems);
    if (read) headers.set(block, read.header);
    const aligned = read && alignRow(read.header, block, source, label);
    if (aligned) {
      const reading = readCells(keys, aligned);
      settled.push({ id, label: row[label]?.text ?? '', cells: reading.cells });
      problems.push(...reading.problems);
      continue;
    }
    const at = row[label]?.at;
    problems.push({
      code: read ? 'row-unaligned' : 'header-unexpected',
      found: textOfRow(read || !above ? row : above),
      ...(at && { at }),
      keys: [`proactive.${id}.`],
    });
    settled.push({ id, label: row[label]?.text ?? '', cells: refuseRow(keys, row.slice(label + 1)) });
  }
  return assembleTable('proactive', edition, cellKeys('proactive', edition), settled, problems);
}
