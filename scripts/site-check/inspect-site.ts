import { checkBudgets } from './check-budgets.ts';
import { checkForeignOrigins } from './check-foreign-origins.ts';
import { checkFragments } from './check-fragments.ts';
import { checkLinks } from './check-links.ts';
import { checkScriptOrigins } from './check-script-origins.ts';
import { checkTitles } from './check-titles.ts';
import { inspectDocuments, isDocument } from './inspect-documents.ts';
import type { Inspection } from './inspect-documents.ts';
import { compareProblems } from './problem.ts';
import type { DistProblem } from './problem.ts';
import type { Site } from './site.ts';
import { gatherPaths, hasExtension } from './site-paths.ts';
import type { DistFiles, SitePaths } from './site-paths.ts';
import { parseStylesheet } from './stylesheet.ts';
import type { Stylesheet } from './stylesheet.ts';
import { weigh } from './weigh.ts';

type SiteCheck = (site: Site) => DistProblem[];

const siteChecks: readonly SiteCheck[] = [checkFragments, checkTitles, checkBudgets];

/** Runs every check over a site that is in memory; the problems come sorted. */
export function inspectSite(files: DistFiles): DistProblem[] {
  const paths = gatherPaths(files.keys());
  return completeInspection(files, paths, [inspectDocuments(files, paths, [...paths.files].filter(isDocument))]);
}

/** Adds to what was found in the documents the problems of the other files and of the site as a whole; sorts all. */
export function completeInspection(
  files: DistFiles,
  paths: SitePaths,
  inspections: readonly Inspection[],
): DistProblem[] {
  const site = buildSite(files, paths, inspections);
  const problems = [
    ...inspections.flatMap((inspection) => inspection.problems),
    ...[...site.stylesheets.values()].flatMap((sheet) => [...checkLinks(sheet), ...checkForeignOrigins(sheet)]),
    ...[...paths.files]
      .filter((path) => hasExtension(path, '.js'))
      .flatMap((path) => checkScriptOrigins({ path, source: files.get(path) ?? '' })),
    ...siteChecks.flatMap((check) => check(site)),
  ];
  return problems.sort(compareProblems);
}

/** Joins the summaries, in the order of their paths whoever made them, and weighs what pages load. */
export function buildSite(files: DistFiles, paths: SitePaths, inspections: readonly Inspection[]): Site {
  const pages = inspections.flatMap((inspection) => inspection.pages).sort((a, b) => (a.path < b.path ? -1 : 1));
  const drawings = inspections.flatMap((inspection) => inspection.drawings);
  const stylesheets = new Map<string, Stylesheet>();
  for (const path of paths.files) {
    if (hasExtension(path, '.css')) stylesheets.set(path, parseStylesheet(path, files.get(path) ?? '', paths));
  }
  const loaded = new Set([...stylesheets.keys(), ...pages.flatMap((page) => page.scripts)]);
  // What does not exist weighs nothing: the links to it are reported.
  const weights = new Map(
    [...loaded].filter((path) => paths.files.has(path)).map((path) => [path, weigh(files.get(path) ?? '')]),
  );
  return { pages, drawings, stylesheets, weights };
}
