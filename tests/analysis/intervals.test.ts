import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonRatioInterval, wilsonInterval } from '../../src/analysis/indicators/intervals.ts';

const confidences = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

/** A count and a total that is not less. */
const proportions = fc
  .integer({ min: 1, max: 10_000_000 })
  .chain((total) => fc.record({ count: fc.nat(total), total: fc.constant(total) }));

function expectNear(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

describe('the Wilson interval of a proportion', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d of %d is as Newcombe printed it', (count, total, lower, upper) => {
    const interval = wilsonInterval(count, total)!;
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // Python, mpmath at 40 digits: polyroots([1 + z2/n, -(2*p + z2/n), p*p]), p = count/n, z2 = 2*erfinv(mpf(float))**2.
  it.each([
    [0, 1, 0.95, 0.0, 0.793450685622763],
    [1, 1, 0.95, 0.206549314377237, 1.0],
    [3, 10, 0.95, 0.107791267406301, 0.603221852538855],
    [1, 10000000, 0.95, 1.76524557116174e-8, 5.66493201960646e-7],
    [9999999, 10000000, 0.95, 0.999999433506798, 0.999999982347544],
    [123456, 1000000, 0.998, 0.122443031768714, 0.124476159803355],
    [81, 263, 0.5, 0.289129257555821, 0.327503471474582],
    [0, 10000000, 0.998, 0.0, 9.54952658672873e-7],
  ])('of %d of %d at %d is right to 12 digits', (count, total, confidence, lower, upper) => {
    const interval = wilsonInterval(count, total, confidence)!;
    expectNear(interval.lower, lower);
    expectNear(interval.upper, upper);
  });

  it('starts at exactly 0 when there is none and ends at exactly 1 when all are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), confidences, (total, confidence) => {
        expect(wilsonInterval(0, total, confidence)!.lower).toBe(0);
        expect(wilsonInterval(total, total, confidence)!.upper).toBe(1);
      }),
    );
  });

  it('holds the proportion and stays within 0 and 1', () => {
    fc.assert(
      fc.property(proportions, confidences, ({ count, total }, confidence) => {
        const { lower, upper } = wilsonInterval(count, total, confidence)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(count / total);
        expect(upper).toBeGreaterThanOrEqual(count / total);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ends where the proportion is 1.96 standard errors away', () => {
    fc.assert(
      fc.property(proportions, ({ count, total }) => {
        fc.pre(count > 0 && count < total);
        const { lower, upper } = wilsonInterval(count, total)!;
        for (const end of [lower, upper]) {
          const distance = Math.abs(count / total - end) / Math.sqrt((end * (1 - end)) / total);
          expect(distance).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });

  it('is that of the other cases turned round', () => {
    fc.assert(
      fc.property(proportions, ({ count, total }) => {
        const [one, other] = [wilsonInterval(count, total)!, wilsonInterval(total - count, total)!];
        expect(one.lower).toBeCloseTo(1 - other.upper, 12);
        expect(one.upper).toBeCloseTo(1 - other.lower, 12);
      }),
    );
  });

  it('rises with the count', () => {
    fc.assert(
      fc.property(proportions, ({ count, total }) => {
        fc.pre(count < total);
        const [one, next] = [wilsonInterval(count, total)!, wilsonInterval(count + 1, total)!];
        expect(next.lower).toBeGreaterThan(one.lower);
        expect(next.upper).toBeGreaterThan(one.upper);
      }),
    );
  });

  it('is narrower for more cases in the same proportion', () => {
    fc.assert(
      fc.property(proportions, fc.integer({ min: 2, max: 20 }), ({ count, total }, times) => {
        const [few, many] = [wilsonInterval(count, total)!, wilsonInterval(count * times, total * times)!];
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  it('holds the interval of less confidence', () => {
    fc.assert(
      fc.property(proportions, confidences, ({ count, total }, confidence) => {
        const [sure, less] = [wilsonInterval(count, total, confidence)!, wilsonInterval(count, total, confidence / 2)!];
        expect(sure.lower).toBeLessThanOrEqual(less.lower);
        expect(sure.upper).toBeGreaterThanOrEqual(less.upper);
        expect(sure.upper - sure.lower).toBeGreaterThan(less.upper - less.lower);
      }),
    );
  });

  it.each([
    [0, 0],
    [2, 1],
    [-1, 5],
    [0.5, 5],
    [1, 5.5],
    [1, -5],
    [NaN, 5],
    [1, NaN],
    [1, Infinity],
    [1, 1e12],
  ])('of %d of %d is none', (count, total) => {
    expect(wilsonInterval(count, total)).toBeNull();
  });

  it.each([0, 1, -0.5, 95, NaN])('is none at a confidence of %d', (confidence) => {
    expect(wilsonInterval(1, 2, confidence)).toBeNull();
    expect(poissonRatioInterval(1, 2, confidence)).toBeNull();
  });
});

describe('the interval of a ratio of two counts', () => {
  // F. Garwood, Biometrika 28 (1936) 437, to the four places that later tables print.
  it.each([
    [0, 0, 3.6889],
    [1, 0.0253, 5.5716],
    [5, 1.6235, 11.6683],
    [10, 4.7954, 18.3904],
  ])('of %d to 1 is as in the tables', (count, lower, upper) => {
    const interval = poissonRatioInterval(count, 1)!;
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // NIST/SEMATECH e-Handbook 1.3.6.7.4: chi-square with 2x degrees below 2.5 %, with 2x + 2 degrees above 97.5 %.
  it.each([
    [1, 0.051, 11.143],
    [2, 0.484, 14.449],
    [5, 3.247, 23.337],
    [10, 9.591, 36.781],
    [20, 24.433, 61.777],
  ])('of %d to 2 is a quarter of points of chi-square', (count, lower, upper) => {
    const interval = poissonRatioInterval(count, 2)!;
    expect(interval.lower * 4).toBeCloseTo(lower, 3);
    expect(interval.upper * 4).toBeCloseTo(upper, 3);
  });

  it('is that of the Welsh nickel workers in the documentation of poisson.test of R', () => {
    const interval = poissonRatioInterval(137, 24.19893)!;
    expect(interval.lower).toBeCloseTo(4.753125, 6);
    expect(interval.upper).toBeCloseTo(6.692709, 6);
  });

  // Python, mpmath at 40 digits: bisection for the mean at which the summed tail is (1 - c)/2, c = mpf(float).
  it.each([
    [0, 0.95, 0.0, 3.68887945411394],
    [1, 0.95, 0.0253178079842899, 5.5716433909389],
    [2, 0.95, 0.242209278543965, 7.22468766772396],
    [7, 0.95, 2.81436305151987, 14.4226753617024],
    [30, 0.95, 20.2408740214209, 42.8268653948077],
    [1000, 0.95, 938.973018407695, 1063.9521360163],
    [1000000, 0.95, 998040.983340294, 1001961.91194543],
    [10000000, 0.95, 9993802.99688427, 10006199.8977315],
    [1, 0.998, 0.00100050033358353, 9.23341347645158],
    [4, 0.998, 0.428552413628423, 14.7941492225372],
    [100, 0.998, 71.9213974950004, 134.924319061264],
    [100000, 0.9, 99480.4207467887, 100521.718882304],
    [0, 0.5, 0.0, 1.38629436111989],
    [3, 0.999999, 0.014474761825656, 22.148421324872],
  ])('of %d to 1 at %d is right to 12 digits', (count, confidence, lower, upper) => {
    const interval = poissonRatioInterval(count, 1, confidence)!;
    expectNear(interval.lower, lower);
    expectNear(interval.upper, upper);
  });

  const counts = fc.nat(100_000);

  it('divides by the exposure, and may exceed 1', () => {
    const { lower, upper } = poissonRatioInterval(10, 4)!;
    expect(lower).toBeCloseTo(4.7954 / 4, 4);
    expect(upper).toBeCloseTo(18.3904 / 4, 4);
  });

  it('ends where a count as extreme has a probability of one fortieth', () => {
    const sum = (mean: number, last: number): number => {
      let [term, all] = [Math.exp(-mean), Math.exp(-mean)];
      for (let k = 1; k <= last; k += 1) all += term *= mean / k;
      return all;
    };
    for (let count = 1; count <= 40; count += 1) {
      const { lower, upper } = poissonRatioInterval(count, 1)!;
      expect(1 - sum(lower, count - 1)).toBeCloseTo(0.025, 12);
      expect(sum(upper, count)).toBeCloseTo(0.025, 12);
    }
  });

  it('starts at exactly 0 when there is none', () => {
    expect(poissonRatioInterval(0, 12, 0.998)!.lower).toBe(0);
  });

  it('holds the ratio when confidence is half or more', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.5, max: 0.9999, noNaN: true }), (count, confidence) => {
        const { lower, upper } = poissonRatioInterval(count, 3, confidence)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(count / 3);
        expect(upper).toBeGreaterThan(count / 3);
      }),
    );
  });

  it('rises with the count', () => {
    fc.assert(
      fc.property(counts, confidences, (count, confidence) => {
        const one = poissonRatioInterval(count, 1, confidence)!;
        const next = poissonRatioInterval(count + 1, 1, confidence)!;
        expect(next.lower).toBeGreaterThan(one.lower);
        expect(next.upper).toBeGreaterThan(one.upper);
      }),
    );
  });

  it('is narrower for more cases in the same ratio', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 20 }), (count, times) => {
        const [few, many] = [poissonRatioInterval(count, 1)!, poissonRatioInterval(count * times, times)!];
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  it('holds the interval of less confidence', () => {
    fc.assert(
      fc.property(counts, confidences, (count, confidence) => {
        const sure = poissonRatioInterval(count, 1, confidence)!;
        const less = poissonRatioInterval(count, 1, confidence / 2)!;
        expect(sure.lower).toBeLessThanOrEqual(less.lower);
        expect(sure.upper).toBeGreaterThan(less.upper);
      }),
    );
  });

  it('is found for the largest counts and for confidence next to 0 and 1', () => {
    for (const count of [0, 1, 2, 16, 1000, 1e9]) {
      for (const confidence of [1e-9, 0.5, 0.998, 1 - 1e-9, 1 - 2 ** -53]) {
        const { lower, upper } = poissonRatioInterval(count, 1, confidence)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeGreaterThan(lower);
        expect(upper).toBeLessThan(count + 40 + 10 * Math.sqrt(count));
      }
    }
  });

  it.each([
    [-1, 5],
    [0.5, 5],
    [1, 0],
    [1, -5],
    [NaN, 5],
    [1, NaN],
    [1, Infinity],
    [1e12, 5],
  ])('of %d to %d is none', (count, exposure) => {
    expect(poissonRatioInterval(count, exposure)).toBeNull();
  });
});
