import { tableNames, type TableName } from '../../form/terms.ts';
import { foldText } from '../normalise.ts';
import type { Block, Grid, GridRow } from '../readers/document.ts';

/** How each table begins: an item of article 20, the heads of the applicants, the heads of reviews and suits. */
const openings: Record<TableName, RegExp> = {
  proactive: /^第二十条第?\(?一\)?项/u,
  requests: /申请人情况|勾稽关系|^自然人/u,
  disputes: /^行政复议(?:行政诉讼)?$|未经复议直接起诉|^结果维持/u,
};

/** Longer texts are prose that names a table, not its first row. */
const longestOpening = 80;

/** How the first words of such a row begin, in both scripts: nearly all other rows are told apart by that. */
const firstSigns = /^(?:[第自申行结結未项項]|[（(]本)/u;

/** The table that a row or a line begins; null for one that goes on with what was before. */
function tableOpenedBy(texts: readonly string[]): TableName | null {
  const first = texts.find((each) => each !== '');
  if (first === undefined || !firstSigns.test(first)) return null;
  const text = foldText(texts.join(''));
  if (text.length > longestOpening) return null;
  return tableNames.find((table) => openings[table].test(text)) ?? null;
}

function textsOf(row: GridRow): string[] {
  return row.map(({ text }) => text);
}

/**
 * The part of some blocks that one table takes: from its first row or line to that of the next table. `first` is the
 * table that the blocks begin with, as the heading above them says; without one, what comes before any table is left
 * out.
 */
export function cutTable(blocks: readonly Block[], wanted: TableName, first: TableName | null): Block[] {
  const cut: Block[] = [];
  let current = first;
  for (const block of blocks) {
    if (block.kind === 'picture') continue;
    if (block.kind === 'line') {
      current = tableOpenedBy([block.line.text]) ?? current;
      if (current === wanted) cut.push(block);
      continue;
    }
    const rows: GridRow[] = [];
    for (const row of block.rows) {
      current = tableOpenedBy(textsOf(row)) ?? current;
      if (current === wanted) rows.push(row);
    }
    if (rows.length > 0) cut.push({ ...block, rows } satisfies Grid);
  }
  return cut;
}
