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

/** Root-relative addresses of the pages in a language; `root` is the folder that they lie in: `/`, or `/en/`. Ids are permanent. */
export function pageAddresses(root: string) {
  return {
    /** The folder itself, for scripts. */
    root,
    home: `${root}index.html`,
    agencies: `${root}agencies.html`,
    regions: `${root}regions.html`,
    region: (code: string) => `${root}regions/${code}.html`,
    reports: `${root}reports.html`,
    /** The reports of a year from a province, from the second page on with its number. */
    log: (year: number, province: string, page = 1) => `${root}reports/${partName(`${year}-${province}`, page)}.html`,
    findings: `${root}findings.html`,
    /** The findings of a kind, or of a year and a province, from the second page on with its number. */
    findingsPart: (part: string, page = 1) => `${root}findings/${partName(part, page)}.html`,
    compare: `${root}compare.html`,
    /** Like bodies of a region side by side, from the second page on with its number. */
    comparison: (code: string, page = 1) => `${root}compare/${partName(code, page)}.html`,
    indicators: `${root}indicators.html`,
    indicator: (id: string) => `${root}indicators/${id}.html`,
    /** A ranking by an indicator, from the second page on with its number. */
    ranking: (indicator: string, sheet: string, page = 1) =>
      `${root}indicators/${indicator}/${partName(sheet, page)}.html`,
    search: `${root}search.html`,
    guide: `${root}guide.html`,
    method: `${root}method.html`,
    agency: (id: string) => `${root}agencies/${id}.html`,
    report: (id: string) => `${root}agencies/${id}.html`,
    /** A section of a report beside the same section of another that it shares its text with. */
    text: (id: string, section: number) => `${root}agencies/${id}-text-${section}.html`,
    /** The page that shows the figures of another in a frame. */
    embed: (address: string) => `${root}embed/${address.slice(root.length).replace(/^index\b/u, 'home')}`,
    source: (id: string) => `${root}agencies/${id}-source.html`,
  } as const;
}

export type PageAddresses = ReturnType<typeof pageAddresses>;

/** The name of a page of a part: the part's own, from the second page on with its number. */
export function partName(part: string, page: number): string {
  return page === 1 ? part : `${part}-${page}`;
}

/** Root-relative addresses of files, which are the same in every language. */
export const fileAddresses = {
  record: (id: string) => `/data/reports/${id}.json`,
  /** The file as published; its own name may hold characters that addresses cannot, so it is named by its report. */
  file: (id: string, file: string) => `/data/sources/${id}${publishedEnding(file)}`,
  /** A file that the report corrects, as published. The earliest is number 1, so that a further correction moves none. */
  superseded: (id: string, number: number, file: string) =>
    `/data/sources/${id}-superseded-${number}${publishedEnding(file)}`,
} as const;
