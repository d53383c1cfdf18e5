import type { JudgedClaim } from '../claims/judge-claims.ts';
import { judgeEquation, type Check, type Figures, type PreviousFigures } from './check.ts';
import { listEquations } from './equations.ts';
import { checkNumbers } from './r6-numbers.ts';
import { checkProse } from './r8-prose.ts';
import { checkGroups } from './r9-groups.ts';

/**
 * Every relation of a report: those that it must satisfy by itself (R1–R4, R6), with the report of the year before (R5,
 * R7), and of its prose with its tables (R8, R9). What has an operand that is not reported is `not_assessable`.
 */
export function runChecks(
  figures: Figures,
  claims: readonly JudgedClaim[] = [],
  previous: PreviousFigures | null = null,
): Check[] {
  const checks = [
    ...listEquations(figures.editions).map((equation) => judgeEquation(equation, figures, previous)),
    ...checkNumbers(figures),
    ...checkProse(figures, claims),
    ...checkGroups(figures, claims),
  ];
  // Stable: within a relation they keep the order of the form.
  return checks.sort((a, b) => (a.relation < b.relation ? -1 : a.relation > b.relation ? 1 : 0));
}
