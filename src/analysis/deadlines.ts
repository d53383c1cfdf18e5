import type { AgencyKind, AgencyLevel, Scope } from '../places/agency.ts';

/**
 * The last day on which a report for a year is in time (政府信息公开条例第四十九条): 31 January for departments, and 31 March for
 * the report of a government of a county or above. Offices that speak for themselves, townships and subdistricts are held to
 * the first; committees of zones, of which the article says nothing, to the second. Null for bodies that it does not name.
 */
export function statutoryDeadline(kind: AgencyKind, level: AgencyLevel, scope: Scope, year: number): string | null {
  if (kind === 'other') return null;
  const ofGovernment = kind === 'government' || level === 'zone' || scope === 'aggregate';
  return `${year + 1}-${ofGovernment ? '03-31' : '01-31'}`;
}
