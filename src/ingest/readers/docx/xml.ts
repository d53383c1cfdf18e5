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

/** So much without a single tag is no text of a document. */
const chunkCharacters = 1024 * 1024;

/** Ends the parsing: the parser has no other way to be stopped than an exception. */
class Refused extends Error {
  readonly failure: FileFailure;

  constructor(failure: FileFailure) {
    super(failure);
    this.failure = failure;
  }
}

function refuse(failure: FileFailure): never {
  throw new Refused(failure);
}

/** Gives the handler all of the text, or stops with an exception. */
function parse(text: string, handler: XmlHandler): void {
  let depth = 0;
  let elements = 0;
  let tags = 0;
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('error', () => refuse('file-damaged'));
  parser.on('doctype', () => refuse('file-damaged'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    tags += 1;
    if (depth > limits.depth || elements > limits.elements) refuse('file-too-complex');
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
  for (let at = 0; at < text.length; at += chunkCharacters) {
    const before = tags;
    parser.write(text.slice(at, at + chunkCharacters));
    if (tags === before && at + chunkCharacters < text.length) refuse('file-too-complex');
  }
  parser.close();
}

/**
 * Reads XML; null when all of it was well-formed and within the limits. Declarations of a document type are refused:
 * Word files have none, and entities are declared there.
 */
export function readXml(text: string, handler: XmlHandler): FileFailure | null {
  try {
    parse(text, handler);
    return null;
  } catch (cause) {
    if (cause instanceof Refused) return cause.failure;
    throw cause;
  }
}
