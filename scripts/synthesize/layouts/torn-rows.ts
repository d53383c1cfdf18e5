import type { CellKey } from '../../../src/form/cells.ts';
import { cellsOf, labelOf, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import { type BodyRow, keysOf, type Report, type Table } from '../report.ts';
import { determineCells, type Layout, rowBetweenValues, usual } from './layout.ts';
import { writeDocument } from './text-document.ts';
import { wrapText } from './wrap-text.ts';

function writeLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function writeSeparator(columns: number): string {
  return `|${'---|'.repeat(columns)}`;
}

/** A wrapped label as text, with what was left of its group's label before one of its lines. */
function tearLabel(row: BodyRow, random: Random): string[] {
  const lines = wrapText(labelOf(row), 22);
  const group = row.stub.length > 2 ? (row.stub[1] ?? '') : '';
  if (group === '' || random.chance(0.6)) return lines;
  return lines.map((line, index) => (index === 0 ? `${group.slice(0, 4)}${line}` : line));
}

/** The rows of table 3; those whose numbers have lost their label are told in `torn`. */
function writeTornRequests(table: Table, random: Random, torn: Set<CellKey>): string[] {
  const lines: string[] = [];
  let waiting: string[] = [];
  for (const row of table.rows) {
    if (row.kind === 'head') {
      lines.push(row.cells.map(({ text }) => text).join(''));
      continue;
    }
    if (row.kind === 'note') {
      lines.push('', row.text, '');
      continue;
    }
    const values = row.values.map(({ text }) => text);
    if (row.stub.length > 1 && random.chance(0.3)) {
      keysOf(row).forEach((key) => torn.add(key));
      // A label may come after its numbers; the numbers keep the order of the form.
      const label = tearLabel(row, random);
      const late = random.chance(0.3);
      if (!late) lines.push('', ...waiting, ...label);
      waiting = late ? [...waiting, ...label] : [];
      lines.push(writeLine(values), writeSeparator(values.length));
      continue;
    }
    const label = row.stub.length === 2 && random.chance(0.3) ? ['三、', labelOf(row)] : [labelOf(row)];
    const cells = [...label, ...values];
    lines.push(...waiting, writeLine(cells), writeSeparator(cells.length));
    waiting = [];
  }
  return [...lines, ...waiting];
}

function writeTornTable(table: Table, random: Random, torn: Set<CellKey>): string[] {
  if (table.name === 'requests') return writeTornRequests(table, random, torn);
  if (table.name === 'proactive') {
    return placeCells(table).flatMap((placed) => {
      const texts = cellsOf(placed).map(({ text }) => text);
      if (placed.row.kind !== 'body') return [texts.join('')];
      return [writeLine(texts), writeSeparator(texts.length)];
    });
  }
  return table.rows.flatMap((row) => {
    if (row.kind === 'head') return [row.cells.map(({ text }) => text).join('')];
    const texts = row.kind === 'body' ? row.values.map(({ text }) => text) : [row.text];
    return [writeLine(texts), writeSeparator(texts.length)];
  });
}

function write(report: Report, random: Random): ReturnType<Layout['write']> {
  const torn = new Set<CellKey>();
  const content = writeDocument(report, { table: (table, stream) => writeTornTable(table, stream, torn) }, random);
  const determined = determineCells(report, rowBetweenValues);
  return { content, determined: new Set([...determined].filter((key) => !torn.has(key))) };
}

export const tornRows: Layout = {
  name: 'torn-rows',
  description: 'pipes of a PDF converter: bare runs of numbers whose wrapped label stands elsewhere',
  format: 'markdown',
  extension: '.md',
  ...usual,
  rowwise: false,
  write,
};
