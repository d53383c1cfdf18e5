import type { Block, FileFailure, Format, SourceDocument } from './document.ts';
import { decodeHtml, decodeText, type Decoded } from './decode.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readHead } from './html/read-head.ts';
import { limits } from './limits.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text.ts';

type Blocks = Block[] | FileFailure;

interface Reader {
  readonly format: Format;
  readonly read: (bytes: Uint8Array) => Promise<SourceDocument | FileFailure>;
}

function toDocument(format: Format, encoding: string | null, blocks: Blocks): SourceDocument | FileFailure {
  if (typeof blocks === 'string') return blocks;
  return blocks.length === 0 ? 'file-empty' : { format, encoding, blocks };
}

/** A reader of text in some encoding. */
function readEncoded(
  format: Format,
  decode: (bytes: Uint8Array) => Decoded | null,
  read: (text: string) => Blocks,
): Reader {
  return {
    format,
    read: (bytes) => {
      const decoded = decode(bytes);
      return Promise.resolve(decoded ? toDocument(format, decoded.encoding, read(decoded.text)) : 'file-not-text');
    },
  };
}

const html: Reader = {
  format: 'html',
  read: (bytes) => {
    const decoded = decodeHtml(bytes);
    if (!decoded) return Promise.resolve('file-not-text');
    const document = toDocument('html', decoded.encoding, readHtml(decoded.text));
    return Promise.resolve(typeof document === 'string' ? document : { ...document, head: readHead(decoded.text) });
  },
};

const readers: Record<string, Reader> = {
  txt: readEncoded('text', decodeText, readText),
  md: readEncoded('markdown', decodeText, readText),
  html,
  htm: html,
  docx: { format: 'word', read: (bytes) => Promise.resolve(toDocument('word', null, readDocx(bytes))) },
  pdf: { format: 'pdf', read: async (bytes) => toDocument('pdf', null, await readPdf(new Uint8Array(bytes))) },
};

/** Reads the bytes of one file by the ending of its name; a failure is a value, never an exception. */
export async function readFileBytes(name: string, bytes: Uint8Array): Promise<SourceDocument | FileFailure> {
  const reader = readers[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!reader) return 'format-unsupported';
  if (bytes.length > limits.fileBytes) return 'file-too-large';
  return bytes.length === 0 ? 'file-empty' : reader.read(bytes);
}
