/** What the numbers of a column are, which decides how they are written. A share is a part of 1; a year takes no comma. */
export type ValueKind = 'count' | 'share' | 'ratio' | 'year' | 'words';

/** A number as plotted; null where there is none, because the source does not have it; or words, which are never plotted. */
export type ChartValue = number | string | null;

export interface ChartColumn {
  readonly name: string;
  readonly kind: ValueKind;
}

export interface ChartRow {
  readonly head: string;
  /** One for each column. */
  readonly values: readonly ChartValue[];
}

/**
 * The numbers of a chart. The picture, the table beneath it and the file that readers take away are made from the same
 * rows; marks in the picture name the row that they show by its place here.
 */
export interface ChartTable {
  /** What the rows are. */
  readonly head: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
}

/** How a language writes what stands in pictures. */
export interface ChartWords {
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  /** At the place of a number that the source does not have. */
  readonly missing: string;
}

/** What every picture needs to know. */
export interface PictureOptions {
  /** Prefix of every id inside the picture: unique on its page. */
  readonly id: string;
  /** What a screen reader says instead of the picture. */
  readonly label: string;
  /** The id of the element that says more about it; none for a picture that stands alone. */
  readonly describedBy?: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly words: ChartWords;
}

/** Pictures narrower than this are for phones. */
const widthOfWide = 600;

export function isNarrow({ width }: Pick<PictureOptions, 'width'>): boolean {
  return width < widthOfWide;
}

/** Of every label, in CSS pixels, and the distance of lines in ems. */
export const fontSize = 13;
export const lineHeight = 1.25;

/** The mark of a shape that shows a row of the table, or one value of it: both count from 0. */
export function markAt(row: number, column?: number): string {
  return column === undefined ? String(row) : `${row}.${column}`;
}
