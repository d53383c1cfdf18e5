import type { Location } from '../location.ts';

export type Format = 'text' | 'markdown';

export interface Line {
  /** Without surrounding white space; never empty. */
  readonly text: string;
  readonly at: Location;
}

export interface GridCell {
  /** Without surrounding white space; a cell that runs over several lines is joined without spaces. */
  readonly text: string;
  /** Of the first character of the text, or of the empty cell itself. */
  readonly at: Location;
}

export type GridRow = readonly GridCell[];

/** A run of rows and the lines that they came from, so that a run that is no table can still be read as prose. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly GridRow[];
  readonly lines: readonly Line[];
}

export type Block = { readonly kind: 'line'; readonly line: Line } | Grid;

/** What a reader makes of a file: its lines and grids in their order. It knows nothing of the form. */
export interface SourceDocument {
  readonly format: Format;
  readonly encoding: string;
  readonly blocks: readonly Block[];
}
