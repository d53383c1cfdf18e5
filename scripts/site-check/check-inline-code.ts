import { readAttribute } from './page.ts';
import type { Page } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('policy');

/** No `style` attribute and no event handler, which the policy would stop; no module, which does not run from disk. */
export function checkInlineCode({ path, elements }: Page): DistProblem[] {
  const problems: DistProblem[] = [];
  for (const element of elements) {
    for (const [name, { place }] of element.attributes) {
      const advice = adviseAgainst(name);
      if (advice)
        problems.push(
          report(path, place, `${name} of <${element.tag}> is inline code, which the policy stops; ${advice}`),
        );
    }
    if (element.tag === 'script' && readAttribute(element, 'type')?.trim().toLowerCase() === 'module') {
      const message = 'a module script does not run from disk; build it as a classic script with defer';
      problems.push(report(path, element.place, message));
    }
  }
  return problems;
}

function adviseAgainst(attribute: string): string | null {
  if (attribute === 'style') return 'use a class or, in SVG, an attribute';
  return /^on[a-z]+$/i.test(attribute) ? 'add the listener in a script file' : null;
}
