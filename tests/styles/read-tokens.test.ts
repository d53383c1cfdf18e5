import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens, type Appearance } from './read-tokens.ts';

const light: Appearance = { scheme: 'light', contrast: 'plain' };
const dark: Appearance = { scheme: 'dark', contrast: 'plain' };

const toggles = `
  :root { --light: initial; --dark: ; }
  @media (prefers-color-scheme: dark) { :root { --light: ; --dark: initial; } }
`;

describe('reading tokens', () => {
  it('takes the value beside the toggle that is initial', () => {
    const css = `${toggles} :root { --ink: var(--light, #111111) var(--dark, #eeeeee); }`;
    expect(readTokens(css, light).get('--ink')).toBe('#111111');
    expect(readTokens(css, dark).get('--ink')).toBe('#eeeeee');
  });

  it('follows references, in values and in what stands beside a name', () => {
    const css = `${toggles} :root { --a: var(--b); --b: var(--none, var(--light, 1px) var(--dark, calc(2px + 1px))); }`;
    expect(readTokens(css, light).get('--a')).toBe('1px');
    expect(readTokens(css, dark).get('--a')).toBe('calc(2px + 1px)');
  });

  it('lets the later of two rules win, and the one that names an attribute before either', () => {
    const css = ":root[data-theme='dark'] { --a: 1; } :root { --a: 2; --b: 3; } :root { --b: 4; }";
    expect(Object.fromEntries(readTokens(css, { ...light, theme: 'dark' }))).toEqual({ '--a': '1', '--b': '4' });
    expect(Object.fromEntries(readTokens(css, light))).toEqual({ '--a': '2', '--b': '4' });
  });

  it.each([
    ['a name that nothing declares', ':root { --a: var(--b); }', 'nothing is known of “--b”'],
    ['a condition that it does not know', '@media (width > 1px) { :root { --a: 1; } }', 'unknown here'],
    ['a selector that it does not know', ':root[lang] { --a: 1; }', 'unknown here'],
    ['a rule that is not of the root', 'body { --a: 1; }', 'not read'],
    ['two rules in one media query', '@media print { :root { --a: 1; } :root { --b: 1; } }', 'one rule'],
  ])('throws at %s', (_, css, message) => {
    expect(() => readTokens(css, light)).toThrow(message);
  });

  it('gives the same however the values are broken into lines', () => {
    const space = fc.stringMatching(/^[ \n]{1,4}$/u);
    fc.assert(
      fc.property(space, space, fc.constantFrom(light, dark), (one, other, appearance) => {
        const css = `${toggles} :root { --ink:${one}var(--light, #111111)${other}var(--dark,${one}#eeeeee); }`;
        expect(readTokens(css, appearance).get('--ink')).toBe(appearance.scheme === 'dark' ? '#eeeeee' : '#111111');
      }),
    );
  });
});
