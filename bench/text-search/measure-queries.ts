import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import type { ReportText } from '../../scripts/synthesize/report-texts.ts';
import { readLoadedPayload, writeLoadedScript } from '../../src/publish/loaded-script.ts';
import { findFolded, holdsPhrases, parseQuery, type Phrase } from '../../src/publish/text-search/find-phrase.ts';
import { openIndex } from '../../src/publish/text-search/read-index.ts';
import { listPieces } from './texts-file.ts';

/** What one query cost with nothing loaded before, and what it gave. */
export interface Measured {
  readonly query: string;
  /** Bytes of the root and the blocks, and of those with the texts of the first rows. */
  readonly indexBytes: number;
  readonly bytes: number;
  readonly blocks: number;
  /** Texts to look at until as many rows as are shown have the phrases, or there are no more. */
  readonly texts: number;
  readonly milliseconds: number;
  /** Reports that have the phrases, found by looking through all; how many of them are missed; what was offered besides. */
  readonly truth: number;
  readonly missed: number;
  readonly wrong: number;
  /** Rows in view that have not got the phrases. */
  readonly unverified: number;
  /** Says that it is certain, and is wrong. */
  readonly wronglyCertain: boolean;
}

/** Rows that a page of results shows at first. */
const rowsInView = 10;

export interface Corpus {
  readonly reports: readonly ReportText[];
  /** Each report's folded pieces, parted by line breaks, which no phrase has. */
  readonly folded: readonly string[];
}

function holds(folded: string, phrases: readonly Phrase[]): boolean {
  return phrases.every((phrase) => findFolded({ text: folded, starts: [], ends: [] }, phrase).length > 0);
}

/** The numbers of the reports that have every phrase, by looking through all. */
export function lookThroughAll({ folded }: Corpus, query: string): number[] {
  const phrases = parseQuery(query);
  return folded.flatMap((text, document) => (holds(text, phrases) ? [document] : []));
}

export function occursAnywhere({ folded }: Corpus, query: string): boolean {
  const phrases = parseQuery(query);
  return folded.some((text) => holds(text, phrases));
}

const script = /^gongkaiTake\("[^"]*","([^"]*)"\);\n$/u;

function unpack(text: string): Uint8Array {
  const payload = script.exec(text)?.[1];
  if (payload === undefined) throw new Error('not a search file');
  return readLoadedPayload(payload);
}

/** Gives what queries to the index of a folder cost. */
export function createMeter(corpus: Corpus, folder: string): (query: string) => Promise<Measured> {
  const sizes = new Map<number, number>();
  const weighText = (document: number): number => {
    const known = sizes.get(document);
    if (known !== undefined) return known;
    const bytes = new TextEncoder().encode(JSON.stringify(corpus.reports[document]));
    const size = gzipSync(writeLoadedScript(`text/${document}`, bytes)).length;
    sizes.set(document, size);
    return size;
  };
  return async (query) => {
    const phrases = parseQuery(query);
    let indexBytes = 0;
    let blocks = -1;
    const load = (name: string): Uint8Array => {
      const text = readFileSync(join(folder, `${name}.js`), 'utf8');
      indexBytes += gzipSync(text).length;
      blocks += 1;
      return unpack(text);
    };
    const started = performance.now();
    const index = openIndex(load('root'), (block) => Promise.resolve(load(String(block))));
    const { exact, certain } = await index.search(phrases);
    const milliseconds = performance.now() - started;
    const truth = lookThroughAll(corpus, query);
    const wanted = new Set(truth);
    const found = new Set(exact);
    const rows: number[] = [];
    let texts = 0;
    let bytes = indexBytes;
    for (const document of exact) {
      if (rows.length === rowsInView) break;
      texts += 1;
      if (texts <= rowsInView) bytes += weighText(document);
      const report = corpus.reports[document];
      if (report && holdsPhrases(listPieces(report), phrases)) rows.push(document);
    }
    const wrong = exact.filter((document) => !wanted.has(document)).length;
    return {
      query,
      indexBytes,
      bytes,
      blocks,
      texts,
      milliseconds,
      truth: truth.length,
      missed: truth.filter((document) => !found.has(document)).length,
      wrong,
      unverified: rows.filter((document) => !wanted.has(document)).length,
      wronglyCertain: certain && wrong > 0,
    };
  };
}
