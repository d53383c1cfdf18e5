/** A report of a body for a year. */
interface Yearly {
  readonly agency: { readonly id: string };
  readonly year: number;
}

/** A declared change of bodies. */
interface Change {
  readonly change: 'renamed' | 'merged' | 'split';
  readonly year: number;
  readonly from: readonly { readonly id: string }[];
  readonly to: readonly { readonly id: string }[];
}

/** Whether a body was another the year before: merged or split in this year, though it may have kept its id. */
function isBroken({ agency, year }: Yearly, changes: readonly Change[]): boolean {
  return changes.some(
    (each) =>
      each.change !== 'renamed' && each.year === year && [...each.from, ...each.to].some(({ id }) => id === agency.id),
  );
}

/** For each report, that of the same body for the year before; null where there is none. */
export function findPrevious<T extends Yearly>(
  reports: readonly T[],
  changes: readonly Change[] = [],
): Map<T, T | null> {
  const byYear = new Map(reports.map((report) => [`${report.agency.id}/${report.year}`, report]));
  return new Map(
    reports.map((report) => {
      const before = byYear.get(`${report.agency.id}/${report.year - 1}`) ?? null;
      return [report, isBroken(report, changes) ? null : before];
    }),
  );
}
