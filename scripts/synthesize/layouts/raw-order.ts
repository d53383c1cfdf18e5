import { cellsOf, labelOf, type PlacedRow, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { BodyRow, Table } from '../report.ts';
import { rowWithoutBlanks } from './layout.ts';
import { defineTextLayout } from './text-document.ts';
import { wrapText } from './wrap-text.ts';

function numbersOf(row: BodyRow): string {
  return row.values.flatMap(({ text }) => (text.trim() === '' ? [] : [text])).join(' ');
}

/** Labels of groups that begin in a row: the outermost set vertically, the next wrapped. */
function listGroupLines({ slots }: PlacedRow, row: BodyRow): string[] {
  return slots.slice(0, Math.max(0, row.stub.length - 1)).flatMap((slot, level) => {
    if (slot.kind !== 'cell') return [];
    return level === 0 ? (slot.text.match(/^.、?|./gu) ?? []) : wrapText(slot.text, 8);
  });
}

function writeBody(placed: PlacedRow, row: BodyRow, random: Random): string[] {
  const label = wrapText(labelOf(row), 28);
  const groups = listGroupLines(placed, row);
  const numbers = numbersOf(row);
  const whole = label.length < 2 || random.chance(0.4);
  // The last line of a group's label may share the line of the row's own.
  const shares = groups.length > 1 && label.length === 1 && random.chance(0.3);
  const first = shares ? `${groups.at(-1) ?? ''} ${label[0] ?? ''}` : (label[0] ?? '');
  const lines = [...(shares ? groups.slice(0, -1) : groups), first, ...label.slice(1)];
  return whole ? [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${numbers}`.trim()] : [...lines, numbers];
}

function writeHead(placed: PlacedRow, table: Table): string[] {
  const texts = cellsOf(placed).map(({ text }) => text);
  if (table.name === 'proactive') return [texts.join(' ')];
  return texts.flatMap((text) => wrapText(text, text.length > 8 ? 44 : 8));
}

function writeTable(table: Table, random: Random): string[] {
  return placeCells(table).flatMap((placed) => {
    const { row } = placed;
    const page = random.chance(0.04) ? [`- ${random.between(2, 7)} -`] : [];
    if (row.kind === 'head') return writeHead(placed, table);
    if (row.kind === 'note') return wrapText(row.text, 60);
    return [...page, ...writeBody(placed, row, random)];
  });
}

export const rawOrder = defineTextLayout({
  name: 'raw-order',
  description: 'the text of a PDF in reading order: label, then numbers with single blanks',
  separation: 'blanks',
  rule: rowWithoutBlanks,
  paragraph: (text) => wrapText(text, 60),
  table: writeTable,
});

export const labelLines = defineTextLayout({
  name: 'label-lines',
  description: 'a line of label, then a line of numbers alone',
  separation: 'blanks',
  rule: rowWithoutBlanks,
  table: (table) => {
    return placeCells(table).flatMap((placed) => {
      if (placed.row.kind !== 'body') return cellsOf(placed).map(({ text }) => text);
      const labels = cellsOf(placed).flatMap(({ role, text }) => (role === 'stub' ? [text] : []));
      const numbers = numbersOf(placed.row);
      return numbers === '' ? labels : [...labels, numbers];
    });
  },
});
