import type { Page } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem, Place } from './problem.ts';

const report = reportAs('leftovers');

/** Each id stands once in a page, drawings included; the second and later ones are reported. Templates do not count. */
export function checkDuplicateIds({ path, elements }: Page): DistProblem[] {
  const first = new Map<string, Place>();
  const problems: DistProblem[] = [];
  for (const { attributes, isInert, tag } of elements) {
    const id = attributes.get('id');
    if (isInert || !id?.value) continue;
    const before = first.get(id.value);
    if (before === undefined) {
      first.set(id.value, id.place);
      continue;
    }
    const where = `line ${before.line}, column ${before.column}`;
    problems.push(
      report(path, id.place, `id "${id.value}" of <${tag}> is taken since ${where}; give this one another`),
    );
  }
  return problems;
}
