import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { buildOnce } from './build-once.ts';
import { buildChartsSite } from './charts-site.ts';
import { test as base } from './site.ts';

/** Tests of a site with every chart: nine counties of one prefecture, two years. */
export const test = base.extend<object, { charts: string }>({
  charts: [
    async ({}, use) => {
      const served = await serveFolder(await buildOnce('charts', buildChartsSite), { port: 0, host: '127.0.0.1' });
      await use(`http://127.0.0.1:${served.port}/`);
      await served.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
