import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { SearchAgency } from '../../src/publish/agency-search/agency.ts';
import { packAgencies } from '../../src/publish/agency-search/pack-agencies.ts';
import type { AgencyManifest } from '../../src/publish/search-manifests.ts';
import { writeLoadedScript } from '../../src/publish/loaded-script.ts';

export interface Sizes {
  /** Bytes after gzip of the list of files, the readings and the largest pack. */
  readonly first: number;
  readonly whole: number;
  readonly files: number;
  /** Of the engine itself. */
  readonly scripts: number;
}

function weigh(bytes: string | Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function weighEngine(): number {
  const { outputFiles } = buildSync({
    entryPoints: ['src/client/search-engine.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    write: false,
  });
  return weigh(outputFiles[0]?.contents ?? new Uint8Array());
}

/** What a reader loads to search a list. */
export function measureSizes(list: readonly SearchAgency[]): Sizes {
  const { readings, shards } = packAgencies(list);
  const name = (part: string): string => `agencies/${part}.0123456789`;
  const manifest: AgencyManifest = {
    agencies: list.length,
    readings: name('readings'),
    shards: shards.map(({ key, provinces, agencies }) => ({ name: name(key), provinces, agencies })),
  };
  const always =
    weigh(writeLoadedScript(name('manifest'), new TextEncoder().encode(JSON.stringify(manifest)))) +
    weigh(writeLoadedScript(manifest.readings, readings));
  const packs = shards.map(({ key, bytes }) => weigh(writeLoadedScript(name(key), bytes)));
  return {
    first: always + Math.max(...packs),
    whole: always + packs.reduce((sum, bytes) => sum + bytes, 0),
    files: packs.length + 2,
    scripts: weighEngine(),
  };
}
