import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSnippet } from '../../../src/publish/text-search/cut-snippet.ts';
import { findPhrase, makePhrase } from '../../../src/publish/text-search/find-phrase.ts';

/** With brackets around what is marked. */
function show(text: string, words: string, around: number): string {
  const { cutBefore, parts, cutAfter } = cutSnippet(text, findPhrase(text, makePhrase(words)), { around });
  const shown = parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
  return `${cutBefore ? '…' : ''}${shown}${cutAfter ? '…' : ''}`;
}

describe('cutSnippet', () => {
  it.each([
    ['甲乙丙公开丁戊己', '公开', 2, '…乙丙[公开]丁戊…'],
    ['甲乙公开丁戊', '公开', 2, '甲乙[公开]丁戊'],
    ['公开', '公开', 2, '[公开]'],
    ['甲公开公开乙', '公开', 2, '甲[公开公开]乙'],
    ['公开甲乙公开丙丁戊', '公开', 3, '[公开]甲乙[公开]…'],
    ['公开甲乙丙公开', '公开', 3, '[公开]甲乙丙…'],
    ['共1,234.5件公开12345.6次', '公开', 2, '…1,234.5件[公开]12345.6…'],
    ['在１，２３４件公开', '公开', 2, '…１，２３４件[公开]'],
    ['用Office公开Windows办', '公开', 1, '…Office[公开]Windows…'],
    ['甲𠀀公开𠀀乙', '公开', 1, '…𠀀[公开]𠀀…'],
    ['甲e\u0301公开', '公开', 1, '…e\u0301[公开]'],
    ['收到14，14件', '14件', 1, '…，[14件]'],
    ['  公开  ', '公开', 1, ' [公开] '],
    ['甲乙丙丁', '公开', 3, '甲乙丙…'],
    ['', '公开', 3, ''],
  ])('of %j by %j, %i around, is %j', (text, words, around, shown) => {
    expect(show(text, words, around)).toBe(shown);
  });

  it('merges ranges that touch or lie over others, in any order', () => {
    const ranges = [
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 3, end: 4 },
    ];
    expect(cutSnippet('零一二三四五六七八九', ranges, { around: 5 }).parts).toEqual([
      { text: '零一二三四五', marked: true },
      { text: '六七八九', marked: false },
    ]);
  });

  it('is a part of the text with the first match marked, and cuts no number or pair', () => {
    const text = fc.array(fc.constantFrom('公', '开', '1', '2', '.', 'ａ', '𠀀', '，', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.constantFrom('公开', '12', '公', '𠀀'), fc.nat(9), (characters, words, around) => {
        const original = characters.join('');
        const ranges = findPhrase(original, makePhrase(words));
        const { parts } = cutSnippet(original, ranges, { around });
        const shown = parts.map((part) => part.text).join('');
        expect(original).toContain(shown);
        expect(shown.isWellFormed()).toBe(true);
        expect(parts.some(({ marked }) => marked)).toBe(ranges.length > 0);
        const before = parts
          .slice(
            0,
            Math.max(
              0,
              parts.findIndex(({ marked }) => marked),
            ),
          )
          .map((part) => part.text);
        const start = (ranges[0]?.start ?? 0) - before.join('').length;
        for (const edge of [start, start + shown.length])
          expect(`${original.charAt(edge - 1)}|${original.charAt(edge)}`).not.toMatch(/^[12]\|[12]$/u);
      }),
    );
  });
});
