import { resolve } from 'node:path';

/** The folder of the project: npm runs every script there, and Astro builds there. */
const root = process.cwd();

/** Names in the environment by which the build tells the pages where its input lies. */
export const reportsVariable = 'GONGKAI_REPORTS';
export const workVariable = 'GONGKAI_WORK';

export const defaultReportsFolder = resolve(root, 'src/content/reports');
export const registryFile = resolve(root, 'src/content/agencies.yaml');

/** Where the report files are: the content folder, or the one that the build was told of. */
export function reportsFolder(): string {
  return process.env[reportsVariable] ?? defaultReportsFolder;
}

/** Where the records are written and read; generated, never committed. */
export function workFolder(): string {
  return process.env[workVariable] ?? resolve(root, '.gongkai');
}
