import type { Page } from '../../../scripts/site-check/page.ts';
import { parsePage } from '../../../scripts/site-check/parse-page.ts';
import type { DistProblem } from '../../../scripts/site-check/problem.ts';
import { gatherPaths } from '../../../scripts/site-check/site-paths.ts';

/** Parses a source as the page `a/page.html`, which stands among the other files named. */
export function parseTinyPage(source: string, others: readonly string[] = []): Page {
  return parsePage('a/page.html', source, gatherPaths(['a/page.html', ...others]));
}

/** The places of problems, as `line:column`. */
export function listPlaces(problems: readonly DistProblem[]): string[] {
  return problems.map(({ line, column }) => `${line}:${column}`);
}

/** A page that no check has anything against, with the title and the content of its `<main>` that are given. */
export function writeSoundPage(title: string, main: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="一句话">
<title>${title}</title>
<link rel="stylesheet" href="site.css">
</head>
<body>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}
