import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceView } from '../record/source-view.ts';
import { workFolder } from './folders.ts';

function viewFile(id: string): string {
  return join(workFolder(), 'sources', `${id}.json`);
}

export function writeSourceView(id: string, view: SourceView): void {
  const file = viewFile(id);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(view)}\n`);
}

/** Whether a report has its view; a record that is to be used again is of no use to the source page without it. */
export function hasSourceView(id: string): boolean {
  return statSync(viewFile(id), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The view of a report by its id, as the reading wrote it; null when there is none that can be read. */
export function findSourceView(id: string): SourceView | null {
  try {
    return JSON.parse(readFileSync(viewFile(id), 'utf8')) as SourceView;
  } catch {
    return null;
  }
}

export function removeSourceView(id: string): void {
  rmSync(viewFile(id), { force: true });
}
