import { describe, expect, it } from 'vitest';
import { checkLinks } from '../../../scripts/site-check/check-links.ts';
import { gatherPaths } from '../../../scripts/site-check/site-paths.ts';
import { parseStylesheet } from '../../../scripts/site-check/stylesheet.ts';
import { listPlaces, parseTinyPage } from './tiny-site.ts';

const others = ['index.html', 'a/b.html', 'a/甲.html', 'a/b.png', 'a/图A.png', 'c/index.html', 'a/run.js', 'chart.svg'];

describe('checkLinks reports', () => {
  it.each([
    ['<a href="missing.html">x</a>', 'leads to "a/missing.html", which does not exist'],
    ['<a href="/index.html">x</a>', 'starts at the root of the host'],
    ['<a href="//example.org/">x</a>', 'takes its protocol from the page'],
    ['<a href="..\\index.html">x</a>', 'has a backslash'],
    ['<a href="javascript:void(0)">x</a>', 'runs a script'],
    ['<a href="ftp://example.org/a">x</a>', 'begins with "ftp:"'],
    ['<a href="data:text/plain,x">x</a>', 'begins with "data:"'],
    ['<a href="../../index.html">x</a>', 'climbs above the folder of the site'],
    ['<a href="./">x</a>', 'leads to the folder "a"'],
    ['<a href="../">x</a>', 'name the file "index.html"'],
    ['<a href="../c/">x</a>', 'name the file "c/index.html"'],
    ['<a href="../c">x</a>', 'leads to the folder "c"'],
    ['<a href="b">x</a>', 'name the file "a/b.html"'],
    ['<a href="B.html">x</a>', 'is spelt otherwise than the file "a/b.html"'],
    ['<img src="图a.png">', 'is spelt otherwise than the file "a/图A.png"'],
    ['<a href="#missing">x</a>', 'leads to an id that this page does not have'],
    ['<a href="page.html#missing">x</a>', 'leads to an id that this page does not have'],
    ['<img src="missing.png">', 'src of <img> "missing.png" leads to "a/missing.png"'],
    ['<img srcset="b.png 1x, missing.png 2x">', 'srcset of <img> "missing.png"'],
    ['<img src="">', 'names nothing'],
    ['<video poster="missing.png"></video>', 'poster of <video>'],
    ['<form action="missing.html"></form>', 'action of <form>'],
    ['<button formaction="missing.html">x</button>', 'formaction of <button>'],
    ['<link rel="preload" imagesrcset="missing.png 2x">', 'imagesrcset of <link>'],
    ['<object data="missing.svg"></object>', 'data of <object>'],
    ['<x-search data-src="missing.js"></x-search>', 'data-src of <x-search>'],
    ['<svg><use href="#missing"/></svg>', 'href of <use> "#missing"'],
    ['<svg><use xlink:href="missing.svg#a"/></svg>', 'xlink:href of <use>'],
    ['<svg><g clip-path="url(#missing)"/></svg>', 'clip-path of <g> "#missing"'],
    ['<style>a { b: url(missing.png) }</style>', 'url() "missing.png"'],
    ['<template><a href="missing.html">x</a></template>', 'leads to "a/missing.html"'],
    ['<noscript><a href="missing.html">x</a></noscript>', 'leads to "a/missing.html"'],
    ['<base href="b.html">', 'changes where every link of the page leads'],
    ['<meta http-equiv="refresh" content="0; url=missing.html">', 'content of <meta> "missing.html"'],
  ])('%s', (source, message) => {
    const problems = checkLinks(parseTinyPage(source, others));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });

  it('the place of the attribute', () => {
    const page = parseTinyPage('<p>甲</p>\n<p><a class="x" href="missing.html">x</a></p>', others);
    expect(checkLinks(page)).toMatchObject([{ file: 'a/page.html', line: 2, column: 17, check: 'links' }]);
  });

  it('the place of a URL within a style element', () => {
    expect(listPlaces(checkLinks(parseTinyPage('<style>\na {\n  b: url(missing.png) }</style>')))).toEqual(['3:6']);
  });

  it('a long URL, shortened', () => {
    const [problem] = checkLinks(parseTinyPage(`<a href="/${'甲'.repeat(200)}">x</a>`));
    expect(problem!.message).toContain(`href of <a> "/${'甲'.repeat(116)}…" starts at`);
  });

  it('an id that stands only in a template', () => {
    const page = parseTinyPage('<a href="#x">x</a><template><p id="x"></p></template>');
    expect(listPlaces(checkLinks(page))).toEqual(['1:4']);
  });

  it('what a style sheet cannot reach', () => {
    const sheet = parseStylesheet('css/site.css', 'a {}\nb { c: url(b.png) }', gatherPaths(['b.png', 'css/site.css']));
    expect(checkLinks(sheet)).toMatchObject([{ file: 'css/site.css', line: 2, column: 8 }]);
  });
});

describe('checkLinks does not report', () => {
  it.each([
    '<a href="b.html">x</a>',
    '<a href="../index.html">x</a>',
    '<a href="b.html?year=2024#x">x</a>',
    '<a href="%E7%94%B2.html">x</a>',
    '<a href="甲.html">x</a>',
    '<a href="#">x</a>',
    '<a href="#top">x</a>',
    '<a href="#TOP">x</a>',
    '<a href="http://example.org/">x</a>',
    '<x-chart data="missing.json"></x-chart>',
    '<title>url(missing.png)</title>',
    '<a href="#requests.granted.total">x</a><td id="requests.granted.total"><b id="requests.granted.total">1</b>',
    '<a href="#%E7%94%B2">x</a><p id="甲">x</p>',
    '<a href="#甲">x</a><p id="甲">x</p>',
    '<a href="#50%">x</a><p id="50%">x</p>',
    '<a href="#a%20b">x</a><p id="a%20b">x</p>',
    '<a href="#x:~:text=y">x</a><p id="x">y</p>',
    '<a href="page.html#x">x</a><p id="x">x</p>',
    '<a href="mailto:a@example.org">x</a>',
    '<a href="tel:+86-10">x</a>',
    '<a href="https://example.org/">x</a>',
    '<a>x</a>',
    '<a href="">x</a>',
    '<img src="data:image/png;base64,AA==" srcset="b.png, ../a/b.png 2x">',
    '<link rel="canonical" href="https://example.org/a/page.html">',
    '<meta http-equiv="refresh" content="0; url=b.html">',
    '<meta name="description" content="0; url=missing.html">',
    '<svg><clipPath id="c"/><g clip-path="url(#c)" fill="none"/><use href="#c"/></svg>',
    '<style>/* url(missing.png) */ a { b: url("b.png") }</style>',
    '<p>href="missing.html"</p>',
    '<img src="https://example.org/a.png">',
    '<img src="//example.org/a.png">',
  ])('%s', (source) => {
    expect(checkLinks(parseTinyPage(source, others))).toEqual([]);
  });

  it('the fragment of a URL in a style sheet, which means the page', () => {
    expect(checkLinks(parseStylesheet('site.css', 'a { clip-path: url(#c) }', gatherPaths(['site.css'])))).toEqual([]);
  });
});
