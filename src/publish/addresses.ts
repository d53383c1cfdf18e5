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
  file: (path: string) => `/data/sources/${path.split('/').map(encodeURIComponent).join('/')}`,
} as const;
