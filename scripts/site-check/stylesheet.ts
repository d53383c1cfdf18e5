import { indexLines } from './line-index.ts';
import { findCssReferences } from './reference.ts';
import type { Reference } from './reference.ts';
import type { SitePaths } from './site-paths.ts';

/** One CSS file of the site. */
export interface Stylesheet {
  readonly path: string;
  readonly references: readonly Reference[];
  /** A style sheet has no ids: `url(#id)` in it means the page that uses it. */
  readonly ids: null;
  readonly paths: SitePaths;
}

/** Reads the URLs of a CSS file. Rules that no browser understands are passed over. */
export function parseStylesheet(path: string, css: string, paths: SitePaths): Stylesheet {
  return { path, references: findCssReferences(css, path, indexLines(css)), ids: null, paths };
}
