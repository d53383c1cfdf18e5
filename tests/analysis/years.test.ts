import { describe, expect, it } from 'vitest';
import type { Check, PreviousFigures } from '../../src/analysis/checks/check.ts';
import { findEquation } from '../../src/analysis/checks/equations.ts';
import { runChecks } from '../../src/analysis/checks/run-checks.ts';
import { findJumps } from '../../src/analysis/jumps.ts';
import { findPrevious } from '../../src/record/link-years.ts';
import { makeFigures } from '../fixtures/figures.ts';

const blank = { state: 'blank', raw: '', at: { line: 1, column: 1 } } as const;

function last(changes: Parameters<typeof makeFigures>[0], edition?: '2019' | '2021'): PreviousFigures {
  return { ...makeFigures(changes, edition), id: 'a/2023' };
}

function find(checks: readonly Check[], relation: string, place: string): Check | undefined {
  return checks.find((check) => check.relation === relation && (check.column ?? check.row) === place);
}

describe('R5', () => {
  it('holds where a report carries in what the one before carried over', () => {
    const checks = runChecks(
      makeFigures({ 'requests.carried_in.total': 3 }),
      [],
      last({ 'requests.carried_out.total': 3 }),
    );
    expect(find(checks, 'R5', 'total')).toEqual({
      relation: 'R5',
      column: 'total',
      state: 'holds',
      left: 3,
      right: 3,
      cells: ['requests.carried_in.total'],
      previous: { report: 'a/2023', cells: ['requests.carried_out.total'] },
    });
  });

  it('fails where it carries in something else, column by column', () => {
    const checks = runChecks(
      makeFigures({ 'requests.carried_in.natural_person': 3 }),
      [],
      last({ 'requests.carried_out.natural_person': 2 }),
    );
    expect(find(checks, 'R5', 'natural_person')).toMatchObject({ state: 'fails', left: 3, right: 2 });
    expect(find(checks, 'R5', 'commercial_enterprise')).toMatchObject({ state: 'holds', left: 0, right: 0 });
  });

  it('is not assessable without that report, and says which operand is missing with it', () => {
    const alone = runChecks(makeFigures({}));
    expect(find(alone, 'R5', 'total')).toMatchObject({ state: 'not_assessable', left: 0, right: null });
    expect(find(alone, 'R5', 'total')).not.toHaveProperty('previous');
    const gap = runChecks(makeFigures({}), [], last({ 'requests.carried_out.total': blank }));
    expect(find(gap, 'R5', 'total')).toMatchObject({
      state: 'not_assessable',
      previous: { missing: ['requests.carried_out.total'] },
    });
  });
});

describe('R7', () => {
  const now = makeFigures({
    'proactive.normative_documents.in_force': 21,
    'proactive.normative_documents.issued': 5,
    'proactive.normative_documents.repealed': 4,
  });

  it('holds where the stock is last year’s, plus what was issued, less what was repealed', () => {
    const checks = runChecks(now, [], last({ 'proactive.normative_documents.in_force': 20 }));
    expect(find(checks, 'R7', 'normative_documents')).toMatchObject({ state: 'holds', left: 21, right: 21 });
  });

  it('fails where it is not', () => {
    const checks = runChecks(now, [], last({ 'proactive.normative_documents.in_force': 30 }));
    expect(find(checks, 'R7', 'normative_documents')).toMatchObject({ state: 'fails', left: 21, right: 31 });
  });

  it('asks nothing of the edition of 2019, whose columns mean other things', () => {
    const checks = runChecks(makeFigures({}, '2019'), [], last({}, '2019'));
    expect(checks.filter(({ relation }) => relation === 'R7')).toEqual([]);
  });
});

describe('decimals', () => {
  it('add up in decimals, so that only R6 fails for 0.1 + 0.2 = 0.3', () => {
    const checks = runChecks(
      makeFigures({ 'disputes.review.upheld': 0.1, 'disputes.review.corrected': 0.2, 'disputes.review.total': 0.3 }),
    );
    expect(checks.filter(({ state }) => state === 'fails').map(({ relation }) => relation)).toEqual(['R6']);
  });
});

describe('a check', () => {
  it('can be written out as the equation that it judged', () => {
    const editions = { proactive: '2021', requests: '2021', disputes: '2021' } as const;
    const equation = findEquation({ relation: 'R7', row: 'regulations' }, editions);
    expect(equation?.left).toEqual([{ key: 'proactive.regulations.in_force' }]);
    expect(equation?.right).toEqual([
      { key: 'proactive.regulations.in_force', previous: true },
      { key: 'proactive.regulations.issued' },
      { key: 'proactive.regulations.repealed', negative: true },
    ]);
    expect(findEquation({ relation: 'R6' }, editions)).toBeNull();
  });

  it('names the operands that are missing', () => {
    const checks = runChecks(makeFigures({ 'disputes.review.pending': blank }));
    expect(checks.find(({ block }) => block === 'review')).toMatchObject({
      state: 'not_assessable',
      missing: ['disputes.review.pending'],
    });
  });
});

describe('the report of the year before', () => {
  const reports = [2022, 2023, 2025].map((year) => ({ agency: { id: 'a' }, year }));
  const [first, second, fourth] = reports;

  it('is that of the same body for that very year', () => {
    expect([...findPrevious(reports).values()]).toEqual([null, first, null]);
  });

  it('is none in the year in which the body was merged or split, though it kept its id', () => {
    const merged = { change: 'merged', year: 2023, from: [{ id: 'a' }, { id: 'b' }], to: [{ id: 'a' }] } as const;
    expect(findPrevious(reports, [merged]).get(second!)).toBeNull();
    expect(findPrevious(reports, [{ ...merged, year: 2022 }]).get(second!)).toBe(first);
    const renamed = { ...merged, change: 'renamed', from: [{ id: 'a' }] } as const;
    expect(findPrevious(reports, [renamed]).get(second!)).toBe(first);
    expect(findPrevious(reports, [merged]).get(fourth!)).toBeNull();
  });
});

describe('a jump', () => {
  it('is not seen in a cell that a relation of its report fails', () => {
    const [before, now] = [300, 30].map((count) => makeFigures({ 'requests.new_received.total': count }));
    expect(findJumps(now!, before!)).toHaveLength(1);
    expect(findJumps(now!, before!, new Set(['requests.new_received.total']))).toEqual([]);
  });

  it.each([
    [30, 6, true],
    [30, 7, false],
    [29, 1, false],
    [0, 30, true],
    [6, 30, true],
  ])('from %i to %i requests: %s', (before, value, found) => {
    const jumps = findJumps(
      makeFigures({ 'requests.new_received.total': value }),
      makeFigures({ 'requests.new_received.total': before }),
    );
    expect(jumps).toEqual(found ? [{ key: 'requests.new_received.total', before, value }] : []);
  });

  it('is not seen where either year has no number', () => {
    const some = makeFigures({ 'requests.new_received.total': 500 });
    const none = makeFigures({ 'requests.new_received.total': blank });
    expect(findJumps(some, none)).toEqual([]);
    expect(findJumps(none, some)).toEqual([]);
  });
});
