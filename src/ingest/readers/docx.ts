import type { Block, FileFailure } from './document.ts';
import { openArchive } from './docx/archive.ts';
import { readBody } from './docx/body.ts';
import { readNumbering } from './docx/numbering.ts';
import { readStyles } from './docx/styles.ts';
import { decodeXml } from './docx/xml.ts';
import { Flow } from './flow.ts';

/** The names of the parts that are read; some programs write the first with a number or with backslashes. */
const parts = {
  body: /^word[\\/]document\d*\.xml$/u,
  styles: /^word[\\/]styles\.xml$/u,
  numbering: /^word[\\/]numbering\.xml$/u,
};

/**
 * Reads a Word file (.docx) into what Word shows of it with all changes accepted: lines, tables as exact grids, and
 * pictures. Numbers of list paragraphs are part of the text. Headers, footers and notes are not read.
 *
 * A file with a password is encrypted, one of the older format (.doc) unsupported, anything else that is no archive with
 * a well-formed document in it damaged.
 */
export function readDocx(bytes: Uint8Array): Block[] | FileFailure {
  const archive = openArchive(bytes);
  if (typeof archive === 'string') return archive;
  const texts: Record<keyof typeof parts, string> = { body: '', styles: '', numbering: '' };
  for (const part of ['body', 'styles', 'numbering'] as const) {
    const unpacked = archive.unpack(parts[part]);
    if (typeof unpacked === 'string') return unpacked;
    const text = unpacked === null ? '' : decodeXml(unpacked);
    if (text === null) return 'file-damaged';
    texts[part] = text;
  }
  if (texts.body === '') return 'file-damaged';
  const styles = readStyles(texts.styles);
  if (typeof styles === 'string') return styles;
  const numbering = readNumbering(texts.numbering, styles);
  if (typeof numbering === 'string') return numbering;
  const flow = new Flow();
  return readBody(texts.body, { flow, styles, numbering }) ?? flow.finish();
}
