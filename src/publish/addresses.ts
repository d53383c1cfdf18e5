/** The ending of a file's name, lower case. */
function extensionOf(file: string): string {
  return file.split('.').at(-1)?.toLowerCase() ?? '';
}

/** Endings of files that no browser runs scripts of: they may lie on the site under their own. */
const inert = new Set(['txt', 'md', 'docx', 'pdf']);

/**
 * What the published copy of a report file ends in. A page from elsewhere would run its scripts on this site, whatever the
 * host is told, so it is published as text: `-html.txt`. Not `.html.txt`: some hosts let any part of a name decide.
 */
export function publishedEnding(file: string): string {
  const extension = extensionOf(file);
  return inert.has(extension) ? `.${extension}` : `-${extension}.txt`;
}

/** Root-relative addresses of the site's pages and files. The build makes them relative; ids in them are permanent. */
export const addresses = {
  home: '/index.html',
  agencies: '/agencies.html',
  regions: '/regions.html',
  region: (code: string) => `/regions/${code}.html`,
  reports: '/reports.html',
  /** The reports of a year from a province, from the second page on with its number. */
  log: (year: number, province: string, page = 1) => `/reports/${year}-${province}${page === 1 ? '' : `-${page}`}.html`,
  findings: '/findings.html',
  /** The findings of a kind, or of a year and a province, from the second page on with its number. */
  findingsPart: (part: string, page = 1) => `/findings/${part}${page === 1 ? '' : `-${page}`}.html`,
  compare: '/compare.html',
  method: '/method.html',
  agency: (id: string) => `/agencies/${id}.html`,
  report: (id: string) => `/agencies/${id}.html`,
  /** A section of a report beside the same section of another that it shares its text with. */
  text: (id: string, section: number) => `/agencies/${id}-text-${section}.html`,
  source: (id: string) => `/agencies/${id}-source.html`,
  record: (id: string) => `/data/reports/${id}.json`,
  /** The file as published; its own name may hold characters that addresses cannot, so it is named by its report. */
  file: (id: string, file: string) => `/data/sources/${id}${publishedEnding(file)}`,
  /** A file that the report corrects, as published. The earliest is number 1, so that a further correction moves none. */
  superseded: (id: string, number: number, file: string) =>
    `/data/sources/${id}-superseded-${number}${publishedEnding(file)}`,
} as const;
