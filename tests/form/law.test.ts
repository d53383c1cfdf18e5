import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disputeOutcomes } from '../../src/form/disputes.ts';
import { articles, findArticles, regulation } from '../../src/form/law.ts';
import { proactiveBlocks } from '../../src/form/proactive.ts';
import { requestRows } from '../../src/form/requests.ts';

/** The references alone, as `number: text`. */
function referencesOf(text: string): string[] {
  return findArticles(text).flatMap((stretch) =>
    stretch.article === null ? [] : [`${stretch.article}: ${stretch.text}`],
  );
}

const meanings = [
  ...requestRows.map(({ meaning }) => meaning),
  ...disputeOutcomes.map(({ meaning }) => meaning),
  ...Object.values(proactiveBlocks).flatMap((blocks) => blocks.flatMap(({ rows }) => rows.map((row) => row.meaning))),
];

describe('the articles', () => {
  it('are numbered as the law numbers them, each once, in its order, none beyond its 56', () => {
    const numbers = articles.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(56);
    const numerals = new Map(articles.map(({ number, numeral }) => [number, numeral]));
    expect([2, 10, 12, 20, 21, 30, 36, 50].map((number) => numerals.get(number))).toEqual([
      '第二条',
      '第十条',
      '第十二条',
      '第二十条',
      '第二十一条',
      '第三十条',
      '第三十六条',
      '第五十条',
    ]);
  });

  it('include all that people ask about', () => {
    const asked = [
      10, 13, 14, 15, 16, 17, 19, 20, 27, 28, 29, 30, 31, 32, 33, 35, 36, 37, 38, 39, 40, 41, 42, 49, 50, 51,
    ];
    expect(asked.filter((number) => !articles.some((article) => article.number === number))).toEqual([]);
  });

  it('have a gist in both languages, Chinese without typed spaces or half-width punctuation', () => {
    for (const { numeral, gist } of articles) {
      expect(gist.zh, numeral).toMatch(/。$/u);
      expect(gist.zh, numeral).not.toMatch(/\s|\p{Script=Han}[,;:!?()]/u);
      expect(gist.en, numeral).toMatch(/^\p{Lu}.*\.$/u);
      expect(gist.en, numeral).not.toMatch(/\p{Script=Han}| {2}/u);
    }
  });

  it('state the periods that the law sets', () => {
    const gists = new Map(articles.map(({ number, gist }) => [number, gist]));
    const periods: [number, string[], string[]][] = [
      [26, ['20个工作日'], ['20 working days']],
      [30, ['7个工作日'], ['7 working days']],
      [32, ['15个工作日'], ['15 working days']],
      [33, ['20个工作日', '最多延长20个工作日'], ['20 working days', 'at most 20 working days']],
      [34, ['15个工作日'], ['15 working days']],
      [49, ['1月31日', '3月31日'], ['31 January', '31 March']],
    ];
    for (const [number, zh, en] of periods) {
      for (const words of zh) expect(gists.get(number)?.zh).toContain(words);
      for (const words of en) expect(gists.get(number)?.en).toContain(words);
    }
  });

  it('are of the Regulation as the State Council published it', () => {
    expect(regulation.address).toMatch(/^https:\/\/www\.gov\.cn\/zhengce\/content\/2019-04\/15\//u);
    expect(regulation.order).toBe('国务院令第711号');
  });
});

describe('findArticles', () => {
  it('finds what the definitions cite', () => {
    expect(referencesOf('或者告知在哪里可以查到（《条例》第三十六条第一、二项）。')).toEqual([
      '36: 《条例》第三十六条第一、二项',
    ]);
    expect(referencesOf('Supplied, or told where it is already public (art. 36(1)(2)).')).toEqual([
      '36: art. 36(1)(2)',
    ]);
    expect(referencesOf('第二十条第（一）项')).toEqual(['20: 第二十条第（一）项']);
  });

  it('finds each article of a list', () => {
    expect(referencesOf('第十四条、第十五条和第十六条')).toEqual(['14: 第十四条', '15: 第十五条', '16: 第十六条']);
    expect(referencesOf('under articles 14, 15 and 16 of the Regulation')).toEqual([
      '14: articles 14',
      '15: 15',
      '16: 16',
    ]);
    expect(referencesOf('arts. 33 and 30, 20 working days')).toEqual(['33: arts. 33', '30: 30']);
  });

  it('takes only the article where one is named, whatever number follows', () => {
    expect(referencesOf('Under art. 36, 20 answers were given.')).toEqual(['36: art. 36']);
    expect(referencesOf('art. 360')).toEqual([]);
  });

  it('knows the Regulation by each of its names', () => {
    const named = ['《条例》', '《政府信息公开条例》', '《中华人民共和国政府信息公开条例》'];
    for (const name of named) expect(referencesOf(`${name}第五十一条`)).toEqual([`51: ${name}第五十一条`]);
    expect(referencesOf('依据条例第五十一条')).toEqual(['51: 第五十一条']);
    expect(referencesOf('政府信息公开条例第51条')).toEqual(['51: 第51条']);
    expect(referencesOf('Article 51 of the Regulation on Open Government Information')).toEqual(['51: Article 51']);
  });

  it.each([
    '行政复议法第二十条、第三十条',
    '《行政诉讼法》第四十条',
    '《中华人民共和国行政复议法》（2023年修订）第二十条',
    '行政复议法实施条例第三十一条',
    '《上海市政府信息公开规定》第二十条',
    '信息处理费管理办法第四条',
    '民法典第三十条',
    '《行政诉讼法》另有规定的，依照第四十条',
    'art. 20 of the Administrative Review Law',
    'Administrative Review Law (行政复议法), arts. 20 and 30',
    'the Implementing Regulation, art. 31',
    '第三十六条之一',
  ])('leaves articles of another law alone: %s', (text) => {
    expect(findArticles(text)).toEqual([{ text, article: null }]);
  });

  it('takes a bare number for the Regulation’s again in the next sentence, or where it is named', () => {
    expect(referencesOf('依据行政复议法第二十条。第五十一条另有规定。')).toEqual(['51: 第五十一条']);
    expect(referencesOf('依据行政复议法第二十条和《条例》第五十一条、第四十七条')).toEqual([
      '51: 《条例》第五十一条',
      '47: 第四十七条',
    ]);
    expect(referencesOf('See art. 20 of the Administrative Review Law. Then art. 51.')).toEqual(['51: art. 51']);
  });

  it('leaves articles without a gist alone', () => {
    expect(articles.some(({ number }) => number === 1)).toBe(false);
    expect(referencesOf('《条例》第一条；第九十九条；art. 1')).toEqual([]);
  });

  it('finds every number of an article in the definitions', () => {
    for (const { zh, en } of meanings) {
      expect(referencesOf(zh)).toHaveLength((zh.match(/第[一二三四五六七八九十]+条/gu) ?? []).length);
      expect(referencesOf(en)).toHaveLength((en.match(/art\. \d/gu) ?? []).length);
    }
    expect(meanings.flatMap(({ zh }) => referencesOf(zh)).length).toBeGreaterThan(15);
  });

  it('gives stretches that join to the text, each reference to an article with a gist', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(...articles.map(({ numeral }) => numeral)),
      fc.constantFrom(
        '《条例》',
        '《行政复议法》',
        '行政诉讼法',
        '第一、二项',
        '、',
        '。',
        '第',
        '条',
        '\n',
        '第三十六条之一',
      ),
      fc.constantFrom('art. 36(1)', 'articles 14, 15 and 16', ' of the Regulation', ' Review Law', '. A', '第99条'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const stretches = findArticles(text);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        for (const [index, stretch] of stretches.entries()) {
          expect(stretch.text).not.toBe('');
          if (stretch.article === null) expect(stretches[index + 1]?.article).not.toBeNull();
          else expect(articles.some(({ number }) => number === stretch.article)).toBe(true);
        }
      }),
    );
  });

  it('reads each article by its Chinese and by its English number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), ({ number, numeral }) => {
        expect(findArticles(`（${numeral}）`)).toEqual([
          { text: '（', article: null },
          { text: numeral, article: number },
          { text: '）', article: null },
        ]);
        expect(referencesOf(`(art. ${number})`)).toEqual([`${number}: art. ${number}`]);
      }),
    );
  });
});
