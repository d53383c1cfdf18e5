import { hasAnchor } from './anchors.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';
import type { Site } from './site.ts';
import type { Crossing } from './summary.ts';

const report = reportAs('links');

/** Each fragment of a link to another page or drawing is an id there. Other files have none, but PDF reads its own. */
export function checkFragments({ pages, drawings }: Site): DistProblem[] {
  const idsByPath = new Map([...pages, ...drawings].map(({ path, ids }) => [path, ids]));
  const problems: DistProblem[] = [];
  for (const { path, crossings } of [...pages, ...drawings]) {
    for (const crossing of crossings) {
      const complaint = judgeCrossing(crossing, idsByPath.get(crossing.path));
      if (complaint) problems.push(report(path, crossing.place, `${crossing.via} "${crossing.url}" ${complaint}`));
    }
  }
  return problems;
}

function judgeCrossing({ path, fragment }: Crossing, ids: ReadonlySet<string> | undefined): string | null {
  if (ids !== undefined) {
    if (hasAnchor(ids, fragment)) return null;
    return `leads to an id that "${path}" does not have; give it to an element there, or correct the fragment`;
  }
  if (/\.pdf$/i.test(path)) return null;
  return `has a fragment, but "${path}" is no page and has no ids; link to a page, or drop the fragment`;
}
