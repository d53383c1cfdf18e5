import { writeMarker } from '../ingest/withhold.ts';
import type { ReportRecord } from '../record/schema.ts';
import { tellPublication } from '../store/published-files.ts';
import { fileAddresses } from './addresses.ts';

type Source = ReportRecord['source'];

/** What stands in a report in the place of what is withheld from it. */
export function listMarkers({ withheld = [] }: Pick<Source, 'withheld'>): string[] {
  return withheld.map(({ reason }) => writeMarker(reason));
}

/** In how many places something is withheld. */
export function countWithheld({ withheld = [] }: Pick<Source, 'withheld'>): number {
  return withheld.reduce((sum, { count }) => sum + count, 0);
}

/** The address of a report's file as published; null where it may not be published. */
export function fileAddress({ id, source }: { readonly id: string; readonly source: Source }): string | null {
  return tellPublication(source) === 'none' ? null : fileAddresses.file(id, source.file);
}
