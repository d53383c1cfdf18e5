import type { CellKey } from '../../../src/form/cells.ts';
import type { Format } from '../../../src/ingest/readers/document.ts';
import type { Random } from '../random.ts';
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
  readonly write: (report: Report, random: Random) => Written;
}

/** What most layouts have in common. */
export const usual = {
  separation: 'cells',
  rowwise: true,
  keepsCovered: false,
  showsTables: true,
} as const satisfies Partial<Layout>;

/** Whether a row says which value belongs to which cell. */
export type RowRule = (row: BodyRow) => boolean;

export const everyRow: RowRule = () => true;

export const noRow: RowRule = () => false;

/** The texts of a row's own cells; a spare column is none of them. */
function textsOf({ values }: BodyRow): string[] {
  return values.flatMap(({ key, text }) => (key === null ? [] : [text.trim()]));
}

/** A layout that drops empty cells. */
export const rowWithoutBlanks: RowRule = (row) => textsOf(row).every((text) => text !== '');

/** A layout in which an empty cell at either end looks like the padding of a merged one. */
export const rowBetweenValues: RowRule = (row) => {
  const texts = textsOf(row);
  return texts.at(0) !== '' && texts.at(-1) !== '';
};

/** The cells of all rows that a rule accepts. */
export function determineCells(report: Report, rule: RowRule): Set<CellKey> {
  return new Set(
    listTables(report).flatMap((table) => {
      return table.rows.flatMap((row) => (row.kind === 'body' && rule(row) ? keysOf(row) : []));
    }),
  );
}
