import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAgencyList } from '../scripts/synthesize/agency-list.ts';
import { packAgencies } from '../src/publish/agency-search/pack-agencies.ts';
import type { AgencyManifest } from '../src/publish/search-manifests.ts';
import { writeLoadedScript } from '../src/publish/loaded-script.ts';
import { dist } from './site.ts';

export interface LargeListSite {
  readonly folder: string;
  readonly manifest: AgencyManifest;
}

/**
 * A home page whose search box knows a made-up list of so many agencies, from several files and in a thread of its own, as a
 * site of so many would have it.
 */
export function buildLargeListSite(folder: string, agencies: number): LargeListSite {
  mkdirSync(join(folder, 'assets/search/list'), { recursive: true });
  for (const name of ['assets', 'icon.svg', '404.html'])
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, 'assets/search', `${name}.js`), writeLoadedScript(name, bytes));
    return name;
  };
  const { readings, shards } = packAgencies(makeAgencyList({ count: agencies, seed: 1 }));
  const manifest: AgencyManifest = {
    agencies,
    readings: write('list/readings', readings),
    shards: shards.map(({ key, bytes, ...about }) => ({ name: write(`list/${key}`, bytes), ...about })),
  };
  write('list/manifest', new TextEncoder().encode(JSON.stringify(manifest)));
  const worker = readdirSync(join(folder, 'assets')).find((name) => name.startsWith('search-worker.')) ?? '';
  const html = readFileSync(join(dist, 'index.html'), 'utf8').replace(
    /data-manifest="[^"]*"/u,
    `data-manifest="list/manifest" data-worker="assets/${worker}"`,
  );
  writeFileSync(join(folder, 'index.html'), html);
  return { folder, manifest };
}
