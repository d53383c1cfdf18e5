import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAgencies, drawAgency } from '../../scripts/synthesize/agencies.ts';
import { makeRandom } from '../../scripts/synthesize/random.ts';
import type { Blanks } from '../../scripts/synthesize/truth/blanks.ts';
import { makeHistory, makeTruth, type TruthOptions } from '../../scripts/synthesize/truth/make-truth.ts';
import type { EditionChoice, Truth } from '../../scripts/synthesize/truth/truth.ts';
import type { CellKey } from '../../src/form/cells.ts';
import { findBrokenRelations } from './relations.ts';

const usual: TruthOptions = { edition: '2021', blanks: 'none', consistent: true };
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function make(seed: number, options: Partial<TruthOptions> = {}): Truth {
  const random = makeRandom(seed);
  return makeTruth(random, drawAgency(random.fork('agency')), 2024, { ...usual, ...options });
}

describe('the relations of a test', () => {
  it('find each kind of mistake', () => {
    const right = make(1).cells;
    const change = (key: CellKey) => findBrokenRelations(new Map([...right]).set(key, 1_000_000));
    expect(findBrokenRelations(right)).toEqual([]);
    expect(change('requests.new_received.total')).toEqual(['R1 total', 'R3 new_received']);
    expect(change('requests.granted.other_org')).toEqual(['R2 other_org', 'R3 granted']);
    expect(change('disputes.review.pending')).toEqual(['R4 review']);
  });
});

describe('makeTruth', () => {
  it('keeps R1 to R4 in both editions and in the mixed one', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('2021' as const, '2019' as const, 'mixed' as const), (seed, edition) => {
        return findBrokenRelations(make(seed, { edition }).cells).length === 0;
      }),
      { numRuns: 500 },
    );
  });

  it('breaks at least one of them when asked to', () => {
    fc.assert(
      fc.property(seeds, (seed) => findBrokenRelations(make(seed, { consistent: false }).cells).length > 0),
      { numRuns: 500 },
    );
  });

  it.each<[EditionChoice, number, CellKey, CellKey]>([
    ['2021', 200, 'proactive.fees.amount_wan_yuan', 'requests.other_misc.total'],
    ['2019', 198, 'proactive.procurement.amount', 'requests.other_handling.total'],
    ['mixed', 186, 'proactive.fees.amount_wan_yuan', 'requests.other_handling.total'],
  ])('has every cell of the edition %s', (edition, count, ...keys) => {
    const { cells } = make(4, { edition });
    expect(cells.size).toBe(count);
    for (const key of keys) expect(cells.has(key)).toBe(true);
  });

  it('has counts that are whole and not negative, changes that may be, and amounts that may have decimals', () => {
    let [negative, decimal] = [0, 0];
    for (let seed = 0; seed < 300; seed += 1) {
      for (const [key, value] of make(seed, { edition: seed % 2 === 0 ? '2021' : '2019', consistent: seed % 3 > 0 })
        .cells) {
        const isMoney = /\.amount/u.test(key);
        if (value! < 0) negative += 1;
        if (!Number.isInteger(value)) decimal += 1;
        if (!key.endsWith('.change')) expect(value).toBeGreaterThanOrEqual(0);
        if (!isMoney) expect(Number.isInteger(value)).toBe(true);
      }
    }
    expect(negative).toBeGreaterThan(50);
    expect(decimal).toBeGreaterThan(20);
  });

  it.each<[Blanks, (value: number | null) => boolean]>([
    ['none', (value) => value !== null],
    ['some-zeros', () => true],
    ['all-zeros', (value) => value !== 0],
    ['all', (value) => value === null],
  ])('leaves blank %s', (blanks, allowed) => {
    const whole = make(9).cells;
    const blanked = make(9, { blanks }).cells;
    expect([...blanked.values()].every(allowed)).toBe(true);
    if (blanks === 'all') return;
    for (const [key, value] of blanked) expect(value ?? 0).toBe(whole.get(key));
    if (blanks === 'some-zeros') {
      const empty = [...blanked.values()].filter((value) => value === null).length;
      expect(empty).toBeGreaterThan(10);
      expect(empty).toBeLessThan(120);
    }
  });

  it('makes small reports of mostly zeros and some with thousands', () => {
    const totals = Array.from({ length: 400 }, (_, seed) => make(seed).cells.get('requests.new_received.total')!);
    expect(totals.filter((total) => total === 0).length).toBeGreaterThan(60);
    expect(totals.filter((total) => total > 1000).length).toBeGreaterThan(10);
  });
});

describe('makeHistory', () => {
  it('begins each year with what the year before left open', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = makeRandom(seed);
        const years = [2020, 2021, 2022, 2023];
        const truths = makeHistory(random, drawAgency(random), years, (year) => {
          return { ...usual, edition: year < 2021 ? '2019' : '2021' };
        });
        return truths.slice(1).every((truth, index) => {
          return ['natural_person', 'other_org', 'total'].every((column) => {
            const opened = truth.cells.get(`requests.carried_in.${column}`);
            return opened === truths[index]!.cells.get(`requests.carried_out.${column}`);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('counts the documents in force on from year to year', () => {
    const random = makeRandom(2);
    const truths = makeHistory(random, { ...drawAgency(random), size: 'large' }, [2022, 2023, 2024], () => usual);
    const [, second, third] = truths.map(({ cells }) => (column: string) => {
      return cells.get(`proactive.normative_documents.${column}`)!;
    });
    expect(third!('in_force')).toBe(second!('in_force') + third!('issued') - third!('repealed'));
  });
});

describe('drawAgencies', () => {
  it('gives as many different ones as asked for, with real places in their names', () => {
    const agencies = drawAgencies(makeRandom(5), 3000);
    expect(new Set(agencies.map(({ slug }) => slug)).size).toBe(3000);
    expect(new Set(agencies.map(({ name }) => name)).size).toBe(3000);
    for (const { name, slug } of agencies) {
      expect(slug).toMatch(/^\d{6}(?:\d{3})?-[a-z-]+$/u);
      expect(name).toMatch(/[省市区县旗州盟镇乡道会域矿团].*(?:室|局|委员会|人民政府|办事处)$/u);
    }
  });

  it('refuses more than there are', () => {
    expect(() => drawAgencies(makeRandom(5), 500_000)).toThrow(RangeError);
  });
});
