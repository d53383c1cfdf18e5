import type { FieldId } from './fields.ts';

export const agencyKinds = [
  'government',
  'government_office',
  'department',
  'township_government',
  'subdistrict',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

export const agencyLevels = ['central', 'province', 'prefecture', 'county', 'township', 'zone'] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

export interface Agency {
  /** Permanent, ASCII: code of the region, then the name in pinyin. */
  readonly id: string;
  /**
   * As the agency names itself; what is cut short, abbreviated or misspelt there is written out: places by their official
   * names, bodies by the full form that is the same everywhere.
   */
  readonly name: string;
  readonly kind: AgencyKind;
  /** What a department is responsible for; null for other kinds, and where its name tells none of the list. */
  readonly field: FieldId | null;
  readonly level: AgencyLevel;
  /** A zone's is the division that it belongs to; that of central bodies is the nation. */
  readonly region: { readonly code: string; readonly path: readonly string[] };
}
