import type { Block, Format, SourceDocument } from './document.ts';
import { decodeText } from './decode.ts';
import { readText } from './text.ts';

export type FileFailure = 'file-empty' | 'file-not-text' | 'format-unsupported' | 'file-too-large';

/** A report is a few pages of text; a file a thousand times as large is a mistake or an attack. */
export const largestFile = 20 * 1024 * 1024;

const formats: Record<string, { format: Format; read: (text: string) => Block[] }> = {
  txt: { format: 'text', read: readText },
  md: { format: 'markdown', read: readText },
};

/** Reads the bytes of one file by the ending of its name; a failure is a value, never an exception. */
export function readFileBytes(name: string, bytes: Uint8Array): SourceDocument | FileFailure {
  const reader = formats[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (!reader) return 'format-unsupported';
  if (bytes.length > largestFile) return 'file-too-large';
  const decoded = decodeText(bytes);
  if (!decoded) return 'file-not-text';
  if (decoded.text.trim() === '') return 'file-empty';
  return { format: reader.format, encoding: decoded.encoding, blocks: reader.read(decoded.text) };
}
