import { isGroupClaim } from '../../form/claims.ts';
import type { JudgedClaim } from '../claims/judge-claims.ts';
import { nameMissing, type Check, type CheckState, type Figures } from './check.ts';

const states: Readonly<Record<Exclude<JudgedClaim['verdict'], 'unmatched'>, CheckState>> = {
  agrees: 'holds',
  differs: 'fails',
  // The prose speaks of a narrower or wider body than the table: nothing is proved.
  scope: 'not_assessable',
  not_assessable: 'not_assessable',
};

/** What prose states (left) against the cells that it is of (right), as the verdict of the claim has it. */
export function compareClaim(relation: 'R8' | 'R9', claim: JudgedClaim, index: number, figures: Figures): Check[] {
  if (claim.verdict === 'unmatched') return [];
  const { value: left, table: right, cells } = claim;
  return [{ relation, claim: index, state: states[claim.verdict], left, right, cells, ...nameMissing(cells, figures) }];
}

/** R8: numbers in the prose against single cells, or against received + carried in. */
export function checkProse(figures: Figures, claims: readonly JudgedClaim[]): Check[] {
  return claims.flatMap((claim, index) => (isGroupClaim(claim.key) ? [] : compareClaim('R8', claim, index, figures)));
}
