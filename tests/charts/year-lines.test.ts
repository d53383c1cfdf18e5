import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawYearLines, tabulateYears, type YearBreak, type YearRow } from '../../src/charts/year-lines.ts';
import { words } from './cases/case.ts';
import { findCollisions, readPicture } from './read-picture.ts';

const roles = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const names = ['收到申请', '办结', '结转', '行政复议', '行政诉讼'];
const series = roles.map((role, index) => ({ role, name: names[index]! }));

function draw(rows: readonly YearRow[], breaks: readonly YearBreak[] = [], width = 720): string {
  const count = rows[0]?.values.length ?? 1;
  return drawYearLines(rows, { id: 'chart', label: '图名', width, words, series: series.slice(0, count), breaks });
}

/** Counts of one series by year. */
function list(counts: Readonly<Record<number, number | null>>): YearRow[] {
  return Object.entries(counts).map(([year, value]) => ({ year: Number(year), values: [value] }));
}

function find(svg: string, selector: string): Element[] {
  return [...parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelectorAll(selector)];
}

function readDots(svg: string): Record<string, { x: number; y: number }> {
  return Object.fromEntries(
    find(svg, 'circle').map((dot) => [
      dot.getAttribute('data-at')!,
      { x: Number(dot.getAttribute('cx')), y: Number(dot.getAttribute('cy')) },
    ]),
  );
}

/** How many points each part of the first line has. */
function countPoints(svg: string): number[] {
  return find(svg, 'g[stroke-width="2.5"] > path').map((path) => path.getAttribute('d')!.split(/[ML]/u).length - 1);
}

function textsOf(svg: string): string[] {
  return readPicture(svg).texts.map(({ text }) => text);
}

describe('lines over years', () => {
  it('stand at heights in proportion to their values, from zero', () => {
    const svg = draw(list({ 2022: 0, 2023: 10, 2024: 20 }));
    const { '0.0': zero, '1.0': half, '2.0': whole } = readDots(svg);
    // The highest tick is 20, and the plane 220 pixels high.
    expect(zero!.y - half!.y).toBeCloseTo(110);
    expect(half!.y - whole!.y).toBeCloseTo(110);
    expect(zero!.y).toBe(readPicture(svg).height - 26);
  });

  it('leave the room of a year that has no row', () => {
    const { '0.0': a, '1.0': b, '2.0': c } = readDots(draw(list({ 2018: 1, 2020: 1, 2021: 1 })));
    expect(b!.x - a!.x).toBeCloseTo(2 * (c!.x - b!.x), 1);
  });

  it('join only years that follow each other, and leave a value alone as a dot', () => {
    const svg = draw(list({ 2016: 1, 2017: 2, 2018: null, 2019: 3, 2021: 4, 2022: 5, 2023: 6 }));
    expect(countPoints(svg)).toEqual([2, 3]);
    expect(Object.keys(readDots(svg))).toEqual(['0.0', '1.0', '3.0', '4.0', '5.0', '6.0']);
  });

  it('do not cross a break, whose line stands between the two years', () => {
    const rows = list({ 2020: 1, 2021: 2, 2022: 3, 2023: 4 });
    const svg = draw(rows, [{ before: 2022, name: '改名' }]);
    expect(countPoints(svg)).toEqual([2, 2]);
    const { '1.0': before, '2.0': after } = readDots(svg);
    const x = Number(find(svg, 'g[stroke-width="0.75"] > line')[0]!.getAttribute('x1'));
    expect(x).toBeCloseTo((before!.x + after!.x) / 2, 1);
    expect(textsOf(svg)).toContain('改名');
  });

  it('know of no break before the first or behind the last year', () => {
    const rows = list({ 2022: 1, 2023: 2 });
    const breaks = [
      { before: 2022, name: '改名' },
      { before: 2024, name: '合并' },
    ];
    expect(draw(rows, breaks)).toBe(draw(rows));
  });

  it('name what changed in one year at one place', () => {
    const rows = list({ 2022: 1, 2023: 2 });
    const svg = draw(rows, [
      { before: 2023, name: '改名' },
      { before: 2023, name: '合并' },
    ]);
    expect(find(svg, 'g[stroke-width="0.75"] > line')).toHaveLength(1);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['改名', '合并']));
  });

  it.each([720, 340])('name of many breaks the latest eight at most, and none over another, at %i px', (width) => {
    const rows = Array.from({ length: 13 }, (_, index) => ({ year: 2012 + index, values: [index] }));
    const breaks = rows
      .slice(1)
      .map(({ year }) => ({ before: year, name: `变更甲${String.fromCodePoint(0x4e00 + year)}` }));
    const svg = draw(rows, breaks, width);
    const named = textsOf(svg).filter((text) => text.startsWith('变更甲'));
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual(breaks.slice(-named.length).map(({ name }) => name));
    expect(named.length).toBeLessThanOrEqual(8);
    expect(findCollisions(readPicture(svg))).toEqual([]);
    expect(find(svg, 'g[stroke-width="0.75"] > line')).toHaveLength(12);
  });

  it('are dots alone in one year', () => {
    const svg = draw([{ year: 2024, values: [14, 12, 2] }]);
    expect(find(svg, 'circle')).toHaveLength(3);
    expect(countPoints(svg)).toEqual([]);
  });

  it('are all different, by colour and dashes', () => {
    const svg = draw([
      { year: 2023, values: [1, 2, 3, 4, 5] },
      { year: 2024, values: [2, 3, 4, 5, 6] },
    ]);
    const groups = find(svg, 'circle').map((dot) => dot.parentElement!.previousElementSibling!);
    const kinds = groups.map((group) => `${group.getAttribute('stroke')} ${group.getAttribute('stroke-dasharray')}`);
    expect(new Set(kinds).size).toBe(5);
    expect(kinds[0]).toBe('var(--mark-here) null');
  });

  it('have dots that are told apart without colour', () => {
    const svg = draw([{ year: 2024, values: [1, 2, 3, 4, 5] }]);
    const dots = find(svg, 'circle').map(({ parentElement: group }) => [
      group!.getAttribute('fill'),
      group!.getAttribute('stroke'),
    ]);
    expect(dots).toEqual([
      ['var(--mark-here)', null],
      ['var(--mark)', null],
      ['var(--paper)', 'var(--ink-soft)'],
      ['var(--paper)', 'var(--mark)'],
      ['var(--ink)', null],
    ]);
  });
});

describe('labels of lines', () => {
  it('say the value of the last year, and the name', () => {
    const texts = textsOf(
      draw([
        { year: 2023, values: [1, 2] },
        { year: 2024, values: [1204, 3] },
      ]),
    );
    expect(texts).toEqual(expect.arrayContaining(['1,204', '收到申请', '3', '办结']));
  });

  it('say that the last year is missing, though there are values before it', () => {
    const texts = textsOf(draw(list({ 2022: 37, 2023: 41, 2024: null })));
    expect(texts).toContain('未报告');
    expect(texts).not.toContain('41');
  });

  it('stand in the order of the ends of their lines, and at their heights where there is room', () => {
    const svg = draw([{ year: 2024, values: [0, 100, 50] }]);
    const dots = readDots(svg);
    const middleOf = (name: string): number => {
      const { top, bottom } = readPicture(svg).texts.find(({ text }) => text === name)!;
      return (top + bottom) / 2;
    };
    // The box of a text reaches from the top of han characters to their foot, so its middle is a little above its line.
    expect(Math.abs(middleOf('收到申请') - dots['0.0']!.y)).toBeLessThan(3);
    expect(Math.abs(middleOf('结转') - dots['0.2']!.y)).toBeLessThan(3);
    expect(middleOf('办结')).toBeLessThan(middleOf('结转'));
    expect(middleOf('结转')).toBeLessThan(middleOf('收到申请'));
  });

  it.each([720, 340])('do not meet where all lines end at one point, at %i px', (width) => {
    const rows = [2023, 2024].map((year) => ({ year, values: [7, 7, 7, 7, 7] }));
    const picture = readPicture(draw(rows, [], width));
    expect(findCollisions(picture)).toEqual([]);
    expect(picture.texts.filter(({ text }) => names.includes(text))).toHaveLength(5);
  });
});

describe('axes', () => {
  const ticksOf = (most: number): string[] =>
    textsOf(draw([{ year: 2024, values: [most] }])).filter((text) => /^[\d,]+$/u.test(text) && text !== '2024');

  // The last text is the value beside its dot.
  it.each([
    [0, ['0']],
    [1, ['0', '1']],
    [3, ['0', '1', '2', '3']],
    [7, ['0', '2', '4', '6', '8']],
    [11, ['0', '5', '10', '15']],
    [90, ['0', '25', '50', '75', '100']],
    [4100, ['0', '2,000', '4,000', '6,000']],
  ])('count to %i in round whole numbers', (most, ticks) => {
    expect(ticksOf(most)).toEqual([...ticks, words.count(most)]);
  });

  it('name every year where there is room, else every second or fifth back from the last', () => {
    const yearsOf = (count: number, width: number): string[] =>
      textsOf(
        draw(
          Array.from({ length: count }, (_, index) => ({ year: 2025 - count + index, values: [3] })),
          [],
          width,
        ),
      ).filter((text) => /^(?:19|20)\d\d$/u.test(text));
    expect(yearsOf(6, 720)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(yearsOf(7, 340)).toEqual(['2018', '2020', '2022', '2024']);
    expect(yearsOf(17, 340)).toEqual(['2009', '2014', '2019', '2024']);
  });

  it('are all there is without a row or a value', () => {
    expect(find(draw([]), 'circle')).toEqual([]);
    expect(textsOf(draw(list({ 2023: null, 2024: null })))).toEqual(['2023', '2024', '0', '未报告', '收到申请']);
  });
});

describe('the table of years', () => {
  it('has a row for each year, without a comma in it, and a column for each series', () => {
    expect(tabulateYears([{ year: 2024, values: [1204, null] }], series.slice(0, 2), { year: '年度' })).toEqual({
      head: '年度',
      columns: [
        { name: '收到申请', kind: 'count' },
        { name: '办结', kind: 'count' },
      ],
      rows: [{ head: '2024', values: [1204, null] }],
    });
  });
});
