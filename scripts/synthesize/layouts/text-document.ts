import type { Random } from '../random.ts';
import type { Block, Heading, Report, Table } from '../report.ts';
import { determineCells, type Layout, type RowRule, usual } from './layout.ts';

/** The lines of a table in a layout of text. */
export type WriteTable = (table: Table, random: Random) => string[];

export interface TextStyle {
  readonly table: WriteTable;
  /** Lines of a title; plain when left out. */
  readonly title?: (lines: readonly string[]) => string[];
  readonly heading?: (heading: Heading, random: Random) => string[];
  readonly paragraph?: (text: string) => string[];
}

export function showHeading({ numeral, lines }: Heading): string[] {
  return lines.map((line, index) => (index === 0 ? numeral + line : line));
}

function writeBlock(block: Block, style: TextStyle, random: Random): string[] {
  switch (block.kind) {
    case 'title':
      return style.title?.(block.lines) ?? [...block.lines];
    case 'heading':
      return style.heading?.(block, random) ?? showHeading(block);
    case 'paragraph':
      return style.paragraph?.(block.text) ?? [block.text];
    case 'noise':
      return [block.text];
    case 'table':
      return style.table(block.table, random);
  }
}

/** The report as lines, an empty line between its parts. */
export function writeDocument(report: Report, style: TextStyle, random: Random): string {
  const parts = report.blocks.map((block, index) => writeBlock(block, style, random.fork(index)).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

interface TextLayoutParts extends TextStyle, Partial<Omit<Layout, 'write'>> {
  readonly name: string;
  readonly description: string;
  /** Which rows the layout determines. */
  readonly rule: RowRule;
}

/** A layout of text made of lines, one table after the other. */
export function defineTextLayout(parts: TextLayoutParts): Layout {
  const { rule, table, title, heading, paragraph, ...rest } = parts;
  const style: TextStyle = {
    table,
    ...(title && { title }),
    ...(heading && { heading }),
    ...(paragraph && { paragraph }),
  };
  return {
    format: 'text',
    extension: '.txt',
    ...usual,
    ...rest,
    write: (report, random) => ({
      content: writeDocument(report, style, random),
      determined: determineCells(report, rule),
    }),
  };
}
