import { cellsOf, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { Table } from '../report.ts';
import { noRow } from './layout.ts';
import { defineTextLayout } from './text-document.ts';

/** Numbers, then the label that they belong to. */
function writeValuesFirst(table: Table, random: Random): string[] {
  const sameLine = random.chance(0.4);
  return placeCells(table).flatMap((placed) => {
    const cells = cellsOf(placed);
    if (placed.row.kind !== 'body') return [cells.map(({ text }) => text).join(' ')];
    const numbers = cells.flatMap(({ role, text }) => (role === 'value' && text.trim() !== '' ? [text] : [])).join(' ');
    const label = cells.flatMap(({ role, text }) => (role === 'stub' ? [text] : [])).join(' ');
    return (sameLine ? [`${numbers} ${label}`] : [numbers, label]).filter((line) => line.trim() !== '');
  });
}

/** The cells of one column after those of another, down each run of rows below the same heads. */
function writeColumns(table: Table): string[] {
  const lines: string[] = [];
  const rows = placeCells(table);
  let from = 0;
  while (from < rows.length) {
    const body = rows.findIndex(({ row }, index) => index >= from && row.kind === 'body');
    const end = rows.findIndex(({ row }, index) => index > body && row.kind === 'head');
    const to = body < 0 || end < 0 ? rows.length : end;
    for (let column = 0; column < table.columns; column += 1) {
      for (const { slots } of rows.slice(from, to)) {
        const slot = slots[column];
        if (slot?.kind === 'cell' && slot.text.trim() !== '') lines.push(slot.text);
      }
    }
    from = to;
  }
  return lines;
}

export const valuesFirst = defineTextLayout({
  name: 'values-first',
  description: 'values before their labels: to be refused',
  separation: 'blanks',
  rowwise: false,
  rule: noRow,
  table: writeValuesFirst,
});

export const columnsApart = defineTextLayout({
  name: 'columns-apart',
  description: 'whole columns one after the other: to be refused',
  separation: 'blanks',
  rowwise: false,
  rule: noRow,
  table: writeColumns,
});
