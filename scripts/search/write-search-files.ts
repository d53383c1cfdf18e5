import { createHash } from 'node:crypto';
import { agencyKinds } from '../../src/places/agency-types.ts';
import { findDivision, listAncestors, nationCode, trimCode } from '../../src/places/divisions.ts';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { packAgencies } from '../../src/publish/agency-search/pack-agencies.ts';
import type { AgencyManifest, TextFacets, TextManifest, TextYear } from '../../src/publish/search-manifests.ts';
import { writeLoadedScript } from '../../src/publish/loaded-script.ts';
import { writeReportText } from '../../src/publish/text-search/report-text.ts';
import { createIndexWriter } from '../../src/publish/text-search/write-index.ts';
import type { Catalogue, CatalogueEntry } from '../../src/record/catalogue.ts';
import { readCatalogue, readRecord } from '../../src/store/records.ts';
import { removeLoadedFiles, writeLoadedFile, writeLoadedNames } from '../../src/store/loaded-files.ts';

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 10);
}

/** Writes bytes under a name with their hash in it, and gives that name. */
function writeHashed(name: string, bytes: Uint8Array): string {
  const hashed = `${name}.${hash(bytes)}`;
  writeLoadedFile('search', hashed, writeLoadedScript(hashed, bytes));
  return hashed;
}

function toBytes(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data));
}

/** What the search box offers: every body that the site knows, with the names that it had. */
export function listSearchAgencies({
  agencies,
  changes,
  reports,
}: Pick<Catalogue, 'agencies' | 'changes' | 'reports'>): SearchAgency[] {
  const newest = Math.max(...reports.map(({ year }) => year));
  const latest = new Set(reports.filter(({ year }) => year === newest).map(({ agency }) => agency.id));
  const renamed = changes.filter(({ change }) => change === 'renamed');
  return agencies.map(({ agency: { id, name, kind, level, region } }) => {
    const others = renamed
      .flatMap(({ from, to }) => [...from, ...to])
      .filter((each) => each.id === id && each.name !== name)
      .map((each) => each.name);
    return { id, name, kind, level, region, others: [...new Set(others)], latest: latest.has(id) };
  });
}

function writeAgencyFiles(agencies: readonly SearchAgency[]): string {
  const { readings, shards } = packAgencies(agencies);
  const manifest: AgencyManifest = {
    agencies: agencies.length,
    readings: writeHashed('agencies/readings', readings),
    shards: shards.map(({ key, bytes, ...about }) => ({ name: writeHashed(`agencies/${key}`, bytes), ...about })),
  };
  return writeHashed('agencies', toBytes(manifest));
}

/** The ranges of reports in regions and those above, of reports in the order of their regions. */
function listRanges(reports: readonly CatalogueEntry[]): TextFacets['regions'] {
  const ranges = new Map<string, [number, number]>();
  reports.forEach(({ agency: { region } }, index) => {
    if (region.code === nationCode) return;
    for (const code of [...listAncestors(region.code), region.code])
      ranges.set(code, [ranges.get(code)?.[0] ?? index, index + 1]);
  });
  return [...ranges]
    .map(([code, [from, to]]) => [code, findDivision(code)?.name ?? code, from, to] as const)
    .sort((a, b) => compare(trimCode(a[0]), trimCode(b[0])));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writeTextYear(year: number, unordered: readonly CatalogueEntry[]): TextYear {
  // A region and all below it are neighbours when codes have no zeros at the end.
  const reports = unordered.toSorted(
    (a, b) => compare(trimCode(a.agency.region.code), trimCode(b.agency.region.code)) || compare(a.id, b.id),
  );
  const folder = `texts/${year}`;
  const index = createIndexWriter();
  const sum = createHash('sha256');
  reports.forEach(({ id }, number) => {
    const text = writeReportText(readRecord(id));
    index.add(text.sections.flatMap(([, ...pieces]) => pieces.map(([piece]) => piece)));
    const bytes = toBytes(text);
    sum.update(bytes);
    writeLoadedFile('search', `${folder}/t/${number}`, writeLoadedScript(`${folder}/t/${number}`, bytes));
  });
  const { root, blocks } = index.finish();
  const write = (name: string, bytes: Uint8Array): void => {
    sum.update(bytes);
    writeLoadedFile('search', `${folder}/${name}`, writeLoadedScript(`${folder}/${name}`, bytes));
  };
  write('root', root);
  blocks.forEach((block, number) => write(String(number), block));
  const facets: TextFacets = {
    regions: listRanges(reports),
    kindOf: reports.map(({ agency }) => String(agencyKinds.indexOf(agency.kind))).join(''),
    kinds: agencyKinds,
  };
  write('facets', toBytes(facets));
  return { year, reports: reports.length, folder, version: sum.digest('hex').slice(0, 10) };
}

/** Writes everything that the search box and the search page load, made from the records. */
export function writeSearchFiles(): void {
  removeLoadedFiles('search');
  const catalogue = readCatalogue();
  const years = [...Map.groupBy(catalogue.reports, ({ year }) => year)].sort(([a], [b]) => b - a);
  const manifest: TextManifest = { years: years.map(([year, reports]) => writeTextYear(year, reports)) };
  writeLoadedNames('search', {
    agencies: writeAgencyFiles(listSearchAgencies(catalogue)),
    texts: writeHashed('texts', toBytes(manifest)),
  });
}
