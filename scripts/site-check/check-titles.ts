import { fileStart, reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';
import type { Site } from './site.ts';

const report = reportAs('structure');

/** No two pages have the same title; the second and later ones, in the order of their paths, are reported. */
export function checkTitles({ pages }: Site): DistProblem[] {
  const first = new Map<string, string>();
  const problems: DistProblem[] = [];
  for (const { path, title, titlePlace } of pages) {
    if (!title) continue;
    const before = first.get(title);
    if (before === undefined) {
      first.set(title, path);
      continue;
    }
    const message = `the title "${title}" is that of "${before}"; add what sets this page apart (place, year)`;
    problems.push(report(path, titlePlace ?? fileStart, message));
  }
  return problems;
}
