import { countCharacters } from '../readers/raw-line.ts';
import type { Block, Grid, GridRow, Line, Word } from '../readers/document.ts';
import type { Location } from '../location.ts';
import { isValueLike } from './cell.ts';

/** A piece of a table's text: words, or what can only be the content of value cells. */
export interface Piece {
  readonly kind: 'words' | 'values';
  readonly text: string;
  readonly at: Location;
  /** Its edges across the page, where the source keeps columns; null in grids of cells. */
  readonly place: { readonly left: number; readonly right: number } | null;
  /** The line that it is part of; null in grids. */
  readonly line: Line | null;
  /** Whether empty cells stand beside it that are not believed to be cells of its row. */
  readonly sparse?: boolean;
  /** Which of the lines or rows it stands on, counted from 0. */
  readonly row: number;
}

/** The pieces of one line of text, or of one row of a grid, from left to right. */
export type PieceLine = readonly Piece[];

/** A line of nothing but the number of a page: -3-, — 5 —, 第4页. A bare number may be a value and is kept. */
const pageNumber = /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.*)$/u;

/** The number of a label that stands apart from it: `1.` `2、` `（一）`. */
const loneNumeral = /^(?:[1-9][.．、]|[(（][一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十][、.．])$/u;

/** How many columns a character takes on a terminal, by which tools pad text: two for those of Chinese. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u.test(character)
      ? 2
      : 1;
  return width;
}

/** The words of a line of plain text: what white space, pipes or the signs of Markdown's headings and bold type separate. */
function splitWords({ text, at }: Line): Word[] {
  if (!('line' in at)) return [{ text, at, left: 0, right: text.length }];
  const words: Word[] = [];
  let left = at.column - 1;
  let column = at.column;
  let read = 0;
  for (const { 0: word, index } of text.matchAll(/[^\s|#*]+/gu)) {
    const between = text.slice(read, index);
    left += displayWidth(between);
    column += countCharacters(between);
    const right = left + displayWidth(word);
    words.push({ text: word, at: { line: at.line, column }, left, right });
    left = right;
    column += countCharacters(word);
    read = index + word.length;
  }
  return words;
}

function isOpen(text: string): boolean {
  return (text.match(/[(（]/gu)?.length ?? 0) > (text.match(/[)）]/gu)?.length ?? 0);
}

function joinWords(first: Word, second: Word): Word {
  return { ...first, text: `${first.text}${second.text}`, right: second.right };
}

/** Puts together what belongs to one cell: a number and its remark in brackets, a numeral and its label. */
function joinParts(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const continues = last && ((/^\d/u.test(last.text) && isOpen(last.text)) || loneNumeral.test(last.text));
    if (last && continues) joined[joined.length - 1] = joinWords(last, word);
    else joined.push(word);
  }
  return joined;
}

/** Whether places across the page mean columns: the source gives them, or a tool has padded the text to show them. */
function keepsColumns({ words, text }: Line): boolean {
  return words !== undefined || /\S\s{2,}\S/u.test(text);
}

function toPiece({ text, at, left, right }: Word, line: Line): Piece {
  return { kind: kindOf(text), text, at, place: { left, right }, line, row: 0 };
}

/** A numeral of one sign may be a value, or what is left of a label set down the side. */
const loneSign = /^[一二三四五六七八九十]$/u;

function kindOf(text: string): Piece['kind'] {
  return isValueLike(text) && !loneNumeral.test(text) && !loneSign.test(text) ? 'values' : 'words';
}

/** Takes numerals that stand behind a label or among values for values. */
function settleSigns(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const behind = pieces[index - 1];
    const before = pieces[index + 1];
    const among = behind && (behind.kind === 'values' || before?.kind === 'values' || before === undefined);
    return among && loneSign.test(piece.text) ? { ...piece, kind: 'values' } : piece;
  });
}

/** Digits with what may stand between them in a run of cells that has lost its separators. */
const digitRun = /-?\d[\d.,-]*/gu;

/**
 * Takes a word apart where numbers and labels have run together: `行政处罚0`, `00000002.其他法律行政法规禁止公开`. The
 * numeral of the label behind stays with it. A word most of whose parts are no labels is left whole: it is prose.
 */
function splitMixed(word: Word, line: Line, knows: (text: string) => boolean): Piece[] {
  const parts: { kind: Piece['kind']; text: string; offset: number }[] = [];
  const { text } = word;
  let from = 0;
  for (const { 0: run, index } of text.matchAll(digitRun)) {
    if (index < from) continue;
    const rest = text.slice(index + run.length);
    // The last digit and a full stop before words are the number of the label.
    const numbered =
      /^(?<digits>[\d.,-]*?)(?<numeral>\d[.])$/u.exec(run) ??
      (/^[、．]/u.test(rest) ? /^(?<digits>[\d.,-]*?)(?<numeral>\d)$/u.exec(run) : null);
    const digits = numbered?.groups?.['digits'] ?? run;
    if (index > from) parts.push({ kind: 'words', text: text.slice(from, index), offset: from });
    if (digits !== '') parts.push({ kind: 'values', text: digits, offset: index });
    from = index + digits.length;
    // A numeral is read together with the words behind it.
    if (numbered) {
      const next = /\d/u.exec(text.slice(from + 1))?.index;
      const end = next === undefined ? text.length : from + 1 + next;
      parts.push({ kind: 'words', text: text.slice(from, end), offset: from });
      from = end;
    }
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from), offset: from });
  const labels = parts.filter(({ kind }) => kind === 'words');
  const known = labels.filter((part) => knows(part.text));
  // Digits enough for a row are no part of a sentence, whatever stands around them.
  const prose = known.length * 2 < labels.length && !/\d{7}/u.test(text);
  if (parts.length < 2 || prose) return [toPiece(word, line)];
  return parts.map((part) => ({
    kind: part.kind,
    text: part.text,
    at: shift(word.at, text, part.offset),
    place: null,
    line,
    row: 0,
  }));
}

function shift(at: Location, text: string, offset: number): Location {
  return 'line' in at ? { line: at.line, column: at.column + countCharacters(text.slice(0, offset)) } : at;
}

/** A whole table without any white space is shorter. */
const longestWord = 20_000;

function isMixed(text: string): boolean {
  if (text.length > longestWord) return false;
  return (
    /\d/u.test(text.replace(/^(?:[1-9][.．、]|[(（]\d{1,2}[)）])/u, '')) &&
    /\p{Script=Han}/u.test(text) &&
    !isValueLike(text)
  );
}

function readLine(line: Line, knows: (text: string) => boolean): Piece[] {
  if (pageNumber.test(line.text)) return [];
  const words = joinParts(line.words ?? splitWords(line));
  const pieces = words.flatMap((word) => (isMixed(word.text) ? splitMixed(word, line, knows) : [toPiece(word, line)]));
  return settleSigns(keepsColumns(line) ? pieces : pieces.map((piece) => ({ ...piece, place: null })));
}

/** Whether the cells behind a label, empty ones among them, are the cells of its row. */
export type IsRow = (behind: GridRow) => boolean;

function readGrid(grid: Grid, isRow: IsRow): PieceLine[] {
  return grid.rows.map((row) => {
    const label = row.findLastIndex(({ text }) => text !== '' && kindOf(text) === 'words');
    const whole = isRow(row.slice(label + 1));
    const [first] = row;
    // A row of empty cells is a row: without it the values below would seem to belong to the label above.
    if (first && row.length > 2 && row.every(({ text }) => text === '')) {
      return [{ kind: 'values', text: '', at: first.at, place: null, line: null, sparse: true, row: 0 }];
    }
    return settleSigns(
      row.flatMap(({ text, at }, index): Piece[] => {
        if (text === '' && !(whole && index > label)) return [];
        const sparse = !whole && row.length > 2;
        return [{ kind: text === '' ? 'values' : kindOf(text), text, at, place: null, line: null, sparse, row: 0 }];
      }),
    );
  });
}

/**
 * The text of a table as a stream of pieces, line by line, whatever the source made of it; lines without any are left
 * out. `knows` tells words of the table, for taking apart what has run together; `isRow` tells when the empty cells of a
 * grid are cells of a row.
 */
export function readPieces(blocks: readonly Block[], knows: (text: string) => boolean, isRow: IsRow): PieceLine[] {
  const lines = blocks.flatMap((block): PieceLine[] => {
    if (block.kind === 'line') return [readLine(block.line, knows)];
    return block.kind === 'grid' ? readGrid(block, isRow) : [];
  });
  return lines.filter((line) => line.length > 0).map((line, row) => line.map((piece) => ({ ...piece, row })));
}

/** The lines of text that pieces were read from. */
export function linesOf(lines: readonly PieceLine[]): ReadonlySet<Line> {
  return new Set(lines.flat().flatMap(({ line }) => line ?? []));
}

/**
 * The values of one row of a table among the values up to the next words: those on the first line when there are several
 * on it or when it holds the label too, else one from each line. What follows may be the number of a page.
 */
export function takeRow(values: readonly Piece[], label: Piece | null): Piece[] {
  const first = values[0]?.row ?? 0;
  const own = values.filter(({ row }) => row === first);
  if (own.length > 1 || label?.row === first) return own;
  const alone = values.findIndex(({ row }) => values.filter((other) => other.row === row).length > 1);
  return values.slice(0, alone < 0 ? undefined : alone);
}
