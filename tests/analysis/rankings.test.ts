import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIndicator, type Indicator } from '../../src/analysis/indicators/definitions.ts';
import { compareValues, rankReports, type Ranking } from '../../src/analysis/indicators/rankings.ts';

interface Made {
  readonly agency: { readonly id: string };
  readonly read: { readonly count: number; readonly total: number | null; readonly doubtful: boolean } | null;
}

function indicatorOf(id: string): Indicator {
  const found = findIndicator(id);
  if (!found) throw new Error(id);
  return found;
}

const rate = indicatorOf('disclosure_rate');
const received = indicatorOf('requests_received');

/** A share, a number, `!` before one in doubt, or nothing. */
function make(id: string, text: string): Made {
  if (text === '') return { agency: { id }, read: null };
  const [count = '', total] = text.replace('!', '').split('/');
  return {
    agency: { id },
    read: {
      count: Number(count),
      total: total === undefined ? null : Number(total),
      doubtful: text.startsWith('!'),
    },
  };
}

function rank(indicator: Indicator, ...reports: readonly [id: string, text: string][]): Ranking<Made> {
  return rankReports(
    indicator,
    reports.map(([id, text]) => make(id, text)),
    ({ read }) => read,
  );
}

/** `1 a`, or `few e` for one without a rank. */
function tell({ rows }: Ranking<Made>): string[] {
  return rows.map(({ report, rank: own, state }) => `${own ?? state} ${report.agency.id}`);
}

describe('a ranking of shares', () => {
  const mixed = rank(
    rate,
    ['a', '9/10'],
    ['b', '6/12'],
    ['c', '10/20'],
    ['d', '3/9'],
    ['e', '0/0'],
    ['f', ''],
    ['g', '!30/20'],
    ['h', '0/40'],
    ['i', '30/40'],
    ['j', '9/9'],
  );

  it('gives equal shares one rank, the next ones stay free, and what has no rank stands behind', () => {
    expect(tell(mixed)).toEqual([
      '1 a',
      '2 i',
      '3 b',
      '3 c',
      '5 h',
      'few d',
      'few j',
      'doubtful g',
      'none e',
      'missing f',
    ]);
  });

  it('counts every report once', () => {
    expect(mixed.counts).toEqual({ comparable: 5, few: 2, doubtful: 1, none: 1, missing: 1 });
  });

  it('has the quartiles of those that are ranked, and the rate of all cases that may be compared', () => {
    // 0, 0.5, 0.5, 0.75, 0.9; (9 + 6 + 10 + 0 + 30 + 3 + 9) of (10 + 12 + 20 + 40 + 40 + 9 + 9).
    expect(mixed.quartiles).toEqual({ lower: 0.5, median: 0.5, upper: 0.75 });
    expect(mixed.pooled).toEqual({ rate: 67 / 140, over: 7 });
  });

  it('has no ranks, and no order by value, below five that may be ranked', () => {
    const few = rank(rate, ['a', '1/10'], ['b', '9/10'], ['c', '5/10'], ['d', '10/10'], ['e', '1/1']);
    expect(few.ranks).toBe(false);
    expect(tell(few)).toEqual(['comparable a', 'comparable b', 'comparable c', 'comparable d', 'few e']);
    expect(few.quartiles).toBeNull();
    expect(few.pooled).toBeNull();
  });

  it('of nothing is empty', () => {
    expect(rank(rate).rows).toEqual([]);
  });
});

it('numbers are ranked however small, below zero too, and have no common rate', () => {
  const ranking = rank(received, ['a', '0'], ['b', '-4'], ['c', '7'], ['d', '7'], ['e', '1.5'], ['f', ''], ['g', '!9']);
  expect(tell(ranking)).toEqual(['1 c', '1 d', '3 e', '4 a', '5 b', 'doubtful g', 'missing f']);
  expect(ranking.pooled).toBeNull();
});

describe('two shares', () => {
  it.each([
    ['1/3', '2/6', 0],
    ['1/3', '333333333/1000000000', 1],
    // As numbers with a point both are the same.
    ['999999998/999999999', '999999999/1000000000', -1],
    ['0/5', '0/70', 0],
  ])('%s and %s', (left, right, sign) => {
    const [a, b] = [make('a', left).read!, make('b', right).read!];
    expect(Math.sign(compareValues(a, b))).toBe(sign);
    expect(Math.sign(compareValues(b, a))).toBe(sign === 0 ? 0 : -sign);
  });
});

const reads = fc.option(
  fc.integer({ min: 0, max: 30 }).chain((total) =>
    fc.record({
      count: fc.integer({ min: 0, max: total }),
      total: fc.constant<number | null>(total),
      doubtful: fc.boolean(),
    }),
  ),
);

describe('any ranking', () => {
  const groups = fc
    .array(reads, { maxLength: 40 })
    .map((all) => all.map((read, index): Made => ({ agency: { id: String(index).padStart(2, '0') }, read })));

  it('holds each report once, whatever order they come in', () => {
    fc.assert(
      fc.property(groups, (reports) => {
        const ranking = rankReports(rate, reports, ({ read }) => read);
        expect(ranking.rows.map(({ report }) => report.agency.id).sort()).toEqual(
          reports.map(({ agency }) => agency.id),
        );
        expect(Object.values(ranking.counts).reduce((a, b) => a + b)).toBe(reports.length);
        expect(rankReports(rate, reports.toReversed(), ({ read }) => read)).toEqual(ranking);
      }),
    );
  });

  it('gives as rank one more than how many are higher, and none to what may not be compared', () => {
    fc.assert(
      fc.property(groups, (reports) => {
        const { rows, ranks } = rankReports(rate, reports, ({ read }) => read);
        const values = rows.flatMap(({ state, compared }) =>
          state === 'comparable' ? [compared!.count / compared!.total!] : [],
        );
        expect(ranks).toBe(values.length >= 5);
        for (const { state, compared, rank: own } of rows) {
          const isRanked = ranks && state === 'comparable';
          const higher = () => values.filter((value) => value > compared!.count / compared!.total!).length;
          expect(own).toBe(isRanked ? higher() + 1 : null);
        }
      }),
    );
  });
});
