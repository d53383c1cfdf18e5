import type { CellKey } from '../../../src/form/cells.ts';
import { cellsOf, type PlacedRow, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import { type BodyRow, keysOf, type Report, type Table } from '../report.ts';
import { addsUp, blocksOf, type Layout, rowWithoutBlanks, textsOf, usual, type Written } from './layout.ts';
import { showHeading } from './text-document.ts';

/**
 * Whether nothing but one split is possible: in table 2, which has no sums, zeros that cannot join before one last digit;
 * elsewhere one digit a cell that add up as well, because an empty cell would leave as many digits to fewer cells.
 */
function isForced(row: BodyRow): boolean {
  const texts = textsOf(row);
  if (texts.length === 1) return /^\d+(?:\.\d+)?$/u.test(texts[0] ?? '');
  const [table] = (row.values.find(({ key }) => key !== null)?.key ?? '').split('.');
  if (table === 'proactive') return /^0+\d$/u.test(texts.join('')) && texts.every((text) => text.length === 1);
  if (!texts.every((text) => /^\d$/u.test(text))) return false;
  return table === 'disputes' ? blocksOf(texts).every(addsUp) : addsUp(texts);
}

/** How the numbers of a row are joined, and whether that alone keeps them apart. */
interface Joined {
  readonly text: string;
  readonly apart: boolean;
}

type JoinNumbers = (texts: readonly string[], random: Random) => Joined;

const joinTightly: JoinNumbers = (texts) => ({ text: texts.join(''), apart: false });

const joinHereAndThere: JoinNumbers = (texts, random) => {
  const way = random.pick(['tight', 'loose', 'mixed']);
  if (way === 'tight') return joinTightly(texts, random);
  if (way === 'loose') return { text: ` ${texts.join(' ')} `, apart: true };
  return { text: texts.map((text) => (random.chance(0.4) ? `${text} ` : text)).join(''), apart: false };
};

function writeRow(placed: PlacedRow, join: JoinNumbers, random: Random, determined: Set<CellKey>): string {
  const cells = cellsOf(placed);
  const words = cells.flatMap(({ role, text }) => (role === 'value' ? [] : [text])).join('');
  if (placed.row.kind !== 'body') return words;
  const numbers = join(
    cells.flatMap(({ role, text }) => (role === 'value' && text.trim() !== '' ? [text] : [])),
    random,
  );
  if (rowWithoutBlanks(placed.row) && (numbers.apart || isForced(placed.row))) {
    keysOf(placed.row).forEach((key) => determined.add(key));
  }
  return words + numbers.text;
}

function writeTable(table: Table, join: JoinNumbers, random: Random, determined: Set<CellKey>): string {
  return placeCells(table)
    .map((placed) => writeRow(placed, join, random, determined))
    .join('');
}

function write(report: Report, join: JoinNumbers, random: Random): Written {
  const determined = new Set<CellKey>();
  const parts = report.blocks.map((block, index) => {
    const stream = random.fork(index);
    switch (block.kind) {
      case 'title':
        return `${block.lines.join('')} `;
      case 'heading':
        return `${showHeading(block).join('')}${stream.chance(0.5) ? ' ' : ''}`;
      case 'paragraph':
      case 'noise':
        return block.text + (stream.chance(0.3) ? ' ' : '');
      case 'table':
        return writeTable(block.table, join, stream, determined);
    }
  });
  return { content: `${parts.join('')}\n`, determined };
}

const shared = {
  format: 'text',
  extension: '.txt',
  ...usual,
  separation: 'none',
  rowwise: false,
  // A row that lost a blank can have as many digits as cells (10 and a blank are not 1 and 0), and nothing would say so.
  blanks: ['none', 'all'],
} as const satisfies Partial<Layout>;

export const glued: Layout = {
  name: 'glued',
  description: 'everything on one line, no separators at all',
  ...shared,
  write: (report, random) => write(report, joinTightly, random),
};

export const gluedBlanks: Layout = {
  name: 'glued-blanks',
  description: 'everything on one line, blanks between numbers here and there',
  ...shared,
  write: (report, random) => write(report, joinHereAndThere, random),
};
