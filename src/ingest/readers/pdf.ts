import type { Block, FileFailure, Picture } from './document.ts';
import { limits } from './limits.ts';
import { containRejections } from './pdf/contain-rejections.ts';
import { openPdf, type OpenPdf } from './pdf/open-pdf.ts';
import { buildLines, toBox, type PageLines, type PlacedLine } from './pdf/page-lines.ts';
import { placePieces } from './pdf/pieces.ts';
import { dropRunningHeads } from './pdf/running-heads.ts';

/** A line of this many numbers is a row of a table, not prose. */
const tableRow = 7;

/** A page with fewer lines than this may be a picture. */
const fewLines = 3;

/** Pages on which pictures are looked for: to find them is to decode them. */
const mostPictured = 40;

interface PlacedPicture {
  readonly page: number;
  readonly top: number;
  readonly picture: Picture;
}

async function readPages(pdf: OpenPdf): Promise<PageLines[] | FileFailure> {
  if (pdf.pages > limits.pages) return 'file-too-complex';
  const pages: PageLines[] = [];
  let left: number = limits.elements;
  for (let number = 1; number <= pdf.pages; number += 1) {
    const items = await pdf.readPage(number, left);
    if (typeof items === 'string') return items;
    left -= items.items.length;
    pages.push(buildLines(placePieces(items)));
  }
  return pages;
}

function isTableRow({ line }: PlacedLine): boolean {
  return (line.words ?? []).filter((word) => /^[\d０-９]+$/u.test(word.text)).length >= tableRow;
}

/** Whether the file holds pictures at all. Their dictionaries are never compressed. */
function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/u.test(new TextDecoder('latin1').decode(bytes));
}

/** The pages where a picture may stand for a table: all when no table is in the text, else those that are nearly empty. */
function listPictured(pages: readonly PageLines[]): number[] {
  const tables = pages.some(({ lines }) => lines.some(isTableRow));
  const pictured = tables ? pages.filter(({ lines }) => lines.length < fewLines) : pages;
  return pictured.slice(0, mostPictured).map(({ page }) => page);
}

async function readPictures(pdf: OpenPdf, pages: readonly number[]): Promise<PlacedPicture[]> {
  const pictures: PlacedPicture[] = [];
  for (const page of pages) {
    for (const box of await pdf.readPictures(page)) {
      pictures.push({ page, top: box[1], picture: { kind: 'picture', at: { page, box: toBox(box) } } });
    }
  }
  return pictures;
}

/** The lines of a page, and the pictures at their places among them. */
function toBlocks({ page, lines }: PageLines, pictures: readonly PlacedPicture[]): Block[] {
  const own = pictures.filter((each) => each.page === page).sort((a, b) => a.top - b.top);
  const blocks: Block[] = [];
  let next = 0;
  for (const { line, top } of lines) {
    for (let each = own[next]; each && each.top <= top; each = own[++next]) blocks.push(each.picture);
    blocks.push({ kind: 'line', line });
  }
  return [...blocks, ...own.slice(next).map((each) => each.picture)];
}

async function readBlocks(pdf: OpenPdf, bytes: Uint8Array): Promise<Block[] | FileFailure> {
  const read = await readPages(pdf);
  if (typeof read === 'string') return read;
  if (read.every(({ lines }) => lines.length === 0)) return 'file-without-text';
  const pages = dropRunningHeads(read);
  const pictured = listPictured(pages);
  const pictures = pictured.length > 0 && hasPictures(bytes) ? await readPictures(pdf, pictured) : [];
  return pages.flatMap((page) => toBlocks(page, pictures));
}

async function openAndRead(bytes: Uint8Array): Promise<Block[] | FileFailure> {
  const pdf = await openPdf(bytes);
  if (typeof pdf === 'string') return pdf;
  try {
    return await readBlocks(pdf, bytes);
  } finally {
    await pdf.close();
  }
}

/**
 * Reads a PDF into one line for each line of its pages, prose as well as tables, with the places of the words; pictures
 * stand where they may be tables. Pages follow each other, on each the lines from top to bottom. Page numbers and
 * running heads are left out. Places are in points from the top left corner of the page as it is read.
 *
 * A file that cannot be opened, or of which a page cannot be read, is damaged: what is left of it may mislead.
 */
export function readPdf(bytes: Uint8Array): Promise<Block[] | FileFailure> {
  return containRejections(() => openAndRead(bytes));
}
