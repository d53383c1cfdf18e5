import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  drawOrderedStrips,
  tabulateStrips,
  type OrderedStripsOptions,
  type StripCell,
} from '../../src/charts/ordered-strips.ts';
import { manyNames, words } from './cases/case.ts';
import { readPicture } from './read-picture.ts';

const shares: OrderedStripsOptions = {
  id: 'strips',
  label: '图名',
  width: 720,
  words,
  kind: 'share',
  classes: [0.2, 0.4, 0.6, 0.8],
  names: { scale: '比例', none: '没有数据' },
};

function makeGroup(group: string, values: readonly (number | null)[]): StripCell[] {
  const names = manyNames(values.length);
  return values.map((value, index) => ({ group, name: names[index] ?? '', value }));
}

function repeat(value: number | null, count: number): (number | null)[] {
  return Array.from({ length: count }, () => value);
}

interface Piece {
  readonly at: number | null;
  readonly fill: string | null | undefined;
  readonly start: number;
  readonly end: number;
  readonly top: number;
}

/** What is drawn below the key, from left to right and from the top down. */
function drawPieces(cells: readonly StripCell[], options: Partial<OrderedStripsOptions> = {}): Piece[] {
  const svg = drawOrderedStrips(cells, { ...shares, ...options });
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  return [...document.querySelectorAll('rect')]
    .map((element) => {
      const numberOf = (name: string): number => Number(element.getAttribute(name));
      const at = element.getAttribute('data-at');
      return {
        at: at === null ? null : Number(at),
        fill: element.closest('[fill]')?.getAttribute('fill'),
        start: numberOf('x'),
        end: numberOf('x') + numberOf('width'),
        top: numberOf('y'),
      };
    })
    .filter(({ top }) => top > 40)
    .sort((a, b) => a.top - b.top || a.start - b.start);
}

function isScale({ fill }: Piece): boolean {
  return fill?.startsWith('var(--scale-') ?? false;
}

describe('a strip', () => {
  it('goes from the lowest value to the highest, equal ones as given, and ends with what is not known', () => {
    const pieces = drawPieces(makeGroup('甲省', [0.9, null, 0.1, 0.5, 0, 0.1]));
    expect(pieces.filter(isScale).map(({ at }) => at)).toEqual([4, 2, 5, 3, 0]);
    expect(pieces.filter(isScale).map(({ fill }) => fill)).toEqual(
      [1, 1, 1, 3, 5].map((step) => `var(--scale-${step})`),
    );
    const [unknown] = pieces.filter(({ at }) => at === 1);
    expect(unknown?.start).toBeGreaterThan(Math.max(...pieces.filter(isScale).map(({ end }) => end)));
  });

  it('has cells of 16 pixels with a gap of one where there is room', () => {
    const pieces = drawPieces(makeGroup('甲省', [0.1, 0.5, 0.9]));
    const [first] = pieces;
    expect(pieces.map(({ start, end }) => [start - (first?.start ?? 0), end - start])).toEqual([
      [0, 15],
      [16, 15],
      [32, 15],
    ]);
  });

  it('has cells of whole pixels that the longest strip has room for, in all strips', () => {
    const pieces = drawPieces([...makeGroup('甲省', repeat(0.1, 100)), ...makeGroup('乙省', repeat(0.9, 3))]);
    const start = pieces[0]?.start ?? 0;
    // 6 pixels a cell leave less than 100 of the width; 7 would be more than there is.
    expect(start + 600).toBeLessThanOrEqual(720);
    expect(start + 700).toBeGreaterThan(720);
    expect(pieces.slice(0, 3).map((piece) => piece.start - start)).toEqual([0, 6, 12]);
    expect(pieces.slice(-3).map((piece) => piece.start - start)).toEqual([0, 6, 12]);
  });

  it('fills the width where cells are narrower than 2 pixels', () => {
    const pieces = drawPieces(makeGroup('甲省', repeat(0.1, 150)), { width: 340 });
    expect(pieces).toHaveLength(150);
    expect(pieces.at(-1)?.end).toBeCloseTo(340, 0);
  });

  it('of more than 150 cells is drawn by class and points to no row; the others still do', () => {
    const values = [...repeat(0.1, 90), ...repeat(0.9, 31), ...repeat(null, 30)];
    const pieces = drawPieces([...makeGroup('甲省', values), ...makeGroup('乙省', [0.5, 0.7])]);
    const [top] = pieces.map((piece) => piece.top);
    const long = pieces.filter((piece) => piece.top === top && isScale(piece));
    expect(long.map(({ at, start, end }) => [at, (end - start) / 4])).toEqual([
      [null, 90],
      [null, 31],
    ]);
    expect(pieces.filter(({ at }) => at !== null).map(({ at }) => at)).toEqual([151, 152]);
  });

  it.each([
    [600, 600],
    [601, 0],
  ])('of a picture of %i cells points to %i rows', (count, pointing) => {
    const cells = Array.from({ length: count }, (_, index) => ({ group: `第${index % 8}省`, name: '县', value: 0.5 }));
    expect(drawPieces(cells).filter(({ at }) => at !== null)).toHaveLength(pointing);
  });
});

describe('strips', () => {
  it('stand below each other as their groups come first, with name and number', () => {
    const [one, two, three] = makeGroup('乙省', [0.1, 0.2, 0.3]);
    const cells = [one!, ...makeGroup('甲省', [null, 0.5]), two!, three!];
    const { texts } = readPicture(drawOrderedStrips(cells, shares));
    expect(texts.slice(-4).map(({ text }) => text)).toEqual(['乙省', '甲省', '3', '2']);
    const tops = new Map<number, (number | null)[]>();
    for (const { at, top } of drawPieces(cells).filter(isScale)) tops.set(top, [...(tops.get(top) ?? []), at]);
    expect([...tops.values()]).toEqual([[0, 3, 4], [2]]);
  });

  it('have one frame around what is not known where cells are too narrow for their own', () => {
    const frames = drawPieces([...makeGroup('甲省', repeat(null, 140)), ...makeGroup('乙省', [0.5, null])], {
      width: 340,
    }).filter(({ fill }) => fill === 'none');
    expect(frames).toHaveLength(2);
    expect(frames[0]!.end - frames[0]!.start).toBeGreaterThan(250);
  });

  it('of nothing are the key alone', () => {
    expect(drawPieces([])).toEqual([]);
  });
});

describe('the table of strips', () => {
  it('has every value with its group, in the order given', () => {
    const heads = { group: '省', name: '县', value: '比例' };
    expect(tabulateStrips(makeGroup('甲省', [2 / 3, null]), 'share', heads)).toEqual({
      head: '县',
      columns: [
        { name: '省', kind: 'words' },
        { name: '比例', kind: 'share' },
      ],
      rows: [
        { head: '县一', values: ['甲省', 2 / 3] },
        { head: '县丁', values: ['甲省', null] },
      ],
    });
  });
});
