import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishPage, finishPages } from '../../../scripts/astro/finish-pages.ts';
import { relativeAddress } from '../../../scripts/astro/relative-links.ts';

describe('relativeAddress', () => {
  it.each([
    // page, address, seen from the page
    ['index.html', '/index.html', 'index.html'],
    ['agencies.html', '/index.html', 'index.html'],
    ['agencies/a.html', '/index.html', '../index.html'],
    ['agencies/a/2024.html', '/index.html', '../../index.html'],
    ['en/agencies/a/2024.html', '/index.html', '../../../index.html'],
    ['index.html', '/agencies/a/2024.html', 'agencies/a/2024.html'],
    ['agencies/a.html', '/agencies/b.html', 'b.html'],
    ['agencies/a.html', '/agencies/a/2024.html', 'a/2024.html'],
    ['agencies/a/2024.html', '/agencies/a.html', '../a.html'],
    ['agencies/a/2024.html', '/data/reports/a/2024.json', '../../data/reports/a/2024.json'],
    ['en/agencies/a/2024.html', '/agencies/a/2024.html', '../../../agencies/a/2024.html'],
  ])('leads from %s to %s by %s', (page, address, seen) => {
    expect(relativeAddress(address, page)).toBe(seen);
  });

  it('names the file when a page links to itself', () => {
    expect(relativeAddress('/agencies/a/2024.html', 'agencies/a/2024.html')).toBe('2024.html');
    expect(relativeAddress('/agencies/a/2024.html#requests', 'agencies/a/2024.html')).toBe('2024.html#requests');
  });

  it.each([
    ['index.html', '/', './'],
    ['agencies/a.html', '/', '../'],
    ['agencies/a/2024.html', '/', '../../'],
    ['en/agencies/a/2024.html', '/', '../../../'],
    ['agencies/a.html', '/agencies/', './'],
    ['index.html', '/agencies/', 'agencies/'],
    ['agencies/a/2024.html', '/agencies/', '../'],
  ])('keeps the slash of a folder: from %s to %s by %s', (page, address, seen) => {
    expect(relativeAddress(address, page)).toBe(seen);
  });

  it.each([
    ['/compare.html?ids=a/2024,b/2024', '../compare.html?ids=a/2024,b/2024'],
    ['/compare.html?back=/agencies/a.html#/top', '../compare.html?back=/agencies/a.html#/top'],
    ['/method.html#r1', '../method.html#r1'],
    ['/method.html#a?b/c', '../method.html#a?b/c'],
    ['/?q=/x/', '../?q=/x/'],
    ['/#/x', '../#/x'],
    ['/agencies/a.html?', 'a.html?'],
    ['/agencies/?page=2/3', './?page=2/3'],
  ])('leaves the query and the fragment of %s as they are', (address, seen) => {
    expect(relativeAddress(address, 'agencies/a.html')).toBe(seen);
  });

  it('keeps Chinese and percent-encoded names as they are written', () => {
    expect(relativeAddress('/机关/乙.html', '机关/甲.html')).toBe('乙.html');
    expect(relativeAddress('/data/sources/2024/%E7%94%B2%20%23.txt', 'agencies/a/2024-source.html')).toBe(
      '../../data/sources/2024/%E7%94%B2%20%23.txt',
    );
    expect(relativeAddress('/compare.html?q=公开#%E8%A1%A8', 'index.html')).toBe('compare.html?q=公开#%E8%A1%A8');
  });

  it.each([
    '//example.org/a',
    'https://example.org/a',
    'mailto:a@example.org',
    'data:,',
    '#x',
    '?q=/a',
    '',
    'a.html',
    './a.html',
    '../a.html',
  ])('leaves “%s” alone', (address) => {
    expect(relativeAddress(address, 'agencies/a.html')).toBe(address);
  });
});

// Folders have no dot in their names and files have, so no address names a folder without its slash.
const folder = fc.stringMatching(/^(?:[a-z0-9_-]|[甲-男]|%E7%94%B[0-9A-F]){1,6}$/u);
const file = folder.map((name) => `${name}.html`);
const page = fc.tuple(fc.array(folder, { maxLength: 3 }), file).map(([folders, name]) => [...folders, name].join('/'));
const query = fc.stringMatching(/^(?:\?[a-z/&=?"'<>公 ]{0,8})?$/u);
const fragment = fc.stringMatching(/^(?:#[a-z/?&=公]{0,8})?$/u);
const address = fc
  .tuple(fc.array(folder, { maxLength: 3 }), fc.oneof(file, fc.constant('')), query, fragment)
  .map(([folders, name, ...tail]) => `/${folders.map((each) => `${each}/`).join('')}${name}${tail.join('')}`);
const root = fc.constantFrom('https://example.org/', 'https://example.org/a/b/', 'file:///home/甲/dist/');

describe('a rewritten address', () => {
  it('leads from the page to where the original leads from the root of the site', () => {
    fc.assert(
      fc.property(root, page, address, (site, from, original) => {
        const seen = relativeAddress(original, from);
        expect(seen.startsWith('/')).toBe(false);
        expect(new URL(seen, site + from).href).toBe(new URL(site + original.slice(1)).href);
      }),
      { numRuns: 1000 },
    );
  });

  it('does so in a page, however its attribute is written', () => {
    const spell = fc.constantFrom(
      (value: string) => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      (value: string) => `'${value.replaceAll('&', '&#38;').replaceAll("'", '&apos;')}'`,
      (value: string) => value.replaceAll(/[&"'<>= ]/gu, (each) => `&#${each.charCodeAt(0)};`),
    );
    fc.assert(
      fc.property(root, page, address, spell, (site, from, original, write) => {
        const html = finishPage(`<p>前<a class=x href=${write(original)} >后</a>`, from);
        const [, written = ''] = /^<p>前<a class=x href="([^"]*)" >后<\/a>$/u.exec(html) ?? [];
        const seen = written.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
        expect(new URL(seen, site + from).href).toBe(new URL(site + original.slice(1)).href);
      }),
      { numRuns: 500 },
    );
  });

  it('is not rewritten again', () => {
    fc.assert(
      fc.property(page, address, (from, original) => {
        const seen = relativeAddress(original, from);
        expect(relativeAddress(seen, from)).toBe(seen);
      }),
    );
  });
});

describe('finishPage', () => {
  const from = 'agencies/a/2024.html';

  it.each([
    ['a link', '<a href="/index.html">', '<a href="../../index.html">'],
    [
      'a stylesheet',
      '<link rel="stylesheet" href="/assets/site.css">',
      '<link rel="stylesheet" href="../../assets/site.css">',
    ],
    ['a script', '<script src="/assets/a.js" defer></script>', '<script src="../../assets/a.js" defer></script>'],
    ['a picture', '<img alt="" src="/a.png">', '<img alt="" src="../../a.png">'],
    ['a form', '<form action="/agencies.html">', '<form action="../../agencies.html">'],
    ['a poster', '<video poster="/a.png"></video>', '<video poster="../../a.png"></video>'],
    [
      'a drawing',
      '<svg><use xlink:href="/a.svg#i"/><a href="/index.html"></a></svg>',
      '<svg><use xlink:href="../../a.svg#i"/><a href="../../index.html"></a></svg>',
    ],
    [
      'a custom element',
      '<agency-search data-src="/a.js" data-index="/b.js" data-engine="/c.js" data-worker="/d.js">',
      '<agency-search data-src="../../a.js" data-index="../../b.js" data-engine="../../c.js" data-worker="../../d.js">',
    ],
    [
      'a template',
      '<template><a href="/index.html">家</a></template>',
      '<template><a href="../../index.html">家</a></template>',
    ],
    [
      'a template in a template',
      '<template><template><a href="/index.html"></a></template></template>',
      '<template><template><a href="../../index.html"></a></template></template>',
    ],
    [
      'a table',
      '<table><tr><td><a href="/a.html">1</a></table>',
      '<table><tr><td><a href="../../a.html">1</a></table>',
    ],
  ])('rewrites the address of %s', (_, html, expected) => {
    expect(finishPage(html, from)).toBe(expected);
  });

  it.each([
    ['index.html', './'],
    ['agencies/a.html', '../'],
    ['agencies/a/2024.html', '../../'],
    ['en/agencies/a/2024.html', '../../../'],
  ])('tells %s that the root of the site is %s', (path, seen) => {
    expect(finishPage('<!doctype html><html lang="zh-CN" data-root="/"><p>文', path)).toBe(
      `<!doctype html><html lang="zh-CN" data-root="${seen}"><p>文`,
    );
  });

  it.each([
    ['in single quotes', "<a href='/index.html' id='x'>"],
    ['without quotes', '<a href=/index.html id=x>'],
    ['with spaces around the sign', '<a href = "/index.html" id=x>'],
    ['over several lines', '<a\r\n  href="/index.html"\r\n  id=x>'],
  ])('rewrites an attribute %s', (_, html) => {
    expect(finishPage(html, from)).toBe(html.replace(/href ?= ?["']?\/index.html["']?/u, 'href="../../index.html"'));
  });

  it('rewrites an attribute in capitals', () => {
    expect(finishPage('<A HREF="/index.html">', from)).toBe('<A href="../../index.html">');
  });

  it.each([
    ['"/compare.html?a=1&amp;b=2"', '"../../compare.html?a=1&amp;b=2"'],
    ['"/compare.html?a=1&b=2"', '"../../compare.html?a=1&amp;b=2"'],
    ['"/compare.html?a=&amp;lt;"', '"../../compare.html?a=&amp;lt;"'],
    ['\'/compare.html?a="b"\'', '"../../compare.html?a=&quot;b&quot;"'],
    ['"&#47;index.html"', '"../../index.html"'],
    ['"/%E7%94%B2.html"', '"../../%E7%94%B2.html"'],
    ['"/甲.html#乙"', '"../../甲.html#乙"'],
  ])('means the same by the entities in %s', (written, expected) => {
    expect(finishPage(`<a href=${written}>`, from)).toBe(`<a href=${expected}>`);
  });

  it('rewrites each address of a srcset and keeps its descriptor', () => {
    expect(finishPage('<img srcset="/a.png 1x, /b/c.png 2x, https://example.org/d.png 3x">', from)).toBe(
      '<img srcset="../../a.png 1x, ../../b/c.png 2x, https://example.org/d.png 3x">',
    );
    expect(finishPage('<picture><source srcset="/a.webp"></picture>', from)).toBe(
      '<picture><source srcset="../../a.webp"></picture>',
    );
  });

  it('keeps the order of the source where the parser moves an element', () => {
    // A link between the rows of a table comes to stand before the table.
    expect(finishPage('<table><tr><td><a href="/a.html">1</a></td></tr><a href="/b.html">2</a></table>', from)).toBe(
      '<table><tr><td><a href="../../a.html">1</a></td></tr><a href="../../b.html">2</a></table>',
    );
  });

  it('rewrites every address of a page, in its place', () => {
    const html = [
      '<!DOCTYPE html>',
      '<html lang="zh-CN" data-root="/"><head><meta charset="utf-8"><title>𠮷 /index.html</title>',
      '<link rel="stylesheet" href="/assets/site.css"></head>',
      '<body><a href="/index.html" title="/首页">首页 &amp; 更多</a> <a href="https://example.org/">外</a>',
      '<p>见 /agencies.html<a href="/agencies/a.html?x=/y">甲</a><img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="/">',
      '</body></html>',
      '',
    ].join('\r\n');
    expect(finishPage(html, 'agencies/a.html')).toBe(
      [
        '<!DOCTYPE html>',
        '<html lang="zh-CN" data-root="../"><head><meta charset="utf-8"><title>𠮷 /index.html</title>',
        '<link rel="stylesheet" href="../assets/site.css"></head>',
        '<body><a href="../index.html" title="/首页">首页 &amp; 更多</a> <a href="https://example.org/">外</a>',
        '<p>见 /agencies.html<a href="a.html?x=/y">甲</a><img src="../a.png" srcset="../a.png 1x, ../b.png 2x" alt="/">',
        '</body></html>',
        '',
      ].join('\r\n'),
    );
  });

  it('rewrites the address that a page leads on to by itself', () => {
    expect(finishPage('<meta http-equiv="refresh" content="0; url=/agencies/b.html">', 'agencies/a.html')).toBe(
      '<meta http-equiv="refresh" content="0; url=b.html">',
    );
    expect(finishPage('<meta name="description" content="0; url=/b.html">', 'a/b.html')).toBe(
      '<meta name="description" content="0; url=/b.html">',
    );
  });

  it.each([
    ['text that looks like a link', '<p>href="/index.html" src=/a.png &lt;a href="/x"&gt;'],
    ['a comment', '<!-- <a href="/index.html"> --><p>'],
    ['the text of a script', '<script>var a = \'<a href="/index.html">\';</script>'],
    ['the text of a style', '<style>a[href="/index.html"]{color:red}</style>'],
    ['the text of a field', '<textarea><a href="/index.html"></textarea>'],
    ['an attribute that holds no address', '<p title="/index.html" data-path="/a" data-href="/b" content="/c">'],
    ['an address in the value of another attribute', `<p title='href="/index.html"'>`],
    [
      'addresses elsewhere',
      '<a href="//example.org/a"><a href=https://example.org/><a href=\'mailto:a@b.cn\'><a href="#x">',
    ],
    ['relative addresses', `<a href='a.html'><img src=../a.png srcset="a.png 1x, b.png 2x">`],
    ['an empty page', ''],
    ['an empty attribute', '<a href><a href=""><img srcset="">'],
  ])('leaves %s alone', (_, html) => {
    expect(finishPage(html, from)).toBe(html);
  });

  it('changes no byte of a page that has nothing to rewrite, however broken', () => {
    const piece = fc.constantFrom(
      '<a href="a.html">',
      "<img src='//example.org/a'>",
      '<p title="/x">',
      '</p>',
      '</div>',
      '<table>',
      '<td>',
      '<b>',
      '<template>',
      '</template>',
      '<!-- ',
      ' -->',
      '<script>',
      '</script>',
      '&amp;&nbsp;&',
      '/index.html',
      'href="/x"',
      '公开\r\n',
      '< ',
      '𠮷',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        expect(finishPage(html, from)).toBe(html);
      }),
      { numRuns: 300 },
    );
  });
});

describe('finishPages', () => {
  let dist = '';
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'relative-links-'));
  });
  afterEach(() => {
    rmSync(dist, { recursive: true });
  });

  function finishBuild(): void {
    // Of what Astro passes, only the folder matters here.
    const hook = finishPages().hooks['astro:build:done'] as unknown as (options: { dir: URL }) => void;
    hook({ dir: pathToFileURL(`${dist}/`) });
  }

  it('rewrites every page below the folder by its own place, and nothing but pages', () => {
    const link = '<a href="/机关/甲.html">甲</a>';
    mkdirSync(join(dist, '机关', '甲'), { recursive: true });
    for (const name of ['index.html', '机关/甲.html', '机关/甲/2024.html', '机关/甲/2024.txt', 'feed.xml']) {
      writeFileSync(join(dist, name), link);
    }
    finishBuild();
    const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
    expect(read('index.html')).toBe('<a href="机关/甲.html">甲</a>');
    expect(read('机关/甲.html')).toBe('<a href="甲.html">甲</a>');
    expect(read('机关/甲/2024.html')).toBe('<a href="../甲.html">甲</a>');
    expect(read('机关/甲/2024.txt')).toBe(link);
    expect(read('feed.xml')).toBe(link);
  });
});
