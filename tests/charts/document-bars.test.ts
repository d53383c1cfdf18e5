import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawDocumentBars, tabulateDocuments, type DocumentsRow } from '../../src/charts/document-bars.ts';
import { words } from './cases/case.ts';
import { readPicture } from './read-picture.ts';

const names = { issued: '本年制发', repealed: '本年废止', inForce: '现行有效' };

function draw(rows: readonly DocumentsRow[], width = 720): string {
  return drawDocumentBars(rows, { id: 'chart', label: '图名', width, words, names });
}

function find(svg: string, selector: string): Element[] {
  return [...parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelectorAll(selector)];
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

function readBars(svg: string): Record<string, Bar> {
  return Object.fromEntries(
    find(svg, 'rect').map((bar) => {
      const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(bar.getAttribute(name)));
      return [bar.getAttribute('data-at')!, { from: x! - 0.5, to: x! + width!, middle: y! + height! / 2 }];
    }),
  );
}

const rows: readonly DocumentsRow[] = [
  { name: '规章', issued: 1, repealed: 0, inForce: 20 },
  { name: '行政规范性文件', issued: 10, repealed: null, inForce: 80 },
];

describe('bars of documents', () => {
  it.each([720, 340])('are of lengths in proportion to their numbers, from one line, at %i px', (width) => {
    const bars = readBars(draw(rows, width));
    const lengthOf = (at: string): number => bars[at]!.to - bars[at]!.from;
    expect(lengthOf('1.2')).toBeGreaterThan(width / 2);
    expect(lengthOf('0.2')).toBeCloseTo(lengthOf('1.2') / 4, 1);
    expect(lengthOf('1.0')).toBeCloseTo(lengthOf('1.2') / 8, 1);
    expect(new Set(Object.values(bars).map(({ from }) => from)).size).toBe(1);
  });

  it('show a one beside thousands, and zero as a line', () => {
    const bars = readBars(draw([{ name: '规章', issued: 1, repealed: 0, inForce: 9000 }]));
    expect(bars['0.0']!.to - bars['0.0']!.from).toBeCloseTo(3);
    expect(bars['0.1']!.to - bars['0.1']!.from).toBeCloseTo(1);
  });

  it('are not there for a missing number, which says so', () => {
    const svg = draw(rows);
    expect(Object.keys(readBars(svg)).sort()).toEqual(['0.0', '0.1', '0.2', '1.0', '1.2']);
    expect(readPicture(svg).texts.filter(({ text }) => text === '未报告')).toHaveLength(1);
  });

  it('go from what is issued to what is in force, one kind below the other', () => {
    const bars = readBars(draw(rows));
    const order = Object.entries(bars).sort(([, a], [, b]) => a.middle - b.middle);
    expect(order.map(([at]) => at)).toEqual(['0.0', '0.1', '0.2', '1.0', '1.2']);
  });

  it('are told apart without colour: dark, hollow, grey', () => {
    const fills = find(draw(rows.slice(0, 1)), 'rect').map(({ parentElement: group }) => [
      group!.getAttribute('fill'),
      group!.getAttribute('stroke'),
    ]);
    expect(fills).toEqual([
      ['var(--ink-soft)', 'var(--ink-soft)'],
      ['none', 'var(--ink-soft)'],
      ['var(--mark)', 'var(--mark)'],
    ]);
  });
});

describe('labels of documents', () => {
  it('stand on either side of their bar: the name before it, the number behind it', () => {
    const svg = draw(rows.slice(1));
    const { texts } = readPicture(svg);
    const bar = readBars(svg)['0.2']!;
    const name = texts.find(({ text }) => text === '现行有效')!;
    const number = texts.find(({ text }) => text === '80')!;
    expect(name.right).toBeCloseTo(bar.from - 10);
    expect(number.left).toBeCloseTo(bar.to + 6);
    for (const { top, bottom } of [name, number]) expect(Math.abs((top + bottom) / 2 - bar.middle)).toBeLessThan(2);
  });

  it.each([
    [720, 'beside the first of its bars'],
    [340, 'above its bars'],
  ])('have the kind of documents at %i px %s', (width) => {
    const svg = draw(rows, width);
    const kind = readPicture(svg).texts.find(({ text }) => text === '行政规范性文件')!;
    const { middle } = readBars(svg)['1.0']!;
    if (width === 720) expect(Math.abs((kind.top + kind.bottom) / 2 - middle)).toBeLessThan(2);
    else expect(kind.bottom).toBeLessThan(middle - 7);
    expect(kind.left).toBe(0);
  });
});

describe('the table of documents', () => {
  it('has the three numbers of each kind', () => {
    expect(tabulateDocuments(rows, { document: '信息内容', ...names })).toEqual({
      head: '信息内容',
      columns: [
        { name: '本年制发', kind: 'count' },
        { name: '本年废止', kind: 'count' },
        { name: '现行有效', kind: 'count' },
      ],
      rows: [
        { head: '规章', values: [1, 0, 20] },
        { head: '行政规范性文件', values: [10, null, 80] },
      ],
    });
  });
});
