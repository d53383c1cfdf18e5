import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { describeReportFile, listReportPaths } from './store/report-files.ts';

/**
 * The report files as they lie in the content folder: where each is and the hash of its bytes. What they say is in the
 * records, which pages read one at a time; Astro's own `glob` loader would leave out `.txt`.
 */
const reports = defineCollection({
  loader: {
    name: 'report-files',
    load: async ({ store, parseData }) => {
      store.clear();
      for (const path of listReportPaths()) {
        const { bytes, sha256 } = describeReportFile(path);
        const data = await parseData({ id: path, data: { path, bytes, sha256 } });
        store.set({ id: path, data, digest: sha256 });
      }
    },
  },
  schema: z.object({ path: z.string(), bytes: z.number(), sha256: z.string() }),
});

export const collections = { reports };
