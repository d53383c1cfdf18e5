import { findElements, readAttribute } from './page.ts';
import type { Page } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';
import { isExecutable } from './script-element.ts';

const report = reportAs('budgets');

/** Every script that the page loads is deferred: nothing holds the page up, and the scripts run in their order. */
export function checkScriptLoading(page: Page): DistProblem[] {
  return findElements(page, 'script')
    .filter((script) => script.attributes.has('src') && !script.attributes.has('defer') && isExecutable(script))
    .map((script) => {
      const found = script.attributes.has('async') ? 'is loaded async, in no fixed order' : 'holds the page up';
      return report(
        page.path,
        script.place,
        `script "${readAttribute(script, 'src') ?? ''}" ${found}; load it with defer`,
      );
    });
}
