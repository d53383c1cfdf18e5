import { describe, expect, it } from 'vitest';
import type { ComparedReport } from '../../../src/publish/comparison/compared-files.ts';
import { readCompared, takeDifference, type Measure } from '../../../src/publish/comparison/compare-values.ts';

const share: Measure = { id: 'disclosure_rate', kind: 'proportion', editions: null };
const received: Measure = { id: 'requests_received', kind: 'count', editions: null };
const disputes: Measure = { id: 'disputes_per_handled', kind: 'ratio', editions: null };
const granted: Measure = { id: 'requests.granted.total', kind: 'count', editions: ['2021', '2019'] };
const overdue: Measure = { id: 'requests.other_overdue_fee.total', kind: 'count', editions: ['2021'] };

function makeReport(about: Partial<ComparedReport> = {}): ComparedReport {
  return {
    id: 'a/2024',
    year: 2024,
    scope: 'own',
    editions: { proactive: '2021', requests: '2021', disputes: null },
    cells: { 'requests.granted.total': 14 },
    gaps: { 'requests.carried_in.total': 'blank' },
    indicators: { disclosure_rate: { count: 14, total: 18 }, requests_received: { count: 18 } },
    failures: [],
    ...about,
  };
}

describe('readCompared', () => {
  it('reads a share with its interval', () => {
    const value = readCompared(makeReport(), share);
    expect(value).toMatchObject({ state: 'value', count: 14, total: 18, failed: [] });
    // Wilson's interval of 14 of 18, by hand.
    expect(value.state === 'value' && value.interval?.lower).toBeCloseTo(0.548, 3);
    expect(value.state === 'value' && value.interval?.upper).toBeCloseTo(0.91, 3);
  });

  it('reads a cell that is 0, one of a gap, one of another edition, and one of a table that is not there', () => {
    const report = makeReport();
    expect(readCompared(report, granted)).toMatchObject({ state: 'value', value: 14, total: null, interval: null });
    expect(readCompared(report, overdue)).toMatchObject({ state: 'value', value: 0 });
    expect(readCompared(report, { ...granted, id: 'requests.carried_in.total' })).toEqual({ state: 'blank' });
    const old = makeReport({ editions: { proactive: '2021', requests: '2019', disputes: null } });
    expect(readCompared(old, overdue)).toEqual({ state: 'edition' });
    expect(readCompared(report, { ...granted, id: 'disputes.review.total' })).toEqual({ state: 'absent' });
  });

  it('says why there is no number', () => {
    const report = makeReport({
      indicators: {
        disclosure_rate: { count: 0, total: 0 },
        requests_received: { missing: ['requests.new_received.total'] },
        disputes_per_handled: { missing: [] },
      },
    });
    expect(readCompared(report, share)).toEqual({ state: 'none' });
    expect(readCompared(report, received)).toEqual({ state: 'missing', cells: ['requests.new_received.total'] });
    expect(readCompared(report, disputes)).toEqual({ state: 'edition' });
    expect(readCompared(null, share)).toEqual({ state: 'no-report' });
    const broken = makeReport({ indicators: { disclosure_rate: { count: 3, total: 2, impossible: true } } });
    expect(readCompared(broken, share)).toEqual({ state: 'impossible', count: 3, total: 2 });
  });

  it('shows a number with the relations that its cell fails', () => {
    const failure = {
      relation: 'R2',
      place: { zh: '总计', en: 'Total' },
      formula: { zh: '', en: '' },
      left: 10,
      right: 9,
      cells: ['requests.granted.total'],
    } as const;
    const report = makeReport({ failures: [failure, { ...failure, relation: 'R5' }] });
    expect(readCompared(report, granted)).toMatchObject({ state: 'value', value: 14, failed: ['R2'] });
    expect(readCompared(report, overdue)).toMatchObject({ failed: [] });
  });
});

describe('takeDifference', () => {
  const of = (count: number, total: number) =>
    readCompared(makeReport({ indicators: { disclosure_rate: { count, total } } }), share);
  const number = (count: number) =>
    readCompared(makeReport({ indicators: { requests_received: { count } } }), received);

  it('is that of shares with its interval', () => {
    // 56/70 − 48/80, Newcombe's example.
    const difference = takeDifference(share, of(48, 80), of(56, 70));
    expect(difference?.value).toBeCloseTo(0.2, 12);
    expect(difference?.interval?.lower).toBeCloseTo(0.0524, 4);
    expect(difference?.interval?.upper).toBeCloseTo(0.3339, 4);
  });

  it('is that of numbers without what binary fractions add', () => {
    expect(takeDifference(received, number(0.1), number(0.3))).toEqual({ value: 0.2, interval: null });
    expect(takeDifference(received, number(21), number(5))).toEqual({ value: -16, interval: null });
  });

  it('is none where a value is missing or contradicts a relation', () => {
    expect(takeDifference(share, of(0, 0), of(1, 2))).toBeNull();
    const doubtful = readCompared(
      makeReport({ indicators: { disclosure_rate: { count: 1, total: 2, failed: ['R1'] } } }),
      share,
    );
    expect(takeDifference(share, of(1, 2), doubtful)).toBeNull();
  });
});
