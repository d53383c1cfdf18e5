import { isGroupClaim } from '../../form/claims.ts';
import type { JudgedClaim } from '../claims/judge-claims.ts';
import type { Check, Figures } from './check.ts';
import { compareClaim } from './r8-prose.ts';

/** R9: sums in the prose (denied, lawsuits) against the cells of the group. */
export function checkGroups(figures: Figures, claims: readonly JudgedClaim[]): Check[] {
  return claims.flatMap((claim, index) => (isGroupClaim(claim.key) ? compareClaim('R9', claim, index, figures) : []));
}
