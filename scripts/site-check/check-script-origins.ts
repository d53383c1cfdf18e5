import { indexLines } from './line-index.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';

const report = reportAs('foreign-origins');

/** One JavaScript file of the site. */
export interface Script {
  readonly path: string;
  readonly source: string;
}

const absolute = String.raw`(?<quote>["'\u0060])(?<url>(?:https?:)?\/\/[^"'\u0060\s]*)\k<quote>`;
const call = new RegExp(
  [
    String.raw`(?<![\w$])(?:`,
    String.raw`(?<verb>import|fetch|importScripts)\s*(?:\(\s*)?`,
    String.raw`|(?<later>importScripts)\s*\([^()]{1,2000}?,\s*`,
    String.raw`|(?<named>import|export)\b[^;"'\u0060]{0,2000}?\bfrom\s*`,
    String.raw`)${absolute}`,
  ].join(''),
  'g',
);

/**
 * No `import`, `fetch(` or `importScripts(` in a script names another origin. Only URLs written out right there are
 * seen, so that namespaces and links in strings are not taken for requests; the policy of the pages stops the others.
 */
export function checkScriptOrigins({ path, source }: Script): DistProblem[] {
  const locate = indexLines(source);
  return [...source.matchAll(call)].map(({ groups = {}, index }) => {
    const verb = groups['verb'] ?? groups['later'] ?? groups['named'] ?? '';
    const asked = `${verb} asks another origin for "${groups['url'] ?? ''}"`;
    return report(path, locate(index), `${asked}; keep a copy in the site and name it relatively`);
  });
}
