import { type CellSlot, placeCells } from '../place-cells.ts';
import type { Random } from '../random.ts';
import type { Block, Report, Table } from '../report.ts';
import { determineCells, everyRow, type Layout, noRow, usual } from './layout.ts';
import { showHeading } from './text-document.ts';
import { cellProperties, packWord, writeParagraph, writePicture, writeRun, writeTextBox } from './word-parts.ts';

/** The runs of a text in a cell. */
type WriteRuns = (text: string, role: CellSlot['role'], random: Random) => string;

interface WordStyle {
  readonly runs: WriteRuns;
  readonly table: (table: Table, style: WordStyle, random: Random) => string;
  /** Numbers of headings exist only as a list. */
  readonly listHeadings?: boolean;
  readonly title?: (paragraphs: string) => string;
  readonly body?: (content: string) => string;
}

const plainRuns: WriteRuns = (text) => writeRun(text);

/** Text in several runs, as editing leaves it. */
const splitRuns: WriteRuns = (text, _role, random) => {
  if (text.length < 2 || random.chance(0.4)) return writeRun(text);
  const at = random.between(1, text.length - 1);
  return writeRun(text.slice(0, at)) + writeRun(text.slice(at));
};

const revision = 'w:id="1" w:author="合成" w:date="2025-01-01T00:00:00Z"';

/** Numbers of which an older version is struck out. */
const trackedRuns: WriteRuns = (text, role, random) => {
  if (role !== 'value' || random.chance(0.7)) return writeRun(text);
  const old = `<w:del ${revision}><w:r><w:delText>${random.between(0, 99)}</w:delText></w:r></w:del>`;
  return text === '' ? old : `${old}<w:ins ${revision}>${writeRun(text)}</w:ins>`;
};

function writeCell(span: number, merge: string, paragraph: string): string {
  const spans = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${spans}${merge}${cellProperties}</w:tcPr>${paragraph}</w:tc>`;
}

/** A table whose merged cells are marked as Word marks them. */
function writeMergedTable(table: Table, style: WordStyle, random: Random): string {
  const columns = '<w:gridCol w:w="900"/>'.repeat(table.columns);
  const rows = placeCells(table).map(({ slots }) => {
    const cells = slots.map((slot) => {
      if (slot.kind === 'left') return '';
      if (slot.kind === 'above') return writeCell(slot.span, '<w:vMerge/>', '<w:p/>');
      const merge = slot.height > 1 ? '<w:vMerge w:val="restart"/>' : '';
      return writeCell(slot.span, merge, writeParagraph(style.runs(slot.text, slot.role, random)));
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>${writeParagraph('')}`;
}

const numerals = ['一、', '二、', '三、', '四、', '五、', '六、'];

/** Headings whose number is what a list would count; the others keep theirs as text. */
function listNumbered(blocks: readonly Block[]): Set<Block> {
  const listed = new Set<Block>();
  for (const block of blocks) {
    if (block.kind === 'heading' && block.numeral === numerals[listed.size]) listed.add(block);
  }
  return listed;
}

function writeBlock(block: Block, listed: ReadonlySet<Block>, style: WordStyle, random: Random): string {
  switch (block.kind) {
    case 'title': {
      const paragraphs = block.lines.map((line) => writeParagraph(writeRun(line))).join('');
      return style.title?.(paragraphs) ?? paragraphs;
    }
    case 'heading': {
      const [first = '', ...rest] = listed.has(block) ? block.lines : showHeading(block);
      const number = listed.has(block) ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
      return writeParagraph(writeRun(first), number) + rest.map((line) => writeParagraph(writeRun(line))).join('');
    }
    case 'paragraph':
    case 'noise':
      return writeParagraph(writeRun(block.text));
    case 'table':
      return style.table(block.table, style, random);
  }
}

function writeWord(report: Report, style: WordStyle, random: Random): Uint8Array {
  const listed = style.listHeadings ? listNumbered(report.blocks) : new Set<Block>();
  const content = report.blocks.map((block, index) => writeBlock(block, listed, style, random.fork(index))).join('');
  return packWord(style.body?.(content) ?? content);
}

interface WordLayoutParts extends Partial<Omit<Layout, 'write'>> {
  readonly name: string;
  readonly description: string;
  readonly style?: Partial<WordStyle>;
}

function defineWordLayout({ style, ...rest }: WordLayoutParts): Layout {
  const rule = rest.showsTables === false ? noRow : everyRow;
  return {
    format: 'word',
    extension: '.docx',
    ...usual,
    ...rest,
    write: (report, random) => ({
      content: writeWord(report, { runs: plainRuns, table: writeMergedTable, ...style }, random),
      determined: determineCells(report, rule),
    }),
  };
}

export const wordMerged = defineWordLayout({
  name: 'word-merged',
  description: 'Word, cells merged across and down',
});

export const wordRuns = defineWordLayout({
  name: 'word-runs',
  description: 'Word, texts and numbers split over runs',
  style: { runs: splitRuns },
});

export const wordListHeadings = defineWordLayout({
  name: 'word-list-headings',
  description: 'Word, the numbers of headings only as a list style',
  style: { listHeadings: true },
});

export const wordTextBox = defineWordLayout({
  name: 'word-text-box',
  description: 'Word, the title and table 4 in text boxes',
  style: {
    title: writeTextBox,
    table: (table, style, random) => {
      const written = writeMergedTable(table, style, random);
      return table.name === 'disputes' ? writeTextBox(written) : written;
    },
  },
});

export const wordNestedTable = defineWordLayout({
  name: 'word-nested-table',
  description: 'Word, everything in one cell of a table that only lays out the page',
  style: {
    body: (content) => {
      const cell = writeCell(1, '', content);
      return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>${writeParagraph('')}`;
    },
  },
});

export const wordTracked = defineWordLayout({
  name: 'word-tracked',
  description: 'Word, numbers changed with the changes recorded',
  style: { runs: trackedRuns },
});

export const wordPictures = defineWordLayout({
  name: 'word-pictures',
  description: 'Word, the tables as pictures',
  showsTables: false,
  style: { table: (table) => writePicture(table.name) },
});
