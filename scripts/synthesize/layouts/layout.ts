import type { CellKey } from '../../../src/form/cells.ts';
import type { Format } from '../../../src/ingest/readers/document.ts';
import type { Random } from '../random.ts';
import { type Blanks, blankChoices } from '../truth/blanks.ts';
import { type BodyRow, keysOf, listTables, type Report } from '../report.ts';

export interface Written {
  /** A text still has to be put into an encoding. */
  readonly content: string | Uint8Array;
  /** The cells whose value, or blank, nobody who reads the file with care can take for another. */
  readonly determined: ReadonlySet<CellKey>;
}

export interface Layout {
  /** Kebab-case; names are used on the command line. */
  readonly name: string;
  readonly description: string;
  readonly format: Format;
  /** With the dot. */
  readonly extension: string;
  /** What keeps the values of a row apart: borders or delimiters, blank space alone, or nothing. */
  readonly separation: 'cells' | 'blanks' | 'none';
  /** Whether each row stands by itself, its label before its values, so that rows may be added and changed. */
  readonly rowwise: boolean;
  /** Whether a merged cell leaves an empty place in every row that it covers. */
  readonly keepsCovered: boolean;
  /** False for tables that are pictures: the values are not in the text at all. */
  readonly showsTables: boolean;
  /** Which cells may be blank in it. */
  readonly blanks: readonly Blanks[];
  readonly write: (report: Report, random: Random) => Written;
}

/** What most layouts have in common. */
export const usual = {
  separation: 'cells',
  rowwise: true,
  keepsCovered: false,
  showsTables: true,
  blanks: blankChoices,
} as const satisfies Partial<Layout>;

/** Whether a row says which value belongs to which cell. */
export type RowRule = (row: BodyRow) => boolean;

export const everyRow: RowRule = () => true;

export const noRow: RowRule = () => false;

/** The texts of a row's own cells; a spare column is none of them. */
export function textsOf({ values }: BodyRow): string[] {
  return values.flatMap(({ key, text }) => (key === null ? [] : [text.trim()]));
}

/** A layout that drops empty cells. */
export const rowWithoutBlanks: RowRule = (row) => textsOf(row).every((text) => text !== '');

/** The numbers of texts, empty ones as 0; remarks and units behind a number do not change it. */
function numbersOf(texts: readonly string[]): number[] {
  return texts.map((text) => Number.parseFloat(text.normalize('NFKC').replaceAll(',', '')) || 0);
}

/** Whether the last of some texts is a number and the sum of the others. */
export function addsUp(texts: readonly string[]): boolean {
  const numbers = numbersOf(texts);
  return texts.at(-1) !== '' && numbers.slice(0, -1).reduce((sum, number) => sum + number, 0) === numbers.at(-1);
}

/** The texts of a row of table 4, block by block. */
export function blocksOf(texts: readonly string[]): string[][] {
  return [0, 5, 10].map((start) => texts.slice(start, start + 5));
}

/**
 * A layout of text in which an empty cell and a lost one look the same: a row with empty cells counts when it adds up all
 * the same, or, in table 2, which has no sums, when its last cell is filled.
 */
export const rowBetweenValues: RowRule = (row) => {
  const texts = textsOf(row);
  if (texts.every((text) => text !== '')) return true;
  const [table] = (row.values.find(({ key }) => key !== null)?.key ?? '').split('.');
  if (table === 'proactive') return texts.at(-1) !== '';
  if (table === 'disputes') return blocksOf(texts).every(addsUp);
  return texts[0] !== '' && /[1-9]/u.test(texts.join('')) && addsUp(texts);
};

/** A layout of one cell to a line, where the number of a page may take the place of a cell that was lost. */
export const rowOfLines: RowRule = (row) => {
  if (!rowWithoutBlanks(row)) return false;
  const [table] = (row.values.find(({ key }) => key !== null)?.key ?? '').split('.');
  if (table === 'proactive') return true;
  return table === 'disputes' ? blocksOf(textsOf(row)).every(addsUp) : addsUp(textsOf(row));
};

/** The cells of all rows that a rule accepts. */
export function determineCells(report: Report, rule: RowRule): Set<CellKey> {
  return new Set(
    listTables(report).flatMap((table) => {
      return table.rows.flatMap((row) => (row.kind === 'body' && rule(row) ? keysOf(row) : []));
    }),
  );
}
