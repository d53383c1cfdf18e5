import { describe, expect, it } from 'vitest';
import { findClass, makeClasses } from '../../src/charts/scale.ts';

describe('the classes of values', () => {
  it('are the same for all shares', () => {
    expect(makeClasses([0.01, 0.02, null], 'share')).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(makeClasses([], 'share')).toEqual([0.2, 0.4, 0.6, 0.8]);
  });

  it.each<[string, (number | null)[], number[]]>([
    ['every number to 5 apart', [0, 1, 5, null], [1, 2, 3, 4]],
    ['zeros alone', [0, 0, 0], [1, 2, 3, 4]],
    ['nothing', [null], [1, 2, 3, 4]],
    ['whole steps only', [1, 3, 6], [2, 4, 6, 8]],
    ['five steps that just reach', [20, 60, 100], [20, 40, 60, 80]],
    ['the next step', [20, 60, 101], [25, 50, 75, 100]],
    ['steps of 15', [15, 30, 71], [15, 30, 45, 60]],
    ['large numbers', [40_000, 61_234], [15_000, 30_000, 45_000, 60_000]],
    ['ratios', [0.3, 0.5, 0.71], [0.15, 0.3, 0.45, 0.6]],
  ])('of counts, %s', (_, counts, expected) => {
    expect(makeClasses(counts, 'count')).toEqual(expected);
  });

  it('of counts rise steeply where most are small beside the highest', () => {
    expect(makeClasses([3, 40, 260, 12_345], 'count')).toEqual([1000, 2000, 5000, 10_000]);
    expect(makeClasses([0, 0, 0, 7], 'count')).toEqual([1, 2, 5, 10]);
    expect(makeClasses([0.01, 0.02, 0.9], 'count')).toEqual([0.05, 0.1, 0.2, 0.5]);
    // Just half of them.
    expect(makeClasses([3, 40, 12_000, 12_345], 'count')).toEqual([2500, 5000, 7500, 10_000]);
  });

  it('begin at their bounds, and zero is in the first', () => {
    const classes = [0.2, 0.4, 0.6, 0.8];
    expect([0, 0.19, 0.2, 0.399, 0.4, 0.6, 0.8, 1].map((share) => findClass(share, classes))).toEqual([
      1, 1, 2, 2, 3, 4, 5, 5,
    ]);
    expect(findClass(7, [])).toBe(1);
  });
});
