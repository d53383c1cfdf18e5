import { readAttribute } from './page.ts';
import type { Page, PageElement } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('leftovers');

/** No link without a target (`href=""`), no title, neither element nor attribute, and no heading without words. */
export function checkEmpty({ path, elements }: Page): DistProblem[] {
  return elements.flatMap((element) => {
    const problems: DistProblem[] = [];
    for (const name of ['href', 'xlink:href', 'title']) {
      const attribute = element.attributes.get(name);
      if (attribute?.value.trim() !== '') continue;
      const message = `${name} of <${element.tag}> is empty; give it its value or leave the attribute out`;
      problems.push(report(path, attribute.place, message));
    }
    if (/^(?:title|h[1-6])$/.test(element.tag) && !hasWords(element)) {
      problems.push(report(path, element.place, `<${element.tag}> is empty; give it words or leave it out`));
    }
    return problems;
  });
}

/** Whether something can be read out: text, or the name of a picture. */
function hasWords(element: PageElement): boolean {
  if (readAttribute(element, 'alt')?.trim() || readAttribute(element, 'aria-label')?.trim()) return true;
  return element.children.some((child) => (child.kind === 'text' ? child.value.trim() !== '' : hasWords(child)));
}
