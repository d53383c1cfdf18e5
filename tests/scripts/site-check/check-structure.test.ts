import { describe, expect, it } from 'vitest';
import { checkCharts } from '../../../scripts/site-check/check-charts.ts';
import { checkHead } from '../../../scripts/site-check/check-head.ts';
import { checkHeadings } from '../../../scripts/site-check/check-headings.ts';
import { checkTableHeaders } from '../../../scripts/site-check/check-table-headers.ts';
import { checkTitles } from '../../../scripts/site-check/check-titles.ts';
import { inspectDocuments } from '../../../scripts/site-check/inspect-documents.ts';
import { buildSite } from '../../../scripts/site-check/inspect-site.ts';
import type { DistProblem } from '../../../scripts/site-check/problem.ts';
import { gatherPaths } from '../../../scripts/site-check/site-paths.ts';
import { listPlaces, parseTinyPage, writeSoundPage } from './tiny-site.ts';

describe('checkHead', () => {
  const sound = writeSoundPage('题', '');

  it('does not report a page that has all', () => {
    expect(checkHead(parseTinyPage(sound))).toEqual([]);
  });

  it.each([
    [' lang="zh-CN"', '', '<html> has no lang'],
    ['lang="zh-CN"', 'lang=" "', '<html> has no lang'],
    ['<title>题</title>', '<svg><title>题</title></svg>', 'no <title>'],
    ['name="description"', 'name="keywords"', 'no <meta name="description">'],
    ['content="一句话"', 'content=""', 'no <meta name="description">'],
    ['name="viewport"', 'name="theme-color"', 'no <meta name="viewport">'],
  ])('reports a page with %j made %j', (part, other, message) => {
    const problems = checkHead(parseTinyPage(sound.replace(part, other)));
    expect(problems).toMatchObject([{ line: 2, column: 1, check: 'structure' }]);
    expect(problems[0]!.message).toContain(message);
  });
});

describe('checkHeadings', () => {
  it.each([
    ['<h2>x</h2>', ['1:1'], 'no <h1>'],
    ['<h1>x</h1>\n<h1>y</h1>', ['2:1'], 'another <h1>, after that of line 1'],
    ['<h1>x</h1><h3>y</h3>', ['1:11'], '<h3> follows <h1>, a level is skipped; expected at most <h2>'],
    ['<h1>x</h1><h2>y</h2><section><h4>z</h4></section>', ['1:30'], '<h4> follows <h2>'],
  ])('reports %j', (source, places, message) => {
    const problems = checkHeadings(parseTinyPage(source));
    expect(listPlaces(problems)).toEqual(places);
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    '<h1>x</h1><h2>y</h2><h3>z</h3><h2>y</h2>',
    '<h1>x</h1><h2>y</h2><h3>z</h3><h4>z</h4><h2>y</h2>',
    '<nav><h2>导航</h2></nav><h1>x</h1><h2>y</h2>',
    '<h1>x</h1><template><h1>y</h1><h6>z</h6></template>',
  ])('does not report %j', (source) => {
    expect(checkHeadings(parseTinyPage(source))).toEqual([]);
  });
});

describe('checkCharts', () => {
  it.each([
    ['<svg role="img"></svg>', 'the chart has no name'],
    ['<svg role="img" aria-label=" "></svg>', 'the chart has no name'],
    ['<svg role="img" aria-labelledby="a b"></svg><p id="a">x</p>', 'aria-labelledby names "b"'],
    ['<svg role="img" aria-label="x" aria-labelledby="a"></svg>', 'aria-labelledby names "a"'],
  ])('reports %s', (source, message) => {
    const problems = checkCharts(parseTinyPage(source));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    '<svg role="img" aria-label="18 件中 14 件"></svg>',
    '<svg role="img" aria-labelledby="a"><title id="a">x</title></svg>',
    '<figure><svg role="img" aria-labelledby="c.1"></svg><figcaption id="c.1">x</figcaption></figure>',
    '<svg aria-hidden="true"></svg>',
  ])('does not report %s', (source) => {
    expect(checkCharts(parseTinyPage(source))).toEqual([]);
  });
});

describe('checkTableHeaders', () => {
  it('reports an id that the page does not have', () => {
    const problems = checkTableHeaders(parseTinyPage('<table><tr><th id="a">x<td headers="a b">1</table>'));
    expect(listPlaces(problems)).toEqual(['1:28']);
    expect(problems[0]!.message).toContain('"b", which no element of this page has');
  });

  it('reports an id of another table, also of the one around it', () => {
    const inner = '<table><tr><td headers="a">1</table>';
    const [problem] = checkTableHeaders(parseTinyPage(`<table><tr><th id="a">x<td>${inner}</table>`));
    expect(problem!.message).toContain('"a", which stands outside this table');
    expect(checkTableHeaders(parseTinyPage(`<table><tr><th id="a">x</table>${inner}`))).toHaveLength(1);
  });

  it.each([
    '<table><thead><tr><th id="h.甲">x<tbody><tr><th id="r" headers="h.甲">y<td headers="h.甲 r">1</table>',
    '<table><tr><td>1</table>',
    '<table><tr><th id="a">x<td headers=" a\n">1</table>',
    '<table><tr><th><span id="a">x</span><td headers="a">1</table>',
  ])('does not report %s', (source) => {
    expect(checkTableHeaders(parseTinyPage(source))).toEqual([]);
  });
});

describe('checkTitles', () => {
  function checkPages(...titles: string[]): DistProblem[] {
    const files = new Map(titles.map((title, index) => [`${index}.html`, `<p>\n${title}`]));
    const paths = gatherPaths(files.keys());
    return checkTitles(buildSite(files, paths, [inspectDocuments(files, paths, [...files.keys()])]));
  }

  it('reports each page after the first that has a title, however its blanks are written', () => {
    const problems = checkPages(
      '<title>甲 乙</title>',
      '<title>丙</title>',
      '<title>\n甲\n乙 </title>',
      '<title>甲 乙</title>',
    );
    expect(problems).toMatchObject([
      { file: '2.html', line: 2, column: 1 },
      { file: '3.html', line: 2, column: 1 },
    ]);
    expect(problems[1]!.message).toContain('is that of "0.html"');
  });

  it('does not report titles that differ, nor pages without one', () => {
    expect(
      checkPages('<title>甲</title>', '<title>甲 2024</title>', '', '', '<title></title>', '<title></title>'),
    ).toEqual([]);
  });
});
