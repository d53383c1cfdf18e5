import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copySearchFiles } from '../../src/store/search-files.ts';

/** Puts what searching loads, which the build wrote before, beside the other assets. */
export function searchFiles(): AstroIntegration {
  return {
    name: 'search-files',
    hooks: {
      'astro:build:done': ({ dir }) => copySearchFiles(join(fileURLToPath(dir), 'assets', 'search')),
    },
  };
}
