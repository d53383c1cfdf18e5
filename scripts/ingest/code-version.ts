import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms that decide what a record says, and the file that fills in what reports cannot say. */
const rooms = ['src/form', 'src/ingest', 'src/places', 'src/analysis', 'src/record', 'scripts/ingest'];

/**
 * A hash of the reading code and of the registry: records made by another version are not used again. Computed from
 * the sources themselves, so nobody has to remember to raise a number.
 */
export function hashReadingCode(registryText: string, root = process.cwd()): string {
  return hashSources(registryText, rooms, root);
}

/** The rooms that decide how a picture looks: what draws it, and what writes its numbers and words. */
const drawingRooms = ['src/charts', 'src/i18n', 'src/components', 'src/pages'];

/** The same for the code that draws charts: pictures made by another version are drawn anew. */
export function hashDrawingCode(root = process.cwd()): string {
  return hashSources('', drawingRooms, root).slice(0, 16);
}

function hashSources(start: string, folders: readonly string[], root: string): string {
  const hash = createHash('sha256').update(start);
  // Packages decide too: how a name is spelt, what a schema accepts.
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}
