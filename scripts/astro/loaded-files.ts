import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyLoadedFiles } from '../../src/store/loaded-files.ts';

/** Puts what scripts load, which the build wrote before, beside the other assets. */
export function loadedFiles(): AstroIntegration {
  return {
    name: 'loaded-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const assets = join(fileURLToPath(dir), 'assets');
        for (const purpose of ['search', 'compare'] as const) copyLoadedFiles(purpose, join(assets, purpose));
      },
    },
  };
}
