import type { ComparedAgency } from '../../publish/comparison/compared-files.ts';
import type { CompareState } from '../../publish/comparison/compare-state.ts';
import { nameApart } from '../../publish/comparison/name-apart.ts';
import type { ComparedStore, LoadedRegion } from './load-compared.ts';

/** What could be loaded of what is chosen, and what could not. */
export interface Loaded {
  /** Those chosen, each under its own id where it was asked for by an earlier one; none twice. */
  readonly items: readonly string[];
  readonly agencies: readonly ComparedAgency[];
  readonly regions: readonly LoadedRegion[];
  readonly failed: readonly string[];
}

export const nothingLoaded: Loaded = { items: [], agencies: [], regions: [], failed: [] };

/** What a thing that was asked for is; null where it could not be had. */
async function loadEach<T>(items: readonly string[], load: (item: string) => Promise<T>): Promise<(T | null)[]> {
  const all = await Promise.allSettled(items.map(load));
  return all.map((each) => (each.status === 'fulfilled' ? each.value : null));
}

function findFailed(items: readonly string[], found: readonly unknown[]): string[] {
  return items.filter((_, index) => found[index] === null);
}

async function loadAgencies(items: readonly string[], store: ComparedStore): Promise<Loaded> {
  const found = await loadEach(items, (id) => store.agency(id));
  const unique = new Map(found.flatMap((agency) => (agency ? [[agency.id, agency]] : [])));
  const all = [...unique.values()];
  const names = nameApart(all.map(({ short: name, region: { path } }) => ({ name, path })));
  return {
    items: [...new Set(items.map((item, index) => found[index]?.id ?? item))],
    agencies: all.map((agency, index) => ({ ...agency, short: names[index] ?? agency.short })),
    regions: [],
    failed: findFailed(items, found),
  };
}

async function loadRegions(items: readonly string[], years: readonly number[], store: ComparedStore): Promise<Loaded> {
  const found = await loadEach(items, (code) => store.region(code, years));
  const all = found.flatMap((region) => region ?? []);
  const names = nameApart(all);
  return {
    items,
    agencies: [],
    regions: all.map((region, index) => ({ ...region, name: names[index] ?? region.name })),
    failed: findFailed(items, found),
  };
}

/** Loads what is chosen, with names that tell one from the other. */
export function loadChosen(
  { what, items }: Pick<CompareState, 'what' | 'items'>,
  years: readonly number[],
  store: ComparedStore,
): Promise<Loaded> {
  return what === 'agencies' ? loadAgencies(items, store) : loadRegions(items, years, store);
}
