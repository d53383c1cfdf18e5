import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMeasures } from '../../../src/pages/_measures.ts';
import type { Site } from '../../../src/pages/_site.ts';
import {
  defaultMeasures,
  mostCompared,
  nothingCompared,
  pinYears,
  readCompareState,
  tidyState,
  writeCompareState,
  type CompareState,
} from '../../../src/publish/comparison/compare-state.ts';

const known = {
  years: [2024, 2023, 2022, 2021, 2020, 2019],
  measures: listMeasures({ locale: 'zh' } as Site).flatMap(({ measures }) => measures.map(({ id }) => id)),
};

const agencyId = fc
  .tuple(
    fc.integer({ min: 110_000, max: 659_999 }),
    fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/u), { minLength: 1, maxLength: 3 }),
  )
  .map(([code, parts]) => [code, ...parts].join('-'));
const regionCode = fc.stringMatching(/^[1-9]\d{5}(?:\d{3})?$/u);

const state: fc.Arbitrary<CompareState> = fc
  .record({
    what: fc.constantFrom('agencies' as const, 'regions' as const),
    agencies: fc.uniqueArray(agencyId, { maxLength: mostCompared }),
    regions: fc.uniqueArray(regionCode, { maxLength: mostCompared }),
    years: fc.subarray(known.years),
    measures: fc.oneof(fc.subarray(known.measures, { maxLength: 12 }), fc.constant([...defaultMeasures])),
  })
  .map(({ what, agencies, regions, years, measures }) =>
    tidyState({ what, items: what === 'agencies' ? agencies : regions, years, measures }, known),
  );

describe('the address of a comparison', () => {
  it('gives the same state again, for 10,000 states', () => {
    fc.assert(
      fc.property(state, (own) => {
        const query = writeCompareState(own);
        expect(readCompareState(query, known)).toEqual({ state: own, problems: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it('is written in one way, whatever the order and the encoding of what it says', () => {
    fc.assert(
      fc.property(state, fc.boolean(), (own, encoded) => {
        const params = [...new URLSearchParams(writeCompareState(own))].reverse();
        const query = encoded
          ? `?${new URLSearchParams(params).toString()}`
          : `?${params.map(([name, value]) => `${name}=${value}`).join('&')}`;
        expect(writeCompareState(readCompareState(query, known).state)).toBe(writeCompareState(own));
      }),
    );
  });

  it('never fails, and never gives more than the page can show', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc
            .dictionary(fc.constantFrom('a', 'r', 'y', 'm'), fc.string())
            .map((all) => `?${new URLSearchParams(all).toString()}`),
        ),
        (search) => {
          const { state: own } = readCompareState(search, known);
          expect(own.items.length).toBeLessThanOrEqual(mostCompared);
          expect(own.years.every((year) => known.years.includes(year))).toBe(true);
          expect(own.measures.every((measure) => known.measures.includes(measure))).toBe(true);
          expect(readCompareState(writeCompareState(own), known)).toEqual({ state: own, problems: [] });
        },
      ),
    );
  });

  it('is empty for the page as it opens, also when the usual measures are named', () => {
    expect(writeCompareState(nothingCompared)).toBe('');
    expect(readCompareState('', known)).toEqual({ state: nothingCompared, problems: [] });
    const named = readCompareState(`?m=${defaultMeasures.toReversed().join(',')}`, known);
    expect(named.state).toEqual(nothingCompared);
  });

  it('says nothing of what goes without saying', () => {
    const own = { what: 'regions', items: ['410505', '141034'], years: [], measures: [] } as const;
    expect(writeCompareState(own)).toBe('?r=410505,141034');
    expect(writeCompareState(pinYears(own, known))).toBe('?r=410505,141034&y=2024');
  });

  it('tells what it cannot mean, and keeps the rest', () => {
    const asked = '?a=410505-a,???,141034-b&r=410505&y=2024,1999&m=disclosure_rate,requests.granted.total,happiness';
    expect(readCompareState(asked, known)).toEqual({
      state: {
        what: 'agencies',
        items: ['410505-a', '141034-b'],
        years: [2024],
        measures: ['disclosure_rate', 'requests.granted.total'],
      },
      problems: [
        { kind: 'both', found: ['410505'] },
        { kind: 'no-id', found: ['???'] },
        { kind: 'no-year', found: ['1999'] },
        { kind: 'no-measure', found: ['happiness'] },
      ],
    });
  });

  it('keeps the first six of more', () => {
    const codes = ['110000', '120000', '130000', '140000', '150000', '210000', '220000', '230000'];
    const { state: own, problems } = readCompareState(`?r=${codes.join(',')}`, known);
    expect(own.items).toEqual(codes.slice(0, 6));
    expect(problems).toEqual([{ kind: 'too-many', found: ['220000', '230000'] }]);
  });
});

describe('addresses that were published', () => {
  const kept = JSON.parse(readFileSync('tests/publish/comparison/addresses.json', 'utf8')) as {
    query: string;
    shows: CompareState & { measuresShown: string[] };
  }[];

  it.each(kept)('$query gives the same view', ({ query, shows: { measuresShown, ...own } }) => {
    const { state: read } = readCompareState(query, known);
    expect(read).toEqual(own);
    expect(read.measures.length > 0 ? read.measures : defaultMeasures).toEqual(measuresShown);
  });
});
