import type { Block, GridCell, GridRow, Line } from './document.ts';
import { picture, type Content, type Row, type Table } from './table-layout.ts';

interface Numbering {
  readonly blocks: Block[];
  paragraphs: number;
  tables: number;
}

const digit = /[\d\uff10-\uff19]/;

/** Lines of one cell as one text. A number never goes on in the next line: digits there are another. */
function joinLines(text: string, line: string): string {
  const apart = digit.test(text.slice(-1)) && digit.test(line.charAt(0));
  return apart ? `${text} ${line}` : text + line;
}

/** The text of a cell; the cells of a table within it stay apart. */
function joinContent({ items }: Content): string {
  const [first] = items;
  if (items.length < 2 && typeof first === 'string') return first;
  let text = '';
  for (const item of items) {
    if (typeof item === 'string') text = joinLines(text, item);
    else if (item !== picture) text += ` ${item.kind === 'content' ? joinContent(item) : joinTable(item)} `;
  }
  return text.replaceAll(/ +/g, ' ').trim();
}

function joinTable({ rows }: Table): string {
  return rows
    .map(({ cells }) => cells.map((cell) => (cell.covered ? '' : joinContent(cell.content))).join(' '))
    .join(' ');
}

function toCells({ cells }: Row, table: number, row: number): GridCell[] {
  const own: GridCell[] = [];
  for (const { content, covered, column, columns } of cells) {
    if (covered) continue;
    const text = joinContent(content);
    const at = { table, row, column: column + 1 };
    own.push(columns > 1 ? { text, at, span: columns } : { text, at });
  }
  return own;
}

function toLine(row: GridRow): Line | null {
  const [first] = row;
  let text = '';
  for (const { text: own } of row) if (own !== '') text += text === '' ? own : ` ${own}`;
  return text === '' || !first ? null : { text, at: first.at };
}

/** Pictures in the cells of a grid stand behind it. */
function addPictures(content: Content, numbering: Numbering): void {
  for (const item of content.items) {
    if (item === picture) addPicture(numbering);
    else if (typeof item === 'string') continue;
    else if (item.kind === 'content') addPictures(item, numbering);
    else addTablePictures(item, numbering);
  }
}

function addTablePictures({ rows }: Table, numbering: Numbering): void {
  for (const { cells } of rows) for (const { content } of cells) addPictures(content, numbering);
}

function addPicture({ blocks, paragraphs }: Numbering): void {
  blocks.push({ kind: 'picture', at: { paragraph: Math.max(1, paragraphs) } });
}

function addGrid(table: Table, numbering: Numbering): void {
  const number = numbering.tables + 1;
  const rows: GridRow[] = [];
  const lines: Line[] = [];
  table.rows.forEach((row, index) => {
    const cells = toCells(row, number, index + 1);
    if (cells.length === 0) return;
    rows.push(cells);
    const line = toLine(cells);
    if (line) lines.push(line);
  });
  // A table without any text is a frame.
  if (lines.length > 0) {
    numbering.tables = number;
    numbering.blocks.push({ kind: 'grid', exact: true, rows, lines });
  }
  addTablePictures(table, numbering);
}

function addContent({ items }: Content, numbering: Numbering): void {
  for (const item of items) {
    if (typeof item === 'string') {
      numbering.paragraphs += 1;
      numbering.blocks.push({ kind: 'line', line: { text: item, at: { paragraph: numbering.paragraphs } } });
    } else if (item === picture) addPicture(numbering);
    else if (item.kind === 'content') addContent(item, numbering);
    else addGrid(item, numbering);
  }
}

/** Numbers the lines outside of tables and the tables, and makes blocks of them; a picture has the number of the line before it. */
export function numberBlocks(content: Content): Block[] {
  const numbering: Numbering = { blocks: [], paragraphs: 0, tables: 0 };
  addContent(content, numbering);
  return numbering.blocks;
}
