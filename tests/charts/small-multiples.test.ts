import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawSmallMultiples, tabulateMultiples, type MultiplesRow } from '../../src/charts/small-multiples.ts';
import { longNames, manyNames, words } from './cases/case.ts';
import { readPicture, type PlacedText } from './read-picture.ts';

const years = [2022, 2023, 2024];

function row(name: string, ...values: (number | null)[]): MultiplesRow {
  return { name, values, isHere: false };
}

function draw(rows: readonly MultiplesRow[], width = 720, own: readonly number[] = years): string {
  return drawSmallMultiples(rows, { id: 'chart', label: '图名', width, words, years: own });
}

function find(svg: string, selector: string): Element[] {
  return [...parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelectorAll(selector)];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function readBars(svg: string): Record<string, Box> {
  return Object.fromEntries(
    find(svg, 'rect').map((bar) => {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(bar.getAttribute(name)));
      return [bar.getAttribute('data-at')!, { x: x!, y: y!, width: width!, height: height! }];
    }),
  );
}

function placeOf(svg: string, wanted: string): PlacedText {
  return readPicture(svg).texts.find(({ text }) => text === wanted)!;
}

/** Panels have a base line each: those of one column begin at the same x. */
function countColumns(svg: string): number {
  return new Set(find(svg, 'line').map((line) => line.getAttribute('x1'))).size;
}

describe('bars of small multiples', () => {
  it('are on one scale from zero, the highest 64 pixels high', () => {
    const bars = readBars(draw([row('甲县', 80, 40, 0), row('乙区', 20, 10, 60)]));
    const heights = Object.fromEntries(Object.entries(bars).map(([at, { height }]) => [at, height]));
    expect(heights).toEqual({ '0.0': 64, '0.1': 32, '0.2': 1, '1.0': 16, '1.1': 8, '1.2': 48 });
  });

  it('stand on one base line in each row of panels', () => {
    const bars = readBars(draw([row('甲县', 80, 40, 0), row('乙区', 20, 10, 60)]));
    const feet = Object.values(bars).map(({ y, height }) => Number((y + height).toFixed(1)));
    expect(new Set(feet).size).toBe(1);
  });

  it('show a one beside thousands, and zero as a line', () => {
    const bars = readBars(draw([row('甲县', 9000, 1, 0)]));
    expect(bars['0.1']!.height).toBe(3);
    expect(bars['0.2']!.height).toBe(1);
  });

  it('leave the place of a missing year to a cross, which is explained', () => {
    const svg = draw([row('甲县', 5, null, 7)]);
    const bars = readBars(svg);
    expect(Object.keys(bars)).toEqual(['0.0', '0.2']);
    const crosses = find(svg, 'path[transform]').map((cross) =>
      Number(/\(([\d.]+)/u.exec(cross.getAttribute('transform')!)![1]),
    );
    // One in the middle between the bars, one beside the words at the foot.
    expect(crosses).toEqual([(bars['0.0']!.x + bars['0.2']!.x + bars['0.2']!.width) / 2, 4]);
    expect(placeOf(svg, '未报告').top).toBeGreaterThan(placeOf(svg, '2022').bottom);
  });

  it('are not there for a body without a number, which says so once', () => {
    const svg = draw([row('甲县', null, null, null), row('乙区', 1, 2, 3)]);
    expect(readPicture(svg).texts.filter(({ text }) => text === '未报告')).toHaveLength(1);
    expect(find(svg, 'path')).toEqual([]);
  });

  it('are marked where the page is about them', () => {
    const svg = draw([row('甲县', 1, 2, 3), { ...row('乙区', 1, 2, 3), isHere: true }]);
    const fills = Object.fromEntries(
      find(svg, 'rect').map((bar) => [bar.getAttribute('data-at')!.charAt(0), bar.parentElement!.getAttribute('fill')]),
    );
    expect(fills).toEqual({ 0: 'var(--mark)', 1: 'var(--mark-here)' });
  });
});

describe('labels of small multiples', () => {
  it('are every number above its bar where there is room', () => {
    const svg = draw([row('甲县', 7, 5, 3)]);
    const { left, right, bottom } = placeOf(svg, '5');
    const bar = readBars(svg)['0.1']!;
    expect((left + right) / 2).toBeCloseTo(bar.x + bar.width / 2, 1);
    expect(bottom).toBeLessThan(bar.y);
    expect(readPicture(svg).texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['7', '5', '3']));
  });

  it('are the highest number where there is not, the latest of equal ones', () => {
    const long = 1_000_000;
    const svg = draw([row('甲县', 7 * long, 7 * long, 3 * long, 1, 1, 1)], 340, [2019, 2020, 2021, 2022, 2023, 2024]);
    const { left, right } = placeOf(svg, '7,000,000');
    const bar = readBars(svg)['0.1']!;
    expect((left + right) / 2).toBeCloseTo(bar.x + bar.width / 2, 1);
    expect(readPicture(svg).texts.map(({ text }) => text)).not.toContain('3,000,000');
  });

  it('are the first and the last year below each panel, or the only one', () => {
    const labels = readPicture(draw([row('甲县', 1, 2, 3), row('乙区', 1, 2, 3)])).texts.filter(({ text }) =>
      /^20/u.test(text),
    );
    expect(labels.map(({ text }) => text)).toEqual(['2022', '2024', '2022', '2024']);
    expect(readPicture(draw([row('甲县', 4)], 720, [2024])).texts.map(({ text }) => text)).toEqual([
      '4',
      '2024',
      '甲县',
    ]);
  });

  it('shorten a name to two lines, with all of it in the table', () => {
    const rows = [row(longNames[0]!, 1, 2, 3), row('乙区', 1, 2, 3)];
    const svg = draw(rows, 340);
    const lines = readPicture(svg).texts.filter(({ text }) => /[局监（某]/u.test(text));
    expect(lines).toHaveLength(2);
    expect(lines[1]!.text).toMatch(/…$/u);
    expect(longNames[0]).toContain(`${lines[0]!.text}${lines[1]!.text.slice(0, -1)}`);
    expect(tabulateMultiples(rows, years, { name: '机关' }).rows[0]!.head).toBe(longNames[0]);
  });
});

describe('panels', () => {
  const many = manyNames(7).map((name) => row(name, 1, 2, 3));

  it('stand three beside each other on a desk, two on a phone', () => {
    expect(countColumns(draw(many, 720))).toBe(3);
    expect(countColumns(draw(many, 340))).toBe(2);
  });

  it('stand alone where they have more years than room', () => {
    const long = Array.from({ length: 45 }, (_, index) => 1980 + index);
    const rows = many.map(({ name }) => row(name, ...long.map(() => 1)));
    expect(countColumns(draw(rows, 340, long))).toBe(1);
  });

  it('go row by row in the order given', () => {
    const svg = draw(many, 340);
    const places = many.map(({ name }) => placeOf(svg, name));
    expect(places.map(({ left }) => left)).toEqual([0, 182, 0, 182, 0, 182, 0]);
    expect(places[2]!.top).toBeGreaterThan(places[1]!.top);
  });

  it('are lower in a row without a high bar', () => {
    const heightOf = (second: number): number =>
      readPicture(draw([row('甲县', 100, 1, 1), row('乙区', 1, 1, 1), row('丙镇', second, 1, 1)], 340)).height;
    expect(heightOf(100) - heightOf(1)).toBeCloseTo(64 - 12);
  });
});

describe('the table of small multiples', () => {
  it('has a column for each year', () => {
    expect(tabulateMultiples([row('甲县', 1, null, 3)], years, { name: '机关' })).toEqual({
      head: '机关',
      columns: [
        { name: '2022', kind: 'count' },
        { name: '2023', kind: 'count' },
        { name: '2024', kind: 'count' },
      ],
      rows: [{ head: '甲县', values: [1, null, 3] }],
    });
  });
});
