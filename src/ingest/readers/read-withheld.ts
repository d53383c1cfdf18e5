import { findHeld, withholdText, type Unmatched, type Withholding, type WithheldCount } from '../withhold.ts';
import { decodeHtml, decodeText } from './decode.ts';
import type { FileFailure, SourceDocument } from './document.ts';
import { readFileBytes } from './read-file.ts';
import { listReadings, withholdBlocks } from './withhold-blocks.ts';
import { listForms, withholdPage } from './withhold-page.ts';

/** A document that something was withheld from. */
export interface WithheldDocument {
  /** With the encoding of the file as it was. */
  readonly document: SourceDocument;
  readonly counts: readonly WithheldCount[];
  /** What may be published of the file, in UTF-8, and what the document was read from; null for Word and PDF. */
  readonly copy: string | null;
}

type Withheld = { readonly text: string; readonly counts: readonly WithheldCount[] } | Unmatched | FileFailure;

function withholdSource(
  format: SourceDocument['format'],
  bytes: Uint8Array,
  entries: readonly Withholding[],
): Withheld {
  const decoded = format === 'html' ? decodeHtml(bytes) : decodeText(bytes);
  if (!decoded) return 'file-not-text';
  return format === 'html'
    ? (withholdPage(decoded.text, entries) ?? 'file-too-complex')
    : withholdText(decoded.text, entries);
}

/** The copy of a text file without what is withheld, and what is read of that copy and of nothing else. */
async function readCopy(
  name: string,
  bytes: Uint8Array,
  entries: readonly Withholding[],
  { format, encoding }: SourceDocument,
): Promise<WithheldDocument | FileFailure | Unmatched> {
  const withheld = withholdSource(format, bytes, entries);
  if (typeof withheld === 'string' || 'unmatched' in withheld) return withheld;
  const document = await readFileBytes(name, new TextEncoder().encode(withheld.text));
  if (typeof document === 'string') return document;
  return { document: { ...document, encoding }, counts: withheld.counts, copy: withheld.text };
}

async function readWithout(
  name: string,
  bytes: Uint8Array,
  entries: readonly Withholding[],
): Promise<WithheldDocument | FileFailure | Unmatched> {
  const document = await readFileBytes(name, bytes);
  if (typeof document === 'string') return document;
  if (document.encoding !== null) return readCopy(name, bytes, entries, document);
  const withheld = withholdBlocks(document.blocks, entries);
  if ('unmatched' in withheld) return withheld;
  return { document: { ...document, blocks: withheld.blocks }, counts: withheld.counts, copy: null };
}

/**
 * Reads the bytes of a file without the texts that are withheld from it. Which of them were not found, or still stand in
 * the file in another way, is told instead of anything that the file says.
 */
export async function readWithheld(
  name: string,
  bytes: Uint8Array,
  entries: readonly Withholding[],
): Promise<WithheldDocument | FileFailure | Unmatched> {
  const withheld = await readWithout(name, bytes, entries);
  if (typeof withheld === 'string' || 'unmatched' in withheld) return withheld;
  const { document, copy } = withheld;
  const { title, published } = document.head ?? { title: null, published: null };
  const told = [...listForms(copy ?? ''), title ?? '', published ?? '', ...listReadings(document.blocks)];
  const unmatched = findHeld(told, entries);
  return unmatched.length > 0 ? { unmatched } : withheld;
}
