/** A page below the root of a site, and how large its file is. */
export interface PageFile {
  readonly path: string;
  readonly bytes: number;
}

/** A page to measure, and the type that it stands for. */
export interface TypedPage {
  readonly type: string;
  readonly path: string;
}

/** Types of the pages in folders. The first pattern that fits names the type. */
const typesInFolders: readonly (readonly [RegExp, string])[] = [
  [/^regions\/[^/]+$/u, 'region'],
  [/^indicators\/[^/]+$/u, 'indicator'],
  [/^indicators\/[^/]+\/[^/]+$/u, 'ranking'],
  [/^compare\/[^/]+$/u, 'comparison'],
  [/^agencies\/[^/]+\/[^/]+-source$/u, 'source'],
  [/^agencies\/[^/]+\/[^/]+-text-\d+$/u, 'text comparison'],
  [/^agencies\/[^/]+\/[^/]+$/u, 'report'],
  [/^agencies\/[^/]+$/u, 'agency'],
  [/^findings\/[^/]+$/u, 'findings part'],
  [/^reports\/[^/]+$/u, 'log part'],
];
const namesAtRoot = new Map([
  ['index', 'home'],
  ['reports', 'log'],
]);

function nameTypeInLanguage(name: string): string {
  const [folder = '', ...rest] = name.split('/');
  if (rest.length === 0) return namesAtRoot.get(name) ?? name;
  return typesInFolders.find(([pattern]) => pattern.test(name))?.[1] ?? `page of ${folder}`;
}

/**
 * The type of the page in a file: `report`, or `report (en)` below the folder of another language. A page that is new
 * to this list is a type by its own name or, in a folder, by that of the folder. Null for what is no page, and for
 * `404.html` and the pages to embed, which ask not to be indexed.
 */
export function nameType(path: string): string | null {
  const [, language, name] = /^(?:([a-z]{2})\/)?(.+)\.html$/u.exec(path) ?? [];
  if (name === undefined || name === '404' || name.startsWith('embed/')) return null;
  const type = nameTypeInLanguage(name);
  return language === undefined ? type : `${type} (${language})`;
}

/** The largest page of each type, sorted by path; of several that are equally large, the first by path. */
export function choosePages(files: readonly PageFile[]): TypedPage[] {
  const largest = new Map<string, PageFile>();
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const type = nameType(file.path);
    if (type !== null && file.bytes > (largest.get(type)?.bytes ?? -1)) largest.set(type, file);
  }
  return [...largest].map(([type, { path }]) => ({ type, path })).sort((a, b) => (a.path < b.path ? -1 : 1));
}
