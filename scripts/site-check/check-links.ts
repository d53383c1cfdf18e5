import { hasAnchor } from './anchors.ts';
import { quoteReference } from './linked-file.ts';
import type { LinkedFile } from './linked-file.ts';
import { reportAs } from './problem.ts';
import type { DistProblem } from './problem.ts';
import type { Reference } from './reference.ts';
import type { Refusal, Target } from './resolve-target.ts';
import type { SitePaths } from './site-paths.ts';

const report = reportAs('links');

const refusals: Record<Refusal, string> = {
  'above-root': 'climbs above the folder of the site; take away the "../" that are too many',
  backslash: 'has a backslash, which only some browsers take for a slash; write "/"',
  'bad-percent': 'has a percent sign that encodes nothing in UTF-8; write it as %25 or encode the name anew',
  'protocol-relative': 'takes its protocol from the page, which is file: when read from disk; write https://',
  'root-relative':
    'starts at the root of the host, but the site may stand in any folder; write it relative to this file',
};

const openSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Every URL of a file names an existing file of the site, relatively and in its exact spelling, and a fragment of the
 * same page is one of its ids. Fragments of other pages: `checkFragments`; other origins: `checkForeignOrigins`;
 * `href=""`: `checkEmpty`.
 */
export function checkLinks(file: LinkedFile): DistProblem[] {
  const problems: DistProblem[] = [];
  for (const reference of file.references) {
    const complaint = reference.via === 'href of <base>' ? baseComplaint : judgeTarget(reference, file);
    if (complaint) problems.push(report(file.path, reference.place, `${quoteReference(reference)} ${complaint}`));
  }
  return problems;
}

const baseComplaint =
  'changes where every link of the page leads; links are relative to their own file: leave <base> out';

function judgeTarget(reference: Reference, file: LinkedFile): string | null {
  const { target } = reference;
  switch (target.kind) {
    case 'empty':
      return /^(?:xlink:)?href /.test(reference.via) ? null : 'names nothing; name a file or leave the attribute out';
    case 'scheme':
      return judgeScheme(target.scheme, reference);
    case 'refused':
      if (target.reason === 'protocol-relative' && reference.purpose === 'request') return null;
      return refusals[target.reason];
    case 'folder':
      return describeFolder(target.path, file.paths);
    case 'file':
      return judgeFile(target, file);
  }
}

function judgeScheme(scheme: string, { purpose }: Reference): string | null {
  if (openSchemes.has(scheme) || (scheme === 'data' && purpose === 'request')) return null;
  if (scheme === 'javascript') return 'runs a script, which the policy forbids; link to a page, or use a <button>';
  return `begins with "${scheme}:"; expected a relative link, https:, mailto: or tel:`;
}

function judgeFile(target: Extract<Target, { kind: 'file' }>, { path, ids, paths }: LinkedFile): string | null {
  if (!paths.files.has(target.path)) return describeMissing(target.path, paths);
  if (ids === null || target.path !== path || target.fragment === null || hasAnchor(ids, target.fragment)) return null;
  return `leads to an id that this page does not have; give it to an element, or correct the fragment`;
}

function describeMissing(path: string, paths: SitePaths): string {
  if (paths.folders.has(path)) return describeFolder(path, paths);
  const spelling = paths.spellings.get(path.toLowerCase());
  if (spelling !== undefined) return `is spelt otherwise than the file "${spelling}"; most hosts tell the two apart`;
  if (paths.files.has(`${path}.html`)) return `leads to "${path}", which does not exist; name the file "${path}.html"`;
  return `leads to "${path}", which does not exist; correct the link or build that file`;
}

function describeFolder(path: string, { files }: SitePaths): string {
  const asked = `leads to the folder "${path || '.'}", which not every host turns into a page; name the file`;
  const suggestion = [`${path}/index.html`, `${path}.html`]
    .map((name) => name.replace(/^\//, ''))
    .find((name) => files.has(name));
  return suggestion === undefined ? asked : `${asked} "${suggestion}"`;
}
