import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNumber, speak } from '../../src/i18n/say.ts';
import { strings } from '../../src/i18n/strings.ts';

const say = speak('zh');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/u.test(path) && !path.endsWith('strings.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');

describe('strings', () => {
  it('are all used, and all that are used exist', () => {
    // Keys are written out, or made by a template such as `kind.${kind}`.
    const templates = [...sources.matchAll(/`([a-z-]+\.[^`\n]*\$\{[^`\n]*)`/gu)].map(
      ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/gu, '[^.]+')}$`, 'u'),
    );
    const used = (key: string): boolean =>
      sources.includes(`'${key}'`) || templates.some((template) => template.test(key));
    expect(Object.keys(strings).filter((key) => !used(key))).toEqual([]);
    const asked = [...sources.matchAll(/\bsay\('([^']+)'/gu)].map(([, key]) => key ?? '');
    expect(asked.filter((key) => !(key in strings))).toEqual([]);
  });

  it('use full-width punctuation between Chinese words', () => {
    for (const [key, { zh }] of Object.entries(strings)) expect(zh, key).not.toMatch(/\p{Script=Han}[,;:!?()]/u);
  });

  it('leave the space between Chinese and Latin to the style sheet', () => {
    for (const [key, { zh }] of Object.entries(strings)) {
      expect(zh, key).not.toMatch(/\p{Script=Han} [A-Za-z0-9{]|[A-Za-z0-9}] \p{Script=Han}/u);
    }
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
