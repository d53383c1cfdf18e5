import type { CatalogueEntry } from '../store/records.ts';
import { nameKind, nameLevel } from './_facts.ts';
import type { Site } from './_site.ts';

/** The newest report of each agency, in the order of their regions. */
export function newestReports(reports: readonly CatalogueEntry[]): CatalogueEntry[] {
  const newest = new Map<string, CatalogueEntry>();
  for (const report of reports) {
    const known = newest.get(report.agency.id);
    if (!known || known.year < report.year) newest.set(report.agency.id, report);
  }
  return [...newest.values()].sort((a, b) => (a.agency.id < b.agency.id ? -1 : 1));
}

/** An agency as lists show it. */
export function listAgency(
  site: Site,
  { agency, summary }: CatalogueEntry,
): {
  name: string;
  href: string;
  facts: string;
  summary: string;
} {
  return {
    name: agency.name,
    href: site.addresses.agency(agency.id),
    facts: [agency.region.path.join(' › '), nameLevel(site, agency.level), nameKind(site, agency)].join(' · '),
    summary: summary[site.locale],
  };
}

/** Adds up a figure over reports; null when one of them does not report it. */
export function addFigures(
  reports: readonly CatalogueEntry[],
  figure: (report: CatalogueEntry) => number | null,
): number | null {
  let sum = 0;
  for (const report of reports) {
    const value = figure(report);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/** Whether every figure that a picture of outcomes needs was reported. */
export function isComplete({ handled, carriedOut, outcomes }: CatalogueEntry['headline']): boolean {
  return [handled, carriedOut, ...Object.values(outcomes)].every((count) => count !== null);
}

/** The reports of the newest year among them. */
export function ofNewestYear(reports: readonly CatalogueEntry[]): CatalogueEntry[] {
  const year = Math.max(...reports.map((report) => report.year));
  return reports.filter((report) => report.year === year);
}

/** The years that reports are for, the newest first. */
export function yearsOf(reports: readonly CatalogueEntry[]): number[] {
  return [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a);
}

/** The reports of the newest year that any report is for. */
export function reportsOfNewestYear(reports: readonly CatalogueEntry[]): { year: number; reports: CatalogueEntry[] } {
  const year = Math.max(...reports.map((report) => report.year));
  return { year, reports: reports.filter((report) => report.year === year) };
}
