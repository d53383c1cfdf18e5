import type { Location } from '../ingest/location.ts';
import type { Block, Format, Grid, Line, SourceDocument } from '../ingest/readers/document.ts';

/** A text and where it stands in the source file. */
export interface PlacedText {
  readonly text: string;
  readonly at: Location;
}

export interface ViewCell extends PlacedText {
  /** How many columns the cell covers; 1 when left out. */
  readonly span?: number;
}

export type ViewBlock =
  | ({ readonly kind: 'line' } & PlacedText)
  /** A line with gaps: its words, each with its own place. */
  | { readonly kind: 'words'; readonly at: Location; readonly words: readonly PlacedText[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly ViewCell[])[] }
  | { readonly kind: 'picture'; readonly at: Location };

/** What the source page shows of a file that is not text itself: its lines and tables in their order. */
export interface SourceView {
  readonly format: Exclude<Format, 'text' | 'markdown'>;
  readonly blocks: readonly ViewBlock[];
}

function viewLine({ text, at, words = [] }: Line): ViewBlock {
  if (words.length < 2) return { kind: 'line', text, at };
  return { kind: 'words', at, words: words.map((word) => ({ text: word.text, at: word.at })) };
}

function viewGrid({ rows }: Grid): ViewBlock {
  return {
    kind: 'table',
    rows: rows.map((row) => row.map(({ text, at, span = 1 }) => (span === 1 ? { text, at } : { text, at, span }))),
  };
}

function viewBlock(block: Block): ViewBlock {
  if (block.kind === 'line') return viewLine(block.line);
  return block.kind === 'grid' ? viewGrid(block) : { kind: 'picture', at: block.at };
}

/** What the source page needs of a document; null for text and Markdown, whose files it shows as they are. */
export function toSourceView({ format, blocks }: SourceDocument): SourceView | null {
  if (format === 'text' || format === 'markdown') return null;
  return { format, blocks: blocks.map(viewBlock) };
}
