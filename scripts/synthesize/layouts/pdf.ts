import { writePdf } from '../pdf-writer.ts';
import type { Random } from '../random.ts';
import type { Block, Report } from '../report.ts';
import { determineCells, everyRow, type Layout, noRow, rowWithoutBlanks, usual } from './layout.ts';
import { area, measureText, openPages, type Pages } from './pdf-pages.ts';
import { drawTable, type PdfTableStyle } from './pdf-table.ts';
import { showHeading } from './text-document.ts';
import { wrapText } from './wrap-text.ts';

interface PdfStyle extends PdfTableStyle {
  /** Every character is put down by itself. */
  readonly splits: boolean;
  /** A page ends between the heading of section three and its table. */
  readonly turnsBeforeTable: boolean;
  readonly pictures: boolean;
}

const plain: PdfStyle = {
  ruled: true,
  size: 9,
  labelWidth: 140,
  vertical: false,
  repeatsHead: false,
  splits: false,
  turnsBeforeTable: false,
  pictures: false,
};

function drawText(pages: Pages, text: string, size: number, centred: boolean): void {
  const width = Math.floor((area.right - area.left) / (size / 2));
  for (const line of wrapText(text, width)) {
    const lead = size * 1.6;
    pages.ensure(lead);
    const x = centred ? (area.left + area.right - measureText(line, size)) / 2 : area.left;
    pages.place({ x, y: pages.y + size, size, text: line });
    pages.y += lead;
  }
}

function drawBlock(pages: Pages, block: Block, style: PdfStyle): void {
  switch (block.kind) {
    case 'title':
      block.lines.forEach((line) => drawText(pages, line, 16, true));
      return;
    case 'heading':
      showHeading(block).forEach((line) => drawText(pages, `\u3000\u3000${line}`, 13, false));
      if (style.turnsBeforeTable && block.section === 3) pages.turn();
      return;
    case 'paragraph':
    case 'noise':
      drawText(pages, `\u3000\u3000${block.text}`, 12, false);
      return;
    case 'table':
      if (!style.pictures) {
        drawTable(pages, block.table, style);
        return;
      }
      pages.ensure(320);
      pages.picture({ x: area.left, y: pages.y, width: 470, height: 300 });
      pages.y += 320;
  }
}

function write(report: Report, style: PdfStyle): Uint8Array {
  const pages = openPages(style.splits);
  for (const block of report.blocks) drawBlock(pages, block, style);
  return writePdf(pages.finish());
}

interface PdfLayoutParts extends Partial<Omit<Layout, 'write'>> {
  readonly name: string;
  readonly description: string;
  readonly style: (random: Random) => Partial<PdfStyle>;
}

function definePdfLayout({ style: choose, ...rest }: PdfLayoutParts): Layout {
  return {
    format: 'pdf',
    extension: '.pdf',
    ...usual,
    ...rest,
    write: (report, random) => {
      const style: PdfStyle = { ...plain, ...choose(random) };
      const drawn = style.ruled ? everyRow : rowWithoutBlanks;
      const rule = style.pictures ? noRow : drawn;
      return { content: write(report, style), determined: determineCells(report, rule) };
    },
  };
}

export const pdfRuled = definePdfLayout({
  name: 'pdf-pages',
  description: 'PDF, ruled tables that run over pages',
  style: (random) => ({ repeatsHead: random.chance(0.3) }),
});

export const pdfUnruled = definePdfLayout({
  name: 'pdf-unruled',
  description: 'PDF, tables without lines',
  style: () => ({ ruled: false }),
});

export const pdfNarrow = definePdfLayout({
  name: 'pdf-narrow',
  description: 'PDF, labels wrapped above and below their numbers, the title on the page before its table',
  style: (random) => ({ labelWidth: 76, turnsBeforeTable: true, ruled: random.chance(0.5), size: 8 }),
});

export const pdfVertical = definePdfLayout({
  name: 'pdf-vertical',
  description: 'PDF, the labels of groups set vertically',
  style: () => ({ vertical: true }),
});

export const pdfScattered = definePdfLayout({
  name: 'pdf-scattered',
  description: 'PDF, every character put down by itself, the last first',
  style: (random) => ({ splits: true, repeatsHead: random.chance(0.3) }),
});

export const pdfPictures = definePdfLayout({
  name: 'pdf-pictures',
  description: 'PDF, the tables as pictures',
  showsTables: false,
  style: () => ({ pictures: true }),
});
