import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKeys } from '../../src/form/cells.ts';
import { makeFigures } from '../fixtures/figures.ts';
import type { Check, Figures } from '../../src/analysis/checks/check.ts';
import { runChecks } from '../../src/analysis/checks/run-checks.ts';
import type { Cell } from '../../src/ingest/tables/cell.ts';

const at = { line: 1, column: 1 };

function failures(changes: Record<string, number | Cell>): Partial<Check>[] {
  return runChecks(makeFigures(changes))
    .filter(({ state }) => state === 'fails')
    .map(({ relation, column, row, block, table, left, right }) =>
      Object.fromEntries(
        Object.entries({ relation, column, row, block, table, left, right }).filter(([, value]) => value !== undefined),
      ),
    );
}

describe('R1 to R4', () => {
  it('hold where everything adds up', () => {
    expect(
      failures({
        'requests.new_received.natural_person': 8,
        'requests.new_received.total': 8,
        'requests.carried_in.natural_person': 2,
        'requests.carried_in.total': 2,
        'requests.granted.natural_person': 6,
        'requests.granted.total': 6,
        'requests.rejected_duplicate.natural_person': 1,
        'requests.rejected_duplicate.total': 1,
        'requests.result_total.natural_person': 7,
        'requests.result_total.total': 7,
        'requests.carried_out.natural_person': 3,
        'requests.carried_out.total': 3,
        'disputes.review.upheld': 1,
        'disputes.review.pending': 1,
        'disputes.review.total': 2,
      }),
    ).toEqual([]);
  });

  it('show both sides of an equation that does not: 10 + 1 = 0', () => {
    expect(
      failures({
        'requests.granted.natural_person': 10,
        'requests.granted.other_org': 1,
        'requests.new_received.natural_person': 10,
        'requests.new_received.other_org': 1,
        'requests.new_received.total': 11,
        'requests.result_total.natural_person': 10,
        'requests.result_total.other_org': 1,
        'requests.result_total.total': 11,
      }),
    ).toEqual([
      { relation: 'R2', column: 'total', left: 0, right: 11 },
      { relation: 'R3', row: 'granted', left: 11, right: 0 },
    ]);
  });

  it('name the block of table 4 that does not add up', () => {
    expect(failures({ 'disputes.litigation_direct.total': 2 })).toEqual([
      { relation: 'R4', block: 'litigation_direct', left: 0, right: 2 },
    ]);
  });

  it('name every cell of the equation', () => {
    const check = runChecks(makeFigures({})).find(
      ({ relation, column }) => relation === 'R1' && column === 'other_org',
    );
    expect(check?.cells).toEqual([
      'requests.new_received.other_org',
      'requests.carried_in.other_org',
      'requests.result_total.other_org',
      'requests.carried_out.other_org',
    ]);
  });

  it.each([
    { state: 'blank', raw: '', at },
    { state: 'unreadable', raw: '0 0', at },
    { state: 'absent' },
  ] satisfies Cell[])('are not assessable with an operand that is $state, even if the rest would fail', (cell) => {
    const checks = runChecks(makeFigures({ 'requests.granted.total': cell, 'requests.granted.natural_person': 5 }));
    const touching = checks.filter(
      ({ relation, cells }) => relation !== 'R6' && cells.includes('requests.granted.total'),
    );
    expect(touching.map(({ relation, state }) => [relation, state])).toEqual([
      ['R2', 'not_assessable'],
      ['R3', 'not_assessable'],
    ]);
  });

  it('confirm nothing about values that were derived by them', () => {
    const derived: Cell = { state: 'reported', value: 0, raw: '00', at, derived: true };
    const checks = runChecks(makeFigures({ 'disputes.review.upheld': derived }));
    expect(checks.find(({ block }) => block === 'review')).toMatchObject({
      state: 'not_assessable',
      left: 0,
      right: 0,
    });
  });

  it('catch any single change of a cell of table 3 or 4 in a report that adds up', () => {
    const bound = [...cellKeys('requests', '2021'), ...cellKeys('disputes', '2021')];
    fc.assert(
      fc.property(fc.constantFrom(...bound), fc.integer({ min: 1, max: 999 }), (key, value) => {
        const broken = runChecks(makeFigures({ [key]: value })).filter(({ state }) => state === 'fails');
        expect(broken.length).toBeGreaterThan(0);
        for (const { cells } of broken) expect(cells).toContain(key);
      }),
    );
  });

  it('are not assessable for a table that was not read', () => {
    const nothing: Figures = { editions: { proactive: null, requests: null, disputes: null }, cells: new Map() };
    const checks = runChecks(nothing);
    expect(new Set(checks.map(({ state }) => state))).toEqual(new Set(['not_assessable']));
    // Seven columns three times (R1, R2, R5), the twenty-two rows of both editions, three blocks, three tables, two stocks.
    expect(checks).toHaveLength(7 + 7 + 22 + 3 + 7 + 3 + 2);
  });
});

describe('R6', () => {
  it.each([
    ['requests.granted.total', -1, 'requests'],
    ['requests.granted.total', 2.5, 'requests'],
    ['disputes.review.upheld', -2, 'disputes'],
    ['proactive.fees.amount_wan_yuan', -0.5, 'proactive'],
    ['proactive.regulations.issued', 0.5, 'proactive'],
  ])('fails for %s = %d and names the cell', (key, value, table) => {
    const check = runChecks(makeFigures({ [key]: value })).find(
      (each) => each.relation === 'R6' && each.table === table,
    );
    expect(check).toMatchObject({ state: 'fails', cells: [key] });
  });

  it('holds for fees with decimals', () => {
    expect(failures({ 'proactive.fees.amount_wan_yuan': 24252.311082 })).toEqual([]);
  });

  it('counts how many of the reported values keep to it', () => {
    const check = runChecks(makeFigures({ 'disputes.review.upheld': -2 })).find((each) => each.table === 'disputes');
    expect(check).toMatchObject({ left: 14, right: 15 });
  });
});
