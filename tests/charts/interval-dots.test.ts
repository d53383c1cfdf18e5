import { describe, expect, it } from 'vitest';
import {
  drawIntervalDots,
  tabulateIntervals,
  type IntervalDotsOptions,
  type IntervalRow,
} from '../../src/charts/interval-dots.ts';
import { words } from './cases/case.ts';
import { readPicture } from './read-picture.ts';

function row(name: string, numbers: readonly (number | null)[], isHere = false): IntervalRow {
  const [count = null, total = null, lower = null, upper = null] = numbers;
  return { name, count, total, lower, upper, isHere };
}

const options: IntervalDotsOptions = {
  id: 'chart',
  label: '图名',
  width: 720,
  words,
  fewest: 10,
  none: '没有申请',
  tick: (share) => `${share * 100}%`,
};

function readNumbers(svg: string, pattern: RegExp): number[][] {
  return [...svg.matchAll(pattern)].map(([, ...numbers]) => numbers.map(Number));
}

function readDots(svg: string): { x: number; y: number }[] {
  return readNumbers(svg, /<circle cx="([\d.]+)" cy="([\d.]+)"/gu).map(([x = 0, y = 0]) => ({ x, y }));
}

/** Only the lines that show a row. */
function readIntervals(svg: string): number[][] {
  return readNumbers(svg, /<line x1="([\d.]+)" x2="([\d.]+)" y1="[\d.]+" y2="[\d.]+" data-at/gu);
}

describe('dots with intervals', () => {
  it.each([720, 340])('stand at their shares, with lines from lower to upper limit, at %i px', (width) => {
    const rows = [row('甲', [0, 20, 0, 0.16]), row('乙', [10, 20, 0.25, 0.75]), row('丙', [20, 20, 0.84, 1])];
    const svg = drawIntervalDots(rows, { ...options, width });
    const [none, half, all] = readDots(svg).map(({ x }) => x);
    const length = all! - none!;
    expect(half).toBeCloseTo(none! + length / 2, 1);
    const [first, second, third] = readIntervals(svg);
    expect(first?.[0]).toBeCloseTo(none!, 1);
    expect(first?.[1]).toBeCloseTo(none! + 0.16 * length, 1);
    expect(second?.[0]).toBeCloseTo(none! + 0.25 * length, 1);
    expect(second?.[1]).toBeCloseTo(none! + 0.75 * length, 1);
    expect(third?.[1]).toBeCloseTo(all!, 1);
  });

  it('stand in the order given, below the numbers of an axis from 0 to 100 %', () => {
    const svg = drawIntervalDots([row('甲', [2, 20]), row('乙', [18, 20]), row('丙', [10, 20])], options);
    const ys = readDots(svg).map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    const { texts } = readPicture(svg);
    expect(texts.slice(0, 5).map(({ text }) => text)).toEqual(['0%', '25%', '50%', '75%', '100%']);
    expect(Math.max(...texts.slice(0, 5).map(({ bottom }) => bottom))).toBeLessThan(ys[0]! - 5);
  });

  it('have no line where there is no interval', () => {
    const svg = drawIntervalDots([row('甲', [2, 20])], options);
    expect(readDots(svg)).toHaveLength(1);
    expect(readIntervals(svg)).toEqual([]);
  });

  it('are hollow for few cases, with quiet numbers', () => {
    const few = drawIntervalDots([row('甲', [3, 9, 0.1, 0.7])], options);
    expect(few).toMatch(/<g fill="var\(--paper\)" stroke="var\(--mark\)" stroke-width="2"><circle/u);
    expect(few).not.toMatch(/font-weight="600"[^>]*>(?:(?!<\/g>).)*33\.3%/u);
    const enough = drawIntervalDots([row('甲', [3, 10, 0.1, 0.6])], options);
    expect(enough).not.toMatch(/--paper/u);
    expect(enough).not.toContain('少于10件');
  });

  it('name a row without numbers and say what is missing, and draw nothing', () => {
    const svg = drawIntervalDots([row('甲', [null, 9]), row('乙', [9, null]), row('丙', [0, 0])], options);
    const { texts, marks } = readPicture(svg);
    expect(marks).toEqual([]);
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['甲', '乙', '丙', '未报告', '没有申请', '0 / 0']),
    );
    expect(texts.filter(({ text }) => text === '未报告')).toHaveLength(2);
  });

  it('have the numbers of a row in line with its dot, and this one in the colour of this one', () => {
    const svg = drawIntervalDots([row('甲', [14, 18, 0.5, 0.9], true), row('乙', [1, 18, 0, 0.3])], options);
    // It is drawn over the others.
    const dot = readDots(svg).at(-1);
    const numbers = readPicture(svg).texts.filter(({ text }) => text === '77.8%' || text === '14 / 18');
    expect(numbers).toHaveLength(2);
    for (const { top, bottom } of numbers) expect(Math.abs((top + bottom) / 2 - dot!.y)).toBeLessThan(3);
    expect(svg).toMatch(/fill="var\(--mark-here\)"[^>]*><text[^>]*>甲</u);
  });

  it('have a table in the order given, with words for the share of no cases', () => {
    const heads = {
      body: '机关',
      count: '公开',
      total: '办结',
      share: '比例',
      lower: '下限',
      upper: '上限',
      none: '没有',
    };
    const rows = [row('甲', [3, 4, 0.3, 0.95]), row('乙', [0, 0]), row('丙', [null, 4])];
    expect(tabulateIntervals(rows, heads).rows).toEqual([
      { head: '甲', values: [3, 4, 0.75, 0.3, 0.95] },
      { head: '乙', values: [0, 0, '没有', '没有', '没有'] },
      { head: '丙', values: [null, 4, null, null, null] },
    ]);
  });
});
