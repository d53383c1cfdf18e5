import {
  cutOut,
  findHeld,
  findMissing,
  findPlaces,
  type Cut,
  type Unmatched,
  type Withholding,
  type WithheldCount,
} from '../withhold.ts';
import { decodeReferences, scanPage, type Stream } from './html/scan-page.ts';

/** Where the texts stand in the source of a page: across tags, within an attribute, a comment or a script, or as source. */
function findCuts(source: string, streams: readonly Stream[], entries: readonly Withholding[]): Cut[] {
  const inStreams = streams.flatMap((stream) =>
    findPlaces(stream.text, entries).map(({ entry, start, end }) => ({ entry, ranges: stream.locate(start, end) })),
  );
  const markup = entries.some(({ text }) => text.includes('<')) ? findPlaces(source, entries) : [];
  const asSource = markup.filter(({ entry }) => entries[entry]?.text.includes('<'));
  return [...inStreams, ...asSource.map(({ entry, ...range }) => ({ entry, ranges: [range] }))];
}

/** The name of an encoding in a `meta` element or an XML declaration, and what stands before it. */
const declaration = /(<(?:meta|\?xml)\s[^>]*?(?:charset|encoding)\s*=\s*["']?\s*)[\w-]+/giu;

/** A page that says that it is in UTF-8: by its declarations, else by a mark in front. */
function declareUtf8(source: string): string {
  return source.search(declaration) < 0 ? `\ufeff${source}` : source.replace(declaration, '$1utf-8');
}

function decodePercents(text: string, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return text.replace(/(?:%[\da-f]{2})+/giu, (run) =>
    decoder.decode(Uint8Array.from(run.slice(1).split('%'), (byte) => Number.parseInt(byte, 16))),
  );
}

function decodeEscapes(text: string): string {
  return text.replace(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})/giu, (escape, long?: string, short?: string) => {
    const code = Number.parseInt(long ?? short ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
  });
}

/** What a text says in each way that pages, their comments and their scripts write characters. */
export function listForms(source: string): string[] {
  const decoded = decodeReferences(decodeReferences(source));
  return [
    source,
    decoded,
    decodeReferences(source.replace(/<[/!a-z][^<>]*>/giu, '')),
    decodeEscapes(decoded),
    decodePercents(source, 'utf-8'),
    decodePercents(source, 'gb18030'),
  ];
}

/**
 * Withholds texts from the source of an HTML page, and makes it say that it is in UTF-8. A text is found whatever tags,
 * comments and character references are in it. Nothing is given when one is not found, or still stands in what the page
 * shows; null when the page is too complex.
 */
export function withholdPage(
  source: string,
  entries: readonly Withholding[],
): { readonly text: string; readonly counts: readonly WithheldCount[] } | Unmatched | null {
  const page = scanPage(source);
  if (!page) return null;
  const cuts = findCuts(source, [page.shown, ...page.hidden], entries);
  const missing = findMissing(cuts, entries);
  if (missing.length > 0) return { unmatched: missing };
  const { text, counts } = cutOut(source, cuts, entries);
  const left = scanPage(text);
  if (!left) return null;
  const unmatched = findHeld([left.shown.text], entries);
  return unmatched.length > 0 ? { unmatched } : { text: declareUtf8(text), counts };
}
