import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../scripts/serve/serve-folder.ts';
import { buildChartsSite } from './charts-site.ts';
import { test as base } from './site.ts';

/** Tests of a site with every chart: nine counties of one prefecture, two years. */
export const test = base.extend<object, { charts: string }>({
  charts: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'charts-'));
      const served = await serveFolder(buildChartsSite(folder), { port: 0, host: '127.0.0.1' });
      await use(`http://127.0.0.1:${served.port}/`);
      await served.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
