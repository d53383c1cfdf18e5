/** The ending of a file's name, lower case. */
export function extensionOf(file: string): string {
  return file.split('.').at(-1)?.toLowerCase() ?? '';
}

/** Root-relative addresses of the site's pages and files. The build makes them relative; ids in them are permanent. */
export const addresses = {
  home: '/index.html',
  agencies: '/agencies.html',
  compare: '/compare.html',
  method: '/method.html',
  agency: (id: string) => `/agencies/${id}.html`,
  report: (id: string) => `/agencies/${id}.html`,
  source: (id: string) => `/agencies/${id}-source.html`,
  record: (id: string) => `/data/reports/${id}.json`,
  /** The file as published; its own name may hold characters that addresses cannot, so it is named by its report. */
  file: (id: string, file: string) => `/data/sources/${id}.${extensionOf(file)}`,
} as const;
