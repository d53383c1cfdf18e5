/** A report of a body for a year. */
interface Yearly {
  readonly agency: { readonly id: string };
  readonly year: number;
}

/** For each report, that of the same body for the year before; null where there is none. */
export function findPrevious<T extends Yearly>(reports: readonly T[]): Map<T, T | null> {
  const byYear = new Map(reports.map((report) => [`${report.agency.id}/${report.year}`, report]));
  return new Map(reports.map((report) => [report, byYear.get(`${report.agency.id}/${report.year - 1}`) ?? null]));
}
