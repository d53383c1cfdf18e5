import { describe, expect, it } from 'vitest';
import { countColumns, fitColumns, padEnd, padStart } from '../../../scripts/terminal/columns.ts';

describe('the columns of a terminal', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['汾西', 4],
    ['规章（2）', 9],
    ['𠮷a', 3],
    ['—', 1],
  ])('counts %j as it is shown', (text, columns) => {
    expect(countColumns(text)).toBe(columns);
  });

  it('fills up to a width and cuts to one', () => {
    expect(padEnd('总计', 6)).toBe('总计  ');
    expect(padStart('总计', 6)).toBe('  总计');
    expect(padStart('总计', 3)).toBe('总计');
    expect(fitColumns('总计a', 3)).toBe('总');
  });
});
