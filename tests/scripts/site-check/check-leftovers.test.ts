import { describe, expect, it } from 'vitest';
import { checkDuplicateIds } from '../../../scripts/site-check/check-duplicate-ids.ts';
import { checkEmpty } from '../../../scripts/site-check/check-empty.ts';
import { checkLeftovers } from '../../../scripts/site-check/check-leftovers.ts';
import { listPlaces, parseTinyPage } from './tiny-site.ts';

describe('checkLeftovers', () => {
  it.each([
    ['<p>共 undefined 件</p>', '"undefined"'],
    ['<p>共NaN件</p>', '"NaN"'],
    ['<p>null</p>', '"null"'],
    ['<p>[object Object]</p>', '"[object Object]"'],
    ['<p>{{ name</p>', '"{{"'],
    ['<p>name }}</p>', '"}}"'],
    ['<p>${name}</p>', '"${"'],
    ['<p>Lorem ipsum dolor</p>', '"Lorem ipsum"'],
    ['<p>TODO: 写</p>', '"TODO"'],
    ['<title>FIXME</title>', '"FIXME"'],
    ['<p>http://localhost:4321/</p>', '"localhost"'],
    ['<a href="file:///tmp/a.html">x</a>', 'href of <a> holds "file://"'],
    ['<p>t.nav.home</p>', '"t.nav.home"'],
    ['<img alt="i18n.charts.title">', 'alt of <img> holds "i18n.charts.title"'],
    ['<meta name="description" content="共 NaN 件">', 'content of <meta> holds "NaN"'],
    ['<a href="agencies/undefined.html">x</a>', 'href of <a> holds "undefined"'],
    ['<p class="level-null">x</p>', 'class of <p> holds "null"'],
    ['<x-chart data-rows="[&quot;undefined&quot;]"></x-chart>', 'data-rows of <x-chart>'],
    ['<svg><path d="M0,NaNL3,4"/></svg>', 'd of <path> holds "NaN"'],
    ['<svg><path d="MundefinedL3,4"/></svg>', 'd of <path> holds "undefined"'],
    ['<svg><text x="NaN">甲</text></svg>', 'x of <text> holds "NaN"'],
    ['<svg><text class="TODO">甲</text></svg>', 'class of <text> holds "TODO"'],
    ['<svg><polyline points="0,1 2,NaN"/></svg>', 'points of <polyline> holds "NaN"'],
    ['<astro-island></astro-island>', '<astro-island> is left of an Astro client: directive'],
    ['<noscript><p>undefined</p></noscript>', 'the text of <p> holds "undefined"'],
  ])('reports %s', (source, message) => {
    const problems = checkLeftovers(parseTinyPage(source));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    '<pre data-verbatim>undefined {{ <b title="null">TODO</b></pre>',
    '<p data-verbatim title="NaN">x</p>',
    '<p>nullable, NaNjing, undefinedness, TODOs, localhosts</p>',
    '<p>requests.granted.total, i.e. the key; t.co/abc; at.home.now</p>',
    '<p>{ a } $ { b } $5</p>',
    '<script>if (a === undefined) b = `${null}`;</script>',
    '<style>a { b: "{{" }</style>',
    '<!-- TODO -->',
    '<x-chart data-rows="{&quot;a&quot;:{&quot;b&quot;:null}}"></x-chart>',
    '<meta http-equiv="Content-Security-Policy" content="script-src \'sha256-a/NaN+null=\'">',
    '<script nonce="NaN">go()</script>',
    '<script src="a.js" integrity="sha256-TODO/null=" defer></script>',
    '<img src="data:image/png;base64,AA/NaN/null" alt="">',
    '<svg><path d="M0,0L3,4"/></svg>',
  ])('does not report %s', (source) => {
    expect(checkLeftovers(parseTinyPage(source))).toEqual([]);
  });

  it('reports the place of an attribute whose name SVG writes with a capital', () => {
    expect(listPlaces(checkLeftovers(parseTinyPage('<svg\n  viewBox="0 0 NaN 9"></svg>')))).toEqual(['2:3']);
  });

  it('reports the place of the word, past entities and nullable words', () => {
    const page = parseTinyPage('<p>a &amp; b\nnullable or null</p>');
    expect(listPlaces(checkLeftovers(page))).toEqual(['2:13']);
  });
});

describe('checkEmpty', () => {
  it.each([
    ['<a href="">x</a>', 'href of <a> is empty'],
    ['<p title=" ">x</p>', 'title of <p> is empty'],
    ['<title></title>', '<title> is empty'],
    ['<h2> <span></span></h2>', '<h2> is empty'],
    ['<h3><img src="a.png" alt=""></h3>', '<h3> is empty'],
    ['<svg><title></title></svg>', '<title> is empty'],
  ])('reports %s', (source, message) => {
    const problems = checkEmpty(parseTinyPage(source));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    '<a href="#">x</a>',
    '<a>x</a>',
    '<h2><span>甲</span></h2>',
    '<h1><img src="a.png" alt="公开镜"></h1>',
    '<h1><svg aria-label="公开镜"></svg></h1>',
    '<p></p>',
    '<img src="a.png" alt="">',
  ])('does not report %s', (source) => {
    expect(checkEmpty(parseTinyPage(source))).toEqual([]);
  });
});

describe('checkDuplicateIds', () => {
  it('reports the second and the third, with the place of the first', () => {
    const problems = checkDuplicateIds(parseTinyPage('<p id="a">x</p>\n<p id="a">y</p><svg><g id="a"/></svg>'));
    expect(listPlaces(problems)).toEqual(['2:4', '2:24']);
    expect(problems[0]!.message).toContain('is taken since line 1, column 4');
  });

  it.each([
    '<p id="a">x</p><p id="A">y</p>',
    '<p id="a">x</p><template><p id="a">y</p></template>',
    '<p data-id="a">x</p><p id="a">y</p>',
  ])('does not report %s', (source) => {
    expect(checkDuplicateIds(parseTinyPage(source))).toEqual([]);
  });
});
