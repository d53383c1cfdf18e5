import { cellsOf, placeCells, type Slot } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { Table } from '../report.ts';
import { rowBetweenValues, rowOfLines } from './layout.ts';
import { defineTextLayout } from './text-document.ts';

/** A cell of words sometimes runs over two lines; a number never does. */
function breakText(slot: Slot, random: Random): string {
  if (slot.kind !== 'cell' || slot.role === 'value' || slot.text.length < 4 || !random.chance(0.3)) return slot.text;
  const at = random.between(2, slot.text.length - 2);
  return `${slot.text.slice(0, at)}\n${slot.text.slice(at)}`;
}

function writeTabbedLines(table: Table, random: Random): string[] {
  return placeCells(table).flatMap(({ slots }) => [
    ...slots.filter(({ kind }) => kind !== 'left').map((slot) => `\t${breakText(slot, random)}`),
    '',
  ]);
}

function listTexts(table: Table): string[] {
  return placeCells(table).flatMap((placed) => {
    return cellsOf(placed).flatMap(({ text }) => (text.trim() === '' ? [] : [text]));
  });
}

export const tabbedCellLines = defineTextLayout({
  name: 'cell-lines',
  description: 'one cell a line after a tab, an empty line after each row',
  rule: rowBetweenValues,
  table: writeTabbedLines,
});

export const paragraphCells = defineTextLayout({
  name: 'cell-paragraphs',
  description: 'one cell a paragraph, nothing between rows, empty cells lost',
  rule: rowOfLines,
  table: (table) => [listTexts(table).join('\n\n')],
});

export const indentedParagraphCells = defineTextLayout({
  name: 'cell-paragraphs-indented',
  description: 'one cell a paragraph with leading blanks',
  rule: rowOfLines,
  table: (table, random) => {
    const indent = random.pick(['\u3000\u3000', '    ', '\u00a0\u00a0']);
    return [
      listTexts(table)
        .map((text) => indent + text)
        .join('\n\n'),
    ];
  },
});
