import { checkCharts } from './check-charts.ts';
import { checkDuplicateIds } from './check-duplicate-ids.ts';
import { checkEmpty } from './check-empty.ts';
import { checkForeignOrigins } from './check-foreign-origins.ts';
import { checkHead } from './check-head.ts';
import { checkHeadings } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { checkInlineCode } from './check-inline-code.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkLinks } from './check-links.ts';
import { checkPolicy } from './check-policy.ts';
import { checkScriptLoading } from './check-script-loading.ts';
import { checkTableHeaders } from './check-table-headers.ts';
import type { Page } from './page.ts';
import { parsePage } from './parse-page.ts';
import type { DistProblem } from './problem.ts';
import { hasExtension } from './site-paths.ts';
import type { DistFiles, SitePaths } from './site-paths.ts';
import { summarizeLinks, summarizePage } from './summary.ts';
import type { LinkSummary, PageSummary } from './summary.ts';

type PageCheck = (page: Page) => DistProblem[];

const drawingChecks: readonly PageCheck[] = [
  checkLinks,
  checkForeignOrigins,
  checkLeftovers,
  checkEmpty,
  checkDuplicateIds,
];

const pageChecks: readonly PageCheck[] = [
  ...drawingChecks,
  checkHtml,
  checkPolicy,
  checkInlineCode,
  checkHead,
  checkHeadings,
  checkCharts,
  checkTableHeaders,
  checkScriptLoading,
];

/** What one look at some pages and drawings found, and what the checks across the site need of them. */
export interface Inspection {
  readonly problems: readonly DistProblem[];
  readonly pages: readonly PageSummary[];
  readonly drawings: readonly LinkSummary[];
}

/** Whether the file is parsed as a tree: HTML pages and SVG drawings. */
export function isDocument(path: string): boolean {
  return isPage(path) || hasExtension(path, '.svg');
}

/** Whether the file is an HTML page. */
export function isPage(path: string): boolean {
  return hasExtension(path, '.html');
}

/** Looks at each of the documents named in `share`, one after the other, so that one tree at a time is in memory. */
export function inspectDocuments(files: DistFiles, paths: SitePaths, share: readonly string[]): Inspection {
  const problems: DistProblem[] = [];
  const pages: PageSummary[] = [];
  const drawings: LinkSummary[] = [];
  for (const path of share) {
    const page = parsePage(path, files.get(path) ?? '', paths);
    const checks = isPage(path) ? pageChecks : drawingChecks;
    for (const check of checks) problems.push(...check(page));
    if (isPage(path)) pages.push(summarizePage(page));
    else drawings.push(summarizeLinks(page));
  }
  return { problems, pages, drawings };
}
