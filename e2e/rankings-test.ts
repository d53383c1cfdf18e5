import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { buildRankingsSite } from './rankings-site.ts';
import { test as base } from './site.ts';

interface Rankings {
  readonly folder: string;
  readonly root: string;
}

/** Tests of a site with rankings of every kind of row, of two years. */
export const test = base.extend<object, { rankings: Rankings }>({
  rankings: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'rankings-'));
      const built = buildRankingsSite(folder);
      const served = await serveFolder(built, { port: 0, host: '127.0.0.1' });
      await use({ folder: built, root: `http://127.0.0.1:${served.port}/` });
      await served.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
