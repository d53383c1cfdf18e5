import type { Edition } from '../form/terms.ts';
import { agencyKinds, agencyLevels, type AgencyKind, type AgencyLevel, type Scope } from '../places/agency.ts';
import { fieldIds, type FieldId } from '../places/fields.ts';

/** What decides whether two reports may stand in one table. */
export interface Comparable {
  readonly agency: { readonly kind: AgencyKind; readonly level: AgencyLevel; readonly field: FieldId | null };
  readonly scope: Scope;
  readonly year: number;
  readonly editions: { readonly requests: Edition | null };
}

/** Reports of bodies of one kind and level, of one scope, edition and year. */
export interface LikeGroup<T extends Comparable> {
  readonly kind: AgencyKind;
  readonly level: AgencyLevel;
  /** The field that all have; null where departments of several are together, and for other kinds. */
  readonly field: FieldId | null;
  readonly scope: Scope;
  readonly edition: Edition | null;
  readonly year: number;
  readonly reports: readonly T[];
}

function describeGroup<T extends Comparable>(reports: readonly T[], field: FieldId | null): LikeGroup<T> {
  const [first] = reports;
  if (!first) throw new Error('A group has a report');
  const { agency, scope, editions, year } = first;
  return { kind: agency.kind, level: agency.level, field, scope, edition: editions.requests, year, reports };
}

/** The same for reports of one kind and level, scope, edition and year. */
export function keyOfLike({ agency, scope, editions, year }: Comparable): string {
  return [agency.level, agency.kind, scope, editions.requests, year].join(' ');
}

/** In the order of levels, kinds and fields. */
function compareGroups<T extends Comparable>(a: LikeGroup<T>, b: LikeGroup<T>): number {
  const place = ({ level, kind, field }: LikeGroup<T>): number[] => [
    agencyLevels.indexOf(level),
    agencyKinds.indexOf(kind),
    field === null ? fieldIds.length : fieldIds.indexOf(field),
  ];
  const [left, right] = [place(a), place(b)];
  const index = left.findIndex((each, at) => each !== right[at]);
  return index < 0 ? b.year - a.year : (left[index] ?? 0) - (right[index] ?? 0);
}

/** Puts like with like: kind, level, scope, edition and year are the same in every group. */
export function groupLike<T extends Comparable>(reports: readonly T[]): LikeGroup<T>[] {
  return [...Map.groupBy(reports, keyOfLike).values()].map((group) => describeGroup(group, null)).sort(compareGroups);
}

/** The same, departments of each field apart: the education bureaus of several counties. */
export function groupLikeByField<T extends Comparable>(reports: readonly T[]): LikeGroup<T>[] {
  const groups = Map.groupBy(reports, (report) => `${keyOfLike(report)} ${report.agency.field}`);
  return [...groups.values()].map((group) => describeGroup(group, group[0]?.agency.field ?? null)).sort(compareGroups);
}
