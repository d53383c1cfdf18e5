import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the project: npm runs every script there, and Astro builds there. */
const root = process.cwd();

/** Names in the environment by which the build tells the pages where its input lies. */
export const reportsVariable = 'GONGKAI_REPORTS';
export const workVariable = 'GONGKAI_WORK';

export const defaultReportsFolder = resolve(root, 'src/content/reports');
export const registryName = 'agencies.yaml';
const defaultRegistryFile = resolve(root, 'src/content', registryName);

/** Where the report files are: the content folder, or the one that the build was told of. */
export function reportsFolder(): string {
  return process.env[reportsVariable] ?? defaultReportsFolder;
}

/** What files cannot say of themselves: the registry beside the reports, or that of the project where they have none. */
export function registryFile(): string {
  const own = join(reportsFolder(), registryName);
  return statSync(own, { throwIfNoEntry: false })?.isFile() ? own : defaultRegistryFile;
}

/** Whether the registry in use speaks of this very folder of reports. */
export function registryIsOfReports(): boolean {
  return registryFile() !== defaultRegistryFile || reportsFolder() === defaultReportsFolder;
}

/** Where the records are written and read; generated, never committed. */
export function workFolder(): string {
  return process.env[workVariable] ?? resolve(root, '.gongkai');
}
