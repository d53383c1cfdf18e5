import type { AgencyKind } from '../places/agency-types.ts';

/** What the search box loads first: the files of the packs. Names are paths below the folder of search files, without `.js`. */
export interface AgencyManifest {
  readonly agencies: number;
  /** The readings of all characters. */
  readonly readings: string;
  readonly shards: readonly {
    readonly name: string;
    /** The codes of the provinces in it. */
    readonly provinces: readonly string[];
    readonly agencies: number;
  }[];
}

/** The texts of a year: an index over its reports, which are numbered in the order of their regions. */
export interface TextYear {
  readonly year: number;
  readonly reports: number;
  /** Folder of its files: `root`, `facets`, blocks and texts by their numbers. */
  readonly folder: string;
  /** What the files of this build are asked for with, so that no browser takes those of an earlier one. */
  readonly version: string;
}

/** What the full text search loads first; the newest year first. */
export interface TextManifest {
  readonly years: readonly TextYear[];
}

/** By what the reports of a year may be narrowed down. */
export interface TextFacets {
  /** Regions with reports in the order of codes, each with the first of its reports and the one after its last. */
  readonly regions: readonly (readonly [code: string, name: string, from: number, to: number])[];
  /** The kind of body of each report, as a digit: its place in `kinds`. */
  readonly kindOf: string;
  readonly kinds: readonly AgencyKind[];
}
