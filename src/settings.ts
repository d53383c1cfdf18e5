/** What the operator of a site may want to change. */
export const settings: {
  /** Where the site will be found, ending in a slash, for canonical links; null when it is not known yet. */
  readonly address: `https://${string}/` | null;
} = {
  address: null,
};
