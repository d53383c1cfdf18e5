import { type CellSlot, type PlacedRow, placeCells } from '../place-cells.ts';
import type { Table } from '../report.ts';
import { area, measureText, type Pages } from './pdf-pages.ts';
import { wrapText } from './wrap-text.ts';

export interface PdfTableStyle {
  readonly ruled: boolean;
  /** Of the font, in points. */
  readonly size: number;
  /** How wide the innermost column of labels of table 3 is, in points. */
  readonly labelWidth: number;
  /** Labels of groups are set one character below the other. */
  readonly vertical: boolean;
  /** The head of the table stands again on every page. */
  readonly repeatsHead: boolean;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function shareOut(widths: readonly number[]): Column[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const scale = (area.right - area.left) / total;
  let left: number = area.left;
  return widths.map((width) => {
    const column = { left, right: left + width * scale };
    left = column.right;
    return column;
  });
}

function measureColumns(table: Table, style: PdfTableStyle): Column[] {
  if (table.name !== 'requests') return shareOut(Array.from({ length: table.columns }, () => 1));
  const values = Array.from({ length: table.columns - table.stubs }, () => 36);
  return shareOut([22, style.vertical ? 22 : 58, style.labelWidth, ...values]);
}

/** A cell and the part of the page that it covers. */
interface Box {
  readonly cell: CellSlot;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function isVertical(cell: CellSlot, column: number, style: PdfTableStyle): boolean {
  return cell.role === 'stub' && cell.height > 1 && (column === 0 || style.vertical);
}

/** Lines of a cell, as many characters in each as fit between its borders. */
function wrapCell(text: string, width: number, size: number): string[] {
  return wrapText(text, Math.max(2, Math.floor((width - 4) / (size / 2))));
}

function drawCell(pages: Pages, box: Box, column: number, style: PdfTableStyle): void {
  const { cell, left, right, top, bottom } = box;
  const { size } = style;
  if (cell.text.trim() === '') return;
  if (isVertical(cell, column, style)) {
    // Set smaller where the rows are too few for the label.
    const fitting = Math.min(size, (bottom - top) / (cell.text.length * 1.2));
    const y = (top + bottom - cell.text.length * fitting * 1.2) / 2 + fitting;
    pages.place({ x: (left + right - fitting) / 2, y, size: fitting, text: cell.text, vertical: true });
    return;
  }
  const lines = wrapCell(cell.text, right - left, size);
  const lead = size * 1.25;
  const first = (top + bottom - lines.length * lead) / 2 + size;
  lines.forEach((text, index) => {
    const x = cell.role === 'stub' ? left + 2 : (left + right - measureText(text, size)) / 2;
    pages.place({ x, y: first + index * lead, size, text });
  });
}

function drawBorders(pages: Pages, { left, right, top, bottom }: Box): void {
  pages.rule({ x1: left, y1: top, x2: right, y2: top });
  pages.rule({ x1: left, y1: top, x2: left, y2: bottom });
  pages.rule({ x1: right, y1: top, x2: right, y2: bottom });
  pages.rule({ x1: left, y1: bottom, x2: right, y2: bottom });
}

function columnsOf(slots: PlacedRow['slots'], column: number, columns: readonly Column[]): Column {
  const slot = slots[column];
  const span = slot?.kind === 'cell' ? slot.span : 1;
  const first = columns[column] ?? { left: area.left, right: area.right };
  return { left: first.left, right: columns[column + span - 1]?.right ?? area.right };
}

/** What the cells of one row that cover no other need. */
function measureRow({ slots }: PlacedRow, columns: readonly Column[], style: PdfTableStyle): number {
  const lines = slots.map((slot, column) => {
    if (slot.kind !== 'cell' || slot.height > 1) return 1;
    const { left, right } = columnsOf(slots, column, columns);
    return wrapCell(slot.text, right - left, style.size).length;
  });
  return Math.max(...lines) * style.size * 1.25 + 8;
}

/** Rows that stand on one page, each with its place. */
interface Strip {
  readonly rows: { readonly index: number; readonly top: number; readonly bottom: number }[];
}

/** Which rows come on which page; no row is cut by the end of one. */
function planStrips(
  placed: readonly PlacedRow[],
  columns: readonly Column[],
  style: PdfTableStyle,
  from: number,
): Strip[] {
  const heights = placed.map((row) => measureRow(row, columns, style));
  const heads = placed.findIndex(({ row }) => row.kind !== 'head');
  const strips: Strip[] = [{ rows: [] }];
  let y = from;
  const add = (index: number) => {
    const bottom = y + (heights[index] ?? 0);
    strips.at(-1)?.rows.push({ index, top: y, bottom });
    y = bottom;
  };
  placed.forEach((_, index) => {
    if (y + (heights[index] ?? 0) > area.bottom) {
      strips.push({ rows: [] });
      y = area.top;
      if (style.repeatsHead && index >= heads) for (let head = 0; head < heads; head += 1) add(head);
    }
    add(index);
  });
  return strips;
}

/** The part of a strip that rows from `first` to `last` take; null when none of them is in it. */
function findPart({ rows }: Strip, first: number, last: number): { top: number; bottom: number } | null {
  const inside = rows.filter(({ index }) => index >= first && index <= last);
  const [start, end] = [inside[0], inside.at(-1)];
  return start && end ? { top: start.top, bottom: end.bottom } : null;
}

/** A cell that goes on over the page has its text where most of it is. */
function holdsText(strips: readonly Strip[], strip: Strip, first: number, last: number): boolean {
  const heightIn = (candidate: Strip) => {
    const part = findPart(candidate, first, last);
    return part ? part.bottom - part.top : 0;
  };
  return strips.every((other) => heightIn(other) <= heightIn(strip));
}

function drawStrip(
  pages: Pages,
  strips: readonly Strip[],
  strip: Strip,
  placed: readonly PlacedRow[],
  columns: readonly Column[],
  style: PdfTableStyle,
): void {
  placed.forEach(({ slots }, index) => {
    slots.forEach((slot, column) => {
      if (slot.kind !== 'cell') return;
      const last = index + slot.height - 1;
      const part = findPart(strip, index, last);
      if (!part) return;
      const box: Box = { cell: slot, ...columnsOf(slots, column, columns), ...part };
      if (slot.height === 1 || slot.role === 'head' || holdsText(strips, strip, index, last)) {
        drawCell(pages, box, column, style);
      }
      if (style.ruled) drawBorders(pages, box);
    });
  });
}

/** Draws a table down the pages from where they stand. */
export function drawTable(pages: Pages, table: Table, style: PdfTableStyle): void {
  const placed = placeCells(table);
  const columns = measureColumns(table, style);
  const strips = planStrips(placed, columns, style, pages.y);
  strips.forEach((strip, index) => {
    if (index > 0) pages.turn();
    drawStrip(pages, strips, strip, placed, columns, style);
  });
  pages.y = (strips.at(-1)?.rows.at(-1)?.bottom ?? pages.y) + 14;
}
