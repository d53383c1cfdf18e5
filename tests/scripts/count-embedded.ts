import { readdirSync } from 'node:fs';

/** How many pages to embed a site has, in all languages: as many as it has pages with charts. */
export function countEmbedded(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:en[\\/])?embed[\\/].*\.html$/u.test(path),
  ).length;
}
