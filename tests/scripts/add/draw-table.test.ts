import { describe, expect, it } from 'vitest';
import { drawTable } from '../../../scripts/add/draw-table.ts';

describe('drawTable', () => {
  it('puts labels to the left and values to the right, with Chinese characters two columns wide', () => {
    expect(
      drawTable([
        ['', '自然人', '总计'],
        ['本年新收', '5', '1024'],
        ['其他', '', '—'],
        ['a', '?', ''],
      ]),
    ).toEqual(['          自然人  总计', '本年新收       5  1024', '其他                 —', 'a              ?']);
  });

  it('lets rows be of different lengths', () => {
    expect(drawTable([['一'], ['二', '1', '22']])).toEqual(['一', '二  1  22']);
    expect(drawTable([])).toEqual([]);
  });
});
