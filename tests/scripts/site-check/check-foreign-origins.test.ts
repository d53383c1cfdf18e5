import { describe, expect, it } from 'vitest';
import { checkForeignOrigins } from '../../../scripts/site-check/check-foreign-origins.ts';
import { checkScriptOrigins } from '../../../scripts/site-check/check-script-origins.ts';
import { gatherPaths } from '../../../scripts/site-check/site-paths.ts';
import { parseStylesheet } from '../../../scripts/site-check/stylesheet.ts';
import { listPlaces, parseTinyPage } from './tiny-site.ts';

describe('checkForeignOrigins', () => {
  it.each([
    '<script src="https://cdn.example.org/a.js"></script>',
    '<script src="//cdn.example.org/a.js"></script>',
    '<img src="HTTP://example.org/a.png">',
    '<img srcset="a.png 1x, https://example.org/b.png 2x">',
    '<link rel="stylesheet" href="https://example.org/a.css">',
    '<link rel="STYLESHEET" href="https://example.org/a.css">',
    '<link rel="shortcut icon" href="https://example.org/a.ico">',
    '<link rel="preload" as="font" href="https://example.org/a.woff2">',
    '<link rel="modulepreload" href="https://example.org/a.js">',
    '<link rel="preconnect" href="https://example.org">',
    '<x-search data-src="https://example.org/a.js"></x-search>',
    '<svg><image href="https://example.org/a.png"/></svg>',
    '<svg><use xlink:href="//example.org/a.svg#b"/></svg>',
    '<object data="https://example.org/a.svg"></object>',
    '<style>a { b: url(https://example.org/a.png) }</style>',
    '<p style="background: url(//example.org/a.png)">x</p>',
  ])('reports %s', (source) => {
    const problems = checkForeignOrigins(parseTinyPage(source));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain('is loaded from another origin');
  });

  it.each([
    '<a href="https://example.org/">x</a>',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="https://a.org">x</a></svg>',
    '<link rel="canonical" href="https://example.org/a.html">',
    '<link rel="alternate" hreflang="en" href="https://example.org/en/a.html">',
    '<meta property="og:image" content="https://example.org/a.png">',
    '<form action="https://example.org/search"></form>',
    '<img src="data:image/png;base64,//8=">',
    '<img src="a.png" srcset="b.png 2x">',
    '<p>https://example.org/a.png</p>',
    '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
  ])('does not report %s', (source) => {
    expect(checkForeignOrigins(parseTinyPage(source))).toEqual([]);
  });

  it('reports an import of a style sheet where it stands', () => {
    const css = 'a {}\n@import url(https://example.org/a.css);\n@namespace url(http://www.w3.org/1999/xhtml);';
    const problems = checkForeignOrigins(parseStylesheet('site.css', css, gatherPaths(['site.css'])));
    expect(problems).toMatchObject([{ file: 'site.css', line: 2, column: 1, check: 'foreign-origins' }]);
  });
});

describe('checkScriptOrigins', () => {
  it.each([
    ['fetch("https://example.org/a.json")', 'fetch'],
    ['window.fetch( `//example.org/a.json` )', 'fetch'],
    ['import"https://example.org/a.js"', 'import'],
    ["import { a } from 'https://example.org/a.js'", 'import'],
    ["export*from'https://example.org/a.js'", 'export'],
    ["const a = await import('https://example.org/a.js')", 'import'],
    ['importScripts("https://example.org/a.js")', 'importScripts'],
    ['importScripts("a.js", "https://example.org/b.js")', 'importScripts'],
  ])('reports %s', (source, verb) => {
    const problems = checkScriptOrigins({ path: 'a.js', source });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(new RegExp(`^${verb} asks another origin`));
  });

  it.each([
    'fetch("data/a.json")',
    'document.createElementNS("http://www.w3.org/2000/svg", "svg")',
    'const link = "https://example.org/"',
    'prefetch("https://example.org/")',
    'import a from "./a.js"; const b = "https://example.org/"',
    'fetch(base + "//a")',
  ])('does not report %s', (source) => {
    expect(checkScriptOrigins({ path: 'a.js', source })).toEqual([]);
  });

  it('reports each place', () => {
    const source = 'fetch("//a.org/1");\n  fetch("//a.org/2")';
    const problems = checkScriptOrigins({ path: 'a.js', source });
    expect(listPlaces(problems)).toEqual(['1:1', '2:3']);
    expect(problems[1]!.message).toContain('for "//a.org/2"');
  });
});
