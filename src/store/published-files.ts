import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReportRecord } from '../record/schema.ts';
import { workFolder } from './folders.ts';
import { readReportFile } from './report-files.ts';

type Source = Pick<ReportRecord['source'], 'file' | 'format' | 'withheld'>;

function copiesFolder(): string {
  return join(workFolder(), 'published');
}

function copyFile(path: string): string {
  return join(copiesFolder(), path);
}

/**
 * How a file is published: as it is, as a copy without what is withheld from it, or, where there can be no such copy (Word,
 * PDF), not at all.
 */
export function tellPublication({ format, withheld }: Source): 'file' | 'copy' | 'none' {
  if (withheld === undefined) return 'file';
  return format === 'word' || format === 'pdf' ? 'none' : 'copy';
}

/** What may be published of a file, by its path below the folder of reports. */
export function writePublishedCopy(path: string, text: string): void {
  mkdirSync(dirname(copyFile(path)), { recursive: true });
  writeFileSync(copyFile(path), text);
}

/** Whether all that publishing a file needs is there. */
export function canPublish(source: Source): boolean {
  if (tellPublication(source) !== 'copy') return true;
  return statSync(copyFile(source.file), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The bytes of a file as the site publishes them. Throws where nothing may be published. */
export function readPublishedFile(source: Source): Uint8Array {
  switch (tellPublication(source)) {
    case 'file':
      return readReportFile(source.file);
    case 'copy':
      return readFileSync(copyFile(source.file));
    case 'none':
      throw new Error(`${source.file} may not be published: something is withheld from it`);
  }
}

/** Forgets all copies. */
export function removePublishedCopies(): void {
  rmSync(copiesFolder(), { recursive: true, force: true });
}
