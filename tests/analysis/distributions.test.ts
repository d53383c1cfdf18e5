import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findBinomialTails,
  findNormalSpread,
  findPoissonTails,
  isCount,
} from '../../src/analysis/indicators/distributions.ts';

/** How far a value is from the expected one, as a part of it. */
function miss(value: number, expected: number): number {
  return value === expected ? 0 : Math.abs(value / expected - 1);
}

/** The probabilities of 0 to `total`, from the distribution of one case fewer. */
function listBinomial(total: number, rate: number): number[] {
  let row = [1];
  for (let cases = 1; cases <= total; cases += 1) {
    row = Array.from({ length: cases + 1 }, (_, k) => (row[k] ?? 0) * (1 - rate) + (row[k - 1] ?? 0) * rate);
  }
  return row;
}

const rates = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('binomial tails', () => {
  // statistics-website.pages.dev/tables/binomial-distribution-table; table 7.3 of statskey.com/binomial-tables-5113.
  it.each([
    [0, 5, 0.4, 0.07776],
    [1, 5, 0.1, 0.91854],
    [3, 5, 0.35, 0.94598],
    [3, 10, 0.4, 0.38228],
  ])('P(R ≤ %d) of %d at %d is as in tables', (count, total, rate, printed) => {
    expect(findBinomialTails(count, total, rate).atMost).toBeCloseTo(printed, 5);
  });

  // Python, mpmath at 40 digits: the sum of exp(loggamma(n+1)-loggamma(k+1)-loggamma(n-k+1)) p^k (1-p)^(n-k),
  // p = mpf(float).
  it.each([
    [0, 1, 0.3, 0.7, 1.0],
    [2, 5, 0.1, 0.99144, 0.08146],
    [7, 10, 0.5, 0.9453125, 0.171875],
    [3, 40, 0.2, 0.0284620944597445, 0.992057862725185],
    [0, 1000, 0.001, 0.367695424770964, 1.0],
    [5, 1000, 0.001, 0.999411929898237, 0.00363687802952179],
    [480, 1000, 0.5, 0.10872414660207, 0.902616835769117],
    [999, 1000, 0.999, 0.632304575229036, 0.735758913030187],
    [12, 12345, 0.0004, 0.998189470632847, 0.00495149605929453],
    [99950, 100000, 0.999, 0.999999988370549, 2.37118266249753e-8],
    [29700, 100000, 0.3, 0.0193077306366068, 0.981014849312155],
    [2, 1000000, 0.000001, 0.91969869489855, 0.264241117657085],
    [500, 1000000, 0.0004, 0.999999360606039, 8.06784363945236e-7],
    [498000, 1000000, 0.5, 3.18046687504124e-5, 0.999968462988065],
    [301000, 1000000, 0.3, 0.985471900189507, 0.0146086392680195],
    [999990, 1000000, 0.99998, 0.995004907583394, 0.0108111372022826],
  ])('of %d of %d at %d are right to 11 digits', (count, total, rate, atMost, atLeast) => {
    const tails = findBinomialTails(count, total, rate);
    expect(miss(tails.atMost, atMost)).toBeLessThan(1e-11);
    expect(miss(tails.atLeast, atLeast)).toBeLessThan(1e-11);
  });

  it('are those that repeated single cases give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), rates, fc.nat(60), (total, rate, any) => {
        const count = any % (total + 1);
        const masses = listBinomial(total, rate);
        const tails = findBinomialTails(count, total, rate);
        expect(tails.exactly).toBeCloseTo(masses[count]!, 12);
        expect(tails.atMost).toBeCloseTo(
          masses.slice(0, count + 1).reduce((a, b) => a + b),
          12,
        );
        expect(tails.atLeast).toBeCloseTo(
          masses.slice(count).reduce((a, b) => a + b),
          12,
        );
      }),
    );
  });

  it('are certain at rates of 0 and 1', () => {
    expect(findBinomialTails(0, 7, 0)).toEqual({ exactly: 1, atMost: 1, atLeast: 1 });
    expect(findBinomialTails(1, 7, 0)).toEqual({ exactly: 0, atMost: 1, atLeast: 0 });
    expect(findBinomialTails(7, 7, 0)).toEqual({ exactly: 0, atMost: 1, atLeast: 0 });
    expect(findBinomialTails(7, 7, 1)).toEqual({ exactly: 1, atMost: 1, atLeast: 1 });
    expect(findBinomialTails(6, 7, 1)).toEqual({ exactly: 0, atMost: 0, atLeast: 1 });
    expect(findBinomialTails(0, 7, 1)).toEqual({ exactly: 0, atMost: 0, atLeast: 1 });
  });

  it('never leave 0 and 1, and overlap in the count itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), rates, fc.nat(), (total, rate, any) => {
        const { exactly, atMost, atLeast } = findBinomialTails(any % (total + 1), total, rate);
        for (const each of [exactly, atMost, atLeast]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(atMost + atLeast).toBeCloseTo(1 + exactly, 12);
      }),
    );
  });
});

describe('Poisson tails', () => {
  // "Cumulative Poisson Distribution Table", scribd.com/document/96601458.
  it.each([
    [3, 2, 0.8571],
    [1, 4.5, 0.0611],
    [4, 5, 0.4405],
  ])('P(X ≤ %d) at a mean of %d is as in tables', (count, mean, printed) => {
    expect(findPoissonTails(count, mean).atMost).toBeCloseTo(printed, 4);
  });

  // Upper points of chi-square (NIST/SEMATECH e-Handbook 1.3.6.7.4): P(χ² of 2k degrees > c) = P(X < k) at c/2.
  it.each([
    [2, 0.05, 5.991],
    [10, 0.05, 18.307],
    [20, 0.05, 31.41],
    [100, 0.05, 124.342],
    [2, 0.001, 13.816],
  ])('chi-square of %d degrees of freedom exceeds with probability %d what tables say', (degrees, share, point) => {
    expect(findPoissonTails(degrees / 2 - 1, point / 2).atMost).toBeCloseTo(share, 4);
  });

  // Python, mpmath at 40 digits: the sum of exp(-m) m^k / gamma(k+1).
  it.each([
    [0, 0.5, 0.606530659712633, 1.0],
    [3, 2, 0.857123460498547, 0.323323583816937],
    [8, 10, 0.332819678750719, 0.779779353398301],
    [150, 100, 0.999998766905581, 1.88421046603867e-6],
    [980, 1000, 0.269813770561264, 0.740604995375129],
    [10350, 10000, 0.999755284805083, 0.000253917247348025],
    [997000, 1000000, 0.0013462037182411, 0.998658214834262],
    [10000000, 10005000, 0.056977374755427, 0.943058784780495],
  ])('of %d at a mean of %d are right to 11 digits', (count, mean, atMost, atLeast) => {
    const tails = findPoissonTails(count, mean);
    expect(miss(tails.atMost, atMost)).toBeLessThan(1e-11);
    expect(miss(tails.atLeast, atLeast)).toBeLessThan(1e-11);
  });
});

describe('the middle of the normal distribution', () => {
  // Python, mpmath at 40 digits: sqrt(2)*erfinv(share).
  it.each([
    [0.5, 0.674489750196082],
    [0.8, 1.2815515655446],
    [0.9, 1.64485362695147],
    [0.95, 1.95996398454005],
    [0.99, 2.5758293035489],
    [0.998, 3.09023230616781],
  ])('holds %d within %d standard deviations', (share, spread) => {
    expect(miss(findNormalSpread(share), spread)).toBeLessThan(1e-13);
  });

  it('is found for shares next to 0 and 1', () => {
    expect(miss(findNormalSpread(1e-300), Math.sqrt(Math.PI / 2) * 1e-300)).toBeLessThan(1e-13);
    expect(findNormalSpread(1 - 2 ** -53)).toBeCloseTo(8.29, 0);
  });
});

describe('counts', () => {
  it('are whole numbers from 0 to a thousand million', () => {
    expect([0, 1, 10_000_000, 1e9].every(isCount)).toBe(true);
    expect([-1, 0.5, 1e9 + 1, NaN, Infinity].some(isCount)).toBe(false);
  });
});
