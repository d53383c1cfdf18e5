import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;

/** A stretch of a page and what stands there instead; nothing else of the page changes. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function escapeAttribute(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;');
}

/** The page as a tree, each node with its place in the text. */
export function parsePage(html: string): Node {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** The same page with edits made. Of edits that overlap the first is made. */
export function editPage(html: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    // The parser may open an element of broken HTML twice; it stands in the source once.
    if (edit.start < end) continue;
    result += html.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + html.slice(end);
}
