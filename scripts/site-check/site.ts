import type { Stylesheet } from './stylesheet.ts';
import type { LinkSummary, PageSummary } from './summary.ts';

/** What is known of the whole site when every file has been looked at once. */
export interface Site {
  readonly pages: readonly PageSummary[];
  readonly drawings: readonly LinkSummary[];
  readonly stylesheets: ReadonlyMap<string, Stylesheet>;
  /** The bytes after gzip of each style sheet and of each script that a page loads, by path. */
  readonly weights: ReadonlyMap<string, number>;
}
