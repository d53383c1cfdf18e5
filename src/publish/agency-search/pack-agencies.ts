import { trimCode } from '../../places/divisions.ts';
import type { SearchAgency } from './agency.ts';
import { writePack, writeReadings } from './write-pack.ts';

/** Up to so many agencies are one pack: it weighs no more than the largest province of the country. */
export const mostInOnePack = 5000;

export interface AgencyPack {
  /** Part of the name of its file. */
  readonly key: string;
  /** Codes of the provinces that it holds. */
  readonly provinces: readonly string[];
  readonly agencies: number;
  readonly bytes: Uint8Array;
}

/** Packs agencies province by province, the largest first, or all in one where they are few; with the readings of their characters. */
export function packAgencies(agencies: readonly SearchAgency[]): { readings: Uint8Array; shards: AgencyPack[] } {
  const readings = writeReadings(agencies.flatMap(({ name, others, region }) => [name, ...others, ...region.path]));
  const provinceOf = ({ region }: SearchAgency): string => trimCode(region.code).slice(0, 2).padEnd(6, '0');
  const provinces = Map.groupBy(agencies, provinceOf);
  const packs: (readonly [key: string, provinces: readonly string[], own: readonly SearchAgency[]])[] =
    agencies.length <= mostInOnePack
      ? [['all', [...provinces.keys()].sort(), agencies]]
      : [...provinces].map(([code, own]) => [code, [code], own]);
  const shards = packs
    .map(([key, codes, own]) => ({ key, provinces: codes, agencies: own.length, bytes: writePack(own) }))
    .sort((a, b) => b.agencies - a.agencies || (a.key < b.key ? -1 : 1));
  return { readings, shards };
}
