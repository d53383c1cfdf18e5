import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNumber, speak } from '../../src/i18n/say.ts';
import { strings } from '../../src/i18n/strings.ts';

const say = speak('zh');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/u.test(path) && !/i18n[\\/]strings/u.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));
const isClient = (path: string): boolean => /^client[\\/]/u.test(path);
const sources = files.map(({ text }) => text).join('\n');
const pageSources = files.flatMap(({ path, text }) => (isClient(path) ? [] : [text])).join('\n');
const clientSources = files.flatMap(({ path, text }) => (isClient(path) ? [text] : [])).join('\n');

/** What the strings begin with that scripts fill in; they ask for them by the rest. */
const scriptPrefix = 'compare.view.';

describe('strings', () => {
  it('are all used, and all that are used exist', () => {
    // Keys are written out, or made by a template such as `kind.${kind}`.
    const templates = [...sources.matchAll(/`([a-z-]+\.[^`\n]*\$\{[^`\n]*)`/gu)].map(
      ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/gu, '[^.]+')}$`, 'u'),
    );
    const occurs = (key: string): boolean =>
      sources.includes(`'${key}'`) || templates.some((template) => template.test(key));
    const used = (key: string): boolean => occurs(key.startsWith(scriptPrefix) ? key.slice(scriptPrefix.length) : key);
    expect(Object.keys(strings).filter((key) => !used(key))).toEqual([]);
    const asked = (text: string): string[] => [...text.matchAll(/\bsay\('([^']+)'/gu)].map(([, key]) => key ?? '');
    expect(asked(pageSources).filter((key) => !(key in strings))).toEqual([]);
    const ofFigures = ['copied', 'failed', 'pngFailed'];
    // Punctuation is the same on every page.
    const isKnown = (key: string): boolean =>
      scriptPrefix + key in strings || (/^punctuation\./u.test(key) && key in strings);
    const missing = asked(clientSources).filter((key) => !isKnown(key) && !ofFigures.includes(key));
    expect(missing).toEqual([]);
  });

  it('that scripts fill in have no plural forms', () => {
    const filled = Object.entries(strings).filter(([key]) => key.startsWith(scriptPrefix));
    expect(filled.length).toBeGreaterThan(0);
    for (const [key, { zh, en }] of filled) expect(zh + en, key).not.toMatch(/\{[^}]*\|/u);
  });

  it('use full-width punctuation between Chinese words', () => {
    for (const [key, { zh }] of Object.entries(strings)) expect(zh, key).not.toMatch(/\p{Script=Han}[,;:!?()]/u);
  });

  it('leave the space between Chinese and Latin to the style sheet', () => {
    for (const [key, { zh }] of Object.entries(strings)) {
      expect(zh, key).not.toMatch(/\p{Script=Han} [A-Za-z0-9{]|[A-Za-z0-9}] \p{Script=Han}/u);
    }
  });

  it('say in every language what they are for, and fill in the same words', () => {
    const places = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{([\w-]+)\}/gu)].map(([, name = '']) => name))].sort();
    for (const [key, { about, zh, en }] of Object.entries(strings)) {
      expect(about.trim(), key).not.toBe('');
      expect(zh.trim(), key).not.toBe('');
      expect(en.trim(), key).not.toBe('');
      expect(places(en), key).toEqual(places(zh));
    }
  });

  it('use no full-width punctuation in English, but within Chinese', () => {
    for (const [key, { en }] of Object.entries(strings)) {
      const own = en.replace(/〔[^〕]*〕|《[^》]*》|[\p{Script=Han}“”][\p{Script=Han}（）。，、：；…—\d]*/gu, '');
      expect(own, key).not.toMatch(/[，。；：！？（）、]/u);
    }
  });

  it('choose the word by the number', () => {
    const english = speak('en');
    expect(english('finding.count', { count: 1 })).not.toBe('');
    expect(english('home.latest.all', { count: 1 })).toBe('See all 1 report');
    expect(english('home.latest.all', { count: 1200 })).toBe('See all 1,200 reports');
  });

  it('refuse to be said with a word missing', () => {
    expect(() => say('search.count')).toThrow('{count}');
  });

  it('write counts with thousands, years without', () => {
    expect(say('region.intro', { name: '某县', agencies: 12345, reports: 2, years: '2024年度' })).toContain(
      '12,345个机关',
    );
    expect(say('years.one', { from: 2024 })).toBe('2024年度');
    expect(formatNumber(24252.311082, 'zh')).toBe('24,252.311082');
  });
});
