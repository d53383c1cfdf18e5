import { coordinateLeftover, jsonLeftoverPatterns, leftoverPatterns } from './leftover-patterns.ts';
import type { LeftoverPattern } from './leftover-patterns.ts';
import { readAttribute } from './page.ts';
import type { Page, PageElement, PageText } from './page.ts';
import { reportAs } from './problem.ts';
import type { DistProblem, Place } from './problem.ts';

const report = reportAs('leftovers');

const hashAttributes: ReadonlySet<string> = new Set(['integrity', 'nonce']);
const codeTags: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * No text and no attribute value holds what a program leaves by mistake (see `leftoverPatterns`), and no element is an
 * Astro island. Scripts, styles and everything under `data-verbatim`, which is shown as published, are not looked at.
 */
export function checkLeftovers(page: Page): DistProblem[] {
  return [
    ...page.texts.flatMap((text) => checkText(text, page)),
    ...page.elements.flatMap((element) => checkElement(element, page.path)),
  ];
}

function checkText(text: PageText, page: Page): DistProblem[] {
  if (text.parent.isVerbatim || codeTags.has(text.parent.tag)) return [];
  return findLeftovers(text.value, leftoverPatterns).map(({ found, pattern, cause }) =>
    report(page.path, locateInText(pattern, text, page), describe(`the text of <${text.parent.tag}>`, found, cause)),
  );
}

function checkElement(element: PageElement, path: string): DistProblem[] {
  if (element.isVerbatim) return [];
  const problems: DistProblem[] = [];
  if (element.tag.startsWith('astro-')) {
    const message = `<${element.tag}> is left of an Astro client: directive; use a classic script instead`;
    problems.push(report(path, element.place, message));
  }
  for (const [name, { value, place }] of element.attributes) {
    if (isOpaque(element, name, value)) continue;
    for (const { found, cause } of findLeftovers(value, choosePatterns(element, name, value))) {
      problems.push(report(path, place, describe(`${name} of <${element.tag}>`, found, cause)));
    }
  }
  return problems;
}

function describe(where: string, found: string, cause: string): string {
  return `${where} holds "${found}"; ${cause}. If it is quoted on purpose, mark the element with data-verbatim`;
}

/** Hashes and encoded files may hold any letters by chance. */
function isOpaque(element: PageElement, name: string, value: string): boolean {
  if (hashAttributes.has(name) || value.startsWith('data:')) return true;
  return name === 'content' && readAttribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function choosePatterns(element: PageElement, name: string, value: string): readonly LeftoverPattern[] {
  if (element.isSvg && name === 'd') return [coordinateLeftover];
  return isJson(value) ? jsonLeftoverPatterns : leftoverPatterns;
}

function isJson(value: string): boolean {
  if (!/^\s*[[{]/.test(value)) return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

function findLeftovers(value: string, patterns: readonly LeftoverPattern[]): (LeftoverPattern & { found: string })[] {
  const leftovers: (LeftoverPattern & { found: string })[] = [];
  for (const leftover of patterns) {
    const found = leftover.pattern.exec(value)?.[0];
    if (found !== undefined) leftovers.push({ ...leftover, found });
  }
  return leftovers;
}

/** The first place in the source of the text that the pattern fits; its start where entities hide it. */
function locateInText(pattern: RegExp, { start, end }: PageText, { source, locate }: Page): Place {
  return locate(start + (pattern.exec(source.slice(start, end))?.index ?? 0));
}
