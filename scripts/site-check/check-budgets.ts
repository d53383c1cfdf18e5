import { budgets } from './budgets.ts';
import { fileStart, reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';
import type { Site } from './site.ts';
import type { PageSummary } from './summary.ts';
import { formatWeight } from './weigh.ts';

const report = reportAs('budgets');

/** Each page stays within `budgets`; imported style sheets count, scripts loaded on demand (`data-src`) do not. */
export function checkBudgets(site: Site): DistProblem[] {
  return site.pages.flatMap((page) => [
    ...judgeWeight(page, budgets.reading, page.weight + weighAll(listSheets(page, site), site)),
    ...judgeWeight(page, budgets.scripts, weighAll(page.scripts, site)),
  ]);
}

type Budget = (typeof budgets)[keyof typeof budgets];

function judgeWeight({ path }: PageSummary, { what, limit, advice }: Budget, bytes: number): DistProblem[] {
  if (bytes <= limit) return [];
  const message = `${what} weigh ${formatWeight(bytes)} after gzip, expected at most ${formatWeight(limit)}; ${advice}`;
  return [report(path, fileStart, message)];
}

function weighAll(paths: Iterable<string>, { weights }: Site): number {
  let sum = 0;
  for (const path of paths) sum += weights.get(path) ?? 0;
  return sum;
}

/** The style sheets of a page and all that they import. */
function listSheets(page: PageSummary, { stylesheets }: Site): Set<string> {
  const sheets = new Set(page.stylesheets);
  // A set that grows while it is walked is walked to its end.
  for (const path of sheets) {
    for (const { via, target } of stylesheets.get(path)?.references ?? []) {
      if (via === '@import' && target.kind === 'file') sheets.add(target.path);
    }
  }
  return sheets;
}
