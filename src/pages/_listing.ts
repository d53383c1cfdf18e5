import type { CatalogueEntry } from '../store/records.ts';
import { namePath } from './_facts.ts';
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

/** A report as lists show it. */
export function listReport(
  site: Site,
  report: CatalogueEntry,
): { name: string; href: string; facts: string; summary: string } {
  const { id, agency, year, source, summary } = report;
  return {
    name: site.say('finding.report', { name: agency.name, year }),
    href: site.addresses.report(id),
    facts: [namePath(site, agency.region), ...(source.published === null ? [] : [source.published])].join(' · '),
    summary: summary[site.locale],
  };
}

/** The reports that were published last, as far as the day is known, then those of the newest year. */
export function lastPublished(reports: readonly CatalogueEntry[], most: number): CatalogueEntry[] {
  const day = ({ source }: CatalogueEntry): string => source.published ?? '';
  return [...reports]
    .sort((a, b) => (day(a) === day(b) ? b.year - a.year || (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1))
    .slice(0, most);
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

/**
 * Reports whose figures may be added up: those that speak for other bodies too are not added to those that speak for
 * themselves, nor are reports that contradict themselves or have gaps.
 */
export function reportsToAdd(reports: readonly CatalogueEntry[]): CatalogueEntry[] {
  return reports.filter(
    ({ scope, contradictory, headline }) => scope === 'own' && !contradictory && isComplete(headline),
  );
}
