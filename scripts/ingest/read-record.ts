import { statSync } from 'node:fs';
import { failReading, readDocument } from '../../src/ingest/reading.ts';
import { limits } from '../../src/ingest/readers/limits.ts';
import { readFileBytes } from '../../src/ingest/readers/read-file.ts';
import { readWithheld } from '../../src/ingest/readers/read-withheld.ts';
import type { SourceDocument } from '../../src/ingest/readers/document.ts';
import type { WithheldCount } from '../../src/ingest/withhold.ts';
import type { Problem } from '../../src/ingest/problems.ts';
import { tableNames } from '../../src/form/terms.ts';
import { buildRecord, type SourceFacts } from '../../src/record/build-record.ts';
import type { ReportRecord } from '../../src/record/schema.ts';
import { toSourceView, type SourceView } from '../../src/record/source-view.ts';
import type { Registry } from '../../src/places/registry.ts';
import { hashBytes, readBounded } from '../../src/store/report-files.ts';

/** A file to read, under its three names. */
export interface ReadTask {
  /** Where it lies on this machine. */
  readonly file: string;
  /** The path by which people know it. */
  readonly shown: string;
  /** The path by which the registry knows it: below the folder of reports. */
  readonly path: string;
  /** What the maintainer says of who issued it; it outweighs the registry. */
  readonly naming?: Naming;
  /** The path under which the registry lists what is withheld from it; `path` when left out. */
  readonly withheldAs?: string;
}

/** A name for the agency, a place to put before its name, or both. */
export interface Naming {
  readonly agency?: string | undefined;
  readonly region?: string | undefined;
}

/** What the reading of a file gives. */
export interface ReadFile {
  readonly record: ReportRecord;
  /** For the source page; null where it shows the file as it is. */
  readonly view: SourceView | null;
  /** What may be published of a text file that something is withheld from, in place of the file. */
  readonly copy?: string | undefined;
}

/** The place before the name, less what the name begins with: 河南省开封市鼓楼区 + 鼓楼区教育局. */
export function prefixRegion(region: string, name: string): string {
  for (let start = 0; start < region.length; start += 1) {
    if (name.startsWith(region.slice(start))) return region.slice(0, start) + name;
  }
  return region + name;
}

function declareName(path: string, naming: Naming, titled: string | null, registry: Registry): Registry {
  const name = naming.agency ?? titled ?? registry.names[path];
  if (name === undefined) return registry;
  return { ...registry, names: { ...registry.names, [path]: prefixRegion(naming.region ?? '', name) } };
}

const everyTable = tableNames.map((table) => `${table}.`);

type BytesRead =
  | { readonly document: SourceDocument; readonly counts?: readonly WithheldCount[]; readonly copy?: string | null }
  | { readonly problem: Problem };

/** What bytes say, without what is withheld from the file under its path in the registry. */
async function readDocumentBytes(
  path: string,
  bytes: Uint8Array,
  withheldAs: string,
  registry: Registry,
): Promise<BytesRead> {
  const entries = registry.withheld
    .map((entry, index) => ({ ...entry, number: index + 1 }))
    .filter(({ file }) => file === withheldAs);
  const read =
    entries.length === 0
      ? await readFileBytes(path, bytes)
      : // A page must not be made of a file that is only in part without what is withheld.
        await readWithheld(path, bytes, entries);
  if (typeof read === 'string') return { problem: { code: read, keys: everyTable } };
  if ('unmatched' in read) {
    const named = read.unmatched.flatMap((index) => entries[index] ?? []);
    const found = named.map(({ number, reason }) => `${number}（${reason}）`).join('、');
    return { problem: { code: 'withheld-unmatched', found, keys: everyTable } };
  }
  return 'document' in read ? read : { document: read };
}

async function readBytes(
  facts: SourceFacts,
  bytes: Uint8Array,
  registry: Registry,
  { naming, withheldAs = facts.path }: Pick<ReadTask, 'naming' | 'withheldAs'> = {},
): Promise<ReadFile> {
  const read = await readDocumentBytes(facts.path, bytes, withheldAs, registry);
  if ('problem' in read) return { record: buildRecord(failReading(read.problem), facts, registry), view: null };
  const { document, counts, copy } = read;
  const reading = readDocument(document);
  const known = naming ? declareName(facts.path, naming, reading.title?.agency ?? null, registry) : registry;
  return {
    record: buildRecord(reading, { ...facts, withheld: counts }, known),
    view: toSourceView(document),
    copy: copy ?? undefined,
  };
}

/** The record of bytes; `shown` is the path by which people know their file, `path` the one the registry uses. */
export async function makeRecord(
  shown: string,
  path: string,
  bytes: Uint8Array,
  registry: Registry,
): Promise<ReportRecord> {
  const facts = { file: shown, path, bytes: bytes.length, sha256: hashBytes(bytes) };
  const { record } = await readBytes(facts, bytes, registry);
  return record;
}

/** Reads a file, of a huge one only the beginning. Throws when the system cannot open it. */
export function readFile({ file, shown, path, ...how }: ReadTask, registry: Registry): Promise<ReadFile> {
  // One byte above the limit is enough for the readers to refuse it.
  const { bytes, length, sha256 } = readBounded(file, limits.fileBytes + 1);
  return readBytes({ file: shown, path, bytes: length, sha256 }, bytes, registry, how);
}

/** The length and hash of a file that could not be read to its end; those of nothing where it cannot be told. */
function describeFile(file: string): { bytes: number; sha256: string } {
  const nothing = { bytes: 0, sha256: hashBytes(new Uint8Array()) };
  try {
    // A pipe or a device may have no end.
    if (!statSync(file).isFile()) return nothing;
    const { length, sha256 } = readBounded(file, 0);
    return { bytes: length, sha256 };
  } catch {
    return nothing;
  }
}

/** The reading of a file of which nothing is known but why it could not be read. */
export function failFile(
  { file, shown, path }: ReadTask,
  problem: Omit<Problem, 'keys'>,
  registry: Registry,
): ReadFile {
  const reading = failReading({ ...problem, keys: everyTable });
  return { record: buildRecord(reading, { file: shown, path, ...describeFile(file) }, registry), view: null };
}
