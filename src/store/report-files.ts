import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { registryName, reportsFolder } from './folders.ts';

/** A report file as it lies in the folder of reports. */
export interface ReportFile {
  /** Below the folder of reports, with forward slashes: also its id. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The paths of all files below a folder, sorted, hidden ones left out; none when there is no such folder. */
export function listReportPaths(folder = reportsFolder()): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry) => join(entry.parentPath, entry.name))
      // Links are followed: a folder of reports may be put together from elsewhere.
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
      .map((file) => relative(folder, file).split(sep).join('/'))
      .filter((path) => path !== registryName && !path.split('/').some((part) => part.startsWith('.')))
      .sort()
  );
}

export function readReportFile(path: string, folder = reportsFolder()): Uint8Array {
  return readFileSync(join(folder, path));
}

const chunkBytes = 64 * 1024;

/** What a bounded reading gives: a file's first bytes, and the length and hash of all of it. */
export interface BoundedFile {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly sha256: string;
}

/** Reads a file piece by piece and keeps no more than `most` bytes of it, however long it is. */
export function readBounded(file: string, most: number): BoundedFile {
  const descriptor = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    const kept: Uint8Array[] = [];
    const chunk = new Uint8Array(chunkBytes);
    let length = 0;
    for (;;) {
      const size = readSync(descriptor, chunk);
      if (size === 0) break;
      hash.update(chunk.subarray(0, size));
      if (length < most) kept.push(chunk.slice(0, Math.min(size, most - length)));
      length += size;
    }
    return { bytes: new Uint8Array(Buffer.concat(kept)), length, sha256: hash.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}

export function describeReportFile(path: string): ReportFile {
  const bytes = readReportFile(path);
  return { path, bytes: bytes.length, sha256: hashBytes(bytes) };
}
