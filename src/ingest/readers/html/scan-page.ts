import { defaultTreeAdapter, parseFragment, type Token } from 'parse5';
import { breaksLine } from './elements.ts';
import { createParser, runParser } from './parse-page.ts';

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

/** A part of a stream, from `at` on, and the part of the source that it is made of. */
interface Piece {
  readonly at: number;
  readonly units: number;
  readonly start: number;
  readonly end: number;
}

/** A text of a page that knows where in the source each part of it stands. */
export class Stream {
  #units = 0;
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];

  get text(): string {
    return this.#texts.join('');
  }

  /** Adds a text that stands for a part of the source, which may be none. */
  add(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#pieces.push({ at: this.#units, units: text.length, start, end });
    this.#texts.push(text);
    this.#units += text.length;
  }

  /** Adds a part of the source, its character references decoded. */
  addSource(source: string, start: number, end: number): void {
    for (let index = start; index < end;) {
      const next = source.indexOf('&', index);
      const plain = next < 0 || next >= end ? end : next;
      this.add(source.slice(index, plain), index, plain);
      if (plain === end) return;
      reference.lastIndex = plain;
      const head = reference.exec(source)?.[0].slice(0, end - plain) ?? '&';
      const { text, length } = decodeReference(head);
      this.add(text, plain, plain + length);
      index = plain + length;
    }
  }

  /** The parts of the source that a part of the text is made of, in UTF-16 units, those that touch as one. */
  locate(from: number, to: number): { readonly start: number; readonly end: number }[] {
    const ranges: { start: number; end: number }[] = [];
    for (let index = this.#find(from); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (!piece || piece.at >= to) break;
      // What is not as long as its source is a reference, which is taken whole.
      const isPlain = piece.end - piece.start === piece.units;
      const start = isPlain ? piece.start + Math.max(0, from - piece.at) : piece.start;
      const end = isPlain ? piece.start + Math.min(piece.units, to - piece.at) : piece.end;
      const last = ranges.at(-1);
      if (last?.end === start) last.end = end;
      else if (end > start) ranges.push({ start, end });
    }
    return ranges;
  }

  /** The place in the list of the piece that a unit of the text belongs to. */
  #find(unit: number): number {
    let [low, high] = [0, this.#pieces.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#pieces[middle]?.at ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The texts of a page as its source has them. */
export interface ScannedPage {
  /** Everything between tags, one after the other; a line end where a tag breaks the line. */
  readonly shown: Stream;
  /** Attributes, comments, scripts and styles, each by itself. */
  readonly hidden: readonly Stream[];
}

/** A text with its character references decoded, whatever else is in it. */
export function decodeReferences(text: string): string {
  const stream = new Stream();
  stream.addSource(text, 0, text.length);
  return stream.text;
}

/** Elements whose text is no part of what is shown. */
const unshown = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'template']);

/** The texts of a page with their places in its source; null when it is too complex. */
export function scanPage(source: string): ScannedPage | null {
  const shown = new Stream();
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
    const stream = new Stream();
    stream.addSource(source, startOffset, endOffset);
    hidden.push(stream);
  };
  /** Text comes word by word; where a word ends at a reference, only the end of the last one is certain. */
  let words: Token.Location | null = null;
  const addWords = (): void => {
    const isHidden = unshown.has(parser.openElements.current?.nodeName ?? '');
    if (words && isHidden) hide(words);
    else if (words) shown.addSource(source, words.startOffset, words.endOffset);
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
    if (breaksLine(token.tagName)) shown.add('\n', location.startOffset, location.startOffset);
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
