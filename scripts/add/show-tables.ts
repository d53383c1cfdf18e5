import { disputeBlocks, disputeOutcomes } from '../../src/form/disputes.ts';
import { proactiveBlocks, proactiveStubHead } from '../../src/form/proactive.ts';
import { applicants, requestRowsOf, requestRowsOfBoth } from '../../src/form/requests.ts';
import { sections } from '../../src/form/sections.ts';
import { tableNames, type Edition, type TableName } from '../../src/form/terms.ts';
import type { ReportRecord } from '../../src/record/schema.ts';
import { drawTable, type Row } from './draw-table.ts';

type Cells = ReportRecord['cells'];

/** The value; — where the source has none, ? where it could not be read, nothing where there is no such cell. */
function showCell(cell: Cells[string] | undefined): string {
  switch (cell?.state) {
    case 'reported':
      return String(cell.value);
    case 'blank':
      return '—';
    case 'unreadable':
      return '?';
    default:
      return '';
  }
}

function showRow(label: string, cells: Cells, row: string, columns: readonly { id: string }[]): Row {
  return [label, ...columns.map(({ id }) => showCell(cells[`${row}.${id}`]))];
}

function showProactive(cells: Cells, edition: Edition): Row[] {
  return proactiveBlocks[edition].flatMap(({ columns, rows }) => [
    [proactiveStubHead.zh, ...columns.map(({ label }) => label)],
    ...rows.map(({ id, label }) => showRow(label, cells, `proactive.${id}`, columns)),
  ]);
}

function showRequests(cells: Cells, edition: Edition | null): Row[] {
  const rows = edition ? requestRowsOf(edition) : requestRowsOfBoth();
  return [
    ['', ...applicants.map(({ label }) => label)],
    ...rows.map(({ id, name }) => showRow(name.zh, cells, `requests.${id}`, applicants)),
  ];
}

function showDisputes(cells: Cells): Row[] {
  return [
    ['', ...disputeOutcomes.map(({ label }) => label)],
    ...disputeBlocks.map(({ id, label }) => showRow(label, cells, `disputes.${id}`, disputeOutcomes)),
  ];
}

function showRows(table: TableName, cells: Cells, edition: Edition | null): Row[] {
  switch (table) {
    case 'proactive':
      return edition ? showProactive(cells, edition) : [];
    case 'requests':
      return showRequests(cells, edition);
    case 'disputes':
      return showDisputes(cells);
  }
}

/** How many cells of a table are in which state; states that do not occur are left out. */
function countCells(states: readonly string[]): string {
  const counts = ['reported', 'blank', 'unreadable', 'absent'].flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count > 0 ? [`${count} ${state}`] : [];
  });
  return `${states.length} cells: ${counts.join(', ')}`;
}

/** The three statutory tables as they were read, each with its counts. */
export function showTables({ cells, editions }: Pick<ReportRecord, 'cells' | 'editions'>): string[] {
  return tableNames.flatMap((table) => {
    const section = sections.find((each) => each.table === table);
    const heading = `${section?.numeral ?? ''}、${section?.heading ?? table}`;
    const states = Object.entries(cells).flatMap(([key, { state }]) => (key.startsWith(`${table}.`) ? [state] : []));
    if (states.length === 0) return ['', `${heading}: not read`];
    const edition = editions[table] ?? 'edition unclear';
    const rows = drawTable(showRows(table, cells, editions[table]));
    return ['', `${heading} (${edition}; ${countCells(states)})`, ...rows.map((row) => `  ${row}`)];
  });
}
