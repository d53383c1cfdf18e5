import type { CellKey } from '../../src/form/cells.ts';
import type { TableName } from '../../src/form/terms.ts';

/** A cell that holds, or would hold, a number. */
export interface Value {
  /** Null for a number that is none of this report's: a local row, last year's table. */
  readonly key: CellKey | null;
  readonly text: string;
  /** Columns that it covers. */
  readonly span: number;
}

export interface HeadCell {
  readonly text: string;
  readonly span: number;
  /** Rows that it covers. */
  readonly height: number;
}

export interface HeadRow {
  readonly kind: 'head';
  readonly cells: readonly HeadCell[];
}

export interface BodyRow {
  readonly kind: 'body';
  /** The label, outermost group first; neighbours with the same groups share merged cells. */
  readonly stub: readonly string[];
  readonly values: readonly Value[];
  /** What a converter left in the first column of a row whose group label stands above. */
  readonly fragment?: string;
}

/** A remark that runs across the whole table. */
export interface NoteRow {
  readonly kind: 'note';
  readonly text: string;
}

export type Row = HeadRow | BodyRow | NoteRow;

/** A table before it is laid out. */
export interface Table {
  readonly name: TableName;
  readonly columns: number;
  /** Columns of labels, before the first value. */
  readonly stubs: number;
  readonly rows: readonly Row[];
}

export interface Title {
  readonly kind: 'title';
  readonly lines: readonly string[];
}

export interface Heading {
  readonly kind: 'heading';
  /** Which section of the form it opens, or null for a heading of something else. */
  readonly section: number | null;
  /** 一 and so on, with what follows it (一、); empty when the heading has lost it. */
  readonly numeral: string;
  readonly lines: readonly string[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** What a site puts around and into a report: menus, share buttons, links that somebody injected. */
export interface Noise {
  readonly kind: 'noise';
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly table: Table;
}

export type Block = Title | Heading | Paragraph | Noise | TableBlock;

/** A report before it is laid out. */
export interface Report {
  readonly blocks: readonly Block[];
  /** The file breaks off after the last block. */
  readonly cut: boolean;
}

/** The tables of a report in their order. */
export function listTables(report: Report): Table[] {
  return report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** The same report with every table replaced; null takes the table out. */
export function mapTables(report: Report, change: (table: Table) => Table | null): Report {
  const blocks = report.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'table') return [block];
    const table = change(block.table);
    return table ? [{ kind: 'table', table }] : [];
  });
  return { ...report, blocks };
}

/** The same report with every row of every table replaced by what `change` makes of it. */
export function mapRows(report: Report, change: (row: Row, table: Table) => readonly Row[]): Report {
  return mapTables(report, (table) => ({ ...table, rows: table.rows.flatMap((row) => change(row, table)) }));
}

/** The same report with the text of every value of its own cells replaced. */
export function mapValues(report: Report, change: (value: Value & { readonly key: CellKey }) => string): Report {
  return mapRows(report, (row) => {
    if (row.kind !== 'body') return [row];
    const values = row.values.map((value) => {
      return value.key === null ? value : { ...value, text: change({ ...value, key: value.key }) };
    });
    return [{ ...row, values }];
  });
}

/** The same report with every word of its tables replaced: heads and labels, not values. */
export function mapLabels(report: Report, change: (text: string) => string): Report {
  return mapRows(report, (row) => {
    switch (row.kind) {
      case 'head':
        return [{ ...row, cells: row.cells.map((cell) => ({ ...cell, text: change(cell.text) })) }];
      case 'body':
        return [{ ...row, stub: row.stub.map(change) }];
      case 'note':
        return [row];
    }
  });
}

/** The same report with every heading replaced by what `change` makes of it. */
export function mapHeadings(report: Report, change: (heading: Heading) => readonly Block[]): Report {
  return { ...report, blocks: report.blocks.flatMap((block) => (block.kind === 'heading' ? change(block) : [block])) };
}

/** A table whose numbers belong to no cell of the report that it stands in. */
export function disownTable(table: Table): Table {
  const rows = table.rows.map((row): Row => {
    if (row.kind !== 'body') return row;
    return { ...row, values: row.values.map((value) => ({ ...value, key: null })) };
  });
  return { ...table, rows };
}

/** The keys of the cells of a row. */
export function keysOf(row: Row): CellKey[] {
  return row.kind === 'body' ? row.values.flatMap(({ key }) => key ?? []) : [];
}
