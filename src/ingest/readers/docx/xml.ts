import { SaxesParser } from 'saxes';
import type { FileFailure } from '../document.ts';
import { limits } from '../limits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What happens at the tags of a document, whose names are taken as written, and to the text between them. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The text of an XML part: UTF-16 by its byte order mark, else UTF-8; null when the bytes are neither. */
export function decodeXml(bytes: Uint8Array): string | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(mark ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How much is parsed between two looks at what went wrong. */
const chunkCharacters = 64 * 1024;

/** So much without a single tag is no text of a document. */
const mostIdleChunks = 16;

/**
 * Reads XML; null when all of it was well-formed and within the limits. Declarations of a document type are refused:
 * Word files have none, and entities are declared there.
 */
export function readXml(text: string, handler: XmlHandler): FileFailure | null {
  if (text.includes('<!DOCTYPE')) return 'file-damaged';
  let failure: FileFailure | null = null;
  let depth = 0;
  let elements = 0;
  let tags = 0;
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', () => {
    failure ??= 'file-damaged';
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    tags += 1;
    if (depth > limits.depth || elements > limits.elements) failure ??= 'file-too-complex';
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    tags += 1;
    handler.close(name);
  });
  if (handler.text) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  let idle = 0;
  for (let at = 0; at < text.length; at += chunkCharacters) {
    const before = tags;
    parser.write(text.slice(at, at + chunkCharacters));
    idle = tags === before ? idle + 1 : 0;
    if (idle > mostIdleChunks) failure ??= 'file-too-complex';
    if (failure) return failure;
  }
  parser.close();
  return failure;
}
