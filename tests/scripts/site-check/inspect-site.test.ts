import { describe, expect, it } from 'vitest';
import { inspectDocuments } from '../../../scripts/site-check/inspect-documents.ts';
import { completeInspection, inspectSite } from '../../../scripts/site-check/inspect-site.ts';
import { formatProblem } from '../../../scripts/site-check/problem.ts';
import { gatherPaths } from '../../../scripts/site-check/site-paths.ts';
import { writeSoundPage } from './tiny-site.ts';

const soundSite: readonly [string, string][] = [
  ['index.html', writeSoundPage('公开镜', '<p><a href="a.html#requests.granted.total">甲</a></p>')],
  ['a.html', writeSoundPage('甲', '<p id="requests.granted.total"><a href="index.html">首页</a></p>')],
  ['site.css', 'h1 { background: url("data/点.svg") }'],
  ['data/点.svg', '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>'],
  ['data/a.json', '{"note": "TODO null https://example.org"}'],
];

describe('inspectSite', () => {
  it('has nothing against a sound site', () => {
    expect(inspectSite(new Map(soundSite))).toEqual([]);
  });

  it('has nothing against a site without files', () => {
    expect(inspectSite(new Map())).toEqual([]);
  });

  it('reports, sorted, what each kind of file gets wrong', () => {
    const files = new Map([
      ...soundSite,
      ['site.css', 'h1 { background: url(no.png) }'],
      ['site.js', 'fetch("https://example.org/")'],
      ['data/点.svg', '<svg xmlns="http://www.w3.org/2000/svg">\n<path d="MNaN,0"/></svg>'],
      ['a.html', writeSoundPage('公开镜', '<p>undefined</p>')],
    ]);
    const lines = inspectSite(files).map(formatProblem);
    expect(lines.map((line) => line.split(' ', 2).join(' '))).toEqual([
      'a.html:14:4 leftovers',
      'data/点.svg:2:7 leftovers',
      'index.html:8:1 structure',
      'index.html:14:7 links',
      'site.css:1:18 links',
      'site.js:1:1 foreign-origins',
    ]);
  });

  it('finds the same whoever looked at which page', () => {
    const files = new Map([...soundSite, ['a.html', writeSoundPage('公开镜', '<p>NaN</p>')]]);
    const paths = gatherPaths(files.keys());
    const halves = [['index.html'], ['data/点.svg', 'a.html']];
    const inspections = halves.map((share) => inspectDocuments(files, paths, share));
    expect(completeInspection(files, paths, inspections)).toEqual(inspectSite(files));
    expect(inspectSite(files)).toHaveLength(3);
  });
});

describe('formatProblem', () => {
  it('writes one line, whatever the message holds', () => {
    const problem = { file: 'a.html', line: 3, column: 7, check: 'links', message: 'href "a\n  b" leads nowhere' };
    expect(formatProblem(problem)).toBe('a.html:3:7 links href "a b" leads nowhere');
  });
});
