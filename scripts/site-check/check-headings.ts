import type { Page, PageElement } from './page.ts';
import { fileStart, reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('structure');

/** The page has one `<h1>`, and no heading stands more than one level below the heading before it. */
export function checkHeadings({ path, elements }: Page): DistProblem[] {
  const headings = elements.filter(({ tag, isInert, isSvg }) => /^h[1-6]$/.test(tag) && !isInert && !isSvg);
  return [...checkFirstLevel(headings, path), ...checkSteps(headings, path)];
}

function checkFirstLevel(headings: readonly PageElement[], path: string): DistProblem[] {
  const [first, ...others] = headings.filter(({ tag }) => tag === 'h1');
  if (first === undefined)
    return [report(path, fileStart, 'no <h1>; one is expected: head the page with what it is about')];
  return others.map(({ place }) =>
    report(path, place, `another <h1>, after that of line ${first.place.line}; one is expected: make this an <h2>`),
  );
}

function checkSteps(headings: readonly PageElement[], path: string): DistProblem[] {
  const problems: DistProblem[] = [];
  let level: number | undefined;
  for (const { tag, place } of headings) {
    const next = Number(tag.slice(1));
    if (level !== undefined && next > level + 1) {
      const message = `<${tag}> follows <h${level}>, a level is skipped; expected at most <h${level + 1}>`;
      problems.push(report(path, place, message));
    }
    level = next;
  }
  return problems;
}
