import type { Location } from '../ingest/location.ts';
import type { PlacedText, SourceView, ViewBlock, ViewCell } from '../record/source-view.ts';
import { settleAnchors, type Anchors } from './source-anchors.ts';

/** A text and the ids that lead to it. */
export interface SheetText {
  readonly ids: readonly string[];
  readonly text: string;
}

/** A line of text, word by word where it has gaps; a picture has no texts. */
export interface SheetLine {
  readonly ids: readonly string[];
  /** Of the paragraph that begins here, where the format counts them. */
  readonly paragraph: number | null;
  readonly texts: readonly SheetText[];
}

export interface SheetCell extends SheetText {
  readonly span: number;
  /** True for room that a row leaves free, where columns are counted: a cell above reaches down to it. */
  readonly free: boolean;
}

export interface SheetTable {
  readonly kind: 'table';
  /** By what its source counts: tables, or only pages (PDF). */
  readonly count: { readonly table: number } | { readonly page: number };
  /** 1, or more when an earlier table has the same count. */
  readonly part: number;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A part of the source page. `page` stands before the first part of a page of a PDF. */
export type SheetPart =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'lines'; readonly numbered: boolean; readonly lines: readonly SheetLine[] }
  | SheetTable;

type LineBlock = Exclude<ViewBlock, { kind: 'table' }>;
type Row = readonly ViewCell[];

/** What becomes one part: a run of lines, or a table as far as it stands on one page. */
type Chunk = { readonly at: Location } & (
  { readonly kind: 'lines'; readonly blocks: LineBlock[] } | { readonly kind: 'table'; readonly rows: Row[] }
);

function pageOf(at: Location): number | null {
  return 'page' in at ? at.page : null;
}

function chunkTable(rows: readonly Row[]): Chunk[] {
  const chunks: Extract<Chunk, { kind: 'table' }>[] = [];
  for (const row of rows) {
    const current = chunks.at(-1);
    const at = row[0]?.at ?? current?.at;
    // A row without cells has no place and nothing to show.
    if (!at) continue;
    if (current && pageOf(at) === pageOf(current.at)) current.rows.push(row);
    else chunks.push({ kind: 'table', at, rows: [row] });
  }
  return chunks;
}

function chunkBlocks(blocks: readonly ViewBlock[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const block of blocks) {
    const current = chunks.at(-1);
    if (block.kind === 'table') chunks.push(...chunkTable(block.rows));
    else if (current?.kind === 'lines' && pageOf(block.at) === pageOf(current.at)) current.blocks.push(block);
    else chunks.push({ kind: 'lines', at: block.at, blocks: [block] });
  }
  return chunks;
}

function layOutTexts(block: LineBlock, anchors: Anchors): SheetText[] {
  if (block.kind === 'picture') return [];
  if (block.kind === 'line') return [{ ids: [], text: block.text }];
  return block.words.map((word: PlacedText) => ({ ids: anchors.get(word) ?? [], text: word.text }));
}

function layOutLines(blocks: readonly LineBlock[], anchors: Anchors): SheetPart {
  let last: number | null = null;
  const lines = blocks.map((block): SheetLine => {
    const paragraph = 'paragraph' in block.at ? block.at.paragraph : null;
    const begins = paragraph !== last;
    last = paragraph;
    return { ids: anchors.get(block) ?? [], paragraph: begins ? paragraph : null, texts: layOutTexts(block, anchors) };
  });
  return { kind: 'lines', numbered: lines.some(({ paragraph }) => paragraph !== null), lines };
}

function leaveFree(columns: number): SheetCell[] {
  return columns > 0 ? [{ ids: [], text: '', span: columns, free: true }] : [];
}

/** The cells of a row, and the column after the last of them, counted from 1. */
function layOutRow(row: Row, anchors: Anchors): { cells: SheetCell[]; next: number } {
  const cells: SheetCell[] = [];
  let next = 1;
  for (const cell of row) {
    const { at, text, span = 1 } = cell;
    const column = 'table' in at ? Math.max(at.column, next) : next;
    cells.push(...leaveFree(column - next), { ids: anchors.get(cell) ?? [], text, span, free: false });
    next = column + span;
  }
  return { cells, next };
}

function layOutRows(rows: readonly Row[], anchors: Anchors): SheetCell[][] {
  const laid = rows.map((row) => layOutRow(row, anchors));
  const counted = rows.some((row) => row.some(({ at }) => 'table' in at));
  const end = counted ? laid.reduce((most, { next }) => Math.max(most, next), 1) : 1;
  return laid.map(({ cells, next }) => [...cells, ...leaveFree(end - next)]);
}

function countTable(at: Location): SheetTable['count'] {
  return 'table' in at ? { table: at.table } : { page: pageOf(at) ?? 1 };
}

/**
 * Lays a view out as the source page shows it: lines in runs, tables pages apart. `wanted` are the
 * places that other pages link to; each finds its id.
 */
export function layOutSource(view: SourceView, wanted: readonly Location[]): SheetPart[] {
  const anchors = settleAnchors(view, wanted);
  const parts: SheetPart[] = [];
  const counts = new Map<string, number>();
  let page = 0;
  for (const chunk of chunkBlocks(view.blocks)) {
    const own = pageOf(chunk.at) ?? page;
    if (own > page) parts.push({ kind: 'page', page: own });
    page = Math.max(page, own);
    if (chunk.kind === 'lines') parts.push(layOutLines(chunk.blocks, anchors));
    else {
      const count = countTable(chunk.at);
      const part = (counts.get(JSON.stringify(count)) ?? 0) + 1;
      counts.set(JSON.stringify(count), part);
      parts.push({ kind: 'table', count, part, rows: layOutRows(chunk.rows, anchors) });
    }
  }
  return parts;
}
