import { reportDeadlines } from '../form/deadlines.ts';
import type { AgencyKind, AgencyLevel, Scope } from '../places/agency.ts';

/**
 * The last day on which a report for a year is in time (政府信息公开条例第四十九条): 31 January for departments, and 31 March for
 * the report of a government of a county or above. Offices that speak for themselves, townships and subdistricts, of which the
 * article says nothing, are held to the first as is usual. Null for zones and other bodies, which are not judged.
 */
export function statutoryDeadline(kind: AgencyKind, level: AgencyLevel, scope: Scope, year: number): string | null {
  if (kind === 'other' || level === 'zone') return null;
  const ofGovernment = kind === 'government' || scope === 'aggregate';
  return `${year + 1}-${ofGovernment ? reportDeadlines.government : reportDeadlines.department}`;
}
