import {
  comparedFiles,
  type ComparedAgency,
  type ComparedRegion,
  type MovedAgency,
  type RegionYear,
} from '../../publish/comparison/compared-files.ts';
import { parseJson, type LoadFile } from '../page/load-file.ts';

/** A region with its bodies of each year that was asked for; none for a year without reports. */
export interface LoadedRegion extends ComparedRegion {
  readonly bodies: ReadonlyMap<number, readonly ComparedAgency[]>;
}

/** What the page has loaded stays with it, so that going back and forth loads nothing again. */
export interface ComparedStore {
  /** Rejects where the file cannot be had. An earlier id gives the agency under its own. */
  agency(id: string): Promise<ComparedAgency>;
  region(code: string, years: readonly number[]): Promise<LoadedRegion>;
}

export function openCompared(load: LoadFile, version: string): ComparedStore {
  const known = new Map<string, Promise<unknown>>();
  const loadOnce = <T>(name: string): Promise<T> => {
    const loading =
      known.get(name) ??
      load(name, version)
        .then(parseJson)
        .catch((cause: unknown) => {
          // What could not be had may be had later.
          known.delete(name);
          throw cause;
        });
    known.set(name, loading);
    return loading as Promise<T>;
  };
  const agency = async (id: string): Promise<ComparedAgency> => {
    const found = await loadOnce<ComparedAgency | MovedAgency>(comparedFiles.agency(id));
    return 'moved' in found ? loadOnce<ComparedAgency>(comparedFiles.agency(found.moved)) : found;
  };
  const region = async (code: string, years: readonly number[]): Promise<LoadedRegion> => {
    const about = await loadOnce<ComparedRegion>(comparedFiles.region(code));
    const there = years.filter((year) => about.years.includes(year));
    const bodies = await Promise.all(
      there.map(
        async (year) => [year, (await loadOnce<RegionYear>(comparedFiles.regionYear(code, year))).agencies] as const,
      ),
    );
    return { ...about, bodies: new Map(bodies) };
  };
  return { agency, region };
}
