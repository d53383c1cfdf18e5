import type { RelationId } from '../../form/relations.ts';
import type { Edition, TableName, Text } from '../../form/terms.ts';
import type { AgencyKind, AgencyLevel, Scope } from '../../places/agency.ts';
import type { FieldId } from '../../places/fields.ts';

/** What an indicator comes to in a report, or the cells that it lacks: none of them where the edition has no such cells. */
export type ComparedIndicator =
  | {
      readonly count: number;
      readonly total?: number;
      /** Relations that its operands fail. */
      readonly failed?: readonly RelationId[];
      /** The operands cannot be those of a share. */
      readonly impossible?: true;
    }
  | { readonly missing: readonly string[] };

/** A relation that does not hold. */
export interface ComparedFailure {
  readonly relation: RelationId;
  /** Where it was applied, in the words of the form. */
  readonly place: Text;
  readonly formula: Text;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly string[];
  /** It is only expected to hold: a notice, no error. */
  readonly expected?: true;
}

/** A report as the comparison page loads it. */
export interface ComparedReport {
  readonly id: string;
  readonly year: number;
  readonly scope: Scope;
  readonly editions: Readonly<Record<TableName, Edition | null>>;
  /** The reported numbers other than 0; a cell of the edition that is neither here nor among `gaps` is 0. */
  readonly cells: Readonly<Record<string, number>>;
  readonly gaps: Readonly<Record<string, 'blank' | 'unreadable' | 'absent'>>;
  /** Units that cells state of themselves. */
  readonly units?: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, ComparedIndicator>>;
  readonly failures: readonly ComparedFailure[];
}

/** An agency with its reports, as the comparison page loads it. */
export interface ComparedAgency {
  readonly id: string;
  readonly name: string;
  /** Without the regions in front that tell nobody anything: as charts name it. */
  readonly short: string;
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  readonly field: FieldId | null;
  readonly region: { readonly code: string; readonly path: readonly string[] };
  /** The newest first. */
  readonly reports: readonly ComparedReport[];
}

/** What an agency was published under before leads to its permanent id. */
export interface MovedAgency {
  readonly moved: string;
}

/** A region, and the years of which its bodies have reports. */
export interface ComparedRegion {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly years: readonly number[];
}

/** The bodies of a region itself with their reports of a year. */
export interface RegionYear {
  readonly agencies: readonly ComparedAgency[];
}

/** Names of the files, paths below their folder without an ending. */
export const comparedFiles = {
  agency: (id: string) => `agencies/${id}`,
  region: (code: string) => `regions/${code}`,
  regionYear: (code: string, year: number) => `regions/${code}-${year}`,
} as const;
