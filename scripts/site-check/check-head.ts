import { findElements, readAttribute } from './page.ts';
import type { Page } from './page.ts';
import { fileStart, reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('structure');

/** The page states its language, title, description and viewport. Whether a title says something: `checkEmpty`. */
export function checkHead(page: Page): DistProblem[] {
  const html = findElements(page, 'html')[0];
  const complaints: string[] = [];
  if (html === undefined || !readAttribute(html, 'lang')?.trim()) {
    complaints.push('<html> has no lang; state the language of the page, as lang="zh-CN"');
  }
  if (findElements(page, 'title').length === 0) complaints.push('no <title>; say in <head> what this page is about');
  for (const [name, advice] of [
    ['description', 'sum the page up in one sentence, made from its own figures'],
    ['viewport', 'write content="width=device-width, initial-scale=1"'],
  ] as const) {
    if (!hasMeta(page, name)) complaints.push(`no <meta name="${name}"> with content; ${advice}`);
  }
  return complaints.map((complaint) => report(page.path, html?.place ?? fileStart, complaint));
}

function hasMeta(page: Page, name: string): boolean {
  return findElements(page, 'meta').some(
    (meta) => readAttribute(meta, 'name')?.toLowerCase() === name && Boolean(readAttribute(meta, 'content')?.trim()),
  );
}
