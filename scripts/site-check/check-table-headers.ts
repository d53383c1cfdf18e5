import { findAncestor, findElements, readAttribute, readWords } from './page.ts';
import type { Page, PageElement } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('structure');

/** Each id that a cell names in `headers` stands in the same table; a table within a cell is another one. */
export function checkTableHeaders(page: Page): DistProblem[] {
  const cells = [...findElements(page, 'td'), ...findElements(page, 'th')].filter((cell) =>
    cell.attributes.has('headers'),
  );
  if (cells.length === 0) return [];
  const idsByTable = groupIdsByTable(page.elements);
  return cells.flatMap((cell) => {
    const ids = idsByTable.get(findAncestor(cell, 'table'));
    return readWords(cell, 'headers')
      .filter((id) => !ids?.has(id))
      .map((id) => report(page.path, cell.attributes.get('headers')?.place ?? cell.place, complain(cell, id, page)));
  });
}

function groupIdsByTable(elements: readonly PageElement[]): Map<PageElement | null, Set<string>> {
  const groups = new Map<PageElement | null, Set<string>>();
  for (const element of elements) {
    const id = readAttribute(element, 'id');
    if (!id) continue;
    const table = findAncestor(element, 'table');
    const ids = groups.get(table) ?? new Set();
    groups.set(table, ids.add(id));
  }
  return groups;
}

function complain({ tag }: PageElement, id: string, { ids }: Page): string {
  const where = ids.has(id) ? 'which stands outside this table' : 'which no element of this page has';
  return `headers of <${tag}> names "${id}", ${where}; name a heading cell of the same table`;
}
