import { findingKindIds, findingKinds, type FindingKindId } from '../analysis/findings/kinds.ts';
import { findDivision } from '../places/divisions.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { nameProvince } from './_facts.ts';
import { countFindings } from './_findings.ts';
import { provinceOf } from './_log.ts';
import type { Site } from './_site.ts';

/** A report that has findings, and how many of each kind. */
export interface Found {
  readonly report: CatalogueEntry;
  readonly province: string;
  readonly counts: Readonly<Partial<Record<FindingKindId, number>>>;
}

let found: Found[] | undefined;

/** Every report that has findings, the newest year first, then by id. Made once a build. */
export function listFound(): readonly Found[] {
  found ??= readCatalogue()
    .reports.map((report) => ({ report, province: provinceOf(report.agency), counts: countFindings(report) }))
    .filter(({ counts }) => Object.keys(counts).length > 0)
    .sort((a, b) => b.report.year - a.report.year || (a.report.id < b.report.id ? -1 : 1));
  return found;
}

/** How many findings of a kind, or of all, reports have. */
export function addUp(those: readonly Found[], kind?: FindingKindId): number {
  const kinds = kind ? [kind] : findingKindIds;
  return those.reduce((sum, { counts }) => sum + kinds.reduce((own, each) => own + (counts[each] ?? 0), 0), 0);
}

/** A list of findings with a page of its own: those of a kind, or of a year and a province. */
export interface FindingsPart {
  readonly id: string;
  readonly title: string;
  /** Null for all kinds. */
  readonly kind: FindingKindId | null;
  readonly found: readonly Found[];
}

/** Reports on a page; each may have many findings. */
const perPage = 40;

export function listFindingsParts(site: Site): FindingsPart[] {
  const { say, locale } = site;
  const all = listFound();
  const kinds = findingKindIds.flatMap((kind): FindingsPart[] => {
    const those = all.filter(({ counts }) => counts[kind] !== undefined);
    return those.length === 0 ? [] : [{ id: kind, title: findingKinds[kind].name[locale], kind, found: those }];
  });
  const places = [...Map.groupBy(all, ({ report, province }) => `${report.year}-${province}`)].map(
    ([id, those]): FindingsPart => {
      const [year = '', province = ''] = id.split('-');
      const title = say('findings.part', { name: nameProvince(site, findDivision(province)), year: Number(year) });
      return { id, title, kind: null, found: those };
    },
  );
  return [...kinds, ...places];
}

/** A page of a part. */
export interface FindingsPage {
  readonly part: FindingsPart;
  readonly page: number;
  readonly pages: number;
  readonly found: readonly Found[];
}

export function pageFindings(part: FindingsPart): FindingsPage[] {
  const pages = Math.ceil(part.found.length / perPage);
  return Array.from({ length: pages }, (_, index) => ({
    part,
    page: index + 1,
    pages,
    found: part.found.slice(index * perPage, (index + 1) * perPage),
  }));
}

/** The address of the findings of a year and a province. */
export function findingsAddress({ addresses }: Site, year: number, province: string): string {
  return addresses.findingsPart(`${year}-${province}`);
}
