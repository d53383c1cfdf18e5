import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../../scripts/site-check/line-index.ts';

describe('indexLines', () => {
  it('counts lines and columns from 1', () => {
    const locate = indexLines('甲乙\n\n丙');
    expect([0, 1, 2, 3, 4, 5].map((offset) => Object.values(locate(offset)).join(':'))).toEqual([
      '1:1',
      '1:2',
      '1:3',
      '2:1',
      '3:1',
      '3:2',
    ]);
  });

  it('agrees with splitting the text at its line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '甲', '\n') }), fc.nat(30), (text, wanted) => {
        const offset = Math.min(wanted, text.length);
        const before = text.slice(0, offset).split('\n');
        expect(indexLines(text)(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
      }),
    );
  });
});
