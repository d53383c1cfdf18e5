/**
 * Shows what is read of report files, and copies them unchanged into the folder of reports under the right name.
 *
 * usage: npm run add -- FILE… [--agency NAME] [--year YEAR] [--region REGION] [--reports FOLDER] [--force]
 * exit: 0 all are there now, 1 some are not, 2 wrong arguments
 */
import { registryFile } from '../src/store/folders.ts';
import { addFile } from './add/add-file.ts';
import { readArguments, usage } from './add/read-arguments.ts';
import { chooseReportsFolder } from './ingest/read-all.ts';
import { loadRegistry } from './ingest/load-registry.ts';
import { withReaders } from './ingest/read-files.ts';

const options = readArguments(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\nusage: ${usage}`);
  process.exit(2);
}
const folder = chooseReportsFolder(options.reports);
const loaded = loadRegistry();
if (typeof loaded === 'string') {
  console.error(loaded);
  process.exit(2);
}
const { registry } = loaded;
process.exitCode = await withReaders(registry, async (readers) => {
  let missing = 0;
  for (const file of options.files) {
    const { lines, done } = await addFile(file, options, { readers, registry, registryFile: registryFile(), folder });
    process.stdout.write(`${lines.join('\n')}\n`);
    if (!done) missing += 1;
  }
  return missing === 0 ? 0 : 1;
});
