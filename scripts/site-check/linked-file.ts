import type { Reference } from './reference.ts';
import type { SitePaths } from './site-paths.ts';

/** What a page, a drawing and a style sheet have in common: they name other files. */
export interface LinkedFile {
  readonly path: string;
  readonly references: readonly Reference[];
  /** The ids that a fragment of this file itself can lead to; null when it has no say about them. */
  readonly ids: ReadonlySet<string> | null;
  readonly paths: SitePaths;
}

/** A reference as a message quotes it: `href of <a> "url"`. */
export function quoteReference({ via, url }: Reference): string {
  return `${via} "${url.length > 120 ? `${url.slice(0, 117)}…` : url}"`;
}
