import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summariseAgency } from '../../../src/analysis/summary/summarise-agency.ts';
import { summariseReport, type SummaryFigures } from '../../../src/analysis/summary/summarise-report.ts';
import { templates } from '../../../src/analysis/summary/templates.ts';
import { strings } from '../../../src/i18n/strings.ts';

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
    contradictoryDisputes: false,
  };

  it('of an all-zero report says so plainly', () => {
    expect(summariseReport(zero, '某镇人民政府', 2024, '2021').text.zh).toBe(
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
    expect(summariseReport(figures, '某局', 2024, '2021').text.zh).toBe(
      '2024年，某局新收政府信息公开申请5件，上年结转2件；办结6件，其中予以公开和部分公开4件、无法提供2件；' +
        '结转下年度1件。政府信息公开行政诉讼1件，没有行政复议。',
    );
  });

  it('does not sum up totals that contradict their parts', () => {
    expect(summariseReport({ ...zero, contradictory: true }, '某局', 2024, '2021').text.zh).toBe(
      '2024年报告中申请数据的合计与各项不符，这里不作概括。没有政府信息公开行政复议和行政诉讼。',
    );
  });

  it('does not sum up disputes that contradict themselves, nor numbers that cancel each other', () => {
    expect(summariseReport({ ...zero, contradictoryDisputes: true }, '某局', 2024, '2021').text.zh).toContain(
      '行政复议、行政诉讼数据的合计与各项不符',
    );
    const cancelling = { ...zero, received: 3, handled: 3, carriedIn: -3, carriedOut: -3 };
    expect(summariseReport(cancelling, '某局', 2024, '2021').text.zh).not.toContain('没有收到');
  });

  it('does not sum up what was not read', () => {
    expect(summariseReport({ ...zero, handled: null, reviews: null }, '某局', 2024, '2021').text.zh).toBe(
      '2024年报告中的申请数据不完整，这里不作概括。',
    );
    expect(
      summariseReport(
        { ...zero, received: 3, handled: 3, outcomes: { ...zero.outcomes, disclosed: 2, denied: null } },
        '某局',
        2024,
        '2021',
      ).text.zh,
    ).toBe('2024年，某局新收政府信息公开申请3件；办结3件。没有政府信息公开行政复议和行政诉讼。');
  });
});

describe('the summary in English', () => {
  const figures: SummaryFigures = {
    received: 1,
    carriedIn: 0,
    handled: 1,
    carriedOut: 0,
    outcomes: { disclosed: 1, denied: 0, unable: 0, rejected: 0, other: 0 },
    reviews: 1,
    lawsuits: 0,
    contradictory: false,
    contradictoryDisputes: false,
  };

  it('counts one thing as one', () => {
    expect(summariseReport(figures, '某局', 2024, '2021').text.en).toBe(
      'In 2024, 某局 received 1 request for government information; 1 was concluded: disclosed in full or in part 1. ' +
        'There was 1 administrative review and no lawsuit over disclosure.',
    );
  });

  it('counts more than one as several, with thousands', () => {
    const many = { ...figures, received: 1200, handled: 1190, carriedOut: 10, reviews: 3, lawsuits: 2 };
    expect(
      summariseReport({ ...many, outcomes: { ...many.outcomes, disclosed: 714, denied: 476 } }, '某市', 2024, '2021')
        .text.en,
    ).toBe(
      'In 2024, 某市 received 1,200 requests for government information; 1,190 were concluded: ' +
        'disclosed in full or in part 714, denied 476, a disclosure rate of 60.0% (714/1,190); 10 were carried over. ' +
        'There were 3 administrative reviews and 2 lawsuits over disclosure.',
    );
  });
});

describe('every clause', () => {
  const count = fc.option(fc.nat({ max: 5000 }), { nil: null });
  const anyFigures = fc.record({
    received: count,
    carriedIn: count,
    handled: count,
    carriedOut: count,
    outcomes: fc.record({ disclosed: count, denied: count, unable: count, rejected: count, other: count }),
    reviews: count,
    lawsuits: count,
    contradictory: fc.boolean(),
    contradictoryDisputes: fc.boolean(),
  });

  it('that states a number names the cells that it is from', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom('2021', '2019', null), (figures, edition) => {
        for (const { text, cells } of summariseReport(figures, '某局', 2024, edition).clauses) {
          if (/\d/u.test(text.zh.replace('2024年', ''))) expect(cells.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('tells shares only of a hundred requests or more, with their numbers', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { text } = summariseReport(figures, '某局', 2024, '2021');
        for (const { zh } of [text]) {
          if (!zh.includes('%')) continue;
          expect(figures.handled).toBeGreaterThanOrEqual(100);
          expect(zh).toMatch(/公开率\d+\.\d%（[\d,]+\/[\d,]+）/u);
        }
      }),
    );
  });
});

describe('the summary of a body', () => {
  it('tells the years one after the other, and which has no number', () => {
    expect(
      summariseAgency([
        { year: 2024, received: 18 },
        { year: 2022, received: 5 },
        { year: 2023, received: null },
      ]),
    ).toEqual({
      zh: '本站收录2022—2024年的3份报告。新收申请逐年为2022年5件，2023年没有可用的数，2024年18件。',
      en: 'This site holds 3 reports for 2022–2024. Requests received, year by year: 2022 5, 2023 not available, 2024 18.',
    });
  });

  it('is left to that of its report when there is one year', () => {
    expect(summariseAgency([{ year: 2024, received: 18 }])).toBeNull();
  });
});

/** Words of praise and of blame, which no sentence that the site makes may have. */
const judging =
  /优秀|良好|出色|突出|显著|积极|高效|有力|扎实|先进|领先|最好|最差|落后|糟糕|严重|恶劣|敷衍|懒政|造假|虚假|作假|弄虚|隐瞒|瞒报|抄袭|剽窃|照搬|失职|不力|不作为|丑闻|黑榜|红榜|可疑|离谱|惊人|仅仅|竟然|居然|高达|excellent|outstanding|poor|worst|best|bad|good|shocking|suspicious|fraud|plagiar|copied from|alarming|merely|impressive|dismal/iu;

describe('no judging word', () => {
  it('stands in a template of the summaries', () => {
    for (const { zh, en } of Object.values(templates)) expect(`${zh} ${en}`).not.toMatch(judging);
  });

  it('stands in a string of the interface', () => {
    for (const [key, { zh }] of Object.entries(strings)) expect(zh, key).not.toMatch(judging);
  });

  it('stands in what findings, indicators and relations are called and explained by', () => {
    const folders = ['src/analysis/findings', 'src/analysis/indicators'];
    const sources = folders.flatMap((folder) =>
      readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    const texts = [...sources, readFileSync('src/form/relations.ts', 'utf8')].flatMap((source) =>
      [...source.matchAll(/\b(?:zh|en): '([^']*)'/gu)].map(([, text = '']) => text),
    );
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(text).not.toMatch(judging);
  });

  it('passes the test that looks for it', () => {
    expect('公开工作成效显著').toMatch(judging);
    expect('an excellent report').toMatch(judging);
  });
});
