import { type PlacedRow, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { Table } from '../report.ts';
import { rowWithoutBlanks } from './layout.ts';
import { defineTextLayout, showHeading } from './text-document.ts';
import { widthOf, wrapText } from './wrap-text.ts';

/** A line under construction: texts and the columns of a terminal where they begin. */
type Pieces = Map<number, string>;

/** Where the columns of a table begin, and how wide its labels may be. */
interface Measures {
  readonly starts: readonly number[];
  readonly valueWidth: number;
}

const requestsMeasures: Measures = {
  starts: [0, 6, 18, ...Array.from({ length: 8 }, (_, index) => 50 + 9 * index)],
  valueWidth: 9,
};

function renderPieces(pieces: Pieces): string {
  let line = '';
  for (const [start, text] of [...pieces].sort(([a], [b]) => a - b)) {
    // What does not fit pushes the rest to the right, as in print.
    const gap = Math.max(line === '' ? 0 : 2, start - widthOf(line));
    line += ' '.repeat(gap) + text;
  }
  return line;
}

function centre(text: string, start: number, width: number): number {
  return start + Math.max(0, Math.floor((width - widthOf(text)) / 2));
}

/** A row of table 3: its label wrapped, the numbers on the middle line, or between two lines on one of their own. */
function layOutRow({ row, slots }: PlacedRow, table: Table): Pieces[] {
  if (row.kind === 'note') return [new Map([[0, row.text]])];
  if (row.kind !== 'body') return [];
  const level = row.stub.length - 1;
  const start = requestsMeasures.starts[level] ?? 0;
  const label = wrapText(row.stub.at(-1) ?? '', 46 - start);
  const numbers: Pieces = new Map();
  slots.slice(table.stubs).forEach(({ text }, index) => {
    if (text.trim() === '') return;
    const left = requestsMeasures.starts[table.stubs + index] ?? 0;
    numbers.set(centre(text, left, requestsMeasures.valueWidth), text);
  });
  const lines = label.map((text): Pieces => new Map([[start, text]]));
  const middle = Math.floor(lines.length / 2);
  if (lines.length % 2 === 0) return [...lines.slice(0, middle), numbers, ...lines.slice(middle)];
  return lines.map((pieces, index) => (index === middle ? new Map([...pieces, ...numbers]) : pieces));
}

/** Puts the label of a group into the lines of its rows: vertically, or wrapped around the middle. */
function overlayGroup(lines: readonly Pieces[], text: string, start: number, vertical: boolean): void {
  const parts = vertical ? (text.match(/^.、?|./gu) ?? []) : wrapText(text, 10);
  if (parts.length > lines.length) {
    lines[0]?.set(start, text);
    return;
  }
  const step = vertical ? Math.floor(lines.length / parts.length) : 1;
  const from = Math.floor((lines.length - parts.length * step) / 2);
  parts.forEach((part, index) => lines[from + index * step]?.set(start, part));
}

function overlayGroups(rows: readonly PlacedRow[], blocks: readonly Pieces[][]): void {
  rows.forEach(({ row, slots }, at) => {
    if (row.kind !== 'body') return;
    slots.slice(0, row.stub.length - 1).forEach((slot, level) => {
      if (slot.kind !== 'cell') return;
      const lines = blocks.slice(at, at + slot.height).flat();
      overlayGroup(lines, slot.text, requestsMeasures.starts[level] ?? 0, level === 0);
    });
  });
}

function writeRequestsHead(table: Table): string[] {
  const [top, middle, bottom] = table.rows.filter((row) => row.kind === 'head');
  const at = (column: number) => requestsMeasures.starts[3 + column] ?? 0;
  const note = wrapText(top?.cells[0]?.text ?? '', 44);
  const names = (bottom?.cells ?? []).map(({ text }) => wrapText(text, 8));
  const line = (index: number): Pieces => {
    return new Map(names.flatMap((parts, column) => (parts[index] ? [[at(column + 1), parts[index]]] : [])));
  };
  return [
    new Map([[at(3), top?.cells[1]?.text ?? '']]),
    new Map([
      [0, note[0] ?? ''],
      [at(3), middle?.cells[1]?.text ?? ''],
    ]),
    new Map([
      [at(0), middle?.cells[0]?.text ?? ''],
      [at(6), middle?.cells[2]?.text ?? ''],
    ]),
    new Map([[0, note.slice(1).join('')], ...line(0)]),
    line(1),
  ].map(renderPieces);
}

function breakPage(random: Random): string[] {
  const page = random.between(2, 6);
  const number = random.pick([`-${page}-`, `— ${page} —`, `- ${page} -`, String(page)]);
  return ['', '', `${' '.repeat(random.pick([0, 40, 90]))}${number}`];
}

function writeRequests(table: Table, random: Random): string[] {
  const head = writeRequestsHead(table);
  const rows = placeCells(table).filter(({ row }) => row.kind !== 'head');
  const blocks = rows.map((row) => layOutRow(row, table));
  overlayGroups(rows, blocks);
  const breaks = new Set([random.between(3, 12), random.between(13, 22)]);
  const repeats = random.chance(0.4);
  const loose = random.chance(0.6);
  return [
    ...head,
    '',
    ...blocks.flatMap((block, index) => {
      const lines = block.map(renderPieces);
      if (!breaks.has(index)) return loose ? [...lines, ''] : lines;
      const next = repeats ? head : [''];
      return [...lines, ...breakPage(random), ...next.map((line, at) => (at === 0 ? `\f${line}` : line))];
    }),
  ];
}

function writeProactive(table: Table, random: Random): string[] {
  const width = random.pick([18, 24, 30]);
  return placeCells(table).flatMap(({ slots }) => {
    const pieces: Pieces = new Map();
    slots.forEach(({ text }, column) => {
      if (text.trim() !== '') pieces.set(column * width, text);
    });
    return [renderPieces(pieces), ''];
  });
}

/** The words of each column wrapped to two lines, so that neighbours interleave. */
function writeDisputes(table: Table): string[] {
  const width = 7;
  return placeCells(table).flatMap(({ row, slots }) => {
    const columns = slots.map((slot, column) => {
      const narrow = row.kind === 'head' && slot.kind === 'cell' && slot.span === 1;
      return { column, parts: narrow ? wrapText(slot.text, 4) : [slot.text] };
    });
    const height = Math.max(...columns.map(({ parts }) => parts.length));
    const lines = Array.from({ length: height }, (_, index): Pieces => {
      return new Map(
        columns.flatMap(({ column, parts }) => {
          const text = parts[index] ?? '';
          return text.trim() === '' ? [] : [[column * width, text] as const];
        }),
      );
    });
    return [...lines.map(renderPieces).filter((line) => line !== ''), ''];
  });
}

function writeTable(table: Table, random: Random): string[] {
  if (table.name === 'requests') return writeRequests(table, random);
  return table.name === 'proactive' ? writeProactive(table, random) : writeDisputes(table);
}

export const padded = defineTextLayout({
  name: 'space-padded',
  description: 'columns padded with spaces over pages, as a PDF printed to text',
  separation: 'blanks',
  rowwise: false,
  rule: rowWithoutBlanks,
  title: (lines) => lines.map((line) => `            ${line}`),
  heading: (heading) => showHeading(heading).map((line) => `     ${line}`),
  paragraph: (text) => wrapText(`    ${text}`, 60),
  table: writeTable,
});
