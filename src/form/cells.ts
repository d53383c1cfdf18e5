import { disputeBlocks, disputeOutcomes } from './disputes.ts';
import { proactiveBlocks } from './proactive.ts';
import { applicants, requestRowsOf } from './requests.ts';
import type { Edition, TableName } from './terms.ts';

/** A public name of one cell: `<table>.<row>.<column>`. */
export type CellKey = `${TableName}.${string}.${string}`;

/** Every cell of a table in an edition, in the order of the form: 10 / 175 / 15 in 2021, 22 / 161 / 15 in 2019. */
export function cellKeys(table: TableName, edition: Edition): CellKey[] {
  switch (table) {
    case 'proactive':
      return proactiveBlocks[edition].flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column): CellKey => `proactive.${row.id}.${column.id}`)),
      );
    case 'requests':
      return requestRowsOf(edition).flatMap((row) =>
        applicants.map((applicant): CellKey => `requests.${row.id}.${applicant.id}`),
      );
    case 'disputes':
      return disputeBlocks.flatMap((block) =>
        disputeOutcomes.map((outcome): CellKey => `disputes.${block.id}.${outcome.id}`),
      );
  }
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
