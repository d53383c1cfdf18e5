import { disputeBlocks, disputeOutcomes } from './disputes.ts';
import { proactiveBlocks } from './proactive.ts';
import { applicants, requestRows, requestRowsOf, type OutcomeGroup } from './requests.ts';
import { editions, tableNames, type Edition, type TableName } from './terms.ts';

/** A public name of one cell: `<table>.<row>.<column>`. */
export type CellKey = `${TableName}.${string}.${string}`;

const requestKeysByRow: ReadonlyMap<string, readonly CellKey[]> = new Map(
  requestRows.map(({ id }) => [id, applicants.map((applicant): CellKey => `requests.${id}.${applicant.id}`)]),
);

/** The seven cells of a row of table 3, in the order of the form. */
export function requestKeys(rowId: string): readonly CellKey[] {
  return requestKeysByRow.get(rowId) ?? [];
}

/** The keys of the totals of the rows of an outcome group. */
export function keysOfGroup(edition: Edition, group: OutcomeGroup): CellKey[] {
  return requestRowsOf(edition)
    .filter(({ outcome }) => outcome === group)
    .map(({ id }): CellKey => `requests.${id}.total`);
}

function listKeys(table: TableName, edition: Edition): CellKey[] {
  switch (table) {
    case 'proactive':
      return proactiveBlocks[edition].flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column): CellKey => `proactive.${row.id}.${column.id}`)),
      );
    case 'requests':
      return requestRowsOf(edition).flatMap(({ id }) => requestKeys(id));
    case 'disputes':
      return disputeBlocks.flatMap((block) =>
        disputeOutcomes.map((outcome): CellKey => `disputes.${block.id}.${outcome.id}`),
      );
  }
}

const keysByTable = new Map(
  tableNames.flatMap((table) => editions.map((edition) => [`${table} ${edition}`, listKeys(table, edition)] as const)),
);

/** Every cell of a table in an edition, in the order of the form: 10 / 175 / 15 in 2021, 22 / 161 / 15 in 2019. */
export function cellKeys(table: TableName, edition: Edition): readonly CellKey[] {
  return keysByTable.get(`${table} ${edition}`) ?? [];
}

/** What kind of number a cell holds: a count (non-negative integer), a signed change, or money (may have decimals). */
export function measureOf(key: CellKey, edition: Edition): 'count' | 'change' | 'money' {
  if (!key.startsWith('proactive.')) return 'count';
  const [, rowId, columnId] = key.split('.');
  for (const { rows, columns } of proactiveBlocks[edition]) {
    if (!rows.some((row) => row.id === rowId)) continue;
    const column = columns.find(({ id }) => id === columnId);
    if (column) return column.measure;
  }
  throw new RangeError(`${key} is no cell of the ${edition} edition`);
}
