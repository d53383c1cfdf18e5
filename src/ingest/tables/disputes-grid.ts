import { cellKeys, type CellKey } from '../../form/cells.ts';
import { disputeBlocks, disputeOutcomes } from '../../form/disputes.ts';
import { matchLabel, nameLabels, normaliseLabel } from '../normalise.ts';
import type { Problem } from '../problems.ts';
import type { Grid, GridCell, GridRow } from '../readers/document.ts';
import { isValueLike } from './cell.ts';
import {
  addsUp,
  assembleTable,
  refuseValues,
  readCells,
  refuseTable,
  textOfRow,
  type SettledRow,
  type TableReading,
} from './table-reading.ts';

const blockLabels = nameLabels(disputeBlocks, ({ label }) => [label]);
const outcomeLabels = nameLabels(disputeOutcomes, ({ label }) => [label]);
const groupNames = [...new Set(disputeBlocks.map(({ group }) => normaliseLabel(group)))];
const width = disputeBlocks.length * disputeOutcomes.length;

/** Both editions print this table alike; the newer one stands for it. */
const edition = '2021';

function isValueRow(row: GridRow): boolean {
  return row.some(({ text }) => /\d/u.test(text)) && row.every(({ text }) => isValueLike(text));
}

/** The fifteen cells below the heads, none of them filled. */
function isEmptyRow(row: GridRow): boolean {
  return row.length === width && row.every(({ text }) => isValueLike(text));
}

/** A row with numbers side by side, labelled or not. */
function hasFigures(row: GridRow): boolean {
  return row.filter(({ text }) => /\d/u.test(text) && isValueLike(text)).length >= disputeOutcomes.length;
}

/** The numbers of the columns, which forms print above the values: 1, 2, … 15. */
function isNumbering(row: GridRow): boolean {
  const texts = row.map(({ text }) => text).filter((text) => text !== '');
  return texts.length === width && texts.every((text, index) => text === String(index + 1));
}

/** Whether what was found is exactly the order of the form, once through. */
function followsForm<T>(found: readonly T[], form: readonly T[], times: number): boolean {
  return found.length === form.length * times && found.every((item, index) => item === form[index % form.length]);
}

function reportTypos(header: readonly GridCell[]): Problem[] {
  return header.flatMap(({ text, at }): Problem[] => {
    const match = matchLabel(text, blockLabels) ?? matchLabel(text, outcomeLabels);
    if (!match || match.exact) return [];
    return [{ code: 'header-typo', found: text, expected: match.item.label, at, keys: [] }];
  });
}

/**
 * The header must name 行政复议 before 行政诉讼 on its first row, then the three blocks and, three times over, the five
 * outcomes, each in the order of the form.
 */
function isHeaderOfForm(header: readonly GridCell[]): boolean {
  const groups = header.slice(0, groupNames.length).map(({ text }) => normaliseLabel(text));
  if (groups.some((group, index) => group !== groupNames[index])) return false;
  const blocks = header.flatMap(({ text }) => matchLabel(text, blockLabels)?.item ?? []);
  const outcomes = header.flatMap(({ text }) => matchLabel(text, outcomeLabels)?.item ?? []);
  return followsForm(blocks, disputeBlocks, 1) && followsForm(outcomes, disputeOutcomes, disputeBlocks.length);
}

/** The values of the block at an index, total last. */
function valuesOfBlock(values: GridRow, index: number): GridRow {
  const start = index * disputeOutcomes.length;
  return values.slice(start, start + disputeOutcomes.length);
}

/**
 * Fifteen cells and no more; with an empty one among them each block must add up, or a cell may have been lost, unless
 * the source itself says which cell is where.
 */
function areAllInPlace(values: GridRow, exact: boolean): boolean {
  if (values.length < width || values.slice(width).some(({ text }) => text !== '')) return false;
  const own = values.slice(0, width);
  return (
    exact ||
    own.every(({ text }) => text !== '') ||
    disputeBlocks.every((_, index) => addsUp(valuesOfBlock(own, index)))
  );
}

/** Reads table 4 from its grid: one row of fifteen values under a header that names them. Anything else is not read. */
export function readDisputesGrid(grids: readonly Grid[]): TableReading {
  const rows = grids.flatMap((grid) => grid.rows);
  const exact = grids.every((grid) => grid.exact);
  if (rows.length === 0) return refuseTable('disputes', { code: 'table-missing' });
  const first = rows.findIndex((row) => isValueRow(row) || (exact && isEmptyRow(row)));
  const header = (first < 0 ? rows : rows.slice(0, first)).flat().filter(({ text }) => text !== '');
  const found = header.map(({ text }) => text).join(' ');
  const at = header[0]?.at;
  if (!isHeaderOfForm(header)) return refuseTable('disputes', { code: 'header-unexpected', found, ...(at && { at }) });
  const [values, ...others] = rows
    .slice(first)
    .filter((row) => (isValueRow(row) || (exact && isEmptyRow(row))) && !isNumbering(row));
  if (first < 0 || !values)
    return refuseValues('disputes', edition, [], {
      code: 'row-missing',
      expected: disputeBlocks[0].label,
      ...(at && { at }),
    });
  const place = values[0] && { at: values[0].at };
  // A second row of figures, this year's or another year's: nothing says which one is meant.
  const rivals = rows.slice(first).filter((row) => row !== values && hasFigures(row) && !isNumbering(row));
  if (others.length + rivals.length > 0) {
    return refuseValues('disputes', edition, values, { code: 'row-repeated', found: textOfRow(values), ...place });
  }
  if (!areAllInPlace(values, exact)) {
    return refuseValues('disputes', edition, values, { code: 'row-unaligned', found: textOfRow(values), ...place });
  }
  const settled: SettledRow[] = [];
  const problems = reportTypos(header);
  disputeBlocks.forEach((block, index) => {
    const keys = disputeOutcomes.map((outcome): CellKey => `disputes.${block.id}.${outcome.id}`);
    const reading = readCells(keys, valuesOfBlock(values, index));
    settled.push({ id: block.id, label: block.label, cells: reading.cells });
    problems.push(...reading.problems);
  });
  return assembleTable('disputes', edition, cellKeys('disputes', edition), settled, problems);
}
