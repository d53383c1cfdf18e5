/** What is measured, in the order of the table; the ids are Lighthouse's. */
export const categories = [
  { id: 'performance', name: 'performance' },
  { id: 'accessibility', name: 'accessibility' },
  { id: 'best-practices', name: 'best practices' },
  { id: 'seo', name: 'SEO' },
] as const;

export type Category = (typeof categories)[number];

/** The lowest score, of 100, that each category of each type of page must reach. */
export const leastScore = 98;
