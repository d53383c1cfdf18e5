import { describe, expect, it } from 'vitest';
import { keysOfGroup } from '../../src/form/cells.ts';
import { addValues, readValue, summariseFigures } from '../../src/analysis/outcomes.ts';
import { listOutcomes } from '../../src/analysis/listed-outcomes.ts';
import { cellKeys } from '../../src/form/cells.ts';

type Cells = Record<string, { state: string; value?: number }>;

function zeros(): Cells {
  const keys = [...cellKeys('requests', '2021'), ...cellKeys('disputes', '2021')];
  return Object.fromEntries(keys.map((key) => [key, { state: 'reported', value: 0 }]));
}

describe('figures', () => {
  it('are numbers only where a number was reported', () => {
    const cells: Cells = { 'a.b.c': { state: 'reported', value: 0 }, 'a.b.d': { state: 'blank' } };
    expect(readValue(cells, 'requests.none.total')).toBeNull();
    expect(addValues(cells as never, ['requests.x.y'])).toBeNull();
  });

  it('of a group are the rows that the form puts there', () => {
    expect(keysOfGroup('2021', 'denied')).toHaveLength(8);
    expect(keysOfGroup('2021', 'unable')).toHaveLength(3);
    expect(keysOfGroup('2021', 'rejected')).toHaveLength(5);
    expect(keysOfGroup('2021', 'other')).toEqual([
      'requests.other_overdue_correction.total',
      'requests.other_overdue_fee.total',
      'requests.other_misc.total',
    ]);
    expect(keysOfGroup('2019', 'other')).toEqual(['requests.other_handling.total']);
    expect(keysOfGroup('2021', 'disclosed')).toEqual(['requests.granted.total', 'requests.partially_granted.total']);
  });

  it('are added up by group, and a group with a gap has no sum', () => {
    const cells = zeros();
    cells['requests.granted.total'] = { state: 'reported', value: 13 };
    cells['requests.partially_granted.total'] = { state: 'reported', value: 1 };
    cells['requests.denied_state_secret.total'] = { state: 'blank' };
    cells['disputes.litigation_direct.total'] = { state: 'reported', value: 1 };
    cells['disputes.litigation_after_review.total'] = { state: 'reported', value: 2 };
    expect(summariseFigures(cells, '2021')).toEqual({
      received: 0,
      carriedIn: 0,
      handled: 0,
      carriedOut: 0,
      outcomes: { disclosed: 14, denied: null, unable: 0, rejected: 0, other: 0 },
      reviews: 0,
      lawsuits: 3,
      reviewResults: { upheld: 0, corrected: 0, other_result: 0, pending: 0 },
      lawsuitResults: { upheld: 0, corrected: 0, other_result: 0, pending: 0 },
    });
  });

  it('without a known edition have no groups', () => {
    expect(summariseFigures(zeros(), null).outcomes).toEqual({
      disclosed: null,
      denied: null,
      unable: null,
      rejected: null,
      other: null,
    });
  });
});

describe('the list of outcomes', () => {
  it('names what occurred, in the order of the form, what is still open last', () => {
    const cells = zeros();
    cells['requests.carried_out.total'] = { state: 'reported', value: 1 };
    cells['requests.unable_not_held.total'] = { state: 'reported', value: 3 };
    cells['requests.partially_granted.total'] = { state: 'reported', value: 1 };
    cells['requests.result_total.total'] = { state: 'reported', value: 4 };
    expect(listOutcomes(cells, '2021')).toEqual([
      {
        rowId: 'partially_granted',
        role: 'partially_granted',
        name: { zh: '部分公开', en: 'Partially granted' },
        count: 1,
      },
      { rowId: 'unable_not_held', role: 'unable', name: { zh: '本机关不掌握', en: 'Not held' }, count: 3 },
      { rowId: 'carried_out', role: 'carried_out', name: { zh: '结转下年度', en: 'Carried over' }, count: 1 },
    ]);
  });

  it('is not made when a row is missing', () => {
    const cells = zeros();
    cells['requests.other_misc.total'] = { state: 'unreadable' };
    expect(listOutcomes(cells, '2021')).toBeNull();
  });
});
