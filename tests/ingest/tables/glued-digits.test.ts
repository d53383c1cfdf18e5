import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasGluedZero, listSplits } from '../../../src/ingest/tables/glued-digits.ts';

/** Every way to cut a text into so many pieces that are not empty, whatever stands in them. */
function cutEverywhere(text: string, pieces: number): string[][] {
  if (pieces === 1) return text === '' ? [] : [[text]];
  return Array.from({ length: text.length }, (_, index) => index + 1).flatMap((length) =>
    cutEverywhere(text.slice(length), pieces - 1).map((rest) => [text.slice(0, length), ...rest]),
  );
}

const isNumber = (text: string): boolean => /^(?:0|[1-9]\d*)$/u.test(text);
const digits = fc.stringMatching(/^\d{1,8}$/u);

describe('the splits of digits into cells', () => {
  it.each<[string[], number, number[][]]>([
    [
      ['640020470'],
      8,
      [
        [64, 0, 0, 2, 0, 4, 7, 0],
        [6, 40, 0, 2, 0, 4, 7, 0],
        [6, 4, 0, 0, 20, 4, 7, 0],
        [6, 4, 0, 0, 2, 0, 47, 0],
        [6, 4, 0, 0, 2, 0, 4, 70],
      ],
    ],
    [['000'], 3, [[0, 0, 0]]],
    [['000'], 2, []],
    [['12'], 3, []],
    [['23', '0', '00', '0', '023'], 7, [[23, 0, 0, 0, 0, 0, 23]]],
    [['0', '708'], 3, [[0, 70, 8]]],
    [['1', '2'], 2, [[1, 2]]],
    [['1', '2', '3'], 2, []],
  ])('of %j into %d are %j', (tokens, cells, splits) => {
    const found = listSplits(tokens, cells) ?? [];
    expect(found.map(String).sort()).toEqual(splits.map(String).sort());
  });

  it('are those of trying every place to cut, without numbers that begin with a zero', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 1, max: 6 }), (token, cells) => {
        const expected = cutEverywhere(token, cells).filter((pieces) => pieces.every(isNumber));
        expect((listSplits([token], cells) ?? []).map(String).sort()).toEqual(expected.map(String).sort());
      }),
    );
  });

  it('use every digit of every token in its order and never join two tokens', () => {
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 7 }), (tokens, cells) => {
        const ends = tokens.map((_, index) => tokens.slice(0, index + 1).join('').length);
        for (const split of listSplits(tokens, cells) ?? []) {
          expect(split).toHaveLength(cells);
          expect(split.join('')).toBe(tokens.join(''));
          const cuts = split.map((_, index) => split.slice(0, index + 1).join('').length);
          expect(cuts).toEqual(expect.arrayContaining(ends));
        }
      }),
    );
  });

  it('hold the numbers that were run together', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 6 }), (values) => {
        expect((listSplits([values.join('')], values.length) ?? []).map(String)).toContain(String(values));
      }),
    );
  });

  it('are none of what is not digits alone', () => {
    expect(listSplits(['1,2'], 2)).toBeNull();
    expect(listSplits(['-12'], 2)).toBeNull();
    expect(listSplits(['12', ''], 2)).toBeNull();
  });

  it('are not listed when they are too many', () => {
    expect(listSplits(['1'.repeat(40)], 15)).toBeNull();
    expect(listSplits(['1'.repeat(41)], 41)).toBeNull();
  });
});

describe('a zero that is glued', () => {
  it.each<[string, boolean]>([
    ['00', true],
    ['05', true],
    ['0', false],
    ['50', false],
    ['0.5', false],
  ])('%s: %s', (token, glued) => {
    expect(hasGluedZero(token)).toBe(glued);
  });
});
