import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLimits, pooledRate } from '../../src/analysis/indicators/funnel.ts';
import {
  drawFunnelPlot,
  listLimitTotals,
  tabulateFunnel,
  type FunnelLimit,
  type FunnelPlotOptions,
  type FunnelRow,
} from '../../src/charts/funnel-plot.ts';
import { words } from './cases/case.ts';
import { findClipped, findCollisions, readPicture } from './read-picture.ts';

function row(name: string, count: number | null, total: number | null, isHere = false): FunnelRow {
  return { name, count, total, isHere };
}

/**
 * Without numbers at the axis of shares and names at the lines the plot begins at 8 pixels and ends at 708, or as far
 * before that as half of the last total needs; below one line of words it is from 29 to 389.
 */
const options: FunnelPlotOptions = {
  id: 'chart',
  label: '图名',
  width: 720,
  words,
  pooled: null,
  limits: [],
  names: { limits95: '', limits998: '', share: '比例', total: '件数' },
  tick: () => '',
  logarithmic: '对数刻度',
  undrawn: (count) => `另有${count}个机关`,
  none: '没有申请',
};

/** Limits of 99.8 % as given, those of 95 % half as far from one half. */
function limit(total: number, lower: number, upper: number): FunnelLimit {
  const half = (share: number): number => (share + 0.5) / 2;
  return { total, limits998: { lower, upper }, limits95: { lower: half(lower), upper: half(upper) } };
}

function readDots(svg: string): { at: string; x: number; y: number }[] {
  return [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="[\d.]+" data-at="(\d+)"/gu)]
    .map(([, x, y, at = '']) => ({ at, x: Number(x), y: Number(y) }))
    .sort((a, b) => Number(a.at) - Number(b.at));
}

/** The points of every line, in the order in which they are drawn. */
function readLines(svg: string): [number, number][][] {
  return [...svg.matchAll(/<path d="([^"]*)"/gu)].map(([, path = '']) =>
    [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]),
  );
}

function readTexts(svg: string): string[] {
  return readPicture(svg).texts.map(({ text }) => text);
}

describe('a funnel plot', () => {
  it('has dots at their shares and totals', () => {
    const svg = drawFunnelPlot([row('甲', 0, 100), row('乙', 25, 50), row('丙', 80, 80)], options);
    expect(readDots(svg)).toEqual([
      { at: '0', x: 707, y: 389 },
      { at: '1', x: 357.5, y: 209 },
      { at: '2', x: 567.2, y: 29 },
    ]);
  });

  it('has a logarithmic axis where half of the totals would share the first tenth, and says so', () => {
    const svg = drawFunnelPlot([row('甲', 1, 1), row('乙', 0, 10), row('丙', 0, 10), row('丁', 0, 1000)], options);
    expect(readDots(svg).map(({ x }) => x)).toEqual([8, 239, 239, 701]);
    expect(readTexts(svg)).toContain('对数刻度');
    const even = drawFunnelPlot([row('甲', 1, 1), row('乙', 0, 100), row('丙', 0, 1000)], options);
    expect(readTexts(even)).not.toContain('对数刻度');
  });

  it('shows the part of the shares that is needed, in tenths, and all of them if that is more than half', () => {
    const partly = drawFunnelPlot([row('甲', 90, 100), row('乙', 95, 100)], options);
    // From 80 to 100 %.
    expect(readDots(partly).map(({ y }) => y)).toEqual([209, 119]);
    const wholly = drawFunnelPlot([row('甲', 40, 100), row('乙', 91, 100)], options);
    expect(readDots(wholly).map(({ y }) => y)).toEqual([245, 61.4]);
  });

  it('has limits on the scales of the dots, and the share of all as a level line', () => {
    // All limits are values of a body, so that the lines must end at the dots.
    const rows = [row('甲', 2, 10), row('乙', 8, 10), row('丙', 40, 100), row('丁', 60, 100)];
    const limits = [limit(10, 0.2, 0.8), limit(100, 0.4, 0.6)];
    const svg = drawFunnelPlot(rows, { ...options, pooled: { rate: 0.5, name: '' }, limits });
    const [a, b, c, d] = readDots(svg).map(({ x, y }) => [x, y]);
    const [, , lower, upper, middle] = readLines(svg);
    expect(lower).toEqual([a, c]);
    expect(upper).toEqual([b, d]);
    expect(middle?.map(([, y]) => y)).toEqual([209, 209]);
  });

  it('leaves out points of a line that one would not see, and no others', () => {
    const bend = [limit(10, 0.2, 0.8), limit(50, 0.3, 0.7), limit(75, 0.35, 0.65), limit(100, 0.4, 0.5)];
    const svg = drawFunnelPlot([row('甲', 0, 100)], { ...options, pooled: { rate: 0.5, name: '' }, limits: bend });
    const [, , lower, upper] = readLines(svg);
    // Below, the last three lie on one line; above, each turns.
    expect(lower).toHaveLength(3);
    expect(upper).toHaveLength(4);
  });

  it('draws no body without a share, says how many there are and what is with this one', () => {
    const rows = [row('甲县', null, 4, true), row('乙县', 0, 0), row('丙县', 1, null), row('丁县', 1, 2)];
    const svg = drawFunnelPlot(rows, options);
    expect(readDots(svg).map(({ at }) => at)).toEqual(['3']);
    expect(readTexts(svg)).toEqual(expect.arrayContaining(['甲县 未报告', '另有3个机关']));
    const without = drawFunnelPlot([row('甲县', 0, 0, true), row('丁县', 1, 2)], options);
    expect(readTexts(without)).toContain('甲县 没有申请');
  });

  it('names those beyond the limits of 99.8 %, not those on or within them', () => {
    const rows = [row('远', 90, 100), row('近', 35, 100), row('上', 60, 100), row('内', 55, 100), row('小', 9, 10)];
    const limits = [limit(10, 0.05, 0.95), limit(100, 0.4, 0.6)];
    const svg = drawFunnelPlot(rows, { ...options, pooled: { rate: 0.5, name: '' }, limits });
    expect(
      readTexts(svg)
        .filter((text) => /^[远近上内小]$/u.test(text))
        .sort(),
    ).toEqual(['近', '远'].sort());
  });

  it('names no more than the six that are farthest beyond, measured by their limits', () => {
    // The limits are 10 points away at 100 cases and 30 at 10: 80 % is three times as far at 100, and on the limit at 10.
    const limits = [limit(10, 0.2, 0.8), limit(100, 0.4, 0.6)];
    const rows = [
      ...Array.from({ length: 7 }, (_, index) => row(`远${'甲乙丙丁戊己庚'[index]}`, 100 - 5 * index, 100)),
      row('近', 81, 101),
      row('小', 9, 10),
    ];
    const svg = drawFunnelPlot(rows, { ...options, pooled: { rate: 0.5, name: '' }, limits });
    const named = readTexts(svg).filter((text) => /[远近小]/u.test(text));
    expect(named.sort()).toEqual(['远甲', '远乙', '远丙', '远丁', '远戊', '远己'].sort());
  });

  it('names this body with its share even in a crowd, over no other dot', () => {
    const rows = Array.from({ length: 200 }, (_, index) =>
      row(`县${index}`, 30 + (index % 20), 80 + Math.floor(index / 20), index === 105),
    );
    const svg = drawFunnelPlot(rows, options);
    const own = readPicture(svg).texts.filter(({ text }) => text === '县105' || text === '41.2%');
    expect(own).toHaveLength(2);
    const covered = readDots(svg).filter(({ x, y }) =>
      own.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom),
    );
    expect(covered).toEqual([]);
  });

  it.each([720, 340])('has names that neither clip nor collide at %i px, wherever this body is', (width) => {
    const names = { ...options.names, limits95: '95%界限', limits998: '99.8%界限' };
    for (const share of [0, 20, 50, 80, 100]) {
      for (const total of [100, 150, 200]) {
        const rows = [
          row('某某壮族瑶族自治县人民政府办公室', (share * total) / 100, total, true),
          ...Array.from({ length: 20 }, (_, index) => row(`某某县人民政府${index}`, index * 5, 100 + index * 5)),
        ];
        const limits = [limit(1, 0, 1), limit(100, 0.35, 0.65), limit(200, 0.4, 0.6)];
        const svg = drawFunnelPlot(rows, { ...options, width, names, pooled: { rate: 0.5, name: '全部合计' }, limits });
        const picture = readPicture(svg);
        expect([...findClipped(picture), ...findCollisions(picture)]).toEqual([]);
      }
    }
  });
});

describe('the name of the share of all', () => {
  const names = { ...options.names, limits95: '95%界限', limits998: '99.8%界限' };
  const tick = (share: number): string => `轴${Math.round(share * 100)}`;
  const rows = [row('甲', 20, 100), row('乙', 80, 100)];

  function draw(rate: number, spread: number, drawn: readonly FunnelRow[] = rows, width = 720): string {
    const limits = [
      limit(1, 0, 1),
      { ...limit(100, 0, 1), limits998: { lower: Math.max(0, rate - spread), upper: Math.min(1, rate + spread) } },
    ].map((each) => ({ ...each, limits95: { lower: rate - spread / 2, upper: rate + spread / 2 } }));
    return drawFunnelPlot(drawn, { ...options, width, tick, names, pooled: { rate, name: '全部合计' }, limits });
  }

  /** The line is the last that is drawn. */
  function lineOf(svg: string): number {
    return readLines(svg).at(-1)?.[0]?.[1] ?? NaN;
  }

  it('stands at the right end of its line, in the middle, where the others leave it room', () => {
    const svg = draw(0.5, 0.4);
    const { texts } = readPicture(svg);
    const share = texts.find(({ text }) => text === '50.0%');
    const name = texts.find(({ text }) => text === '全部合计');
    expect(share!.left).toBeGreaterThan(600);
    expect((share!.top + name!.bottom) / 2).toBeCloseTo(lineOf(svg), -1);
  });

  it('stands inside the plot, above its line, where the right is crowded', () => {
    const svg = draw(0.5, 0.03);
    const own = readPicture(svg).texts.find(({ text }) => text === '50.0% 全部合计');
    expect(own!.left).toBeLessThan(60);
    expect(own!.bottom).toBeLessThan(lineOf(svg));
    expect(lineOf(svg) - own!.bottom).toBeLessThan(6);
  });

  it('gives way to dots, but not from its line', () => {
    const dots = Array.from({ length: 10 }, (_, index) => row('丙', 11 + 2 * index, 20 + 4 * index));
    const svg = draw(0.5, 0.03, [row('丁', 0, 100), row('戊', 1, 1), ...dots]);
    const own = readPicture(svg).texts.find(({ text }) => text === '50.0% 全部合计')!;
    const covered = readDots(svg).filter(({ x, y }) => x > own.left && x < own.right && y > own.top && y < own.bottom);
    expect(covered).toEqual([]);
    expect(Math.min(Math.abs(lineOf(svg) - own.bottom), Math.abs(own.top - lineOf(svg)))).toBeLessThan(6);
  });

  it.each([720, 340])('stays near its line and off the numbers of the axes, as do all names, at %i px', (width) => {
    for (const rate of [0, 0.02, 0.3, 0.5, 0.98, 1]) {
      for (const spread of [0.01, 0.05, 0.2, 0.5]) {
        const svg = draw(rate, spread, [...rows, row('某某县人民政府', 100, 100), row('某县', 0, 100)], width);
        const picture = readPicture(svg);
        const isTick = ({ text }: { text: string }): boolean => /^(?:轴\d+|\d+)$/u.test(text);
        const ticks = picture.texts.filter(isTick);
        const touching = picture.texts.filter(
          (text) =>
            !isTick(text) &&
            text.text !== '比例' &&
            ticks.some(
              (tick) =>
                text.left < tick.right + 2 &&
                text.right > tick.left - 2 &&
                text.top < tick.bottom + 2 &&
                text.bottom > tick.top - 1,
            ),
        );
        const share = picture.texts.find(({ text }) => text.startsWith(words.share(rate)))!;
        expect([...touching, ...findClipped(picture), ...findCollisions(picture)]).toEqual([]);
        expect(Math.min(Math.abs(share.top - lineOf(svg)), Math.abs(share.bottom - lineOf(svg)))).toBeLessThan(25);
      }
    }
  });
});

describe('dots at one place', () => {
  it('are counted beside it', () => {
    const svg = drawFunnelPlot([...Array.from({ length: 5 }, () => row('甲', 5, 10)), row('乙', 3, 40)], options);
    expect(readTexts(svg).filter((text) => text.startsWith('×'))).toEqual(['×5']);
    const [first] = readDots(svg);
    const told = readPicture(svg).texts.find(({ text }) => text === '×5')!;
    expect(told.left - first!.x).toBeGreaterThan(4);
    expect(told.left - first!.x).toBeLessThan(12);
  });

  it('are counted in the corners of the plot, too', () => {
    const corners = [row('甲', 1, 1), row('乙', 0, 1), row('丙', 0, 1000), row('丁', 1000, 1000)];
    const rows = [...corners, ...corners, ...corners.slice(0, 2), ...corners.slice(0, 2), row('戊', 1, 2)];
    const svg = drawFunnelPlot(rows, options);
    expect(readTexts(svg).filter((text) => text.startsWith('×'))).toEqual(['×4', '×4', '×2', '×2']);
    expect(findClipped(readPicture(svg))).toEqual([]);
  });

  it('are not counted where a number would cover others', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => row('甲', 40 + (index % 20), 100 + Math.floor(index / 20)));
    const svg = drawFunnelPlot([...crowd, row('乙', 50, 101), row('乙', 50, 101)], options);
    const picture = readPicture(svg);
    const told = picture.texts.filter(({ text }) => text.startsWith('×'));
    const covered = readDots(svg).filter(({ x, y }) =>
      told.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom),
    );
    expect([...covered, ...findCollisions(picture)]).toEqual([]);
  });
});

describe('bodies beyond the limits of 99.8 %', () => {
  const limits = [limit(1, 0.3, 0.7), limit(100, 0.4, 0.6)];
  const pooled = { rate: 0.5, name: '' };
  const rows = [row('多', 90, 100), row('少', 9, 9), row('内', 50, 100)];

  it('are solid and darker, the others are not', () => {
    const svg = drawFunnelPlot(rows, { ...options, pooled, limits });
    const groups = [...svg.matchAll(/<g ([^>]*)>((?:<circle [^>]*>)+)<\/g>/gu)].map(([, style = '', dots = '']) => ({
      style,
      at: [...dots.matchAll(/data-at="(\d+)"/gu)].map(([, at]) => at),
    }));
    const beyond = groups.find(({ at }) => at.includes('0'));
    expect(beyond?.at).toEqual(['0', '1']);
    expect(beyond?.style).toContain('var(--ink-soft)');
    expect(beyond?.style).not.toContain('opacity');
    expect(groups.find(({ at }) => at.includes('2'))?.style).toContain('fill-opacity');
  });

  it('are named if they have ten cases or more, or as few as is said', () => {
    const named = (fewest: { fewest?: number }): string[] =>
      readTexts(drawFunnelPlot(rows, { ...options, ...fewest, pooled, limits })).filter((text) =>
        /^[多少]$/u.test(text),
      );
    expect(named({})).toEqual(['多']);
    expect(named({ fewest: 9 }).sort()).toEqual(['多', '少'].sort());
  });
});

describe('the totals at which limits are drawn', () => {
  it('are all up to 60, and then grow to the end of the axis', () => {
    expect(listLimitTotals([row('甲', 1, 8)])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const many = listLimitTotals([row('甲', 1, 10), row('乙', 1, 20), row('丙', 1, 900)]);
    // The axis is logarithmic, from 10 to 1,000.
    expect(many.slice(0, 51)).toEqual(Array.from({ length: 51 }, (_, index) => 10 + index));
    expect(many.at(-1)).toBe(1000);
    expect(many.slice(1).filter((total, index) => total > many[index]! * 1.07 + 1)).toEqual([]);
  });
});

describe('the table of a funnel plot', () => {
  it('has every row, with words for the share of no cases', () => {
    const heads = { body: '机关', count: '予以公开', total: '办结', share: '比例', none: '没有申请' };
    expect(tabulateFunnel([row('甲', 3, 4), row('乙', 0, 0), row('丙', null, 4)], heads).rows).toEqual([
      { head: '甲', values: [3, 4, 0.75] },
      { head: '乙', values: [0, 0, '没有申请'] },
      { head: '丙', values: [null, 4, null] },
    ]);
  });
});

describe('a funnel of any numbers', () => {
  const rows = fc.array(
    fc
      .integer({ min: 0, max: 80_000 })
      .chain((total) => fc.integer({ min: 0, max: total }).map((count) => row(`机关${total}`, count, total))),
    { minLength: 1, maxLength: 12 },
  );

  it('is drawn, with the limits that the rates have', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const rate = pooledRate(drawn.map(({ count, total }) => ({ count: count ?? 0, total: total ?? 0 })));
        const pooled = rate === null ? null : { rate, name: '合计' };
        const limits = rate === null ? [] : drawLimits(rate, listLimitTotals(drawn));
        expect(drawFunnelPlot(drawn, { ...options, pooled, limits })).not.toMatch(/NaN|Infinity|undefined/u);
      }),
      { numRuns: 60 },
    );
  });
});
