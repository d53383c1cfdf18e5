import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkInlineCode } from '../../../scripts/site-check/check-inline-code.ts';
import { checkPolicy } from '../../../scripts/site-check/check-policy.ts';
import { parsePolicy } from '../../../scripts/site-check/content-security-policy.ts';
import { parseTinyPage } from './tiny-site.ts';

// `printf 'go()' | openssl dgst -sha256 -binary | base64`
const goHash = 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=';

function withPolicy(content: string, rest = ''): string {
  return `<meta http-equiv="content-security-policy" content="${content}">${rest}`;
}

describe('checkPolicy', () => {
  it.each([
    ['a page without a policy', '<p>x</p>', 'every page needs it'],
    ['a policy in a template', `<template>${withPolicy("default-src 'self'")}</template>`, 'every page needs it'],
    [
      'a script before the policy',
      `<script src="a.js" defer></script>${withPolicy("default-src 'self'")}`,
      '<script> stands before',
    ],
    [
      'a style sheet before the policy',
      `<link rel="stylesheet" href="a.css">${withPolicy("default-src 'self'")}`,
      '<link> stands before',
    ],
    ['a policy in the body', `<p>x</p>${withPolicy("default-src 'self'")}`, 'stands outside <head>'],
    ['a second policy', withPolicy("default-src 'self'") + withPolicy("default-src 'self'"), 'a second policy'],
    ['unsafe-inline', withPolicy("default-src 'self'; style-src 'unsafe-inline'"), "style-src allows 'unsafe-inline'"],
    ['unsafe-eval', withPolicy("default-src 'self' 'UNSAFE-EVAL'"), "default-src allows 'UNSAFE-EVAL'"],
    ['silence about scripts', withPolicy("style-src 'self'"), 'says nothing about scripts'],
    ['silence about styles', withPolicy("script-src 'self'"), 'says nothing about styles'],
    [
      'a script that is not listed',
      withPolicy("default-src 'self'", '<script>go()</script>'),
      `the hash '${goHash}', which default-src does not list`,
    ],
    [
      'a script whose hash is listed for styles',
      withPolicy(`script-src 'self'; style-src '${goHash}'`, '<script>go()</script>'),
      'which script-src does not list',
    ],
    [
      'a script that differs by a blank',
      withPolicy(`default-src '${goHash}'`, '<script>go() </script>'),
      'which default-src does not list',
    ],
    [
      'a style that is not listed',
      withPolicy("default-src 'self'", '<style>a{}</style>'),
      'the inline <style> has the hash',
    ],
    [
      'a style in a drawing',
      withPolicy("default-src 'self'", '<svg><style>a{}</style></svg>'),
      'the inline <style> has the hash',
    ],
  ])('reports %s', (_, source, message) => {
    const problems = checkPolicy(parseTinyPage(source));
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    ['a strict policy', withPolicy("default-src 'none'; script-src 'self'; style-src 'self'")],
    ['a script whose hash is listed', withPolicy(`script-src '${goHash}'; style-src 'self'`, '<script>go()</script>')],
    ['a hash that default-src lists', withPolicy(`default-src '${goHash}'`, '<script>go()</script>')],
    [
      'scripts and styles in files',
      withPolicy("default-src 'self'", '<script src="a.js" defer></script><link rel="stylesheet" href="a.css">'),
    ],
    ['a script without code', withPolicy("default-src 'self'", '<script></script><style></style>')],
    ['a block of data', withPolicy("default-src 'self'", '<script type="application/ld+json">{}</script>')],
    ['a meta before the policy', `<meta charset="utf-8"><title>x</title>${withPolicy("default-src 'self'")}`],
    ['a style in a template', withPolicy("default-src 'self'", '<template><style>a{}</style></template>')],
  ])('does not report %s', (_, source) => {
    expect(checkPolicy(parseTinyPage(source))).toEqual([]);
  });

  it('takes the hash over the text as the browser sees it, in UTF-8', () => {
    const hash = createHash('sha256').update('甲\n').digest('base64');
    expect(checkPolicy(parseTinyPage(withPolicy(`default-src 'sha256-${hash}'`, '<script>甲\r\n</script>')))).toEqual(
      [],
    );
  });
});

describe('parsePolicy', () => {
  it('keeps the first of two directives of a name', () => {
    expect([...parsePolicy(" Script-Src 'self' ;; script-src *; SCRIPT-SRC a;")]).toEqual([['script-src', ["'self'"]]]);
  });
});

describe('checkInlineCode', () => {
  it.each([
    ['<p style="color: red">x</p>', 4, 'style of <p> is inline code'],
    ['<button onclick="go()">x</button>', 9, 'onclick of <button> is inline code'],
    ['<svg><g style="fill: red"/></svg>', 9, 'style of <g> is inline code'],
    ['<script type="module" src="a.js"></script>', 1, 'a module script does not run from disk'],
    ['<script type=" Module " src="a.js"></script>', 1, 'a module script does not run from disk'],
    ['<template><p onfocus="go()">x</p></template>', 14, 'onfocus of <p> is inline code'],
  ])('reports %s', (source, column, message) => {
    const problems = checkInlineCode(parseTinyPage(source));
    expect(problems).toMatchObject([{ line: 1, column, check: 'policy' }]);
    expect(problems[0]!.message).toContain(message);
  });

  it.each([
    '<p data-style="x" data-onclick="y" class="style">x</p>',
    '<svg><path fill="red" d="M0,0"/></svg>',
    '<script src="a.js" defer></script>',
    '<p>onclick="go()" style="x"</p>',
  ])('does not report %s', (source) => {
    expect(checkInlineCode(parseTinyPage(source))).toEqual([]);
  });
});
