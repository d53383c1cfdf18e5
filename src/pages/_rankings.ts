import type { Indicator } from '../analysis/indicators/definitions.ts';
import { rankReports, rankStates, type RankedRow, type Ranking } from '../analysis/indicators/rankings.ts';
import { groupLike, type LikeGroup } from '../analysis/like-groups.ts';
import { readCatalogue, type CatalogueEntry } from '../store/records.ts';
import { idOfGroup } from './_group-pictures.ts';
import { yearsOf } from './_listing.ts';
import { allMissing, provinceOf } from './_log.ts';

type Group = LikeGroup<CatalogueEntry>;

/** Reports of a year that have a ranking for each indicator: like ones, or all that have no like one. */
export interface Sheet {
  /** What its addresses end in: the same for every indicator. */
  readonly id: string;
  readonly year: number;
  /** Null for reports without a like one, which stand in one list and have no ranks. */
  readonly group: Group | null;
  /** Code of the province that it is narrowed down to; null for all. */
  readonly province: string | null;
  readonly reports: readonly CatalogueEntry[];
}

/** How many rows a page of a ranking holds. */
export const perPage = 100;

function sheetsOfYear(year: number, reports: readonly CatalogueEntry[]): Sheet[] {
  const groups = groupLike(reports);
  const single = groups.filter((group) => group.reports.length === 1).flatMap((group) => group.reports);
  const like = groups
    .filter((group) => group.reports.length > 1)
    .sort((a, b) => b.reports.length - a.reports.length)
    .map((group): Sheet => ({
      id: `${year}-${idOfGroup(group)}`,
      year,
      group,
      province: null,
      reports: group.reports,
    }));
  return single.length === 0
    ? like
    : [...like, { id: `${year}-single`, year, group: null, province: null, reports: single }];
}

let sheets: Sheet[] | undefined;

/** Every sheet but those of provinces, the newest year and the largest group first. Made once a build. */
export function listSheets(): readonly Sheet[] {
  const { reports } = readCatalogue();
  sheets ??= yearsOf(reports).flatMap((year) =>
    sheetsOfYear(
      year,
      reports.filter((report) => report.year === year),
    ),
  );
  return sheets;
}

const provinces = new Map<string, Sheet[]>();

/** The same for each province, in the order of their codes, of a sheet that does not fit on a page; none of a shorter one. */
export function listProvinces(sheet: Sheet): readonly Sheet[] {
  if (sheet.province !== null || sheet.group === null || sheet.reports.length <= perPage) return [];
  const known = provinces.get(sheet.id);
  if (known) return known;
  const own = [...Map.groupBy(sheet.reports, ({ agency }) => provinceOf(agency))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([province, reports]): Sheet => ({ ...sheet, id: `${sheet.id}-${province}`, province, reports }));
  const listed = own.length > 1 ? own : [];
  provinces.set(sheet.id, listed);
  return listed;
}

/** The sheet of all provinces that one is a part of; itself where it is none. */
export function wholeOf(sheet: Sheet): Sheet {
  return listSheets().find(({ year, group }) => year === sheet.year && group === sheet.group) ?? sheet;
}

/** The same bodies in every year that two of them reported in, the newest first; editions of the form may differ. */
export function listYears({ group, province }: Sheet): Sheet[] {
  return listSheets().flatMap((sheet) => {
    const other = sheet.group;
    const alike =
      group === null
        ? other === null
        : other?.level === group.level && other.kind === group.kind && other.scope === group.scope;
    if (!alike) return [];
    return [listProvinces(sheet).find((each) => each.province === province) ?? sheet];
  });
}

/** A page of a ranking. */
export interface SheetPage {
  readonly sheet: Sheet;
  readonly page: number;
  readonly pages: number;
}

export function pageSheet(sheet: Sheet): SheetPage[] {
  const pages = Math.ceil(sheet.reports.length / perPage);
  return Array.from({ length: pages }, (_, index) => ({ sheet, page: index + 1, pages }));
}

export type Row = RankedRow<CatalogueEntry>;

function rankSingly(indicator: Indicator, reports: readonly CatalogueEntry[]): Ranking<CatalogueEntry> {
  const each = reports
    .toSorted((a, b) => (a.agency.id < b.agency.id ? -1 : 1))
    .map((report) => rankLike(indicator, [report]));
  const rows = each.flatMap((ranking) => ranking.rows);
  const counts = { comparable: 0, few: 0, doubtful: 0, none: 0, missing: 0 };
  for (const state of rankStates) counts[state] = rows.filter((row) => row.state === state).length;
  return { rows, counts, ranks: false, quartiles: null, pooled: null };
}

function rankLike(indicator: Indicator, reports: readonly CatalogueEntry[]): Ranking<CatalogueEntry> {
  return rankReports(indicator, reports, ({ indicators }) => {
    const own = indicators[indicator.id];
    return own ? { count: own.count, total: own.total ?? null, doubtful: own.doubtful ?? false } : null;
  });
}

let last: { readonly key: string; readonly ranking: Ranking<CatalogueEntry> } | undefined;

/** The ranking of a sheet. The last one is kept, because its pages are made one after the other. */
export function rankSheet(indicator: Indicator, sheet: Sheet): Ranking<CatalogueEntry> {
  const key = `${indicator.id} ${sheet.id}`;
  if (last?.key !== key) {
    const rank = sheet.group === null ? rankSingly : rankLike;
    last = { key, ranking: rank(indicator, sheet.reports) };
  }
  return last.ranking;
}

let absent: Map<string, number> | undefined;

function countAbsent(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { year, known } of allMissing()) {
    const { level, kind } = known.agency;
    for (const area of ['', provinceOf(known.agency)]) {
      const key = [year, level, kind, area].join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many bodies of the kind and level of a sheet should have reported, as far as the site knows, and did not. */
export function countMissing({ year, group, province }: Sheet): number {
  if (group === null) return 0;
  absent ??= countAbsent();
  return absent.get([year, group.level, group.kind, province ?? ''].join(' ')) ?? 0;
}
