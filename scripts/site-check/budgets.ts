/** How much a page may weigh, in bytes after gzip (1 kB is 1,000 bytes), and what to do when it weighs more. */
export const budgets = {
  reading: {
    what: 'HTML and style sheets',
    limit: 60_000,
    advice: 'split the page, shorten its tables or share styles between rules',
  },
  scripts: {
    what: 'deferred scripts',
    limit: 20_000,
    advice: 'load what the reader must ask for on demand (data-src)',
  },
} as const;
