import { createHash } from 'node:crypto';
import { findDirective, parsePolicy } from './content-security-policy.ts';
import type { Policy } from './content-security-policy.ts';
import { findAncestor, findElements, readAttribute, readText } from './page.ts';
import type { Page, PageElement } from './page.ts';
import { fileStart, reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';
import { isExecutable } from './script-element.ts';

const report = reportAs('policy');

const guarded: ReadonlySet<string> = new Set(['link', 'script', 'style']);

/**
 * The page has one Content-Security-Policy, in its head, before every script, style and link; it allows nothing unsafe
 * and decides about scripts and styles; the sha256 of each inline script and style is on its list.
 */
export function checkPolicy(page: Page): DistProblem[] {
  const [meta, ...others] = findElements(page, 'meta').filter(isPolicy);
  if (meta === undefined) {
    const message = 'no <meta http-equiv="Content-Security-Policy">; every page needs it: put it first into <head>';
    return [report(page.path, fileStart, message)];
  }
  const policy = parsePolicy(readAttribute(meta, 'content') ?? '');
  return [
    ...others.map((other) => report(page.path, other.place, 'a second policy; one is expected: join the two')),
    ...checkPosition(meta, page),
    ...checkSources(policy, meta, page.path),
    ...page.elements.flatMap((element) => checkInlineCode(element, policy, page.path)),
  ];
}

function isPolicy(meta: PageElement): boolean {
  return readAttribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function checkPosition(meta: PageElement, { path, elements }: Page): DistProblem[] {
  const problems = elements
    .slice(0, elements.indexOf(meta))
    .filter(({ tag, isInert }) => guarded.has(tag) && !isInert)
    .map(({ tag, place }) =>
      report(path, place, `<${tag}> stands before the policy, which does not bind it; move it below`),
    );
  if (findAncestor(meta, 'head') === null) {
    problems.push(
      report(path, meta.place, 'the policy stands outside <head>, where browsers ignore it; move it there'),
    );
  }
  return problems;
}

function checkSources(policy: Policy, meta: PageElement, path: string): DistProblem[] {
  const problems: DistProblem[] = [];
  for (const [name, sources] of policy) {
    for (const source of sources) {
      if (!/^'unsafe-(?:inline|eval)'$/i.test(source)) continue;
      const message = `${name} allows ${source}; take it away and list the hash of what needs it`;
      problems.push(report(path, meta.place, message));
    }
  }
  for (const kind of ['script', 'style'] as const) {
    if (findDirective(policy, kind)) continue;
    const message = `the policy says nothing about ${kind}s; give it default-src or ${kind}-src`;
    problems.push(report(path, meta.place, message));
  }
  return problems;
}

function checkInlineCode(element: PageElement, policy: Policy, path: string): DistProblem[] {
  const kind = element.tag;
  if (element.isInert || (kind !== 'script' && kind !== 'style') || (kind === 'script' && !isInlineScript(element)))
    return [];
  const directive = findDirective(policy, kind);
  const code = readText(element);
  if (directive === undefined || code === '') return [];
  const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  if (directive.sources.includes(hash)) return [];
  const found = `the inline <${kind}> has the hash ${hash}, which ${directive.name} does not list`;
  return [report(path, element.place, `${found}; add it or move the code to a file`)];
}

function isInlineScript(element: PageElement): boolean {
  return isExecutable(element) && !element.attributes.has('src');
}
