import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { buildOnce } from './build-once.ts';
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
      const folder = await buildOnce('rankings', buildRankingsSite);
      const served = await serveFolder(folder, { port: 0, host: '127.0.0.1' });
      await use({ folder, root: `http://127.0.0.1:${served.port}/` });
      await served.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
