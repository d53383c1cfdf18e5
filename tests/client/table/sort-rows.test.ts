import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, sortRows } from '../../../src/client/table/sort-rows.ts';

function sort(values: readonly string[], order: 'asc' | 'desc'): string[] {
  return sortRows(
    values.map((value) => ({ row: value, value })),
    order,
  );
}

describe('rows', () => {
  it.each<[string[], 'asc' | 'desc', string[]]>([
    [['10', '9', '-4', '0.5'], 'asc', ['-4', '0.5', '9', '10']],
    [['10', '9', '-4', '0.5'], 'desc', ['10', '9', '0.5', '-4']],
    [['', '2', '', '1'], 'asc', ['1', '2', '', '']],
    [['', '1', '', '2'], 'desc', ['2', '1', '', '']],
    [['文峰区', '北关区', '安阳县'], 'asc', ['安阳县', '北关区', '文峰区']],
  ])('%j %s are %j', (values, order, sorted) => {
    expect(sort(values, order)).toEqual(sorted);
  });

  it('that are equal stay as they stood, in either order', () => {
    const rows = [
      { row: 'a', value: '1' },
      { row: 'b', value: '2' },
      { row: 'c', value: '1' },
      { row: 'd', value: '' },
      { row: 'e', value: '2' },
    ];
    expect(sortRows(rows, 'asc')).toEqual(['a', 'c', 'b', 'e', 'd']);
    expect(sortRows(rows, 'desc')).toEqual(['b', 'e', 'a', 'c', 'd']);
  });

  it('are all still there, and those without a value last', () => {
    const values = fc.array(fc.oneof(fc.constant(''), fc.integer().map(String)));
    fc.assert(
      fc.property(values, fc.constantFrom('asc' as const, 'desc' as const), (all, order) => {
        const sorted = sort(all, order);
        expect(sorted.toSorted()).toEqual(all.toSorted());
        const first = sorted.indexOf('');
        if (first >= 0) expect(sorted.slice(first).every((value) => value === '')).toBe(true);
      }),
    );
  });
});

it('names are found whatever their width, case and spaces', () => {
  expect(foldText(' Ａnyang  市 ')).toBe('anyang市');
});
