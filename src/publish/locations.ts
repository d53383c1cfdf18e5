import type { Location } from '../ingest/location.ts';

export type { Location };

/**
 * The id of a place in the source page, permanent: `L92` for a line, `T2R5C3` for a cell, `P12` for a paragraph,
 * `p3-120-371-40-12` for a place in a PDF (page, then its box in whole points). Distinct places have distinct ids, but
 * for boxes that differ by less than a point.
 */
export function anchorOf(at: Location): string {
  if ('page' in at) return ['p' + at.page, ...at.box.map(Math.round)].join('-');
  if ('table' in at) return `T${at.table}R${at.row}C${at.column}`;
  return 'paragraph' in at ? `P${at.paragraph}` : `L${at.line}`;
}

/** A string of the interface and the words to fill in. */
interface Name {
  readonly key: 'place.page' | 'place.cell' | 'place.paragraph' | 'place.line';
  readonly words: Readonly<Record<string, number>>;
}

/** A place in words for people, to be said in their language. */
export function nameLocation(at: Location): Name {
  if ('page' in at) return { key: 'place.page', words: { page: at.page } };
  if ('table' in at) return { key: 'place.cell', words: { table: at.table, row: at.row, column: at.column } };
  if ('paragraph' in at) return { key: 'place.paragraph', words: { paragraph: at.paragraph } };
  return { key: 'place.line', words: { line: at.line } };
}

/**
 * A place as programs print it behind a file and a colon: `92:2` (line, column, which editors open), `table2:5:3` (row,
 * column), `paragraph12`, `page3:120:371` (whole points from the left and the top). No part holds a blank.
 */
export function formatLocation(at: Location): string {
  if ('page' in at) return `page${at.page}:${Math.round(at.box[0])}:${Math.round(at.box[1])}`;
  if ('table' in at) return `table${at.table}:${at.row}:${at.column}`;
  return 'paragraph' in at ? `paragraph${at.paragraph}` : `${at.line}:${at.column}`;
}
