import { failReading, readReport } from '../../src/ingest/reading.ts';
import { tableNames } from '../../src/form/terms.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { ReportRecord } from '../../src/record/schema.ts';
import type { Registry } from '../../src/places/registry.ts';
import { hashBytes } from '../../src/store/report-files.ts';

/** The code of a system error (`ENOENT`): it says what happened without naming the folders of this machine. */
export function codeOfError(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
}

/** The record of one file; `shown` is the path by which people know it, `path` the one the registry uses. */
export function makeRecord(shown: string, path: string, bytes: Uint8Array, registry: Registry): ReportRecord {
  const facts = { file: shown, path, bytes: bytes.length, sha256: hashBytes(bytes) };
  return buildRecord(readReport(path, bytes), facts, registry);
}

/** The record of a file that could not even be opened; `reason` is the code of the system's error. */
export function makeFailedRecord(shown: string, path: string, reason: string, registry: Registry): ReportRecord {
  const keys = tableNames.map((table) => `${table}.`);
  const reading = failReading({ code: 'file-unreadable', found: reason, keys });
  return buildRecord(reading, { file: shown, path, bytes: 0, sha256: hashBytes(new Uint8Array()) }, registry);
}
