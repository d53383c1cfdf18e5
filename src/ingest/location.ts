/** A place in a text or Markdown file; both count from 1, columns in Unicode characters. */
export interface TextLocation {
  readonly line: number;
  readonly column: number;
}

/** A cell in a table of an HTML page or a Word file; all count from 1, columns after spans are laid out. */
export interface CellLocation {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph outside of the tables of an HTML page or a Word file, counted from 1. */
export interface ParagraphLocation {
  readonly paragraph: number;
}

/** A place on a page of a PDF, counted from 1; the box is x, y, width and height in points from the top left corner. */
export interface PageLocation {
  readonly page: number;
  readonly box: readonly [number, number, number, number];
}

/** Where something stands in its source file. */
export type Location = TextLocation | CellLocation | ParagraphLocation | PageLocation;
