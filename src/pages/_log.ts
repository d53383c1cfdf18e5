import { statutoryDeadline } from '../analysis/deadlines.ts';
import { listMissing, type MissingReport } from '../analysis/expectations.ts';
import { listAncestors, nationCode } from '../places/divisions.ts';
import { readCatalogue, type CatalogueEntry, type KnownAgency } from '../store/records.ts';
import { yearsOf } from './_listing.ts';

/** A report that was published after the day that the law sets. */
export interface LateReport {
  readonly report: CatalogueEntry;
  readonly published: string;
  readonly deadline: string;
}

/** Code of the province that a body is in; that of the nation for central bodies. */
export function provinceOf({ region }: Pick<CatalogueEntry['agency'], 'region'>): string {
  return region.code === nationCode ? nationCode : (listAncestors(region.code)[0] ?? region.code);
}

/** Reports whose day of publication is known and too late. */
export function listLate(reports: readonly CatalogueEntry[]): LateReport[] {
  return reports.flatMap((report) => {
    const { agency, scope, year, source } = report;
    const deadline = statutoryDeadline(agency.kind, agency.level, scope, year);
    const { published } = source;
    return published !== null && deadline !== null && published > deadline ? [{ report, published, deadline }] : [];
  });
}

let missing: MissingReport<KnownAgency>[] | undefined;

/** Every report that is missing. Made once a build. */
export function allMissing(): readonly MissingReport<KnownAgency>[] {
  const { agencies, reports, changes } = readCatalogue();
  missing ??= listMissing(agencies, reports, changes, yearsOf(reports));
  return missing;
}

/** The reports, missing ones and late ones of a year and a province. */
export interface LogPart {
  readonly year: number;
  readonly province: string;
  readonly reports: readonly CatalogueEntry[];
  readonly missing: readonly MissingReport<KnownAgency>[];
}

/** How many reports a page of the log holds. */
const perPage = 300;

/** A page of a part of the log. What is missing and late stands on the first. */
export interface LogPage {
  readonly part: LogPart;
  readonly page: number;
  readonly pages: number;
  readonly reports: readonly CatalogueEntry[];
}

/** A part in pages; one that has no report at all has a page too. */
export function pageLog(part: LogPart): LogPage[] {
  const pages = Math.max(1, Math.ceil(part.reports.length / perPage));
  return Array.from({ length: pages }, (_, index) => ({
    part,
    page: index + 1,
    pages,
    reports: part.reports.slice(index * perPage, (index + 1) * perPage),
  }));
}

/** The log by year and province, the newest year first. */
export function listLogParts(): LogPart[] {
  const { reports } = readCatalogue();
  const keyOf = (year: number, agency: Pick<CatalogueEntry['agency'], 'region'>): string =>
    `${year} ${provinceOf(agency)}`;
  const arrived = Map.groupBy(reports, ({ year, agency }) => keyOf(year, agency));
  const absent = Map.groupBy(allMissing(), ({ year, known }) => keyOf(year, known.agency));
  return [...new Set([...arrived.keys(), ...absent.keys()])]
    .map((key) => {
      const [year = '', province = ''] = key.split(' ');
      return { year: Number(year), province, reports: arrived.get(key) ?? [], missing: absent.get(key) ?? [] };
    })
    .sort((a, b) => b.year - a.year || (a.province < b.province ? -1 : 1));
}
