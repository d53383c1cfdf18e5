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
const chunkCharacters = 1024 * 1024;

/**
 * Reads XML; null when all of it was well-formed and within the limits. Declarations of a document type are refused:
 * Word files have none, and entities are declared there.
 */
export function readXml(text: string, handler: XmlHandler): FileFailure | null {
  let failure: FileFailure | null = null;
  let depth = 0;
  let elements = 0;
  const parser = new SaxesParser({ position: false });
  const fail = (): void => {
    failure ??= 'file-damaged';
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > limits.depth || elements > limits.elements) failure ??= 'file-too-complex';
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(name);
  });
  if (handler.text) parser.on('text', handler.text);
  for (let at = 0; at < text.length; at += chunkCharacters) {
    parser.write(text.slice(at, at + chunkCharacters));
    if (failure) return failure;
  }
  parser.close();
  return failure;
}
