/** A place in a text or Markdown file; both count from 1, columns in Unicode characters. */
export interface TextLocation {
  readonly line: number;
  readonly column: number;
}

/** Where something stands in its source file. */
export type Location = TextLocation;
