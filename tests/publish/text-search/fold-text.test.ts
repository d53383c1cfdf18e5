import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/publish/text-search/fold-text.ts';

function fold(text: string): string {
  return foldText(text).text;
}

describe('foldText', () => {
  it.each([
    ['公开 指南', '公开指南', 'a blank'],
    ['公开\u3000指\t南\r\n', '公开指南', 'blanks of every kind'],
    ['公\u200b开\ufeff指\u00ad南', '公开指南', 'what has no width'],
    ['“公开”《条例》「一」『二』〈三〉', '公开条例一二三', 'quotation marks and marks of titles'],
    ['"a" \'乙\'', 'a乙', 'straight quotation marks'],
    ['ＡＢＣ１２３％，（）', 'abc123%,()', 'full width'],
    ['收到1,234件', '收到1234件', 'a separator of thousands'],
    ['收到１，２３４，５６７件', '收到1234567件', 'separators of thousands in full width'],
    ['2023,2024', '2023,2024', 'a comma before four digits'],
    ['2024,123', '2024,123', 'a comma after four digits'],
    ['1,23', '1,23', 'a comma before two digits'],
    ['增长12.5%。', '增长12.5%。', 'a decimal point, and punctuation'],
    ['14 2014', '14 2014', 'a blank between two numbers'],
    ['open \n data', 'open data', 'blanks between two Latin words'],
    ['G 20 峰会', 'g20峰会', 'a blank between letters and digits'],
    ['①2023年m²', '①2023年m²', 'numbers in circles and exponents'],
    ['Ⅲ级㎡', 'iii级m2', 'characters that become several'],
    ['e\u0301a\u0301', 'éá', 'marks after their letters'],
    ['𠀀天〇々', '𠀀天〇々', 'hanzi of every plane'],
    ['𝐀𝟏', 'a1', 'letters beyond the basic plane'],
    ['葛\u{e0100}城', '葛城', 'variants of glyphs'],
    ['⾏政', '行政', 'radicals'],
    ['\ud800天\udc00', '\ufffd天\ufffd', 'halves of pairs'],
    ['', '', 'nothing'],
  ])('of %j is %j: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('tells where each character comes from', () => {
    const show = (original: string) => {
      const { text, starts, ends } = foldText(original);
      return { text, starts: Array.from(starts), ends: Array.from(ends) };
    };
    expect(show('收 “１,234”㎡')).toEqual({
      text: '收1234m2',
      starts: [0, 3, 5, 6, 7, 9, 9],
      ends: [1, 4, 6, 7, 8, 10, 10],
    });
    expect(show('e\u0301')).toEqual({ text: 'é', starts: [0], ends: [2] });
    expect(show('𠀀')).toEqual({ text: '𠀀', starts: [0, 0], ends: [2, 2] });
  });

  const text = fc
    .array(fc.constantFrom(...'公开1２,.ａB \u3000“』①㎡ﬃ\u0301𠀀Ⅲ…\ud83d'), { maxLength: 24 })
    .map((all) => all.join(''));

  it('has an offset in the original for each unit, in their order', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, starts, ends } = foldText(original);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        Array.from(starts).forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeGreaterThan(start);
          expect(ends[index]).toBeLessThanOrEqual(original.length);
        });
      }),
    );
  });

  it('leaves folded text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6 }), (original) => {
        const once = fold(original);
        fc.pre(!/,/u.test(once));
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('gives a hanzi the place where it stands', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, starts } = foldText(original);
        [...folded].forEach((character, index) => {
          if (character === '公' && folded.indexOf('公') === index && !folded.includes('𠀀')) {
            expect(original.charAt(starts[index] ?? -1)).toBe('公');
          }
        });
      }),
    );
  });
});
