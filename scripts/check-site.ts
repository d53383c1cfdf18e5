/**
 * Checks a built site: links, foreign origins, HTML, leftovers, policy, structure and budgets (see `site-check/`).
 *
 * usage: node scripts/run.mjs scripts/check-site.ts [FOLDER=dist]
 *
 * Prints each problem as `file:line:column check message` and, last, how much was checked. Exits with 0 when there is
 * no problem, with 1 when there are some, with 2 when the arguments are wrong or the folder holds no site.
 */
import { statSync } from 'node:fs';
import { inspectFolder } from './site-check/inspect-folder.ts';
import { formatProblem } from './site-check/problem.ts';

const [folder = 'dist', ...rest] = process.argv.slice(2);

if (rest.length > 0 || folder.startsWith('-')) {
  stop('usage: node scripts/run.mjs scripts/check-site.ts [FOLDER=dist]');
} else if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  stop(`There is no folder ${folder}. Build the site first, or name the folder that it was built into.`);
} else {
  const { pages, files, problems } = await inspectFolder(folder);
  if (pages === 0) stop(`The folder ${folder} holds no page (no .html file). Build the site into it first.`);
  else printReport(problems.map(formatProblem), `${pages} pages, ${files} files checked: ${problems.length} problems`);
}

function printReport(lines: readonly string[], summary: string): void {
  process.stdout.write(`${[...lines, summary].join('\n')}\n`);
  process.exitCode = lines.length > 0 ? 1 : 0;
}

function stop(words: string): void {
  console.error(words);
  process.exitCode = 2;
}
