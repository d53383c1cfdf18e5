import { readAttribute, readWords } from './page.ts';
import type { Page, PageElement } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('structure');

/** Each `<svg role="img">` has a name: `aria-label`, or `aria-labelledby` with ids that the page has. */
export function checkCharts({ path, elements, ids }: Page): DistProblem[] {
  return elements
    .filter((element) => element.tag === 'svg' && readAttribute(element, 'role') === 'img' && !element.isInert)
    .flatMap((svg) => {
      const complaint = judgeName(svg, ids);
      return complaint === null ? [] : [report(path, svg.place, complaint)];
    });
}

function judgeName(svg: PageElement, ids: ReadonlySet<string>): string | null {
  const named = readWords(svg, 'aria-labelledby');
  const missing = named.filter((id) => !ids.has(id));
  if (missing.length > 0) {
    return `aria-labelledby names "${missing.join('", "')}", which this page lacks; give the chart's title that id`;
  }
  if (named.length > 0 || readAttribute(svg, 'aria-label')?.trim()) return null;
  return 'the chart has no name; give it aria-label, or aria-labelledby with the id of its title';
}
