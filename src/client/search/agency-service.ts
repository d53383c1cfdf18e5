import type { Answer, FindOptions } from '../../publish/agency-search/found.ts';
import { createPackedFinder, type PackedFinder } from '../../publish/agency-search/packed-finder.ts';
import { parseReadings } from '../../publish/agency-search/readings.ts';
import type { AgencyManifest } from '../../publish/search-manifests.ts';
import { parseJson, type LoadFile } from '../page/load-file.ts';

/** What is found, and in how much of the list. */
export interface Reply {
  readonly answer: Answer;
  /** Agencies that were looked through, and all that there are. */
  readonly searched: number;
  readonly total: number;
  /** Whether a part of the list could not be loaded. */
  readonly broken: boolean;
}

export interface StartOptions {
  /** The code of the region that the reader is in, whose province is loaded first; null for none. */
  readonly near: string | null;
  /** Whether the reader saves data: then only the first part is loaded. */
  readonly saving: boolean;
  /** Whether parts that could not be loaded are to be tried again: once a reader comes back to the box, not at every letter. */
  readonly again: boolean;
}

export interface AgencyService {
  /** Loads what is needed for a first answer, and goes on with the rest. Rejects where that cannot be had; may be called again. */
  start(options: StartOptions): Promise<void>;
  find(query: string, options: FindOptions): Reply;
}

/** Looks agencies up in the packs of a site. `grow` is called when a further part has been loaded, or could not be. */
export function openAgencies(load: LoadFile, manifestName: string, grow: () => void): AgencyService {
  let manifest: AgencyManifest | null = null;
  let finder: PackedFinder | null = null;
  let searched = 0;
  let broken = false;
  const added = new Set<string>();
  let starting: Promise<void> | null = null;
  let loadingRest: Promise<void> | null = null;

  const add = async (shard: AgencyManifest['shards'][number]): Promise<void> => {
    if (added.has(shard.name)) return;
    const bytes = await load(shard.name);
    finder?.add(bytes);
    added.add(shard.name);
    searched += shard.agencies;
  };

  /** The shard of the reader's province, else the largest. */
  const chooseFirst = ({ shards }: AgencyManifest, near: string | null): AgencyManifest['shards'][number] | undefined =>
    shards.find(({ provinces }) => near !== null && provinces.includes(`${near.slice(0, 2)}0000`)) ?? shards[0];

  const begin = async (near: string | null): Promise<void> => {
    manifest ??= parseJson(await load(manifestName)) as AgencyManifest;
    const first = chooseFirst(manifest, near);
    const [readings] = await Promise.all([finder ? null : load(manifest.readings)]);
    if (readings) finder = createPackedFinder(parseReadings(readings));
    if (first) await add(first);
  };

  const addRest = async (): Promise<void> => {
    broken = false;
    for (const shard of manifest?.shards ?? []) {
      if (added.has(shard.name)) continue;
      try {
        await add(shard);
      } catch {
        broken = true;
      }
      grow();
    }
  };

  return {
    start: async ({ near, saving, again }) => {
      starting ??= begin(near);
      try {
        await starting;
      } catch (cause) {
        starting = null;
        throw cause;
      }
      if (saving || added.size === manifest?.shards.length || (broken && !again)) return;
      loadingRest ??= addRest().finally(() => (loadingRest = null));
    },
    find: (query, options) => ({
      answer: finder?.find(query, options) ?? { agencies: [], regions: [], lacking: null },
      searched,
      total: manifest?.agencies ?? 0,
      broken,
    }),
  };
}
