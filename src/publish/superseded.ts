import type { CatalogueEntry } from '../record/catalogue.ts';
import { addresses } from './addresses.ts';

/** A file that a report corrects, and the address of its published copy. */
export interface SupersededFile {
  readonly source: CatalogueEntry['source'];
  readonly address: string;
}

/** The files that a report corrects, the latest first. */
export function listSuperseded({ id, superseded }: Pick<CatalogueEntry, 'id' | 'superseded'>): SupersededFile[] {
  return superseded.map((source, index) => ({
    source,
    address: addresses.superseded(id, superseded.length - index, source.file),
  }));
}
