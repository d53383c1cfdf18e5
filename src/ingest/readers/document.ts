import type { Location } from '../location.ts';

export type Format = 'text' | 'markdown' | 'html' | 'word' | 'pdf';

/** A piece of a line that blank space separates from the rest, and where it stands across the page. */
export interface Word {
  readonly text: string;
  readonly at: Location;
  /** Its left and right edge, in one unit for the whole document: points in a PDF. */
  readonly left: number;
  readonly right: number;
}

export interface Line {
  /** Without surrounding white space; never empty. */
  readonly text: string;
  readonly at: Location;
  /** Where the source says where words stand (PDF); a reader of text leaves them out. */
  readonly words?: readonly Word[];
}

export interface GridCell {
  /** Without surrounding white space; a cell that runs over several lines is joined without spaces. */
  readonly text: string;
  /** Of the first character of the text, or of the empty cell itself. */
  readonly at: Location;
  /** How many columns the cell covers in a grid with exact columns; 1 when left out. */
  readonly span?: number;
}

export type GridRow = readonly GridCell[];

/** A run of rows and the lines that they came from, so that a run that is no table can still be read as prose. */
export interface Grid {
  readonly kind: 'grid';
  /**
   * True where the source itself says which cell is where (HTML, Word): an empty cell is a cell. In text a lost cell and
   * an empty one look the same.
   */
  readonly exact?: boolean;
  /** The cells of each row as the source has them: a cell that spans rows stands in its first row only. */
  readonly rows: readonly GridRow[];
  readonly lines: readonly Line[];
}

/** A picture in the text: a table published as one cannot be read. */
export interface Picture {
  readonly kind: 'picture';
  readonly at: Location;
}

export type Block = { readonly kind: 'line'; readonly line: Line } | Grid | Picture;

/** What a page says of itself outside its text. */
export interface PageHead {
  readonly title: string | null;
  /** As written there. */
  readonly published: string | null;
}

/** What a reader makes of a file: its lines and grids in their order. It knows nothing of the form. */
export interface SourceDocument {
  readonly format: Format;
  /** Null for formats that are no text in an encoding. */
  readonly encoding: string | null;
  readonly blocks: readonly Block[];
  /** Of HTML pages. */
  readonly head?: PageHead;
}

/** Why a file gave no document. */
export type FileFailure =
  | 'file-empty'
  | 'file-not-text'
  | 'format-unsupported'
  | 'file-too-large'
  | 'file-too-complex'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-without-text';
