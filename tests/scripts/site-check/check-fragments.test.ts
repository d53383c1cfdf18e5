import { describe, expect, it } from 'vitest';
import { checkFragments } from '../../../scripts/site-check/check-fragments.ts';
import { inspectDocuments, isDocument } from '../../../scripts/site-check/inspect-documents.ts';
import { buildSite } from '../../../scripts/site-check/inspect-site.ts';
import type { DistProblem } from '../../../scripts/site-check/problem.ts';
import { gatherPaths } from '../../../scripts/site-check/site-paths.ts';

const others: [string, string][] = [
  ['b/target.html', '<p id="requests.granted.total">1</p><p id="甲">2</p>'],
  ['icons.svg', '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="arrow"/></svg>'],
  ['data/a.txt', '一'],
  ['data/a.pdf', ''],
  ['a.woff2', ''],
];

function checkSource(source: string): DistProblem[] {
  const files = new Map([['index.html', source], ...others]);
  const paths = gatherPaths(files.keys());
  return checkFragments(
    buildSite(files, paths, [inspectDocuments(files, paths, [...files.keys()].filter(isDocument))]),
  );
}

describe('checkFragments', () => {
  it.each([
    ['<a href="b/target.html#requests.granted">x</a>', '"b/target.html" does not have'],
    ['<a href="b/target.html#%E4%B9%99">x</a>', '"b/target.html" does not have'],
    ['<svg><use href="icons.svg#missing"/></svg>', '"icons.svg" does not have'],
    ['<a href="data/a.txt#L3">x</a>', '"data/a.txt" is no page and has no ids'],
  ])('reports %s', (source, message) => {
    const problems = checkSource(source);
    expect(problems).toMatchObject([{ file: 'index.html', line: 1, check: 'links' }]);
    expect(problems[0]!.message).toContain(message);
  });

  it('reports the same link of a page once, at its first place', () => {
    const problems = checkSource('<p>\n<a href="b/target.html#x">x</a>\n<a href="b/target.html#x">x</a></p>');
    expect(problems).toMatchObject([{ line: 2, column: 4 }]);
  });

  it.each([
    '<a href="b/target.html#requests.granted.total">x</a>',
    '<a href="b/target.html#%E7%94%B2">x</a>',
    '<a href="b/target.html#">x</a>',
    '<a href="b/target.html#top">x</a>',
    '<svg><use href="icons.svg#arrow"/></svg>',
    '<a href="data/a.pdf#page=2">x</a>',
    '<a href="missing.html#x">x</a>',
    '<a href="https://example.org/#x">x</a>',
    '<style>@font-face { src: url("a.woff2?#iefix") }</style>',
  ])('does not report %s', (source) => {
    expect(checkSource(source)).toEqual([]);
  });
});
