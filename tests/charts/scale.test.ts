import { describe, expect, it } from 'vitest';
import { writeBounds } from '../../src/charts/scale-bounds.ts';
import { findClass, makeClasses, type ScaleOptions } from '../../src/charts/scale.ts';
import { words } from './cases/case.ts';

describe('the classes of values', () => {
  it('are the same for all shares', () => {
    expect(makeClasses([0.01, 0.02, null], 'share')).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(makeClasses([], 'share')).toEqual([0.2, 0.4, 0.6, 0.8]);
  });

  it.each<[string, (number | null)[], number[]]>([
    ['every number to 5 apart', [0, 1, 5, null], [1, 2, 3, 4]],
    ['zeros alone', [0, 0, 0], [1, 2, 3, 4]],
    ['nothing', [null], [1, 2, 3, 4]],
    ['whole steps only', [1, 3, 6], [2, 4, 6, 8]],
    ['five steps that just reach', [20, 60, 100], [20, 40, 60, 80]],
    ['the next step', [20, 60, 101], [25, 50, 75, 100]],
    ['steps of 15', [15, 30, 71], [15, 30, 45, 60]],
    ['large numbers', [40_000, 61_234], [15_000, 30_000, 45_000, 60_000]],
    ['ratios', [0.3, 0.5, 0.71], [0.15, 0.3, 0.45, 0.6]],
  ])('of counts, %s', (_, counts, expected) => {
    expect(makeClasses(counts, 'count')).toEqual(expected);
  });

  it('of counts rise steeply where most are small beside the highest', () => {
    expect(makeClasses([3, 40, 260, 12_345], 'count')).toEqual([1000, 2000, 5000, 10_000]);
    expect(makeClasses([0, 0, 0, 7], 'count')).toEqual([1, 2, 5, 10]);
    expect(makeClasses([0.01, 0.02, 0.9], 'count')).toEqual([0.05, 0.1, 0.2, 0.5]);
    // Just half of them.
    expect(makeClasses([3, 40, 12_000, 12_345], 'count')).toEqual([2500, 5000, 7500, 10_000]);
  });

  it.each<[string, number[], number[]]>([
    ['from the lowest on', [-51, -24, 0, 3], [-45, -30, -15, 0]],
    ['all of them', [-9, -7, -5], [-8, -7, -6, -5]],
    ['to both sides alike', [-50, 50], [-25, 0, 25, 50]],
    ['few numbers apart', [-1, 0, 1], [0, 1, 2, 3]],
  ])('of counts below zero are even, with a bound at zero: %s', (_, counts, expected) => {
    expect(makeClasses(counts, 'count')).toEqual(expected);
  });

  it('begin at their bounds, and zero is in the first', () => {
    const classes = [0.2, 0.4, 0.6, 0.8];
    expect([0, 0.19, 0.2, 0.399, 0.4, 0.6, 0.8, 1].map((share) => findClass(share, classes))).toEqual([
      1, 1, 2, 2, 3, 4, 5, 5,
    ]);
    expect(findClass(7, [])).toBe(1);
  });
});

describe('the bounds of classes as a key has them', () => {
  function boundsOf(values: readonly (number | null)[], kind: ScaleOptions['kind'] = 'count'): (string | null)[] {
    return writeBounds({ kind, classes: makeClasses(values, kind), words }, values);
  }

  it('of shares go from 0 to 100 %, with the sign at the end alone', () => {
    expect(boundsOf([0.5, 0.6], 'share')).toEqual(['0', '20', '40', '60', '80', '100%']);
  });

  it('of shares have as many digits as tell them apart', () => {
    expect(writeBounds({ kind: 'share', classes: [0.0002, 0.0004, 0.125], words }, [])).toEqual([
      '0',
      '0.02',
      '0.04',
      '12.5',
      '100%',
    ]);
  });

  it('of counts end with the largest', () => {
    expect(boundsOf([0, 1, 5, null])).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(boundsOf([40_000, 61_234])).toEqual(['0', '15,000', '30,000', '45,000', '60,000', '61,234']);
  });

  it('of counts have no end where the last class is empty, or is the bound itself', () => {
    expect(boundsOf([0, 0])).toEqual(['0', '1', '2', '3', '4', null]);
    expect(boundsOf([0, 0, 0, 10])).toEqual(['0', '1', '2', '5', '10', null]);
    expect(boundsOf([null])).toEqual(['0', '1', '2', '3', '4', null]);
  });

  it('of counts begin with the lowest where it is negative', () => {
    expect(boundsOf([-51, -24, 0, 3])).toEqual(['-51', '-45', '-30', '-15', '0', '3']);
  });

  it('of ratios have all their digits, and the ends one more', () => {
    expect(boundsOf([0.001, 0.0123, 0.0237])).toEqual(['0', '0.005', '0.01', '0.015', '0.02', '0.0237']);
    expect(boundsOf([-0.5123, 0.3])).toEqual(['−0.51', '−0.4', '−0.2', '0', '0.2', '0.3']);
  });

  it('of ratios between whole bounds end with a digit behind the point', () => {
    expect(writeBounds({ kind: 'count', classes: [1, 2], words }, [1 / 3, 16 / 3])).toEqual(['0', '1', '2', '5.3']);
  });

  it('of ratios have more digits where the end would be like its neighbour', () => {
    expect(boundsOf([0, 0.3, 0.801])).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '0.801']);
  });
});
