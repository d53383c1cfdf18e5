import type { ComparedAgency } from '../../publish/comparison/compared-files.ts';
import type { LoadedRegion } from './load-compared.ts';

const governing = ['government_office', 'government', 'township_government', 'subdistrict'] as const;

/** The regions that agencies are of, each once. */
export function listRegionsOf(agencies: readonly ComparedAgency[]): string[] {
  return [...new Set(agencies.map(({ region }) => region.code))];
}

/** Of each region the body that governs it, its office first; another of its bodies where none is known. */
export function listGoverning(regions: readonly LoadedRegion[]): string[] {
  return regions.flatMap(({ bodies }) => {
    const own = [...bodies.values()].at(-1) ?? [];
    const found = governing.map((kind) => own.find((body) => body.kind === kind && body.level !== 'zone'));
    return (found.find((body) => body !== undefined) ?? own[0])?.id ?? [];
  });
}
