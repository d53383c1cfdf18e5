import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../scripts/site-check/resolve-target.ts';

describe('resolveTarget', () => {
  it.each([
    ['b.html', { kind: 'file', path: 'a/b.html', fragment: null }],
    ['./b.html', { kind: 'file', path: 'a/b.html', fragment: null }],
    ['../index.html?year=2024#top', { kind: 'file', path: 'index.html', fragment: 'top' }],
    ['#requests.granted.total', { kind: 'file', path: 'a/page.html', fragment: 'requests.granted.total' }],
    ['?year=2024', { kind: 'file', path: 'a/page.html', fragment: null }],
    ['b.html#', { kind: 'file', path: 'a/b.html', fragment: '' }],
    ['%E7%94%B2.html', { kind: 'file', path: 'a/甲.html', fragment: null }],
    ['b.html#a?b#c', { kind: 'file', path: 'a/b.html', fragment: 'a?b#c' }],
    [' b.html\n', { kind: 'file', path: 'a/b.html', fragment: null }],
    ['./', { kind: 'folder', path: 'a' }],
    ['..', { kind: 'folder', path: '' }],
    ['b/?q', { kind: 'folder', path: 'a/b' }],
    ['', { kind: 'empty' }],
    ['MAILTO:a@example.org', { kind: 'scheme', scheme: 'mailto' }],
    ['//example.org/a.js', { kind: 'refused', reason: 'protocol-relative' }],
    ['/b.html', { kind: 'refused', reason: 'root-relative' }],
    ['b\\c.html', { kind: 'refused', reason: 'backslash' }],
    ['100%.html', { kind: 'refused', reason: 'bad-percent' }],
    ['../../b.html', { kind: 'refused', reason: 'above-root' }],
  ])('reads %j', (url, expected) => {
    expect(resolveTarget('a/page.html', url)).toEqual(expected);
  });

  it('lets a backslash be in a query and in a fragment', () => {
    expect(resolveTarget('a.html', 'b.html?x=\\#\\')).toEqual({ kind: 'file', path: 'b.html', fragment: '\\' });
  });
});
