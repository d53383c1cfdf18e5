import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLimits, drawLimits, judgeFunnel, pooledRate } from '../../src/analysis/indicators/funnel.ts';

const coverages = [0.95, 0.998] as const;
const rates = fc.double({ min: 0, max: 1, noNaN: true });
const totals = fc.integer({ min: 1, max: 3000 });

/** The probabilities of 0 to `total`, from the distribution of one case fewer. */
function listBinomial(total: number, rate: number): number[] {
  let row = [1];
  for (let cases = 1; cases <= total; cases += 1) {
    row = Array.from({ length: cases + 1 }, (_, k) => (row[k] ?? 0) * (1 - rate) + (row[k - 1] ?? 0) * rate);
  }
  return row;
}

describe('the limits of a funnel', () => {
  it('are those found by hand', () => {
    // P(R ≥ 5) = 0.4⁵ = 0.01024 and P(R ≥ 4) = 0.08704, of which 4 itself has 0.0768; P(R ≤ 0) = 0.07776.
    const limits = binomialLimits(0.4, 5, 0.95)!;
    expect(limits.lower).toBe(0);
    expect(limits.upper).toBeCloseTo((4 + (0.08704 - 0.025) / 0.0768) / 5, 12);
  });

  // Python, mpmath at 40 digits, after qbinom.interp in R/funnel4.R of gmp26/funnel, by D. J. Spiegelhalter:
  // lower r = qbinom(p), (r - (F(r) - p)/f(r))/n; upper r = qbinom(1 - p), (r + 1 - (F(r) - (1 - p))/f(r))/n.
  it.each([
    [0.1, 1, 0.95, 0, 1],
    [0.1, 1, 0.998, 0, 1],
    [0.3, 2, 0.95, 0, 1],
    [0.05, 5, 0.95, 0, 0.397635377260764],
    [0.05, 5, 0.998, 0, 0.62803324099723],
    [0.4, 5, 0.998, 0, 1],
    [0.1, 20, 0.95, 0, 0.278467607029924],
    [0.1, 20, 0.998, 0, 0.385171821685283],
    [0.5, 21, 0.95, 0.259623849539816, 0.740376150460184],
    [0.5, 21, 0.998, 0.147115025659387, 0.852884974340613],
    [0.37, 100, 0.95, 0.27156403169161, 0.470746619717931],
    [0.37, 100, 0.998, 0.220507751980421, 0.527446060147538],
    [0.01, 1000, 0.95, 0.00380195280670011, 0.0171107648636605],
    [0.01, 1000, 0.998, 0.00123668689005063, 0.0215877911327763],
    [0.99, 1000, 0.95, 0.982889235136339, 0.9961980471933],
    [0.99, 1000, 0.998, 0.978412208867224, 0.998763313109949],
    [0.2, 12345, 0.95, 0.192926299161339, 0.207119520359015],
    [0.2, 12345, 0.998, 0.188904514452779, 0.211234541864477],
    [0.000001, 1000000, 0.95, 0, 3.90194764745895e-6],
    [0.000001, 1000000, 0.998, 0, 5.86762286760183e-6],
    [0.074, 1000000, 0.95, 0.0734868420314549, 0.074513964574427],
    [0.074, 1000000, 0.998, 0.0731917821154355, 0.0748106463027693],
    [0.999, 1000000, 0.95, 0.998937081507781, 0.999061971661426],
    [0.999, 1000000, 0.998, 0.998900408836803, 0.999096744397911],
  ] as const)('around %d for %d cases at %d are those of another program', (rate, total, coverage, lower, upper) => {
    const limits = binomialLimits(rate, total, coverage)!;
    expect(Math.abs(limits.lower - lower)).toBeLessThanOrEqual(1e-11 * lower);
    expect(Math.abs(limits.upper - upper)).toBeLessThanOrEqual(1e-11 * upper);
  });

  it('hold the rate, stay within 0 and 1, and those of 99.8 % hold those of 95 %', () => {
    fc.assert(
      fc.property(rates, totals, (rate, total) => {
        const [inner, outer] = [binomialLimits(rate, total, 0.95)!, binomialLimits(rate, total, 0.998)!];
        const order = [0, outer.lower, inner.lower, rate, inner.upper, outer.upper, 1];
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('never move away from the rate as a case is added', () => {
    fc.assert(
      fc.property(rates, totals, fc.constantFrom(...coverages), (rate, total, coverage) => {
        const [few, more] = [binomialLimits(rate, total, coverage)!, binomialLimits(rate, total + 1, coverage)!];
        expect(more.lower).toBeGreaterThanOrEqual(few.lower - 1e-12);
        expect(more.upper).toBeLessThanOrEqual(few.upper + 1e-12);
      }),
      { numRuns: 500 },
    );
  });

  it('are those of the other cases turned round', () => {
    fc.assert(
      fc.property(fc.nat(1024), totals, fc.constantFrom(...coverages), (of1024, total, coverage) => {
        const limits = binomialLimits(of1024 / 1024, total, coverage)!;
        const others = binomialLimits(1 - of1024 / 1024, total, coverage)!;
        expect(limits.lower).toBeCloseTo(1 - others.upper, 11);
        expect(limits.upper).toBeCloseTo(1 - others.lower, 11);
      }),
    );
  });

  it('lie within one case of the normal ones when cases are many', () => {
    const limits = binomialLimits(0.3, 1_000_000, 0.95)!;
    const reach = 1.959963984540054 * Math.sqrt(0.3 * 0.7 * 1_000_000);
    expect(Math.abs(limits.lower * 1_000_000 - (300_000 - reach))).toBeLessThan(1);
    expect(Math.abs(limits.upper * 1_000_000 - (300_000 + reach))).toBeLessThan(1);
  });

  it('lie less than one case from a rate of 0 or 1', () => {
    expect(binomialLimits(0, 10, 0.95)).toEqual({ lower: 0, upper: expect.closeTo(0.0975, 12) });
    expect(binomialLimits(1, 10, 0.998)).toEqual({ lower: expect.closeTo(0.9001, 12), upper: 1 });
  });

  it.each([
    [-0.1, 5],
    [1.1, 5],
    [NaN, 5],
    [0.5, 0],
    [0.5, -1],
    [0.5, 2.5],
    [0.5, NaN],
    [0.5, 1e12],
  ])('around %d for %d cases are none', (rate, total) => {
    expect(binomialLimits(rate, total, 0.95)).toBeNull();
    expect(judgeFunnel(0, total, rate)).toBeNull();
    expect(drawLimits(rate, [total])).toEqual([]);
  });
});

describe('judging by a funnel', () => {
  it('names the limits that are crossed and the side', () => {
    // As in the table above, 1000 cases at 0.01: 3.80 and 17.11 cases for 95 %, 1.24 and 21.59 for 99.8 %.
    const places = [1, 2, 3, 4, 17, 18, 21, 22].map((count) => judgeFunnel(count, 1000, 0.01));
    expect(places).toEqual([
      { place: 'outside-998', side: 'below' },
      { place: 'outside-95', side: 'below' },
      { place: 'outside-95', side: 'below' },
      { place: 'within', side: null },
      { place: 'within', side: null },
      { place: 'outside-95', side: 'above' },
      { place: 'outside-95', side: 'above' },
      { place: 'outside-998', side: 'above' },
    ]);
  });

  it('takes a single case that is not rare as within', () => {
    expect(judgeFunnel(1, 1, 0.1)).toEqual({ place: 'within', side: null });
    expect(judgeFunnel(0, 1, 0.9)).toEqual({ place: 'within', side: null });
  });

  it('takes a count on the limit as within', () => {
    // P(R ≤ 0) of one case at 0.975 is 0.025, so that the lower limit is 0; likewise 0.001 at 0.999.
    expect(judgeFunnel(0, 1, 0.975)).toEqual({ place: 'within', side: null });
    expect(judgeFunnel(1, 1, 0.025)).toEqual({ place: 'within', side: null });
    expect(judgeFunnel(0, 1, 0.999)).toEqual({ place: 'outside-95', side: 'below' });
    expect(judgeFunnel(1, 1, 0.001)).toEqual({ place: 'outside-95', side: 'above' });
  });

  it('takes nothing but the rate itself as within at a rate of 0 or 1', () => {
    expect(judgeFunnel(0, 10, 0)).toEqual({ place: 'within', side: null });
    expect(judgeFunnel(1, 10, 0)).toEqual({ place: 'outside-998', side: 'above' });
    expect(judgeFunnel(10, 10, 1)).toEqual({ place: 'within', side: null });
    expect(judgeFunnel(9, 10, 1)).toEqual({ place: 'outside-998', side: 'below' });
  });

  it('agrees with the limits that are drawn', () => {
    fc.assert(
      fc.property(rates, totals, fc.nat(), (rate, total, any) => {
        const count = any % (total + 1);
        const [inner, outer] = [binomialLimits(rate, total, 0.95)!, binomialLimits(rate, total, 0.998)!];
        const share = count / total;
        fc.pre(
          [inner, outer].every(({ lower, upper }) => Math.abs(share - lower) > 1e-9 && Math.abs(share - upper) > 1e-9),
        );
        const { place, side } = judgeFunnel(count, total, rate)!;
        expect(place === 'outside-998').toBe(share < outer.lower || share > outer.upper);
        expect(place === 'within').toBe(share > inner.lower && share < inner.upper);
        expect(side === 'above').toBe(share > inner.upper);
      }),
      { numRuns: 500 },
    );
  });

  it('puts on each side at most half of what coverage leaves, and as many counts as that allows', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 60 }), (rate, total) => {
        const masses = listBinomial(total, rate);
        const below = masses.filter((_, count) => judgeFunnel(count, total, rate)!.side === 'below');
        const above = masses.filter((_, count) => judgeFunnel(count, total, rate)!.side === 'above');
        const add = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
        expect(add(below)).toBeLessThanOrEqual(0.025 + 1e-12);
        expect(add(above)).toBeLessThanOrEqual(0.025 + 1e-12);
        expect(add(masses.slice(0, below.length + 1))).toBeGreaterThanOrEqual(0.025 - 1e-12);
        expect(add(masses.slice(total - above.length))).toBeGreaterThanOrEqual(0.025 - 1e-12);
      }),
    );
  });

  it('covers 95 % and 99.8 % of the counts that chance gives', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 60 }), (rate, total) => {
        const shares = { within: 0, 'outside-95': 0, 'outside-998': 0 };
        listBinomial(total, rate).forEach((mass, count) => (shares[judgeFunnel(count, total, rate)!.place] += mass));
        expect(shares.within).toBeGreaterThanOrEqual(0.95 - 1e-12);
        expect(shares.within + shares['outside-95']).toBeGreaterThanOrEqual(0.998 - 1e-12);
      }),
    );
  });

  it.each([
    [-1, 5],
    [6, 5],
    [0.5, 5],
    [NaN, 5],
  ])('says nothing of %d of %d', (count, total) => {
    expect(judgeFunnel(count, total, 0.5)).toBeNull();
  });
});

describe('the pooled rate', () => {
  it('is that of all cases together, not the mean of rates', () => {
    expect(
      pooledRate([
        { count: 1, total: 1 },
        { count: 0, total: 0 },
        { count: 1, total: 9 },
      ]),
    ).toBe(0.2);
  });

  it('is none without cases', () => {
    expect(pooledRate([])).toBeNull();
    expect(pooledRate([{ count: 0, total: 0 }])).toBeNull();
  });
});

describe('the limits to draw', () => {
  it('are both pairs for each total that has them', () => {
    expect(drawLimits(0.1, [20, 0, 5])).toEqual(
      [20, 5].map((total) => ({
        total,
        limits95: binomialLimits(0.1, total, 0.95),
        limits998: binomialLimits(0.1, total, 0.998),
      })),
    );
  });
});
