import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNumber, speak } from '../../src/i18n/say.ts';
import { strings } from '../../src/i18n/strings.ts';
import { summariseReport, type SummaryFigures } from '../../src/i18n/summarise.ts';

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
    expect(say('summary.received', { year: 2024, name: '某局', received: 12345 })).toBe(
      '2024年，某局新收政府信息公开申请12,345件',
    );
    expect(formatNumber(24252.311082, 'zh')).toBe('24,252.311082');
  });
});

describe('the summary', () => {
  const zero: SummaryFigures = {
    received: 0,
    carriedIn: 0,
    handled: 0,
    carriedOut: 0,
    outcomes: { disclosed: 0, denied: 0, unable: 0, rejected: 0, other: 0 },
    reviews: 0,
    lawsuits: 0,
    contradictory: false,
  };

  it('of an all-zero report says so plainly', () => {
    expect(summariseReport(zero, '某镇人民政府', 2024, say)).toBe(
      '2024年，某镇人民政府没有收到政府信息公开申请，也没有上年结转的申请。没有政府信息公开行政复议和行政诉讼。',
    );
  });

  it('names what occurred and nothing else', () => {
    const figures: SummaryFigures = {
      ...zero,
      received: 5,
      carriedIn: 2,
      handled: 6,
      carriedOut: 1,
      outcomes: { ...zero.outcomes, disclosed: 4, unable: 2 },
      lawsuits: 1,
    };
    expect(summariseReport(figures, '某局', 2024, say)).toBe(
      '2024年，某局新收政府信息公开申请5件，上年结转2件；办结6件，其中予以公开和部分公开4件、无法提供2件；' +
        '结转下年度1件。政府信息公开行政诉讼1件，没有行政复议。',
    );
  });

  it('does not sum up totals that contradict their parts', () => {
    expect(summariseReport({ ...zero, contradictory: true }, '某局', 2024, say)).toBe(
      '2024年报告中申请数据的合计与各项不符，这里不作概括。没有政府信息公开行政复议和行政诉讼。',
    );
  });

  it('does not sum up what was not read', () => {
    expect(summariseReport({ ...zero, handled: null, reviews: null }, '某局', 2024, say)).toBe(
      '2024年报告中的申请数据不完整，这里不作概括。',
    );
    expect(
      summariseReport(
        { ...zero, received: 3, handled: 3, outcomes: { ...zero.outcomes, disclosed: 2, denied: null } },
        '某局',
        2024,
        say,
      ),
    ).toBe('2024年，某局新收政府信息公开申请3件；办结3件。没有政府信息公开行政复议和行政诉讼。');
  });
});
