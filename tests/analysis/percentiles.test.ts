import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileRank, quartiles, rankWithTies } from '../../src/analysis/indicators/percentiles.ts';

const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 40 });

describe('the percentile of a value', () => {
  // By hand: (below + half of the equal ones) of all.
  it.each([
    [[1, 2, 3, 4, 5], 1, 10],
    [[1, 2, 3, 4, 5], 3, 50],
    [[5, 3, 1, 4, 2], 5, 90],
    [[7, 7, 7, 7, 7], 7, 50],
    [[0, 0, 0, 2, 9, 9, 9, 9], 0, 18.75],
    [[0, 0, 0, 2, 9, 9, 9, 9], 2, 43.75],
    [[0, 0, 0, 2, 9, 9, 9, 9], 9, 75],
  ])('of %j, %d, is %d', (all, value, percentile) => {
    expect(percentileRank(all, value)).toBeCloseTo(percentile, 12);
  });

  it('is none among fewer than five', () => {
    expect(percentileRank([1, 2, 3, 4], 1)).toBeNull();
    expect(percentileRank([], 1)).toBeNull();
  });

  it('is 50 on average, above 0 and below 100, and higher for higher values', () => {
    fc.assert(
      fc.property(values, (all) => {
        const ranks = all.map((value) => percentileRank(all, value)!);
        expect(ranks.reduce((a, b) => a + b) / all.length).toBeCloseTo(50, 10);
        expect(Math.min(...ranks)).toBeGreaterThan(0);
        expect(Math.max(...ranks)).toBeLessThan(100);
        all.forEach((value, at) => {
          all.forEach((other, place) => expect(Math.sign(ranks[at]! - ranks[place]!)).toBe(Math.sign(value - other)));
        });
      }),
    );
  });
});

describe('ranks', () => {
  it.each([
    [[], []],
    [[3], [1]],
    [
      [10, 9, 9, 8],
      [1, 2, 2, 4],
    ],
    [
      [8, 9, 10, 9, 0],
      [4, 2, 1, 2, 5],
    ],
    [
      [5, 5, 5],
      [1, 1, 1],
    ],
    [
      [-1.5, 0, 100, 20, 100],
      [5, 4, 1, 3, 1],
    ],
  ])('of %j are %j', (all, ranks) => {
    expect(rankWithTies(all)).toEqual(ranks);
  });

  it('are one more than how many are higher', () => {
    fc.assert(
      fc.property(values, (all) => {
        expect(rankWithTies(all)).toEqual(all.map((value) => all.filter((other) => other > value).length + 1));
      }),
    );
  });

  it('leave the values in their order', () => {
    const all = Object.freeze([1, 3, 2]);
    expect(rankWithTies(all)).toEqual([3, 1, 2]);
  });
});

describe('quartiles', () => {
  it.each([
    // By hand: at (n − 1)·share, counted from 0, between the two neighbours.
    [
      [1, 2, 3, 4, 5],
      [2, 3, 4],
    ],
    [
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      [3.25, 5.5, 7.75],
    ],
    // https://en.wikipedia.org/wiki/Quartile, example 1, whose method 2 is the same for an odd number of values.
    [
      [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49],
      [25.5, 40, 42.5],
    ],
    [
      [3, 3, 3, 3, 3],
      [3, 3, 3],
    ],
  ])('of %j are %j', (all, [lower, median, upper]) => {
    expect(quartiles(all)).toEqual({ lower, median, upper });
  });

  it('are none of fewer than five values', () => {
    expect(quartiles([1, 2, 3, 4])).toBeNull();
  });
});
