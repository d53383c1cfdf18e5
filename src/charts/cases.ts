/** Of how many cases how many are of a kind; null where the source does not have it. */
export interface Cases {
  readonly count: number | null;
  readonly total: number | null;
}

/** Null where it is not known, and where there are no cases. */
export function findShare({ count, total }: Cases): number | null {
  return count === null || total === null || total === 0 ? null : count / total;
}

/** The share as a table has it: `none` in the place of that of no cases. */
export function tabulateShare(cases: Cases, none: string): number | string | null {
  return cases.total === 0 && cases.count !== null ? none : findShare(cases);
}
