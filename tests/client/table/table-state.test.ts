import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstOrder,
  readTableState,
  turnColumn,
  writeTableState,
  type TableState,
} from '../../../src/client/table/table-state.ts';

const columns = ['rank', 'agency', 'region', 'value', 'count', 'total', 'lower', 'upper'];
const made: TableState = { sort: '', order: 'asc', query: '', ranked: false };

describe('the address of a ranking', () => {
  it.each<[string, Partial<TableState>]>([
    ['', {}],
    ['?sort=value', { sort: 'value', order: 'desc' }],
    ['?sort=value&order=asc', { sort: 'value', order: 'asc' }],
    ['?sort=agency&q=%E6%96%87%E5%B3%B0&ranked=1', { sort: 'agency', query: '文峰', ranked: true }],
    ['?sort=rank&order=desc', { sort: 'rank', order: 'desc' }],
    // What it cannot mean is left out, with the rest kept.
    ['?sort=praise&order=up&q=+a+&ranked=yes', { query: 'a' }],
    ['?sort=value&order=up', { sort: 'value', order: 'desc' }],
    ['?order=desc', {}],
  ])('%j is %j', (address, state) => {
    expect(readTableState(address, columns)).toEqual({ ...made, ...state });
  });

  it('is the shortest: nothing stands for how the page was made, or for the first order of a column', () => {
    expect(writeTableState(made)).toBe('');
    expect(writeTableState({ ...made, sort: 'value', order: 'desc' })).toBe('?sort=value');
    expect(writeTableState({ ...made, sort: 'value' })).toBe('?sort=value&order=asc');
    expect(writeTableState({ ...made, query: 'a', ranked: true })).toBe('?q=a&ranked=1');
  });

  it('gives every state back', () => {
    const states = fc
      .record({
        sort: fc.constantFrom('', ...columns),
        order: fc.constantFrom('asc' as const, 'desc' as const),
        query: fc
          .string({ unit: 'grapheme', maxLength: 20 })
          .map((text) => text.trim())
          .filter((text) => text.length <= 100),
        ranked: fc.boolean(),
      })
      .map((state) => (state.sort === '' ? { ...state, order: firstOrder('') } : state));
    fc.assert(
      fc.property(states, (state) => {
        expect(readTableState(writeTableState(state), columns)).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });
});

it('the head of a column sorts by it, and turns it round when pressed again', () => {
  const first = turnColumn(made, 'value');
  expect(first).toEqual({ ...made, sort: 'value', order: 'desc' });
  const second = turnColumn(first, 'value');
  expect(second).toEqual({ ...made, sort: 'value', order: 'asc' });
  expect(turnColumn(second, 'value')).toEqual(first);
  expect(turnColumn(second, 'agency')).toEqual({ ...made, sort: 'agency', order: 'asc' });
});
