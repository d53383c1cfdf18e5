import type { AgencyKind } from '../../places/agency-types.ts';
import type { TextFacets, TextManifest, TextYear } from '../../publish/search-manifests.ts';
import { cutSnippet, type Snippet } from '../../publish/text-search/cut-snippet.ts';
import { findPhrase, type Phrase } from '../../publish/text-search/find-phrase.ts';
import { openIndex, type TextIndex } from '../../publish/text-search/read-index.ts';
import { placeInPiece, type ReportText } from '../../publish/text-search/report-text.ts';
import { parseJson, type LoadFile } from '../page/load-file.ts';

/** By what the reports are narrowed down; left out for any. */
export interface TextFilter {
  readonly region?: string | undefined;
  readonly kind?: AgencyKind | undefined;
  readonly section?: number | undefined;
}

/** A stretch of a report that holds a phrase, and its place in the source page. */
export interface FoundPassage {
  readonly section: number;
  readonly snippet: Snippet;
  readonly anchor: string;
}

/** A report with all phrases. */
export interface FoundReport {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly passages: readonly FoundPassage[];
  /** How many times the phrases stand in it. */
  readonly count: number;
}

/** The reports of a year that may have some phrases; read in batches, because only their texts tell. */
export interface YearSearch {
  readonly year: number;
  /** How many may have them. */
  readonly candidates: number;
  /** Whether all of those have. */
  readonly certain: boolean;
  /** Reads the next few, no more than wanted, and gives those that do have them: none does not mean that there are no more. */
  next(wanted: number): Promise<readonly FoundReport[]>;
  /** How many have been read, and how many of them have them. */
  progress(): { readonly read: number; readonly found: number };
}

/** Units of text around a match in a snippet. */
const around = 36;
const mostPassages = 3;
/** Texts that are asked for at a time. */
const batch = 10;

/** The passages of a report with phrases; none unless it has all of them. */
export function findPassages(text: ReportText, phrases: readonly Phrase[], section?: number): FoundReport | null {
  const missing = new Set(phrases);
  const passages: FoundPassage[] = [];
  let count = 0;
  for (const [number, ...pieces] of text.sections) {
    if (section !== undefined && number !== section) continue;
    for (const piece of pieces) {
      const found = phrases.map((phrase) => ({ phrase, ranges: findPhrase(piece[0], phrase) }));
      const ranges = found.flatMap((each) => each.ranges);
      if (ranges.length === 0) continue;
      for (const { phrase, ranges: own } of found) if (own.length > 0) missing.delete(phrase);
      count += ranges.length;
      const start = Math.min(...ranges.map((range) => range.start));
      passages.push({
        section: number,
        snippet: cutSnippet(piece[0], ranges, { around }),
        anchor: placeInPiece(piece, start),
      });
    }
  }
  const { id, name, path } = text;
  return missing.size > 0 ? null : { id, name, path, passages: passages.slice(0, mostPassages), count };
}

export interface TextService {
  /** The years, the newest first; what they hold is loaded when it is searched. */
  listYears(): Promise<readonly TextYear[]>;
  /** Regions of a year with reports. */
  listRegions(year: TextYear): Promise<TextFacets['regions']>;
  search(year: TextYear, phrases: readonly Phrase[], filter: TextFilter): Promise<YearSearch>;
  /** Reports that have the signs of the phrases in pairs, but not the phrases: the first ones, and how many there are. */
  searchScattered(
    year: TextYear,
    phrases: readonly Phrase[],
    filter: TextFilter,
    wanted: number,
  ): Promise<{ readonly count: number; readonly reports: readonly Pick<FoundReport, 'id' | 'name' | 'path'>[] }>;
}

/** Keeps a promise by its key, unless it fails: then it is made again when it is asked for again. */
function keepLoaded<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make(key);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}

/** Searches the texts of the reports of a site; every promise rejects where a file cannot be had. */
export function openTexts(load: LoadFile, manifestName: string): TextService {
  const years = keepLoaded(async () => (parseJson(await load(manifestName)) as TextManifest).years);
  const versions = new Map<string, string>();
  const loadOf = (folder: string, name: string): Promise<Uint8Array> => load(`${folder}/${name}`, versions.get(folder));
  const indexOf = keepLoaded(async (folder): Promise<TextIndex> =>
    openIndex(await loadOf(folder, 'root'), (block) => loadOf(folder, String(block))),
  );
  const facetsOf = keepLoaded(async (folder) => parseJson(await loadOf(folder, 'facets')) as TextFacets);
  const textOf = keepLoaded(async (key) => {
    const [folder = '', number = ''] = key.split('#');
    return parseJson(await loadOf(folder, `t/${number}`)) as ReportText;
  });

  const open = ({ folder, version }: TextYear): Promise<TextIndex> => {
    versions.set(folder, version);
    return indexOf(folder);
  };

  const makeScope = async (year: TextYear, { region, kind }: TextFilter) => {
    if (region === undefined && kind === undefined) return {};
    versions.set(year.folder, year.version);
    const { regions, kindOf, kinds } = await facetsOf(year.folder);
    const [, , from = 0, to = 0] = regions.find(([code]) => code === region) ?? [];
    const digit = kind === undefined ? '' : String(kinds.indexOf(kind));
    const only = new Uint8Array(Math.ceil(kindOf.length / 8));
    for (let number = 0; number < kindOf.length; number += 1)
      if (kindOf[number] === digit) only[number >> 3] = (only[number >> 3] ?? 0) | (1 << (number & 7));
    return {
      ...(region !== undefined && { ranges: [[from, to] as const] }),
      ...(kind !== undefined && { only }),
    };
  };

  return {
    listYears: () => years(''),
    listRegions: async (year) => {
      versions.set(year.folder, year.version);
      return (await facetsOf(year.folder)).regions;
    },
    search: async (year, phrases, filter) => {
      const index = await open(year);
      const { exact, certain } = await index.search(phrases, await makeScope(year, filter));
      let read = 0;
      let found = 0;
      return {
        year: year.year,
        candidates: exact.length,
        certain: certain && filter.section === undefined,
        progress: () => ({ read, found }),
        next: async (wanted) => {
          const numbers = exact.subarray(read, read + Math.min(batch, wanted));
          const texts = await Promise.all(Array.from(numbers, (number) => textOf(`${year.folder}#${number}`)));
          const reports = texts.flatMap((text) => findPassages(text, phrases, filter.section) ?? []);
          read += numbers.length;
          found += reports.length;
          return reports;
        },
      };
    },
    searchScattered: async (year, phrases, filter, wanted) => {
      const index = await open(year);
      const numbers = await index.searchScattered(phrases, await makeScope(year, filter));
      const texts = await Promise.all(
        Array.from(numbers.subarray(0, wanted), (number) => textOf(`${year.folder}#${number}`)),
      );
      return { count: numbers.length, reports: texts.map(({ id, name, path }) => ({ id, name, path })) };
    },
  };
}
