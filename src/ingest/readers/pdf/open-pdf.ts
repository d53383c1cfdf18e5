import { getResolvedPDFJS } from 'unpdf';
import type { FileFailure } from '../document.ts';
import { buildCharacterMap } from './chinese-codes.ts';
import { replaceRadicals } from './radicals.ts';
import { findPictures, type PictureBox } from './pictures.ts';
import { multiply, toMatrix, type Matrix, type PageItems, type TextItem } from './text-item.ts';

type Pdfjs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type LoadingTask = ReturnType<Pdfjs['getDocument']>;
type PdfDocument = Awaited<LoadingTask['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** What pdf.js streams for a page: texts, and marks between them that have no `str`. */
interface TextChunk {
  readonly items: readonly {
    readonly str?: string;
    readonly transform?: readonly number[];
    readonly width?: number;
    readonly height?: number;
    readonly fontName?: string;
  }[];
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean } | undefined>>;
}

/** An open document; `close` frees it, whatever happened. */
export interface OpenPdf {
  readonly pages: number;
  /** The texts of a page, counted from 1; too complex when there are more than `most`, damaged when some are lost. */
  readonly readPage: (page: number, most: number) => Promise<PageItems | FileFailure>;
  /** The large pictures of a page; none when they cannot be found. */
  readonly readPictures: (page: number) => Promise<PictureBox[]>;
  readonly close: () => Promise<void>;
}

/** From the page's own space to points from the top left corner of the page as shown. */
function viewOf(page: PdfPage): { matrix: Matrix; width: number; height: number } {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  return { matrix: toMatrix(transform) ?? [1, 0, 0, -1, 0, height], width, height };
}

function toItem(item: TextChunk['items'][number], styles: Map<string, boolean>, view: Matrix): TextItem | null {
  const text = item.str ?? '';
  const own = text.trim() === '' ? null : toMatrix(item.transform ?? []);
  if (!own) return null;
  const font = item.fontName ?? '';
  const vertical = styles.get(font) ?? false;
  const length = Number(vertical ? item.height : item.width);
  if (!Number.isFinite(length)) return null;
  return { text: replaceRadicals(text), matrix: multiply(view, own), length, font, vertical };
}

async function readItems(page: PdfPage, view: Matrix, most: number): Promise<TextItem[] | null> {
  const reader: ReadableStreamDefaultReader<TextChunk> = page.streamTextContent().getReader();
  const items: TextItem[] = [];
  const styles = new Map<string, boolean>();
  let count = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const [font, style] of Object.entries(value.styles)) styles.set(font, style?.vertical === true);
    count += value.items.length;
    if (count > most) {
      await reader.cancel(new Error('too many texts'));
      return null;
    }
    for (const each of value.items) {
      const item = toItem(each, styles, view);
      if (item) items.push(item);
    }
  }
}

async function readPage(document: PdfDocument, number: number, most: number): Promise<PageItems | FileFailure> {
  try {
    const page = await document.getPage(number);
    const { matrix, width, height } = viewOf(page);
    const items = await readItems(page, matrix, most);
    page.cleanup();
    return items ? { page: number, width, height, items } : 'file-too-complex';
  } catch {
    return 'file-damaged';
  }
}

async function readPictures(document: PdfDocument, number: number, { OPS }: Pdfjs): Promise<PictureBox[]> {
  try {
    const page = await document.getPage(number);
    const boxes = findPictures(await page.getOperatorList(), OPS, viewOf(page).matrix);
    page.cleanup();
    return boxes;
  } catch {
    return [];
  }
}

/** What pdf.js asks for while it reads one document. */
interface Requests {
  /** True when a font names a character map that nobody has: its text is lost. */
  lost: boolean;
  /** True when a font's codes were read by a map made here. */
  mapped: boolean;
}

/** Answers what pdf.js would fetch; fonts are not needed for text, and nothing comes from outside of the program. */
function answerFrom(requests: Requests) {
  return class {
    fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') return Promise.reject(new Error(`${filename} is not needed`));
      // Without codes that were read here, the numbers of the glyphs are Adobe's, which only Adobe's map can tell.
      const map = filename.endsWith('-UCS2') && !requests.mapped ? null : buildCharacterMap(filename);
      requests.mapped ||= map !== null;
      requests.lost ||= map === null;
      return map ? Promise.resolve(map.slice()) : Promise.reject(new Error(`${filename} is not known`));
    }
  };
}

function load(pdfjs: Pdfjs, bytes: Uint8Array, requests: Requests): LoadingTask {
  return pdfjs.getDocument({
    // pdf.js takes the buffer away from its owner.
    data: bytes.slice(),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    BinaryDataFactory: answerFrom(requests),
    cMapPacked: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    enableXfa: false,
  });
}

/** Opens a PDF; the bytes stay the caller's. A file that wants a password is encrypted, one that fails otherwise damaged. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | FileFailure> {
  const pdfjs = await getResolvedPDFJS();
  const requests: Requests = { lost: false, mapped: false };
  const task = load(pdfjs, bytes, requests);
  // What pdf.js says of a document that it no longer has is of no interest.
  const close = () => task.destroy().catch(() => undefined);
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      readPage: async (number, most) => {
        const read = await readPage(document, number, most);
        return requests.lost ? 'file-damaged' : read;
      },
      readPictures: (number) => readPictures(document, number, pdfjs),
      close,
    };
  } catch (cause) {
    await close();
    return cause instanceof Error && cause.name === 'PasswordException' ? 'file-encrypted' : 'file-damaged';
  }
}
