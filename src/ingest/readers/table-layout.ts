/** Lines, tables and pictures in their order, and how much text that is, tables within included. */
export interface Content {
  readonly kind: 'content';
  readonly items: Item[];
  characters: number;
  lines: number;
  tables: number;
}

export const picture = Symbol('picture');

/** A content within a content is that of a cell of a layout table, or of a text box. */
export type Item = string | typeof picture | Content | Table;

export interface Cell {
  readonly content: Content;
  /** How many columns and rows it covers; 0 rows: all that are left in its group. */
  columns: number;
  rows: number;
  /** Part of a cell above: it takes its columns and is otherwise not there. */
  covered: boolean;
  /** Where it begins, from 0; set by `layTable`. */
  column: number;
}

export interface Row {
  readonly cells: Cell[];
  /** Columns left out before its first cell. */
  skipped: number;
  /** Whether cells that span rows end here at the latest. */
  endsGroup: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: Row[];
  /** Captions. */
  readonly before: Content;
}

export function createContent(): Content {
  return { kind: 'content', items: [], characters: 0, lines: 0, tables: 0 };
}

/** A cell longer than this holds an article rather than a value or a label. */
const articleCharacters = 400;

/** So much text in several lines, in a table with few cells, is prose as well. */
const proseCharacters = 150;

/** A table with no more filled cells than this may only arrange the page. */
const fewCells = 12;

/** One with more is data, whatever note stands below, unless it holds another table. */
const manyCells = 40;

/** Whether a table arranges a page rather than data: its cells then stand in the text one after the other. */
export function isLayout({ rows }: Table): boolean {
  if (rows.every(({ cells }) => cells.length < 2)) return true;
  let filled = 0;
  let characters = 0;
  let longest = 0;
  let holdsTable = false;
  let holdsProse = false;
  for (const { cells } of rows) {
    for (const { content } of cells) {
      if (content.items.length === 0) continue;
      filled += 1;
      characters += content.characters;
      longest = Math.max(longest, content.characters);
      holdsTable ||= content.tables > 0;
      holdsProse ||= content.characters > proseCharacters && content.lines > 2;
    }
  }
  const holdsArticle = longest > articleCharacters;
  if (filled <= fewCells) return holdsTable || holdsProse || holdsArticle;
  return holdsArticle && longest * 2 > characters && (holdsTable || filled <= manyCells);
}

/** The first row after the group that begins at `from`. */
function findGroupEnd(rows: readonly Row[], from: number): number {
  let end = from;
  while (end < rows.length && !rows[end]?.endsGroup) end += 1;
  return Math.min(end + 1, rows.length);
}

/**
 * Gives each cell its column, as browsers do: the first that is free behind the cell before it. A cell that would
 * overlap one that reaches down from above is cut off before it; none reaches out of its group of rows. Gives the
 * number of places that the cells cover, or more than `most` when there are more; the rest is then not laid out.
 */
export function layTable({ rows }: Table, most: number): number {
  /** For each column the row from which on it is free. */
  const free: number[] = [];
  let places = 0;
  for (let from = 0; from < rows.length;) {
    const end = findGroupEnd(rows, from);
    for (let index = from; index < end; index += 1) {
      const { cells = [], skipped = 0 } = rows[index] ?? {};
      let column = skipped;
      for (const cell of cells) {
        while ((free[column] ?? 0) > index) column += 1;
        const until = cell.rows === 0 ? end : Math.min(index + cell.rows, end);
        cell.column = column;
        const stop = column + cell.columns;
        do free[column++] = until;
        while (column < stop && (free[column] ?? 0) <= index);
        cell.columns = column - cell.column;
        places += cell.columns * (until - index);
        if (places > most) return places;
      }
    }
    from = end;
  }
  return places;
}
