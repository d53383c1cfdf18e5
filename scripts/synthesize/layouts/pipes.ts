import { cellsOf, type PlacedRow, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { Table } from '../report.ts';
import { rowBetweenValues, rowOfLines } from './layout.ts';
import { defineTextLayout } from './text-document.ts';

function textsOf(placed: PlacedRow): string[] {
  return cellsOf(placed).map(({ text }) => text);
}

function countCovered(placed: PlacedRow): number {
  return placed.slots.filter(({ kind }) => kind === 'left').length;
}

export const pipeTrailing = defineTextLayout({
  name: 'pipes-trailing',
  description: 'pipes after every cell, merged cells left out where they continue',
  rule: rowBetweenValues,
  table: (table) => placeCells(table).map((placed) => `${textsOf(placed).join(' | ')} |`),
});

export const pipeBare = defineTextLayout({
  name: 'pipes-bare',
  description: 'pipes between cells only, the merged stub left out on continuation rows',
  rule: rowBetweenValues,
  table: (table) => placeCells(table).map((placed) => textsOf(placed).join(' | ')),
});

export const pipeBoth = defineTextLayout({
  name: 'pipes-both',
  description: 'pipes on both sides of every row, every column kept, no separator row',
  keepsCovered: true,
  rule: rowBetweenValues,
  table: (table) => placeCells(table).map(({ slots }) => `| ${slots.map(({ text }) => text).join(' | ')} |`),
});

export const pipeSpanTails = defineTextLayout({
  name: 'pipes-span-tails',
  description: 'the places that merged cells cover as a tail of bare pipes',
  rule: rowBetweenValues,
  table: (table) => {
    return placeCells(table).map((placed) => {
      const tail = countCovered(placed);
      return `${textsOf(placed).join(' | ')} |${tail > 0 ? ` ${'|'.repeat(tail)}` : ''}`;
    });
  },
});

function writeWithLonePipes(table: Table, random: Random): string[] {
  return placeCells(table).flatMap((placed) => {
    const line = `${textsOf(placed).join(' | ')} |`;
    return countCovered(placed) > 0 || random.chance(0.1) ? [line, '|'] : [line];
  });
}

export const pipeLoneLines = defineTextLayout({
  name: 'pipes-lone-lines',
  description: 'lines that hold only a pipe after rows with merged cells',
  rule: rowBetweenValues,
  table: writeWithLonePipes,
});

export const pipeCellLines = defineTextLayout({
  name: 'pipes-cell-lines',
  description: 'every cell on an indented line of its own with a pipe',
  rule: rowOfLines,
  table: (table) => placeCells(table).flatMap((placed) => textsOf(placed).map((text) => `    ${text} |`)),
});
