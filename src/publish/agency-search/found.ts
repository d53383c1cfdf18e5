import type { AgencyKind } from '../../places/agency-types.ts';

/** What the search box shows of an agency. */
export interface FoundAgency {
  readonly id: string;
  readonly name: string;
  /** The names of its regions, the province first. */
  readonly path: readonly string[];
  /** The former name by which it was found, where it was. */
  readonly former: string | null;
  /** Characters of the name that the query stands for: pairs of UTF-16 offsets, in order. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A region that the query names. */
export interface FoundRegion {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  /** How many agencies there are in it and below. */
  readonly agencies: number;
}

/** What a query finds, best first. */
export interface Answer {
  readonly agencies: readonly FoundAgency[];
  readonly regions: readonly FoundRegion[];
  /** A region that the query names, with nothing of its own that fits the rest of it; what is found is then of elsewhere, or other. */
  readonly lacking: { readonly region: FoundRegion; readonly rest: string } | null;
}

export interface FindOptions {
  /** How many agencies at most. */
  readonly most: number;
  /** The code of a region whose province comes first among equals; null for none. */
  readonly near: string | null;
  /** The code of a region that agencies must lie in, and their kind; left out for any. */
  readonly within?: string | undefined;
  readonly kind?: AgencyKind | undefined;
}

/** Finds agencies by what people type. */
export interface AgencyFinder {
  find(query: string, options: FindOptions): Answer;
}
