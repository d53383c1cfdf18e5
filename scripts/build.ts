/**
 * Reads the reports and builds the site.
 *
 * usage: npm run build -- [--reports FOLDER] [--out FOLDER] [--strict]
 * exit: 0 built, 1 nothing to build or (with --strict) a report has an error, 2 wrong arguments
 */
import { buildSite } from './build/build-site.ts';
import { buildOptions, readOptions } from './build/options.ts';

const options = readOptions(buildOptions, 'npm run build -- [--reports FOLDER] [--out FOLDER] [--strict]');
process.exitCode = await buildSite(options);
