/** The text of each file by its path, `/` between folders. Any `Map` will do; the one from disk reads when asked. */
export type DistFiles = Pick<ReadonlyMap<string, string>, 'get' | 'keys'>;

/** What a link of the site can lead to. Names are compared exactly, also where the disk does not care about case. */
export interface SitePaths {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** The file behind a name in lower case, to say which spelling was meant. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Gathers the names of all files, and the folders that they stand in (the topmost is the empty name). */
export function gatherPaths(names: Iterable<string>): SitePaths {
  const files = new Set(names);
  const folders = new Set(['']);
  for (const file of files) {
    for (let folder = parentOf(file); !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
  }
  return { files, folders, spellings: new Map([...files].map((file) => [file.toLowerCase(), file])) };
}

/** The folder that a path stands in, without the last slash; empty at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Whether the path ends in the extension, which is given in lower case with its dot. */
export function hasExtension(path: string, extension: string): boolean {
  return path.toLowerCase().endsWith(extension);
}
