import { createHash } from 'node:crypto';
import { findDivision, listAncestors, nationCode } from '../../src/places/divisions.ts';
import {
  comparedFiles,
  type ComparedAgency,
  type ComparedRegion,
  type MovedAgency,
  type RegionYear,
} from '../../src/publish/comparison/compared-files.ts';
import { describeAgency } from '../../src/publish/comparison/describe-agency.ts';
import { writeLoadedScript } from '../../src/publish/loaded-script.ts';
import type { KnownAgency } from '../../src/record/catalogue.ts';
import { readCatalogue, readRecord } from '../../src/store/records.ts';
import { removeLoadedFiles, writeLoadedFile, writeLoadedNames } from '../../src/store/loaded-files.ts';

/** The bodies of a region with their reports of each year, one file a year. */
function splitYears(agencies: readonly ComparedAgency[]): Map<number, RegionYear> {
  const years = [...new Set(agencies.flatMap(({ reports }) => reports.map(({ year }) => year)))].sort((a, b) => b - a);
  return new Map(
    years.map((year) => {
      const own = agencies
        .map((agency) => ({ ...agency, reports: agency.reports.filter((report) => report.year === year) }))
        .filter(({ reports }) => reports.length > 0);
      return [year, { agencies: own }];
    }),
  );
}

/** Writes what the comparison page loads: a file for each agency, and for each region one of every year. */
export function writeComparedFiles(): void {
  removeLoadedFiles('compare');
  const { agencies, reports } = readCatalogue();
  const sum = createHash('sha256');
  const write = (name: string, data: ComparedAgency | ComparedRegion | MovedAgency | RegionYear): void => {
    const bytes = new TextEncoder().encode(JSON.stringify(data));
    sum.update(name).update(bytes);
    writeLoadedFile('compare', name, writeLoadedScript(name, bytes));
  };
  const own = Map.groupBy(reports, ({ agency }) => agency.id);
  const describe = ({ agency, aliases }: KnownAgency): ComparedAgency => {
    const described = describeAgency(
      agency,
      (own.get(agency.id) ?? []).map(({ id }) => readRecord(id)),
    );
    write(comparedFiles.agency(agency.id), described);
    for (const alias of aliases) write(comparedFiles.agency(alias), { moved: agency.id });
    return described;
  };
  const ofRegion = Map.groupBy(agencies, ({ agency }) => agency.region.code);
  // Regions above have pages, and can be found, also where no body of their own is known.
  const codes = new Set([...ofRegion.keys()].flatMap((code) => [...listAncestors(code), code]));
  // One region after the other: the reports of all would not fit into memory.
  for (const code of [...codes].sort()) {
    const years = splitYears((ofRegion.get(code) ?? []).map(describe));
    const division = findDivision(code);
    if (!division || code === nationCode) continue;
    const { name, path } = division;
    write(comparedFiles.region(code), { code, name, path, years: [...years.keys()] });
    for (const [year, bodies] of years) write(comparedFiles.regionYear(code, year), bodies);
  }
  writeLoadedNames('compare', { version: sum.digest('hex').slice(0, 10) });
}
