import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval } from '../../src/analysis/indicators/differences.ts';

/** Table II of R. G. Newcombe, Statistics in Medicine 17 (1998) 873, method 10: first less second. */
const published = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

const share = fc
  .integer({ min: 1, max: 5000 })
  .chain((total) => fc.record({ count: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

describe('differenceInterval', () => {
  it.each(published)('is as published for %i/%i and %i/%i', (count, total, baseCount, baseTotal, lower, upper) => {
    const interval = differenceInterval({ count: baseCount, total: baseTotal }, { count, total });
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it('holds the difference, stays within −1 and 1, and turns round with its operands', () => {
    fc.assert(
      fc.property(share, share, (base, other) => {
        const interval = differenceInterval(base, other);
        const turned = differenceInterval(other, base);
        const difference = other.count / other.total - base.count / base.total;
        expect(interval?.lower).toBeLessThanOrEqual(difference + 1e-12);
        expect(interval?.upper).toBeGreaterThanOrEqual(difference - 1e-12);
        expect(interval?.lower).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(interval?.upper).toBeLessThanOrEqual(1 + 1e-9);
        expect(turned?.lower).toBeCloseTo(-(interval?.upper ?? NaN), 12);
        expect(turned?.upper).toBeCloseTo(-(interval?.lower ?? NaN), 12);
      }),
    );
  });

  it('is null where one has no interval', () => {
    expect(differenceInterval({ count: 0, total: 0 }, { count: 1, total: 2 })).toBeNull();
    expect(differenceInterval({ count: 1, total: 2 }, { count: 3, total: 2 })).toBeNull();
  });
});
