import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRound, findStep, listRound } from '../../src/charts/round-numbers.ts';

describe('round numbers', () => {
  it('are listed from a power of ten to the highest that is reached', () => {
    expect(listRound([1, 2, 5], 1, 100)).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(listRound([1, 2, 5], 10, 49)).toEqual([10, 20]);
    expect(listRound([1], 100, 99)).toEqual([]);
  });

  it('have nothing of binary fractions', () => {
    expect(listRound([1, 3], 0.001, 0.3)).toEqual([0.001, 0.003, 0.01, 0.03, 0.1, 0.3]);
  });

  it('are found as the least that is wanted', () => {
    expect(findRound([1, 1.5, 2, 3, 5, 7], 1, (round) => round > 100)).toBe(150);
    expect(findRound([1, 2.5], 0.01, (round) => round >= 0.2)).toBe(0.25);
  });

  it('throw where none is wanted', () => {
    expect(() => findRound([1], 1, () => false)).toThrow();
  });
});

describe('the step of an axis', () => {
  it('reaches the highest value in no more than so many steps', () => {
    expect([1, 4, 5, 8, 9, 20, 21, 61].map((most) => findStep(most, 4))).toEqual([1, 1, 2, 2, 5, 5, 10, 20]);
    expect(findStep(990, 1)).toBe(1000);
  });

  it('is whole whatever its parts are', () => {
    expect([8, 9, 100].map((most) => findStep(most, 4, [1, 2, 2.5, 5]))).toEqual([2, 5, 25]);
  });

  it('is the least that does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 30 }), (most, steps) => {
        const step = findStep(most, steps);
        expect(step * steps).toBeGreaterThanOrEqual(most);
        for (const less of listRound([1, 2, 5], 1, step - 1)) expect(less * steps).toBeLessThan(most);
      }),
    );
  });
});
