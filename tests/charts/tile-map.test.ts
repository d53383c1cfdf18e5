import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawTileMap, tabulateTiles, type TileMapOptions, type ValueTile } from '../../src/charts/tile-map.ts';
import { words } from './cases/case.ts';
import { makeProvinces } from './cases/tile-map.ts';
import { findClipped, findCollisions, readPicture } from './read-picture.ts';

const shares: TileMapOptions = {
  id: 'map',
  label: '图名',
  width: 720,
  words,
  kind: 'share',
  classes: [0.2, 0.4, 0.6, 0.8],
  names: { scale: '比例', none: '没有数据', few: '不足10件', outside: '不适用' },
};

function tile(column: number, row: number, value: number | null, short = '甲省'): ValueTile {
  return { code: '410000', name: `${short}全名`, short, column, row, value };
}

interface Shape {
  readonly at: string | null;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly element: Element;
}

function readShapes(svg: string): Shape[] {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  return [...document.querySelectorAll('rect')].map((element) => {
    const numberOf = (name: string): number => Number(element.getAttribute(name));
    return {
      at: element.getAttribute('data-at'),
      left: numberOf('x'),
      top: numberOf('y'),
      width: numberOf('width'),
      height: numberOf('height'),
      element,
    };
  });
}

/** The squares in the order of the rows. */
function drawSquares(tiles: readonly ValueTile[], options: Partial<TileMapOptions> = {}): Shape[] {
  return readShapes(drawTileMap(tiles, { ...shares, ...options }))
    .filter(({ at }) => at !== null)
    .sort((a, b) => Number(a.at) - Number(b.at));
}

function attributesOf({ element }: Shape, ...names: string[]): (string | null | undefined)[] {
  return names.map((name) => element.getAttribute(name) ?? element.parentElement?.getAttribute(name));
}

describe('the tiles of a map', () => {
  it('are squares of one size at their column and row, 2 pixels apart', () => {
    const squares = drawSquares(makeProvinces(() => 0.5));
    expect(squares).toHaveLength(34);
    expect(new Set(squares.flatMap(({ width, height }) => [width, height]))).toEqual(new Set([66]));
    // 北京 and 上海: columns 4 and 6, rows 1 and 4.
    expect([squares[0]?.left, squares[0]?.top]).toEqual([4 * 68, 68]);
    expect([squares[8]?.left, squares[8]?.top]).toEqual([6 * 68, 4 * 68]);
  });

  it('are as large as seven columns leave them on a phone', () => {
    const squares = drawSquares(
      makeProvinces(() => 0.5),
      { width: 340 },
    );
    expect(new Set(squares.flatMap(({ width, height }) => [width, height]))).toEqual(new Set([46]));
    expect(Math.max(...squares.map(({ left, width }) => left + width))).toBe(334);
  });

  it('leave out what is empty at the edges of the grid', () => {
    const [one, other] = drawSquares([tile(12, 9, 0.1), tile(13, 11, 0.2)]);
    expect([one?.left, other?.left]).toEqual([0, 68]);
    expect((other?.top ?? 0) - (one?.top ?? 0)).toBe(2 * 68);
  });

  it('have the role of their class; zero is a class, and what is not known is an outline', () => {
    const [none, low, high, unknown] = drawSquares([
      tile(0, 0, 0),
      tile(1, 0, 0.2),
      tile(2, 0, 1),
      tile(3, 0, null, '乙省'),
    ]);
    expect([none!, low!, high!].map((shape) => attributesOf(shape, 'fill')[0])).toEqual([
      'var(--scale-1)',
      'var(--scale-2)',
      'var(--scale-5)',
    ]);
    expect(attributesOf(unknown!, 'fill-opacity', 'stroke')).toEqual(['0', 'var(--rule)']);
  });

  it('say name and number in the middle, as the table has them, and no number where there is none', () => {
    const { texts } = readPicture(
      drawTileMap([tile(0, 0, 2 / 3), tile(1, 0, null, '乙省'), tile(2, 0, 0, '丙省')], shares),
    );
    expect(texts.slice(-5).map(({ text }) => text)).toEqual(['甲省', '乙省', '丙省', '66.7%', '0.0%']);
    const middles = texts.slice(-5).map(({ left, right }) => Math.round((left + right) / 2));
    expect(middles).toEqual([33, 68 + 33, 2 * 68 + 33, 33, 2 * 68 + 33]);
  });

  it('write all numbers in one size, smaller where the longest would not fit', () => {
    const sizesOf = (value: number): Set<string | null | undefined> => {
      const svg = drawTileMap([...makeProvinces(() => 0.5).slice(1), tile(4, 1, value)], { ...shares, width: 340 });
      const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
      const numbers = [...document.querySelectorAll('text')].filter(({ textContent }) => textContent?.endsWith('.0%'));
      return new Set(numbers.map((text) => text.closest('[font-size]')?.getAttribute('font-size')));
    };
    expect([...sizesOf(1)].map(Number)[0]).toBeLessThan([...sizesOf(0)].map(Number)[0]!);
    expect([...sizesOf(1)].map(Number)[0]).toBeGreaterThanOrEqual(10);
    expect(sizesOf(1).size).toBe(1);
  });

  it('leave numbers to the table, and cut names, where they do not fit', () => {
    const tiles = makeProvinces((index) => (index + 1) * 10_000_000).map((each) => ({ ...each, short: '某某自治区' }));
    const options = { ...shares, kind: 'count', classes: [100_000_000], width: 340 } as const;
    const { texts } = readPicture(drawTileMap(tiles, options));
    expect(texts.filter(({ text }) => /\d/u.test(text)).map(({ text }) => text)).toEqual([
      '0',
      '100,000,000',
      '340,000,000',
    ]);
    expect(new Set(texts.slice(4).map(({ text }) => text))).toEqual(new Set(['某某自…']));
  });

  it('are bare where they are too small', () => {
    const tiles = Array.from({ length: 20 }, (_, index) => tile(index, 0, 0.5));
    const picture = readPicture(drawTileMap(tiles, { ...shares, width: 340 }));
    expect(picture.texts.map(({ text }) => text)).toEqual(['比例', '0', '20', '40', '60', '80', '100%']);
    expect(picture.marks).toHaveLength(20);
  });
});

describe('tiles without a value', () => {
  const states = ['none', 'few', 'outside'] as const;
  const tiles = [tile(3, 0, 0.5), ...states.map((state, column) => ({ ...tile(column, 0, null), state }))];

  it('are hollow where there is nothing, hatched where there is little, and dotted where they are outside', () => {
    const [, none, few, outside] = drawSquares(tiles);
    expect(attributesOf(none!, 'fill-opacity', 'stroke', 'stroke-dasharray')).toEqual(['0', 'var(--rule)', null]);
    expect(attributesOf(few!, 'fill')).toEqual(['url(#map-1)']);
    expect(attributesOf(outside!, 'fill-opacity', 'stroke-dasharray')).toEqual(['0', '1,3']);
    expect(drawTileMap(tiles, shares).match(/<pattern id="map-1"/gu)).toHaveLength(1);
  });

  it('stand in the key, each kind that occurs, in one order', () => {
    const say = (shown: readonly ValueTile[]): string[] =>
      readPicture(drawTileMap(shown, shares))
        .texts.map(({ text }) => text)
        .filter((text) => ['没有数据', '不足10件', '不适用'].includes(text));
    expect(say(tiles.toReversed())).toEqual(['没有数据', '不足10件', '不适用']);
    expect(say(tiles.slice(0, 1))).toEqual([]);
    expect(say(tiles.slice(2, 3))).toEqual(['不足10件']);
    expect(drawTileMap(tiles.slice(0, 2), shares)).not.toContain('<pattern');
  });

  it('have a state only if they have no value', () => {
    const svg = drawTileMap([{ ...tile(0, 0, 0), state: 'few' }], shares);
    expect(svg).not.toContain('不足10件');
    expect(svg).toContain('0.0%');
  });
});

describe('Latin names in tiles', () => {
  function draw(names: readonly string[], width: number): string[][] {
    const tiles = makeProvinces(() => 0.25).map((each, index) => ({ ...each, short: names[index % names.length]! }));
    const { document } = parseHTML(`<!doctype html><body>${drawTileMap(tiles, { ...shares, width })}</body>`);
    return [...document.querySelectorAll('text')]
      .map((text) => {
        const spans = [...text.querySelectorAll('tspan')];
        return (spans.length > 0 ? spans : [text]).map(({ textContent }) => textContent ?? '');
      })
      .filter(([first = '']) => /^[A-Z]/u.test(first))
      .slice(0, names.length);
  }

  it('are whole where all have room', () => {
    expect(draw(['Hebei', 'Heilong\u00adjiang'], 1400)).toEqual([['Hebei'], ['Heilong-', 'jiang']]);
    expect(draw(['Hebei', 'Shan\u00addong'], 720)).toEqual([['Hebei'], ['Shandong']]);
  });

  it('are broken at a space or a soft hyphen where they are too long', () => {
    expect(draw(['Hebei', 'Inner Mongolia', 'Heilong\u00adjiang'], 340)).toEqual([
      ['Hebei'],
      ['Inner', 'Mongolia'],
      ['Heilong-', 'jiang'],
    ]);
  });

  it('are cut where they may not be broken', () => {
    const [name] = draw(['Heilongjiang'], 340);
    expect(name).toEqual([expect.stringMatching(/^Heilo.*…$/u)]);
  });

  it.each([720, 340])('neither collide nor clip with three lines in a tile, at %i px', (width) => {
    const names = ['Inner Mongolia', 'Heilong\u00adjiang', 'Xin\u00adjiang', 'Hebei'];
    const tiles = makeProvinces((index) => (index % 5 === 0 ? null : 1)).map((each, index) => ({
      ...each,
      short: names[index % 4]!,
      state: 'few' as const,
    }));
    const picture = readPicture(drawTileMap(tiles, { ...shares, width }));
    expect([...findClipped(picture), ...findCollisions(picture)]).toEqual([]);
  });
});

describe('the key of a map', () => {
  const rampOf = (svg: string): Shape[] => readShapes(svg).filter(({ at }) => at === null);

  it('has the classes from low to high, side by side, with bounds where they meet', () => {
    const svg = drawTileMap([tile(0, 0, 0.5)], shares);
    const ramp = rampOf(svg);
    expect(ramp.map((shape) => attributesOf(shape, 'fill')[0])).toEqual(
      [1, 2, 3, 4, 5].map((step) => `var(--scale-${step})`),
    );
    const bounds = readPicture(svg).texts.filter(({ text }) => ['20', '40', '60', '80'].includes(text));
    expect(bounds.map(({ left, right }) => Math.round((left + right) / 2))).toEqual(
      ramp.slice(1).map(({ left }) => Math.round(left)),
    );
  });

  it('ends at the largest count', () => {
    const options = { ...shares, kind: 'count', classes: [1, 2, 5, 10] } as const;
    const { texts } = readPicture(drawTileMap([tile(0, 0, 70)], options));
    expect(texts.map(({ text }) => text)).toEqual(['比例', '0', '1', '2', '5', '10', '70', '甲省', '70']);
  });

  it('says what is hollow only where something is', () => {
    const say = (value: number | null): string[] =>
      readPicture(drawTileMap([tile(0, 0, value)], shares)).texts.map(({ text }) => text);
    expect(say(0)).not.toContain('没有数据');
    expect(say(null)).toContain('没有数据');
  });

  it.each([720, 340])(
    'stands in the corner that the grid of provinces leaves free, over no tile, at %i px',
    (width) => {
      const svg = drawTileMap(
        makeProvinces((index) => (index > 30 ? null : 0.5)),
        { ...shares, width },
      );
      const squares = readShapes(svg).filter(({ at }) => at !== null);
      const key = readPicture(svg).texts.slice(0, 8);
      expect(key.map(({ text }) => text)).toEqual(['比例', '0', '20', '40', '60', '80', '100%', '没有数据']);
      const isOver = ({ left, top, width: wide, height }: Shape): boolean =>
        key.some(
          (text) => text.right > left && text.left < left + wide && text.bottom > top && text.top < top + height,
        );
      expect(squares.filter(isOver)).toEqual([]);
      // The grid begins at most a third of a row below the top.
      expect(Math.min(...squares.map(({ top }) => top))).toBeLessThan(16);
    },
  );

  it('stands above a grid that leaves no corner free', () => {
    const [first] = drawSquares([tile(0, 0, 0.5), tile(6, 0, 0.5)]);
    expect(first?.top).toBeGreaterThan(50);
  });
});

describe('the table of a map', () => {
  const heads = { place: '省', value: '比例', note: '说明' };

  it('has the exact values in the order given', () => {
    expect(tabulateTiles([tile(1, 0, 2 / 3), tile(0, 0, null, '乙省')], 'share', heads)).toEqual({
      head: '省',
      columns: [{ name: '比例', kind: 'share' }],
      rows: [
        { head: '甲省全名', values: [2 / 3] },
        { head: '乙省全名', values: [null] },
      ],
    });
  });

  it('has notes where there are any', () => {
    expect(tabulateTiles([tile(1, 0, 3), { ...tile(0, 0, null, '乙省'), note: '不适用' }], 'count', heads)).toEqual({
      head: '省',
      columns: [
        { name: '比例', kind: 'count' },
        { name: '说明', kind: 'words' },
      ],
      rows: [
        { head: '甲省全名', values: [3, ''] },
        { head: '乙省全名', values: [null, '不适用'] },
      ],
    });
  });
});
