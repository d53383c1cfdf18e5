import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import { limits } from '../limits.ts';

export type Page = DefaultTreeAdapterMap['document'];
export type Element = DefaultTreeAdapterMap['element'];
export type ParentNode = DefaultTreeAdapterMap['parentNode'];

class TooComplex extends Error {}

/** Counts while the tree grows: the parser has no other way to be stopped than an exception. */
export function createParser(
  options: { readonly sourceCodeLocationInfo?: boolean } = {},
): Parser<DefaultTreeAdapterMap> {
  let elements = 0;
  const count = (): void => {
    elements += 1;
    if (elements > limits.elements || parser.openElements.depth > limits.depth) throw new TooComplex();
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (tagName, namespaceURI, attrs) => {
      count();
      return { nodeName: tagName, tagName, attrs, namespaceURI, childNodes: [], parentNode: null };
    },
    createCommentNode: (data) => {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
  };
  const parser = new Parser<DefaultTreeAdapterMap>({ ...options, treeAdapter });
  return parser;
}

/** The tree that a parser makes of a page; null when it has too many elements, or too many inside each other. */
export function runParser(parser: Parser<DefaultTreeAdapterMap>, text: string): Page | null {
  try {
    parser.tokenizer.write(text, true);
  } catch (cause) {
    if (cause instanceof TooComplex) return null;
    throw cause;
  }
  return parser.document;
}

/** The tree that a browser makes of a page; null when it is too complex. */
export function parsePage(text: string): Page | null {
  return runParser(createParser(), text);
}
