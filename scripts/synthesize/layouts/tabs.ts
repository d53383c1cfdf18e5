import { type PlacedRow, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { Table } from '../report.ts';
import { rowBetweenValues } from './layout.ts';
import { defineTextLayout } from './text-document.ts';

function fill(count: number): string[] {
  return Array.from({ length: count }, () => '');
}

function trimEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

function trimStart(cells: readonly string[]): string[] {
  return cells.slice(cells.findIndex((cell) => cell !== ''));
}

/** A row as a converter flattens it: of the places that a label covers to its right, most end up after the last value. */
function slideRow({ row, slots }: PlacedRow, stubs: number): string[] {
  if (row.kind !== 'body') return slots.map(({ text }) => text);
  const labels = slots.slice(0, stubs);
  const padding = labels.filter(({ kind }) => kind === 'left').length;
  const kept = padding > 1 ? 1 : 0;
  return [
    ...labels.filter(({ kind }) => kind !== 'left').map(({ text }) => text),
    ...fill(kept),
    ...slots.slice(stubs).map(({ text }) => text),
    ...fill(padding - kept),
  ];
}

function isContinuation({ row, slots }: PlacedRow): boolean {
  return row.kind === 'body' && slots[0]?.kind === 'above';
}

function loseLeadingTabs(placed: PlacedRow, stubs: number, random: Random): string[] {
  const cells = slideRow(placed, stubs);
  if (!isContinuation(placed) || cells[0] !== '' || random.chance(0.55)) return cells;
  const [label = '', ...rest] = trimStart(cells);
  const isInnermost = placed.slots[stubs - 1]?.kind === 'cell';
  return isInnermost && placed.slots[1]?.kind === 'above' ? [label, '', ...rest, ''] : [label, ...rest];
}

/** Only the row of totals: one cell of label, the places it covered all at the end. */
function writeTotalRow(placed: PlacedRow, stubs: number): string[] {
  const { row, slots } = placed;
  const isTotal = row.kind === 'body' && row.values.some(({ key }) => key?.startsWith('requests.result_total.'));
  if (!isTotal) return slideRow(placed, stubs);
  const label = row.stub.at(-1) ?? '';
  return [label, ...slots.slice(stubs).map(({ text }) => text), '', ''];
}

function writeCut(table: Table, random: Random): string[] {
  const rows = placeCells(table);
  const bodies = rows.flatMap(({ row }, index) => (row.kind === 'body' && index > 0 ? [index] : []));
  const cut = bodies.length > 1 ? random.pick(bodies.slice(1)) : rows.length;
  return rows.flatMap((placed, index) => {
    const cells = slideRow(placed, table.stubs);
    if (index < cut) return [cells.join('\t')];
    const fewer = placed.row.kind === 'body' ? trimEnd(trimStart(cells)) : trimEnd(cells);
    return [...(index === cut ? [''] : []), fewer.join('\t')];
  });
}

export const tabGrid = defineTextLayout({
  name: 'tab-grid',
  description: 'tab grid, spans flattened to empty cells',
  keepsCovered: true,
  rule: rowBetweenValues,
  table: (table) => placeCells(table).map(({ slots }) => slots.map(({ text }) => text).join('\t')),
});

export const tabSlid = defineTextLayout({
  name: 'tab-slid',
  description: 'tab grid, values beginning in column two or three',
  keepsCovered: true,
  rule: rowBetweenValues,
  table: (table) => placeCells(table).map((placed) => slideRow(placed, table.stubs).join('\t')),
});

export const tabLostLeading = defineTextLayout({
  name: 'tab-lost-leading',
  description: 'tab grid, leading tabs of some rows lost so that the label slides left',
  rule: rowBetweenValues,
  table: (table, random) => placeCells(table).map((row) => loseLeadingTabs(row, table.stubs, random).join('\t')),
});

export const tabTotal = defineTextLayout({
  name: 'tab-total',
  description: 'tab grid, the row of totals with one label cell and trailing tabs',
  rule: rowBetweenValues,
  table: (table) => placeCells(table).map((placed) => writeTotalRow(placed, table.stubs).join('\t')),
});

export const tabCut = defineTextLayout({
  name: 'tab-cut',
  description: 'tab grid cut by a blank line, the second part with fewer columns',
  rule: rowBetweenValues,
  table: writeCut,
});
