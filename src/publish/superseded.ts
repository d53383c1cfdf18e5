import type { CatalogueEntry } from '../record/catalogue.ts';
import { tellPublication } from '../store/published-files.ts';
import { fileAddresses } from './addresses.ts';

/** A file that a report corrects, and the address of its published copy; null where it may not be published. */
export interface SupersededFile {
  readonly source: CatalogueEntry['source'];
  readonly address: string | null;
}

/** The files that a report corrects, the latest first. */
export function listSuperseded({ id, superseded }: Pick<CatalogueEntry, 'id' | 'superseded'>): SupersededFile[] {
  return superseded.map((source, index) => ({
    source,
    address:
      tellPublication(source) === 'none' ? null : fileAddresses.superseded(id, superseded.length - index, source.file),
  }));
}
