import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { serveFolder } from '../scripts/serve/serve-folder.ts';

/** The built site that the browser tests look at. */
export const dist = resolve('dist');

/** Every page of the site, as a path below its root. */
export const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** One page of each type. */
export const pageTypes = {
  home: 'index.html',
  regions: 'regions.html',
  region: 'regions/411200.html',
  agencies: 'agencies.html',
  agency: 'agencies/411200-sanmenxiajingjikaifaqu-dangzhengbangongshi.html',
  emptyAgency: 'agencies/411203101-yuandianzhen-renminzhengfu.html',
  report: 'agencies/410505-yinduqu-renminzhengfu-bangongshi/2024.html',
  source: 'agencies/410505-yinduqu-renminzhengfu-bangongshi/2024-source.html',
  log: 'reports.html',
  logPart: 'reports/2024-410000.html',
  findings: 'findings.html',
  findingsPart: 'findings/2024-410000.html',
  compare: 'compare.html',
  indicators: 'indicators.html',
  indicator: 'indicators/disclosure_rate.html',
  ranking: 'indicators/disclosure_rate/2024-county-government_office-own-2021.html',
  search: 'search.html',
  guide: 'guide.html',
  method: 'method.html',
  missing: '404.html',
} as const;

/** The same in English. */
export const englishPages = Object.values(pageTypes)
  .filter((path) => path !== pageTypes.missing)
  .map((path) => `en/${path}`);

/** What a reader may have chosen, as the browser stores it, with what the device asks for. */
export const modes = {
  light: { colorScheme: 'light', stored: '' },
  dark: { colorScheme: 'dark', stored: '' },
  'high contrast': { colorScheme: 'light', stored: 'contrast:more' },
  'high contrast, dark, largest type': { colorScheme: 'dark', stored: 'contrast:more,type:largest' },
} as const;

/** Opens pages in a mode. */
export async function chooseMode(page: Page, mode: keyof typeof modes): Promise<void> {
  const { colorScheme, stored } = modes[mode];
  await page.emulateMedia({ colorScheme });
  await page.addInitScript((value) => localStorage.setItem('gongkai-modes', value), stored);
}

interface Fixtures {
  /** Root of the site on a server of its own, ending in a slash. */
  site: string;
  /** The same under a folder of a host. */
  siteInFolder: string;
}

export const test = base.extend<object, Fixtures>({
  site: [
    async ({}, use) => {
      const served = await serveFolder(dist, { port: 0, host: '127.0.0.1' });
      await use(`http://127.0.0.1:${served.port}/`);
      await served.close();
    },
    { scope: 'worker' },
  ],
  siteInFolder: [
    async ({}, use) => {
      const served = await serveFolder(dist, { port: 0, host: '127.0.0.1', base: '/a/b/' });
      await use(`http://127.0.0.1:${served.port}/a/b/`);
      await served.close();
    },
    { scope: 'worker' },
  ],
});

/** The site opened from disk. */
export const siteOnDisk = `${pathToFileURL(dist).href}/`;

/** Collects everything that a reader would not want to happen on a page: failing requests, errors, foreign origins. */
export function watchPage(page: Page, root: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:'))
      complaints.push(`foreign: ${request.url()}`);
  });
  return complaints;
}
