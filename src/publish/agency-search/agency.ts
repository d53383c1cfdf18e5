import type { AgencyKind, AgencyLevel } from '../../places/agency-types.ts';

/** An agency as the search box may offer it. */
export interface SearchAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly region: { readonly code: string; readonly path: readonly string[] };
  /** Names that it had before, by declared changes. */
  readonly others: readonly string[];
  /** Whether it has a report of the newest year. */
  readonly latest: boolean;
}
