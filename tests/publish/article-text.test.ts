import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeArticleText } from '../../src/publish/article-text.ts';

const view = {
  sentence: '2024年，甲县办结申请14件，其中8件予以公开或部分公开。',
  site: '公开镜',
  title: '甲县各机关比较',
  link: 'https://gongkai.example.org/compare/410581.html',
};

it('puts the source behind the sentence', () => {
  expect(writeArticleText('{sentence}数据来源：{site}“{title}”，{link}', view)).toBe(
    '2024年，甲县办结申请14件，其中8件予以公开或部分公开。数据来源：公开镜“甲县各机关比较”，https://gongkai.example.org/compare/410581.html',
  );
});

it('leaves out what the template does not name', () => {
  expect(writeArticleText('{sentence} {site}', { ...view, sentence: 'A.' })).toBe('A. 公开镜');
});

it('takes every part as it is, whatever it holds', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{site}', '{link}', '$&', '$1', '{sentence}'));
  fc.assert(
    fc.property(fc.record({ sentence: text, site: text, title: text, link: text }), (parts) => {
      expect(writeArticleText('{sentence}|{site}|{title}|{link}', parts)).toBe(
        `${parts.sentence}|${parts.site}|${parts.title}|${parts.link}`,
      );
    }),
  );
});
