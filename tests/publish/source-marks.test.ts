import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOnLine, groupCellsByPlace, markLines, markParagraph } from '../../src/publish/source-marks.ts';

type Record = Parameters<typeof markLines>[1];
type Claim = Record['claims'][number];

function reported(raw: string, line: number, column: number): Record['cells'][string] {
  return { state: 'reported', value: Number(raw), raw, at: { line, column } };
}

function claim(at: Claim['at'], start: number, end: number): Claim {
  return {
    key: 'requests.new_received.total',
    value: 5,
    quote: '收到申请5件。',
    at,
    section: 1,
    spans: [{ paragraph: 0, start, end }],
    verdict: 'agrees',
    cells: ['requests.new_received.total'],
    table: 5,
  };
}

function section(text: string): Record['sections'][number] {
  return {
    number: 1,
    heading: '总体情况',
    at: { line: 1, column: 1 },
    paragraphs: [{ text, at: { line: 2, column: 1 } }],
  };
}

const empty: Record = { cells: {}, claims: [], sections: [] };

describe('the marks of a line', () => {
  it('are at the columns of its cells, counted in characters', () => {
    const lines = ['𠮷甲\t13\t0'];
    const cells = { 'a.b.c': reported('13', 1, 4), 'a.b.d': reported('0', 1, 7) };
    // 𠮷 is two UTF-16 units.
    expect(markLines(lines, { ...empty, cells }).get(1)).toEqual([
      { start: 4, end: 6, keys: ['a.b.c'], claim: null },
      { start: 7, end: 8, keys: ['a.b.d'], claim: null },
    ]);
  });

  it('join cells that stand at one place', () => {
    const cell = { state: 'unreadable', raw: '1 0', at: { line: 1, column: 1 } } as const;
    expect(markLines(['1 0'], { ...empty, cells: { 'a.b.c': cell, 'a.b.d': cell } }).get(1)).toEqual([
      { start: 0, end: 3, keys: ['a.b.c', 'a.b.d'], claim: null },
    ]);
  });

  it('leave out a cell whose words do not stand at its place, and one that is absent', () => {
    const cells: Record['cells'] = { 'a.b.c': reported('13', 1, 1), 'a.b.d': { state: 'absent' } };
    expect(markLines(['3 1'], { ...empty, cells }).size).toBe(0);
  });

  it('hold a claim as far as it stands on the line', () => {
    const record = { ...empty, claims: [claim({ line: 2, column: 3 }, 2, 7)], sections: [section('收到申请5件。')] };
    expect(markLines(['一、', '收到申请5'], record).get(2)).toEqual([{ start: 2, end: 5, keys: [], claim: 0 }]);
  });

  it('never overlap and always say what was read there', () => {
    const places = fc.array(
      fc.record({ column: fc.integer({ min: 1, max: 12 }), length: fc.integer({ min: 1, max: 4 }) }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{12}$/u), places, (line, found) => {
        const cells = Object.fromEntries(
          found.map(({ column, length }, index) => [
            `a.b.c${index}`,
            reported(line.slice(column - 1, column - 1 + length) || 'x', 1, column),
          ]),
        );
        const marks = markLines([line], { ...empty, cells }).get(1) ?? [];
        marks.forEach(({ start, end, keys }, index) => {
          expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
          for (const key of keys) {
            const cell = cells[key];
            expect(line.slice(start, end)).toBe(cell && 'raw' in cell ? cell.raw : null);
          }
        });
      }),
    );
  });
});

it('the cells of a line are those that a reader of it may find wrong', () => {
  const cells = { 'a.b.c': reported('13', 7, 1), 'a.b.d': reported('0', 8, 1) };
  expect(cellsOnLine({ cells }, 7)).toEqual(['a.b.c']);
});

it('cells are found by the ids of their places', () => {
  const cells: Record['cells'] = {
    'a.b.c': { state: 'blank', raw: '', at: { table: 2, row: 5, column: 3 } },
    'a.b.d': { state: 'absent' },
  };
  expect([...groupCellsByPlace({ cells })]).toEqual([['T2R5C3', ['a.b.c']]]);
});

describe('the marks of a paragraph', () => {
  const record = { ...empty, claims: [claim({ paragraph: 4 }, 4, 6)], sections: [section('收到申请5件。')] };

  it('are the words of its claims, in their sentence', () => {
    expect(markParagraph('去年5件。收到申请5件。', 4, record)).toEqual([{ start: 9, end: 11, keys: [], claim: 0 }]);
  });

  it('are none in another paragraph, or where the words do not stand', () => {
    expect(markParagraph('收到申请5件。', 5, record)).toEqual([]);
    expect(markParagraph('收到申请', 4, record)).toEqual([]);
  });
});
