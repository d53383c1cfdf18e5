import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articles } from '../../src/form/law.ts';
import { requestRows } from '../../src/form/requests.ts';
import type { Text } from '../../src/form/terms.ts';
import { guide, readGuideText, type GuideBlock } from '../../src/i18n/guide.ts';

function textsOf(block: GuideBlock): readonly Text[] {
  if (block.kind === 'text') return [block.text];
  return 'items' in block ? block.items : [];
}

const texts = guide.flatMap(({ blocks }) => blocks.flatMap(textsOf));
const linksOf = (text: string): string[] => readGuideText(text).flatMap(({ link }) => (link === null ? [] : [link]));
const plain = (text: string): string =>
  readGuideText(text)
    .map((stretch) => stretch.text)
    .join('');

describe('the guide', () => {
  it('links only to what exists', () => {
    const targets = new Set([
      ...articles.map(({ number }) => `article:${number}`),
      ...requestRows.map(({ id }) => `row:${id}`),
      ...guide.map(({ id }) => `section:${id}`),
      ...['method', 'reports', 'findings', 'agencies', 'regions'].map((page) => `page:${page}`),
    ]);
    const linked = texts.flatMap(({ zh, en }) => [...linksOf(zh), ...linksOf(en)]);
    expect(linked.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('links to the same places from both languages', () => {
    for (const { zh, en } of texts) expect(linksOf(en).sort(), zh).toEqual(linksOf(zh).sort());
  });

  it('has no link that is not read', () => {
    for (const { zh, en } of texts) expect(plain(zh) + plain(en)).not.toMatch(/[[\]]|(?:article|row|page|section):/u);
  });

  it('says where a link to an article leads', () => {
    const numerals = new Map(articles.map(({ number, numeral }) => [`article:${number}`, numeral]));
    for (const { text, link } of texts.flatMap(({ zh }) => readGuideText(zh))) {
      if (text.startsWith('第') && link !== null) expect(text).toBe(numerals.get(link ?? ''));
    }
  });

  it('has sections with an id each, and each block that the page makes once', () => {
    const ids = guide.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const made = guide.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    for (const kind of ['outcomes', 'example', 'articles']) {
      expect(made.filter((each) => each === kind)).toHaveLength(1);
    }
  });

  it('can be read in some minutes: 1,400 to 2,200 hanzi', () => {
    const words = [...guide.map(({ title }) => title.zh), ...texts.map(({ zh }) => plain(zh))].join('');
    const hanzi = words.match(/\p{Script=Han}/gu) ?? [];
    expect(hanzi.length).toBeGreaterThanOrEqual(1400);
    expect(hanzi.length).toBeLessThanOrEqual(2200);
  });

  it('uses Chinese punctuation and types no space in Chinese', () => {
    for (const { zh } of [...texts, ...guide.map(({ title }) => title)]) {
      expect(plain(zh)).not.toMatch(/\s|\p{Script=Han}[,;:!?()]/u);
    }
  });

  it('names each statutory answer in both languages', () => {
    const said = guide.find(({ id }) => id === 'answers')?.blocks.flatMap(textsOf) ?? [];
    for (const term of ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理']) {
      expect(said.some(({ zh }) => zh.includes(term))).toBe(true);
      expect(said.some(({ en }) => en.includes(`(${term})`))).toBe(true);
    }
  });

  it('states the same numbers in both languages', () => {
    // Months are words in English; numbers of articles, in Chinese.
    const numbers = (text: string): string[] =>
      (plain(text.replaceAll(/\[[^\]]*\]\(article:\d+\)/gu, '')).match(/\d+(?:\.\d+)?/gu) ?? []).sort();
    for (const { zh, en } of texts) {
      const chinese = zh.replaceAll(/\d+月(?=\d+日)/gu, '');
      const english = en.replaceAll(/arts?\. \d+(?: and \d+)?/gu, '');
      const said = new Set(numbers(english));
      expect(
        numbers(chinese).filter((number) => !said.has(number)),
        zh,
      ).toEqual([]);
    }
  });
});

describe('readGuideText', () => {
  it('reads links and what stands between them', () => {
    expect(readGuideText('见[第三十六条](article:36)和[方法](page:method)。')).toEqual([
      { text: '见', link: null },
      { text: '第三十六条', link: 'article:36' },
      { text: '和', link: null },
      { text: '方法', link: 'page:method' },
      { text: '。', link: null },
    ]);
    expect(readGuideText('')).toEqual([]);
  });

  it.each(['[方法]', '[方法](https://example.org)', '[方法] (page:method)', '[](page:method)', '(page:method)'])(
    'takes anything else for plain text: %s',
    (text) => {
      expect(readGuideText(text)).toEqual([{ text, link: null }]);
    },
  );

  it('reads back any words and links', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[[\]]/u.test(text));
    const link = fc.constantFrom('article:36', 'row:denied_process_info', 'page:method', 'section:appeal');
    const stretch = fc.oneof(fc.record({ text: words, link: fc.constant(null) }), fc.record({ text: words, link }));
    fc.assert(
      fc.property(fc.array(stretch), (stretches) => {
        const written = stretches.map(({ text, link }) => (link === null ? text : `[${text}](${link})`)).join('');
        const read = readGuideText(written);
        expect(read.map(({ text }) => text).join('')).toBe(stretches.map(({ text }) => text).join(''));
        expect(read.filter(({ link }) => link !== null)).toEqual(stretches.filter(({ link }) => link !== null));
      }),
    );
  });

  it('loses nothing of any text', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('[', ']', '(', ')', '](page:', 'method)', '[a](row:granted)'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const again = readGuideText(text)
          .map((stretch) => (stretch.link === null ? stretch.text : `[${stretch.text}](${stretch.link})`))
          .join('');
        expect(again).toBe(text);
      }),
    );
  });
});
