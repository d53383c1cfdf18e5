/**
 * Reads the reports, builds the site and serves it until Ctrl-C.
 *
 * usage: npm start -- [--reports FOLDER] [--out FOLDER] [--port PORT] [--strict]
 * exit: 0 stopped by Ctrl-C, 1 nothing to build, no port to be had or (with --strict) an error, 2 wrong arguments
 */
import { buildSite, outFolder } from './build/build-site.ts';
import { buildOptions, readOptions } from './build/options.ts';
import { readPort, serveSite } from './serve/serve-site.ts';

const usage = 'npm start -- [--reports FOLDER] [--out FOLDER] [--port PORT] [--strict]';
const { port, ...options } = readOptions({ ...buildOptions, port: { type: 'string' } }, usage);
const wanted = port === undefined ? undefined : readPort(port);
if (wanted === null) {
  console.error(`--port takes a number from 0 to 65535, not “${port}”.\nusage: ${usage}`);
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    console.error('\nStopped.');
    process.exit(0);
  });
}

if ((await buildSite(options)) === 0) {
  const served = await serveSite(outFolder(options.out), wanted);
  if (typeof served === 'string') {
    console.error(served);
    process.exit(1);
  }
} else process.exit(1);
