import type { Check, Figures } from './check.ts';
import { checkBalance } from './r1-balance.ts';
import { checkOutcomes } from './r2-outcomes.ts';
import { checkApplicants } from './r3-applicants.ts';
import { checkDisputes } from './r4-disputes.ts';
import { checkNumbers } from './r6-numbers.ts';

/** Every relation that one report must satisfy by itself. A table that was not read has `not_assessable` results. */
export function runChecks(figures: Figures): Check[] {
  return [checkBalance, checkOutcomes, checkApplicants, checkDisputes, checkNumbers].flatMap((check) => check(figures));
}
