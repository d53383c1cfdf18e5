import { statSync } from 'node:fs';
import { failReading, readDocument } from '../../src/ingest/reading.ts';
import { limits } from '../../src/ingest/readers/limits.ts';
import { readFileBytes } from '../../src/ingest/readers/read-file.ts';
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

async function readBytes(
  facts: SourceFacts,
  bytes: Uint8Array,
  registry: Registry,
  naming: Naming | undefined,
): Promise<ReadFile> {
  const document = await readFileBytes(facts.path, bytes);
  if (typeof document === 'string') {
    const reading = failReading({ code: document, keys: everyTable });
    return { record: buildRecord(reading, facts, registry), view: null };
  }
  const reading = readDocument(document);
  const known = naming ? declareName(facts.path, naming, reading.title?.agency ?? null, registry) : registry;
  return { record: buildRecord(reading, facts, known), view: toSourceView(document) };
}

/** The record of bytes; `shown` is the path by which people know their file, `path` the one the registry uses. */
export async function makeRecord(
  shown: string,
  path: string,
  bytes: Uint8Array,
  registry: Registry,
): Promise<ReportRecord> {
  const facts = { file: shown, path, bytes: bytes.length, sha256: hashBytes(bytes) };
  const { record } = await readBytes(facts, bytes, registry, undefined);
  return record;
}

/** Reads a file, of a huge one only the beginning. Throws when the system cannot open it. */
export function readFile({ file, shown, path, naming }: ReadTask, registry: Registry): Promise<ReadFile> {
  // One byte above the limit is enough for the readers to refuse it.
  const { bytes, length, sha256 } = readBounded(file, limits.fileBytes + 1);
  return readBytes({ file: shown, path, bytes: length, sha256 }, bytes, registry, naming);
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
