import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workFolder } from './folders.ts';

/** The name in the environment by which a build says which version of the drawing code it has; without it none is kept. */
export const drawingVariable = 'GONGKAI_DRAWING';

/** Pictures of earlier builds; those that the build under way has used are moved from `kept` to `used`. */
type Generation = 'kept' | 'used';

function folderOf(version: string, generation: Generation): string {
  return join(workFolder(), 'pictures', version, generation);
}

/** What a file holds; null when there is none, or when the build that wrote it was stopped midway. */
function readPicture(file: string): string | null {
  try {
    const picture = readFileSync(file, 'utf8');
    return picture.endsWith('</svg>') ? picture : null;
  } catch {
    return null;
  }
}

/**
 * A picture by what it is made from: the one that an earlier page or build drew, else a new one, which is kept. `input` is
 * all that the picture depends on beside the drawing code; functions in it are not looked at.
 */
export function keepPicture(input: unknown, draw: () => string): string {
  const version = process.env[drawingVariable];
  if (version === undefined) return draw();
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const name = join(hash.slice(0, 2), `${hash}.svg`);
  const used = join(folderOf(version, 'used'), name);
  const known = readPicture(used);
  if (known !== null) return known;
  mkdirSync(dirname(used), { recursive: true });
  const kept = join(folderOf(version, 'kept'), name);
  const earlier = readPicture(kept);
  if (earlier !== null) {
    renameSync(kept, used);
    return earlier;
  }
  const picture = draw();
  writeFileSync(used, picture);
  return picture;
}

/** Removes the pictures of other versions, and those that the build now at its end has not used. */
export function dropUnusedPictures(version: string): void {
  const all = join(workFolder(), 'pictures');
  if (!statSync(all, { throwIfNoEntry: false })) return;
  for (const other of readdirSync(all)) {
    if (other !== version) rmSync(join(all, other), { recursive: true, force: true });
  }
  const used = folderOf(version, 'used');
  if (!statSync(used, { throwIfNoEntry: false })) return;
  rmSync(folderOf(version, 'kept'), { recursive: true, force: true });
  renameSync(used, folderOf(version, 'kept'));
}
