import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { gatherPlaces, listFormerCalls, listRegionForms, splitName, type Place, type Site } from './agency-calls.ts';

/** Ways to write places, by their characters. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly here: Place[];
}

/** A region with the places that are it and those that are it or lie within it. */
interface Region {
  readonly own: Place[];
  readonly within: Place[];
}

/** Lookups over a list; none of them knows more than the list and the forms of places and bodies. */
export interface CallIndex {
  readonly list: readonly SearchAgency[];
  readonly places: readonly Place[];
  readonly root: Node;
  /** Regions by what they are called, alone or with one of those above in front. */
  readonly regions: ReadonlyMap<string, ReadonlySet<Region>>;
  /** Ids by former name, in all ways to write it. */
  readonly formers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids by name and by the place's own name with the body. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

function enter<K, T>(map: Map<K, Set<T>>, key: K, item: T): void {
  const items = map.get(key);
  if (items) items.add(item);
  else map.set(key, new Set([item]));
}

function growTrie(places: readonly Place[]): Node {
  const root: Node = { next: new Map(), here: [] };
  for (const place of places) {
    for (const form of place.forms) {
      let node = root;
      for (const character of form) {
        const child: Node = node.next.get(character) ?? { next: new Map(), here: [] };
        node.next.set(character, child);
        node = child;
      }
      node.here.push(place);
    }
  }
  return root;
}

function writeRegion(site: Site, at: number): string[] {
  const own = listRegionForms(site, at);
  const above = site.path.slice(0, at).flatMap((_, higher) => listRegionForms(site, higher));
  return [...own, ...above.flatMap((name) => own.map((form) => name + form))];
}

function indexRegions(places: readonly Place[]): Map<string, Set<Region>> {
  const regions = new Map<string, Region>();
  const index = new Map<string, Set<Region>>();
  for (const place of places) {
    const { path, zone } = place.site;
    for (let at = 0; at < path.length; at += 1) {
      const key = path.slice(0, at + 1).join(' ');
      const known = regions.get(key);
      const region = known ?? { own: [], within: [] };
      region.within.push(place);
      if (at === path.length - 1) region.own.push(place);
      if (known) continue;
      regions.set(key, region);
      const site = { path: path.slice(0, at + 1), zone: zone && at === path.length - 1 };
      for (const form of writeRegion(site, at)) enter(index, form, region);
    }
  }
  return index;
}

export function indexCalls(list: readonly SearchAgency[]): CallIndex {
  const places = gatherPlaces(list);
  const formers = new Map<string, Set<string>>();
  const names = new Map<string, Set<string>>();
  for (const agency of list) {
    for (const former of agency.others) {
      for (const call of listFormerCalls(agency, former)) enter(formers, call, agency.id);
    }
    const { site, before, body } = splitName(agency);
    enter(names, agency.name, agency.id);
    if (before !== '') enter(names, (site.path.at(-1) ?? '') + body, agency.id);
  }
  return { list, places, root: growTrie(places), regions: indexRegions(places), formers, names };
}
