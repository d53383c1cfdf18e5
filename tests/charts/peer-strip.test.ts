import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPeerStrip, tabulatePeers, type Peer, type PeerStripOptions } from '../../src/charts/peer-strip.ts';
import { makeAxis } from '../../src/charts/peer-strip/axis.ts';
import { layStrip } from '../../src/charts/peer-strip/strip.ts';
import { words } from './cases/case.ts';
import { findClipped, findCollisions, readPicture } from './read-picture.ts';

function listPeers(values: readonly (number | null)[], here = -1): Peer[] {
  return values.map((value, index) => ({ name: `机关${index}`, value, isHere: index === here }));
}

/** Without numbers at the axis it takes all of the width but 10 pixels to each side: 700 of 720. */
const options: PeerStripOptions = {
  id: 'chart',
  label: '图名',
  width: 720,
  words,
  kind: 'share',
  tick: () => '',
  median: null,
  unit: '个机关',
  uneven: '刻度不均匀',
  undrawn: (count) => `另有${count}个机关没有数字`,
};

type Shape = Readonly<Record<string, string>>;

function readShapes(svg: string, name: string): Shape[] {
  return [...svg.matchAll(new RegExp(`<${name} ([^>]*)`, 'gu'))].map(([, text = '']) =>
    Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key, value]) => [key, value])),
  );
}

/** By the row that they show. */
function readDots(svg: string): { at: string; x: number; y: number; r: number }[] {
  return readShapes(svg, 'circle')
    .map((shape) => ({
      at: shape['data-at'] ?? '',
      x: Number(shape['cx']),
      y: Number(shape['cy']),
      r: Number(shape['r']),
    }))
    .sort((a, b) => Number(a.at) - Number(b.at));
}

/** Values that look like chance, the same each time. */
function scatter(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index * 0.618034 + ((index * index) % 7) / 50) % 1);
}

describe('a strip of peers', () => {
  it('has lone dots at their values, on one line', () => {
    const dots = readDots(drawPeerStrip(listPeers([0.5, 0, 1, 0.1]), options));
    expect(dots.map(({ x }) => x)).toEqual([360, 10, 710, 80]);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(1);
  });

  it('stacks equal values upward, this body on top and larger', () => {
    const [here, second, third] = readDots(drawPeerStrip(listPeers([0.5, 0.5, 0.5], 0), options));
    expect([here?.x, second?.x, third?.x]).toEqual([360, 360, 360]);
    expect([here?.r, second?.r]).toEqual([6, 4.5]);
    expect([second!.y - third!.y, third!.y - here!.y]).toEqual([10, 10]);
  });

  it('has dots at their values that touch no other: they stand above those beside them', () => {
    const values = scatter(150);
    const dots = readDots(drawPeerStrip(listPeers(values), options));
    expect(dots).toHaveLength(150);
    expect(dots.filter(({ x }, index) => Math.abs(x - (10 + 700 * values[index]!)) > 0.5)).toEqual([]);
    const touching = dots.filter((one, index) =>
      dots.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.r + other.r),
    );
    expect(touching).toEqual([]);
  });

  it('has smaller dots where many are equal, so that no stack is higher than 220 pixels', () => {
    const rise = (count: number): number => {
      const ys = readDots(drawPeerStrip(listPeers(Array.from({ length: count }, () => 1)), options)).map(({ y }) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    // 22 dots of 10 pixels from the middle of the first to that of the last; 23 of 8; 300 closer than they are wide.
    expect(rise(22)).toBe(210);
    expect(rise(23)).toBe(176);
    expect(rise(300)).toBeCloseTo(220 - 220 / 300, 0);
  });

  it('does not draw a body without a value, and says how many there are', () => {
    const picture = readPicture(drawPeerStrip(listPeers([0.5, null, null], 1), options));
    expect(picture.marks).toEqual(['0']);
    expect(picture.texts.map(({ text }) => text)).toEqual(['未报告', '机关1', '另有2个机关没有数字']);
  });

  it('has an axis of counts from 0 to the next round number', () => {
    const counts = { ...options, kind: 'count', tick: words.count } as const;
    const [none, half, all] = readDots(drawPeerStrip(listPeers([0, 5, 10]), { ...counts, tick: () => '' }));
    expect([none?.x, half?.x, all?.x]).toEqual([10, 360, 710]);
    const ticks = readPicture(drawPeerStrip(listPeers([0, 5, 11]), counts)).texts.map(({ text }) => text);
    expect(ticks).toEqual(['0', '5', '10', '15']);
  });

  it('has an axis of growing steps where half of the counts would share the first tenth, and says so', () => {
    const counts = { ...options, kind: 'count' } as const;
    const svg = drawPeerStrip(listPeers([0, 0, 0, 0, 1, 2, 6, 150]), counts);
    // 0 1 2 3 5 7 10 15 20 30 50 70 100 150 200: 14 steps of 50 pixels, 6 in the middle of one.
    expect(readDots(svg).map(({ x }) => x)).toEqual([10, 10, 10, 10, 60, 110, 235, 660]);
    expect(svg).toContain('刻度不均匀');
    expect(drawPeerStrip(listPeers([0, 0, 0, 0, 1, 2, 6, 99]), counts)).not.toContain('刻度不均匀');
    expect(drawPeerStrip(listPeers([15, 15, 15, 150]), counts)).not.toContain('刻度不均匀');
  });

  it('has zeros at zero, however many values are near to them', () => {
    const counts = { ...options, kind: 'count' } as const;
    const dots = readDots(drawPeerStrip(listPeers([0, 0, 1, 1, 2, 80]), counts));
    expect(dots.map(({ x }) => x)).toEqual([10, 10, 18.8, 18.8, 27.5, 710]);
  });

  it('has this body above all that are near to it, so that its line crosses no dot', () => {
    const dots = readDots(drawPeerStrip(listPeers([0.5, 0.5, 0.501, 0.502, 0.505], 0), options));
    expect(Math.min(...dots.map(({ y }) => y))).toBe(dots[0]?.y);
  });

  it('begins below the lowest value where that is negative, with a rule at zero', () => {
    const counts = { ...options, kind: 'count' } as const;
    const svg = drawPeerStrip(listPeers([-51, -24, 0, 3]), counts);
    // From -60 to 20: 8.75 pixels for each.
    expect(readDots(svg).map(({ x }) => x)).toEqual([88.8, 325, 535, 561.3]);
    const rules = readShapes(svg, 'line').filter(({ x1, y1, y2 }) => x1 === '535' && Number(y2) - Number(y1) > 20);
    expect(rules).toHaveLength(1);
    const ticks = readPicture(drawPeerStrip(listPeers([-51, -24, 0, 3]), { ...counts, tick: words.count })).texts;
    expect(ticks.map(({ text }) => text).sort()).toEqual(['-60', '-40', '-20', '0', '20'].sort());
  });

  it('has no rule at zero where nothing is below it', () => {
    const svg = drawPeerStrip(listPeers([0, 3]), { ...options, kind: 'count' });
    expect(readShapes(svg, 'line').filter(({ y1, y2 }) => Number(y2) - Number(y1) > 20)).toEqual([]);
  });

  it('has steps that grow alike to both sides of zero where a long tail is negative', () => {
    const counts = { ...options, kind: 'count' } as const;
    const values = [-100, -1, 0, 0, 0, 0, 0, 0, 1, 2];
    const svg = drawPeerStrip(listPeers(values), counts);
    // -100 70 50 30 20 15 10 7 5 3 2 1 0 1 2 3: 11 steps below zero and one above 2.
    const step = 700 / 15;
    const places = [0, 11, 12, 12, 12, 12, 12, 12, 13, 14];
    const dots = readDots(svg);
    expect(dots.filter(({ x }, index) => Math.abs(x - (10 + step * places[index]!)) > 0.1)).toEqual([]);
    expect(svg).toContain('刻度不均匀');
    const ticks = readPicture(drawPeerStrip(listPeers(values), { ...counts, width: 340, tick: words.count })).texts;
    expect(ticks.map(({ text }) => text)).toEqual(expect.arrayContaining(['0', '-10', '-100']));
  });

  it('leaves out numbers of the axis that have no room', () => {
    const counts = { ...options, kind: 'count', tick: words.count, width: 340 } as const;
    const svg = drawPeerStrip(listPeers([...Array.from({ length: 9 }, () => 0), 90_000]), counts);
    const ticks = readPicture(svg).texts.map(({ text }) => text);
    expect(ticks.slice(0, 5)).toEqual(['0', '10', '100', '1,000', '10,000']);
  });

  it('keeps the labels of this body and the median apart, and lines out of them, wherever they are', () => {
    const places = Array.from({ length: 11 }, (_, index) => index / 10);
    const wrong = places.flatMap((here) =>
      places.flatMap((median) => {
        const svg = drawPeerStrip([{ name: '某某壮族瑶族自治县人民政府办公室', value: here, isHere: true }], {
          ...options,
          width: 340,
          median: { value: median, name: '全省同类机关的中位数' },
        });
        const picture = readPicture(svg);
        const lines = readShapes(svg, 'line')
          .map(({ x1, y1, y2 }) => ({ x: Number(x1), top: Number(y1), bottom: Number(y2) }))
          .filter(({ top, bottom }) => bottom - top > 6);
        const crossed = picture.texts.filter(({ left, right, top, bottom }) =>
          lines.some((line) => line.x > left && line.x < right && line.top < bottom && line.bottom > top),
        );
        return [...findCollisions(picture), ...findClipped(picture), ...crossed.map(({ text }) => text)];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a dot of any value', () => {
  const lists = { minLength: 1, maxLength: 300 };
  const width = fc.constantFrom(720, 340);

  /** Where it is and where its value is on the line through two ticks. */
  function isPlaced(values: readonly number[], wide: number, kind: 'share' | 'count'): boolean {
    const peers = listPeers(values, 0);
    const drawn = { ...options, width: wide, kind, tick: String } as const;
    const { x } = layStrip(makeAxis(peers, kind), drawn);
    const dots = readDots(drawPeerStrip(peers, drawn));
    return (
      dots.length === values.length &&
      dots.every((dot, index) => Math.abs(dot.x - x(values[index] ?? NaN)) <= 0.5 && dot.x >= 0 && dot.x <= wide)
    );
  }

  it('is at the place of its value', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), lists);
    fc.assert(fc.property(shares, width, (values, wide) => isPlaced(values, wide, 'share')));
    const counts = fc.array(fc.oneof(fc.integer({ min: -3000, max: 40_000 }), fc.integer({ min: -5, max: 5 })), lists);
    fc.assert(fc.property(counts, width, (values, wide) => isPlaced(values, wide, 'count')));
  });

  it('is farther to the right, the greater it is, and alike where it is equal', () => {
    const values = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(values, (counts) => {
        const dots = readDots(drawPeerStrip(listPeers(counts), { ...options, kind: 'count' }));
        const sorted = counts.map((count, index) => ({ count, x: dots[index]?.x ?? NaN }));
        sorted.sort((a, b) => a.count - b.count);
        return sorted.every(({ count, x }, index) => {
          const before = sorted[index - 1];
          return !before || (before.count === count ? before.x === x : before.x < x);
        });
      }),
    );
  });
});

describe('a strip of more than 300 peers', () => {
  const percent = (value: number): string => `${Math.round(value * 100)}%`;
  const heads = { body: '机关', value: '比例', bin: '区间', bodies: '机关数', here: '本机关', missing: '没有数字' };
  const halves = listPeers([...Array.from({ length: 300 }, () => 0.5), 1], 300);

  it('is drawn as bars of how many lie in each twentieth', () => {
    const svg = drawPeerStrip(halves, { ...options, tick: percent });
    const bars = readShapes(svg, 'rect').map(({ height, 'data-at': at }) => ({ at, height: Number(height) }));
    // The scale goes to 300; one of 301 would be half a pixel.
    expect(bars).toEqual([
      { at: '10', height: 160 },
      { at: '19', height: 1.5 },
    ]);
    expect(readDots(svg).map(({ at }) => at)).toEqual(['19.1']);
  });

  it('has a table of those bins, with the value of this body beside its own', () => {
    const { head, columns, rows } = tabulatePeers(halves, { kind: 'share', tick: percent }, heads);
    expect(head).toBe('区间');
    expect(columns).toEqual([
      { name: '机关数', kind: 'count' },
      { name: '本机关', kind: 'share' },
    ]);
    expect(rows).toHaveLength(20);
    expect(rows[10]).toEqual({ head: '50%–55%', values: [300, ''] });
    expect(rows[11]).toEqual({ head: '55%–60%', values: [0, ''] });
    expect(rows[19]).toEqual({ head: '95%–100%', values: [1, 1] });
  });

  it('has bins of whole counts, in the middle of whose place a count stands', () => {
    const peers = listPeers([...Array.from({ length: 301 }, (_, index) => index % 60), null], 21);
    const scale = { kind: 'count', tick: words.count } as const;
    const { rows } = tabulatePeers(peers, scale, heads);
    // 0 to 59 in 30 bins of two; 301 = 5 × 60 + 1, so that 0 is once more.
    expect(rows).toHaveLength(31);
    expect([rows[0], rows[10], rows[29], rows[30]]).toEqual([
      { head: '0–1', values: [11, ''] },
      { head: '20–21', values: [10, 21] },
      { head: '58–59', values: [10, ''] },
      { head: '没有数字', values: [1, ''] },
    ]);
    const svg = drawPeerStrip(peers, { ...options, ...scale });
    const bars = readShapes(svg, 'rect').map(({ x, width }) => ({ left: Number(x) - 0.5, width: Number(width) + 1 }));
    const [here] = readDots(svg);
    const own = bars[10]!;
    // The second of the two counts of its bin.
    expect(here?.x).toBeCloseTo(own.left + own.width * 0.75, 0);
  });

  it('has bins that grow where the tail is long, each count in one', () => {
    const peers = listPeers([...Array.from({ length: 300 }, (_, index) => index % 3), 2000]);
    const { rows } = tabulatePeers(peers, { kind: 'count', tick: words.count }, heads);
    const names = ['0', '1', '2', '3–4', '5–6', '7–9', '10–14', '15–19', '20–29', '30–49', '50–69', '70–99', '100–149'];
    expect(rows.map(({ head }) => head).slice(0, 13)).toEqual(names);
    expect(rows.at(-1)).toEqual({ head: '2,000–2,999', values: [1, ''] });
    expect(rows.slice(0, 3).map(({ values }) => values[0])).toEqual([100, 100, 100]);
  });

  it('has bins below zero, too', () => {
    const scale = { kind: 'count', tick: words.count } as const;
    const even = tabulatePeers(listPeers(Array.from({ length: 301 }, (_, index) => (index % 60) - 20)), scale, heads);
    // -20 to 39 in 30 bins of two; 301 = 5 × 60 + 1, so that -20 is once more.
    expect([even.rows[0], even.rows[10], even.rows.at(-1)]).toEqual([
      { head: '-20 – -19', values: [11, ''] },
      { head: '0–1', values: [10, ''] },
      { head: '38–39', values: [10, ''] },
    ]);
    const uneven = tabulatePeers(listPeers([...Array.from({ length: 300 }, () => 0), -200, 3]), scale, heads);
    expect(uneven.rows.slice(-6).map(({ head, values }) => [head, values[0]])).toEqual([
      ['-2', 0],
      ['-1', 0],
      ['0', 300],
      ['1', 0],
      ['2', 0],
      ['3–4', 1],
    ]);
    expect(uneven.rows[0]).toEqual({ head: '-200 – -151', values: [1, ''] });
  });

  it.each([720, 340])('has labels that neither clip nor collide at %i px', (width) => {
    for (const here of [0, 0.3, 0.97, 1]) {
      const peers = listPeers([here, ...scatter(900)], 0);
      const median = {
        value: 0.5,
        name: '全国同类机关的中位数',
        quartiles: { lower: 0.2, upper: 0.8, name: '一半在20%–80%' },
      };
      const picture = readPicture(drawPeerStrip(peers, { ...options, width, tick: percent, median }));
      expect([...findClipped(picture), ...findCollisions(picture)]).toEqual([]);
    }
  });

  it('has a table of names up to 300', () => {
    const { head, rows } = tabulatePeers(listPeers([0.5, null]), { kind: 'share', tick: percent }, heads);
    expect(head).toBe('机关');
    expect(rows).toEqual([
      { head: '机关0', values: [0.5] },
      { head: '机关1', values: [null] },
    ]);
  });
});
