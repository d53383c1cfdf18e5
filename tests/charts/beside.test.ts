import { describe, expect, it } from 'vitest';
import { anchorBeside, areApart, listSides, spanBeside } from '../../src/charts/beside.ts';

describe('a label beside a line', () => {
  it('is anchored at a distance from it', () => {
    expect(anchorBeside(50, 'right')).toEqual({ x: 56, textAnchor: 'start' });
    expect(anchorBeside(50, 'left')).toEqual({ x: 44, textAnchor: 'end' });
  });

  it('stands on a side where the picture has room, right rather than left', () => {
    const sidesAt = (x: number): string[] => listSides((side) => spanBeside(x, 40, side), 100);
    expect([60, 61, 39, 40].map(sidesAt)).toEqual([['right', 'left'], ['left'], ['right'], ['right', 'left']]);
    expect(listSides((side) => spanBeside(50, 60, side), 100)).toEqual([]);
  });

  it('is apart from another with a gap between them', () => {
    expect(areApart([0, 10], [24, 30], 14)).toBe(true);
    expect(areApart([24, 30], [0, 10], 14)).toBe(true);
    expect(areApart([0, 10], [23.9, 30], 14)).toBe(false);
  });
});
