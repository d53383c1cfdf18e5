import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/analysis/checks/run-checks.ts';
import { findIndicator, indicators } from '../../src/analysis/indicators/definitions.ts';
import { measure, type Measured } from '../../src/analysis/indicators/measure.ts';
import { intervalOf, valueOf } from '../../src/analysis/indicators/values.ts';
import { groupPeers } from '../../src/analysis/indicators/peers.ts';
import { cellKeys } from '../../src/form/cells.ts';
import { makeFigures } from '../fixtures/figures.ts';

type Changes = Parameters<typeof makeFigures>[0];

function measureOf(id: string, changes: Changes, edition: '2019' | '2021' = '2021'): Measured {
  const figures = makeFigures(changes, edition);
  const indicator = findIndicator(id);
  if (!indicator) throw new Error(id);
  return measure(indicator, {
    cells: Object.fromEntries(figures.cells),
    editions: figures.editions,
    checks: runChecks(figures).map((check) => ({ ...check, cells: [...check.cells] })),
  });
}

/** Twenty requests handled, in which every relation holds. */
const twenty: Changes = {
  'requests.new_received.natural_person': 18,
  'requests.new_received.commercial_enterprise': 3,
  'requests.new_received.total': 21,
  'requests.carried_in.natural_person': 2,
  'requests.carried_in.total': 2,
  'requests.granted.natural_person': 10,
  'requests.granted.total': 10,
  'requests.partially_granted.natural_person': 1,
  'requests.partially_granted.total': 1,
  'requests.denied_process_info.natural_person': 2,
  'requests.denied_process_info.total': 2,
  'requests.denied_enforcement_file.natural_person': 1,
  'requests.denied_enforcement_file.total': 1,
  'requests.unable_not_held.commercial_enterprise': 3,
  'requests.unable_not_held.total': 3,
  'requests.rejected_duplicate.natural_person': 1,
  'requests.rejected_duplicate.total': 1,
  'requests.other_misc.natural_person': 2,
  'requests.other_misc.total': 2,
  'requests.result_total.natural_person': 17,
  'requests.result_total.commercial_enterprise': 3,
  'requests.result_total.total': 20,
  'requests.carried_out.natural_person': 3,
  'requests.carried_out.total': 3,
  'disputes.review.corrected': 1,
  'disputes.review.upheld': 2,
  'disputes.review.pending': 2,
  'disputes.review.total': 5,
  'disputes.litigation_direct.upheld': 1,
  'disputes.litigation_direct.total': 1,
  'disputes.litigation_after_review.corrected': 1,
  'disputes.litigation_after_review.pending': 1,
  'disputes.litigation_after_review.total': 2,
  'proactive.normative_documents.issued': 3,
  'proactive.normative_documents.repealed': 7,
  'proactive.normative_documents.in_force': 40,
};

describe('indicators', () => {
  it.each([
    ['requests_received', 21, null],
    ['requests_handled', 20, null],
    ['disclosure_rate', 11, 20],
    ['full_disclosure_rate', 10, 20],
    ['denial_rate', 3, 20],
    ['unable_rate', 3, 20],
    ['rejection_rate', 1, 20],
    ['other_rate', 2, 20],
    ['carry_over_rate', 3, 23],
    ['natural_person_share', 18, 21],
    ['review_corrected_rate', 1, 3],
    ['litigation_corrected_rate', 1, 2],
    ['disputes_per_handled', 8, 20],
    ['normative_documents_in_force', 40, null],
    ['normative_documents_net', -4, null],
    ['licensing_decisions', 0, null],
    ['penalty_decisions', 0, null],
    ['coercion_decisions', 0, null],
    ['fees_wan_yuan', 0, null],
  ])('%s is %d of %o, by hand', (id, count, total) => {
    expect(measureOf(id, twenty)).toEqual({ state: 'measured', count, total, failed: [] });
  });

  it('are those of the list and no others', () => {
    expect(indicators).toHaveLength(19);
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(19);
  });

  it('take the one row of other handling in the edition of 2019', () => {
    const changes = { 'requests.other_handling.total': 4, 'requests.result_total.total': 5 };
    expect(measureOf('other_rate', changes, '2019')).toMatchObject({ count: 4, total: 5 });
  });

  it('of nothing are none, not zero', () => {
    expect(measureOf('disclosure_rate', {})).toEqual({ state: 'none' });
    expect(measureOf('review_corrected_rate', {})).toEqual({ state: 'none' });
    expect(measureOf('requests_received', {})).toMatchObject({ state: 'measured', count: 0 });
  });

  it('are not computed with an operand missing, and name it', () => {
    const blank = { state: 'blank', raw: '', at: { line: 1, column: 1 } } as const;
    expect(measureOf('denial_rate', { ...twenty, 'requests.denied_state_secret.total': blank })).toEqual({
      state: 'missing',
      missing: ['requests.denied_state_secret.total'],
    });
    expect(measureOf('fees_wan_yuan', {}, '2019')).toEqual({ state: 'missing', missing: [] });
  });

  it('name the relations that their operands fail', () => {
    const broken = { ...twenty, 'requests.granted.total': 12 };
    // 12 granted: its row (R3) and the column of totals (R2) do not add up.
    expect(measureOf('disclosure_rate', broken)).toMatchObject({ count: 13, failed: ['R2', 'R3'] });
    expect(measureOf('review_corrected_rate', broken)).toMatchObject({ failed: [] });
  });

  it('are impossible where a part is larger than its whole', () => {
    const changes = { 'requests.new_received.natural_person': 9, 'requests.new_received.total': 3 };
    expect(measureOf('natural_person_share', changes)).toEqual({ state: 'impossible', count: 9, total: 3 });
  });

  it('have the interval of their kind', () => {
    const rate = findIndicator('disclosure_rate');
    const ratio = findIndicator('disputes_per_handled');
    const count = findIndicator('requests_received');
    if (!rate || !ratio || !count) throw new Error('not there');
    // Wilson for 11 of 20, and Garwood for 8 (3.4538 to 15.7632, published tables) over 20.
    expect(intervalOf(rate, { count: 11, total: 20 })?.lower).toBeCloseTo(0.342, 3);
    expect(intervalOf(rate, { count: 11, total: 20 })?.upper).toBeCloseTo(0.742, 3);
    expect(intervalOf(ratio, { count: 8, total: 20 })?.lower).toBeCloseTo(3.4538 / 20, 4);
    expect(intervalOf(ratio, { count: 8, total: 20 })?.upper).toBeCloseTo(15.7632 / 20, 4);
    expect(intervalOf(count, { count: 11, total: null })).toBeNull();
  });

  it('only use cells that the form has', () => {
    for (const edition of ['2019', '2021'] as const) {
      const known = new Set(
        (['proactive', 'requests', 'disputes'] as const).flatMap((table) => cellKeys(table, edition)),
      );
      const editions = { proactive: edition, requests: edition, disputes: edition };
      for (const { count, total } of indicators) {
        for (const { key } of [...(count(editions) ?? []), ...(total?.(editions) ?? [])]) expect(known).toContain(key);
      }
    }
  });
});

describe('peers', () => {
  const rate = findIndicator('disclosure_rate');
  if (!rate) throw new Error('not there');

  interface Body {
    id: number;
    agency: { kind: 'department'; level: 'county'; field: null; region: { code: string } };
    scope: 'own';
    year: number;
    editions: { requests: '2021' };
    count: number;
    total: number;
  }

  function body(id: number, code: string, count: number, total: number): Body {
    const agency = { kind: 'department', level: 'county', field: null, region: { code } } as const;
    return { id, agency, scope: 'own', year: 2024, editions: { requests: '2021' }, count, total };
  }

  const peersOf = (bodies: readonly Body[]) =>
    groupPeers(rate, bodies, ({ count, total }) => (total === 0 ? null : { count, total }));

  it('are those of the province where it has five', () => {
    const henan = [10, 20, 30, 40, 50].map((count, id) => body(id, `4101${id}0`, count, 100));
    const shanxi = [90, 90, 90].map((count, id) => body(id + 10, '140100', count, 100));
    const peers = peersOf([...henan, ...shanxi]);
    expect(peers.standingOf(henan[2]!)).toMatchObject({
      area: 'province',
      peers: 5,
      percentile: 50,
      pooled: 0.3,
      quartiles: { lower: 0.2, median: 0.3, upper: 0.4 },
    });
    // Three are too few: those of the nation, eight together; below 90 % are five, equal three: (5 + 1.5) / 8.
    expect(peers.standingOf(shanxi[0]!)).toMatchObject({ area: 'nation', peers: 8, percentile: 81.25, pooled: 0.525 });
  });

  it('are none where the nation has fewer than five', () => {
    const bodies = [1, 2, 3, 4].map((id) => body(id, '410100', 50, 100));
    expect(peersOf(bodies).standingOf(bodies[0]!)).toBeNull();
  });

  it('give no rank to a share of fewer than ten, but count its cases', () => {
    const small = body(9, '410100', 9, 9);
    const bodies = [10, 20, 30, 40, 50].map((count, id) => body(id, '410100', count, 100));
    // (150 + 9) of 509 cases.
    expect(peersOf([...bodies, small]).standingOf(small)).toMatchObject({
      peers: 5,
      percentile: null,
      funnel: null,
      pooled: 159 / 509,
    });
  });

  it('leave out a body without anything to compare', () => {
    const empty = body(9, '410100', 0, 0);
    const bodies = [10, 20, 30, 40, 50].map((count, id) => body(id, '410100', count, 100));
    expect(peersOf([...bodies, empty]).standingOf(empty)).toBeNull();
  });

  it('say what lies outside of the limits, and on which side', () => {
    const bodies = [50, 50, 50, 50, 100].map((count, id) => body(id, '410100', count, 100));
    const peers = peersOf(bodies);
    expect(peers.standingOf(bodies[4]!)?.funnel).toEqual({ place: 'outside-998', side: 'above' });
    // 50 of 100 where 60 % is usual: P(R ≤ 50) = 0.0271, above one fortieth.
    expect(peers.standingOf(bodies[0]!)?.funnel).toEqual({ place: 'within', side: null });
  });

  it('never mix years, scopes or editions', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(2022, 2023, 2024), { minLength: 1, maxLength: 40 }), (years) => {
        const bodies = years.map((year, id) => ({ ...body(id, '410100', 50, 100), year }));
        const peers = peersOf(bodies);
        for (const each of bodies) {
          const own = years.filter((year) => year === each.year).length;
          expect(peers.standingOf(each)?.peers ?? 0).toBe(own < 5 ? 0 : own);
        }
      }),
    );
  });
});

describe('the value shown', () => {
  it('is the share, the ratio or the count', () => {
    expect(valueOf({ count: 3, total: 4 })).toBe(0.75);
    expect(valueOf({ count: 3, total: null })).toBe(3);
  });
});
