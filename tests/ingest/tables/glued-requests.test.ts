import { describe, expect, it } from 'vitest';
import { requestRowsOf } from '../../../src/form/requests.ts';
import { listSplits } from '../../../src/ingest/tables/glued-digits.ts';
import { settleGluedRows, type RowSplits } from '../../../src/ingest/tables/glued-requests.ts';

function glued(id: string, digits: string): RowSplits {
  return { id, splits: listSplits([digits], 7) ?? [], given: false };
}

function given(id: string, values: readonly number[]): RowSplits {
  return { id, splits: [values], given: true };
}

const none = [0, 0, 0, 0, 0, 0, 0];

/** A table of 2021 of nothing but zeros, but for the rows named. */
function tableOf(rows: readonly RowSplits[]): RowSplits[] {
  return requestRowsOf('2021').map(({ id }) => rows.find((row) => row.id === id) ?? given(id, none));
}

function settle(rows: readonly RowSplits[], id: string): { values: readonly number[] | null; candidates: number } {
  const row = settleGluedRows(rows, '2021').find((each) => each.id === id);
  return { values: row?.values ?? null, candidates: row?.candidates.length ?? -1 };
}

describe('rows whose digits have run together', () => {
  it('are settled alone when the digits can be split in one way and add up', () => {
    expect(settle([glued('granted', '5000005')], 'granted').values).toEqual([5, 0, 0, 0, 0, 0, 5]);
    // Six zeros and a 12 that is no sum of theirs: one cell may have been empty, or two rows have run together.
    expect(settle([glued('granted', '00000012')], 'granted').values).toBeNull();
  });

  it('are not settled by their own sum alone', () => {
    // 12 0 0 0 0 0 12 is the only split that adds up, and nothing else speaks for it.
    expect(settle([glued('granted', '120000012')], 'granted')).toEqual({ values: null, candidates: 1 });
  });

  it('are settled when their sum and the columns of the balance agree', () => {
    const rows = tableOf([
      glued('new_received', '120000012'),
      given('granted', [12, 0, 0, 0, 0, 0, 12]),
      given('result_total', [12, 0, 0, 0, 0, 0, 12]),
    ]);
    expect(settle(rows, 'new_received').values).toEqual([12, 0, 0, 0, 0, 0, 12]);
  });

  it('are settled when their sum and the columns of the outcomes agree', () => {
    const rows = tableOf([
      given('new_received', [12, 0, 0, 0, 0, 0, 12]),
      glued('granted', '120000012'),
      given('result_total', [12, 0, 0, 0, 0, 0, 12]),
    ]);
    expect(settle(rows, 'granted').values).toEqual([12, 0, 0, 0, 0, 0, 12]);
  });

  it('are not settled when no split agrees with the other rows', () => {
    const rows = tableOf([glued('granted', '120000012'), given('result_total', [3, 0, 0, 0, 0, 0, 3])]);
    expect(settle(rows, 'granted').values).toBeNull();
  });

  it('are not settled when two rows can share the same sum in two ways', () => {
    // 1 11 … 12 beside 11 1 … 12 gives the same columns as the other way round.
    const rows = tableOf([
      glued('granted', '111000012'),
      glued('denied_state_secret', '111000012'),
      given('result_total', [12, 12, 0, 0, 0, 0, 24]),
    ]);
    expect(settle(rows, 'granted').values).toBeNull();
    expect(settle(rows, 'denied_state_secret').values).toBeNull();
  });

  it('are not settled by the outcomes when one of those is missing', () => {
    const rows = tableOf([glued('granted', '120000012'), given('result_total', [12, 0, 0, 0, 0, 0, 12])]);
    const short = rows.filter(({ id }) => id !== 'other_misc');
    expect(settle(short, 'granted').values).toBeNull();
  });
});
