import { defaultTreeAdapter, parseFragment, type Token } from 'parse5';
import { breaksLine } from './elements.ts';
import { createParser, runParser } from './parse-page.ts';

/** A text of a page, and for each of its UTF-16 units where in the source what it is made of begins and ends. */
export interface Stream {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The texts of a page as its source has them. */
export interface ScannedPage {
  /** Everything between tags, one after the other; a line end where a tag breaks the line. */
  readonly shown: Stream;
  /** Attributes, comments, scripts and styles, each by itself. */
  readonly hidden: readonly Stream[];
}

interface GrowingStream {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

const reference = /&(?:#[xX]?[\da-fA-F]+|[A-Za-z][A-Za-z\d]*);?/uy;

const known = new Map<string, { readonly text: string; readonly length: number }>();

/** What a character reference at the beginning of a text stands for, and how much of the text it takes. */
function decodeReference(head: string): { readonly text: string; readonly length: number } {
  let found = known.get(head);
  if (found) return found;
  const [node] = parseFragment(head).childNodes;
  const decoded = node && defaultTreeAdapter.isTextNode(node) ? node.value : head;
  found = { text: head, length: head.length };
  // What follows a reference without a semicolon is as it was; a character may take two units.
  for (const units of decoded === head ? [] : [2, 1]) {
    const length = head.length - decoded.length + units;
    if (length > 1 && head.slice(length) === decoded.slice(units)) found = { text: decoded.slice(0, units), length };
  }
  if (known.size < 10_000) known.set(head, found);
  return found;
}

/** Adds a part of the source to a stream, its character references decoded. */
function addSource(stream: GrowingStream, source: string, start: number, end: number): void {
  for (let index = start; index < end;) {
    reference.lastIndex = index;
    const head = source[index] === '&' ? reference.exec(source)?.[0].slice(0, end - index) : undefined;
    const { text, length } = head === undefined ? { text: source[index] ?? '', length: 1 } : decodeReference(head);
    // A reference that is none stands for itself, a unit for each of its own.
    const isPlain = text.length === length;
    for (let unit = 0; unit < text.length; unit += 1) {
      stream.starts.push(isPlain ? index + unit : index);
      stream.ends.push(isPlain ? index + unit + 1 : index + length);
    }
    stream.text += text;
    index += length;
  }
}

function createStream(): GrowingStream {
  return { text: '', starts: [], ends: [] };
}

/** A text with its character references decoded, whatever else is in it. */
export function decodeReferences(text: string): string {
  const stream = createStream();
  addSource(stream, text, 0, text.length);
  return stream.text;
}

/** Elements whose text is no part of what is shown. */
const unshown = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'template']);

/** The texts of a page with their places in its source; null when it is too complex. */
export function scanPage(source: string): ScannedPage | null {
  const shown = createStream();
  const hidden: Stream[] = [];
  const parser = createParser({ sourceCodeLocationInfo: true });
  let done = 0;
  /** The parser comes back to a token that ends what it was in: only the first time counts. */
  const take = <L extends Token.Location>(location: L | null): L | null => {
    if (!location || location.startOffset < done) return null;
    done = location.endOffset;
    return location;
  };
  const hide = ({ startOffset, endOffset }: Token.Location): void => {
    const stream = createStream();
    addSource(stream, source, startOffset, endOffset);
    hidden.push(stream);
  };
  /** Text comes word by word; where a word ends at a reference, only the end of the last one is certain. */
  let words: Token.Location | null = null;
  const addWords = (): void => {
    const isHidden = unshown.has(parser.openElements.current?.nodeName ?? '');
    if (words && isHidden) hide(words);
    else if (words) addSource(shown, source, words.startOffset, words.endOffset);
    words = null;
  };
  const addCharacters = (token: Token.CharacterToken): void => {
    const location = take(token.location);
    if (location) words = words ? { ...words, endOffset: location.endOffset } : { ...location };
  };
  const addTag = (token: Token.TagToken): void => {
    const location = take(token.location);
    if (!location) return;
    addWords();
    for (const attribute of Object.values(location.attrs ?? {})) hide(attribute);
    if (!breaksLine(token.tagName)) return;
    shown.text += '\n';
    shown.starts.push(location.startOffset);
    shown.ends.push(location.startOffset);
  };
  const { onCharacter, onWhitespaceCharacter, onStartTag, onEndTag, onComment } = parser;
  parser.onCharacter = (token) => {
    addCharacters(token);
    onCharacter.call(parser, token);
  };
  parser.onWhitespaceCharacter = (token) => {
    addCharacters(token);
    onWhitespaceCharacter.call(parser, token);
  };
  parser.onStartTag = (token) => {
    addTag(token);
    onStartTag.call(parser, token);
  };
  parser.onEndTag = (token) => {
    addTag(token);
    onEndTag.call(parser, token);
  };
  parser.onComment = (token) => {
    const location = take(token.location);
    if (location) {
      addWords();
      hide(location);
    }
    onComment.call(parser, token);
  };
  if (!runParser(parser, source)) return null;
  addWords();
  return { shown, hidden };
}
