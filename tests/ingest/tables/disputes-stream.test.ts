import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/ingest/readers/text.ts';
import { readDisputesStream } from '../../../src/ingest/tables/disputes-stream.ts';
import type { TableReading } from '../../../src/ingest/tables/table-reading.ts';

const outcomes = '结果维持 结果纠正 其他结果 尚未审结 总计';
const heads = ['行政复议 行政诉讼', `${outcomes} 未经复议直接起诉 复议后起诉`, `${outcomes} ${outcomes}`];

function read(lines: readonly string[]): TableReading {
  return readDisputesStream(readText(lines.join('\n')));
}

/** The fifteen cells as one text: numbers as read, with a d behind what was derived, _ blank, ? unreadable. */
function valuesOf({ cells }: TableReading): string {
  return [...cells.values()]
    .map((cell) => {
      if (cell.state === 'reported') return `${cell.value}${cell.derived ? 'd' : ''}`;
      return { blank: '_', unreadable: '?', absent: '.' }[cell.state];
    })
    .join(' ');
}

function problemsOf({ problems }: TableReading): string[] {
  return problems.map(({ code, keys }) => [code, ...keys].join(' '));
}

const values = '3 0 1 0 4 1 0 0 0 1 0 2 0 1 3';
const refused = Array.from({ length: 15 }, () => '?').join(' ');

describe('table 4 without a grid', () => {
  it.each<[string, string[]]>([
    ['in a row', [...heads, values]],
    ['one to a line', [...heads.flatMap((line) => line.split(' ')), ...values.split(' ')]],
    [
      'below heads that wrapping has torn',
      [
        '行政复议 行政诉讼',
        '结果 结果 其他 尚未 总计 未经复议直接起诉 复议后起诉',
        '维持 纠正 结果 审结 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计',
        '维持 纠正 结果 审结 维持 纠正 结果 审结',
        values,
      ],
    ],
    [
      'in three tables of five',
      [
        '行政复议',
        outcomes,
        '3 0 1 0 4',
        '未经复议直接起诉',
        outcomes,
        '1 0 0 0 1',
        '复议后起诉',
        outcomes,
        '0 2 0 1 3',
      ],
    ],
  ])('has its fifteen values %s', (_, lines) => {
    const reading = read(lines);
    expect(reading.edition).toBe('2021');
    expect(valuesOf(reading)).toBe(values);
    expect(reading.problems).toEqual([]);
  });

  it('may be blank, and is then reported blank', () => {
    const reading = read([...heads, values.replace(/^3 0 1 0 4/u, '- - - - -')]);
    expect(valuesOf(reading)).toBe('_ _ _ _ _ 1 0 0 0 1 0 2 0 1 3');
    expect(problemsOf(reading)).toEqual([
      'cell-blank disputes.review.upheld disputes.review.corrected disputes.review.other_result disputes.review.pending disputes.review.total',
    ]);
  });

  it('is taken apart where its digits can be read in one way', () => {
    const reading = read([...heads, '000000000000000']);
    expect(valuesOf(reading)).toBe(Array.from({ length: 15 }, () => '0d').join(' '));
    expect(problemsOf(reading)).toEqual(['digits-split']);
  });
});

describe('table 4 that nothing settles', () => {
  it.each<[string, string]>([
    ['a number too few', '3 0 1 0 4 1 0 0 0 1 0 2 0 3'],
    ['a number too many', `${values} 0`],
  ])('is refused with %s', (_, own) => {
    const reading = read([...heads, own]);
    expect(valuesOf(reading)).toBe(refused);
    expect(reading.problems[0]?.keys).toEqual(['disputes.']);
  });

  it('is refused when numbers that stand apart have as many digits as there are cells', () => {
    // Twelve numbers of fifteen digits: three cells are empty.
    const reading = read([...heads, '17 0 0 3 0 4 0 7 8 15 0 33']);
    expect(valuesOf(reading)).toBe(refused);
    expect(reading.problems.flatMap(({ keys }) => keys)).toEqual(['disputes.']);
  });

  it('is refused when digits that have run together do not add up', () => {
    expect(valuesOf(read([...heads, '300000000000000']))).toBe(refused);
  });

  it('is refused when nothing says which of two rows is meant', () => {
    const reading = read([...heads, `2024年 ${values}`, '2023年 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0']);
    expect(valuesOf(reading)).toBe(refused);
    expect(problemsOf(reading)).toEqual(['row-repeated disputes.']);
  });

  it.each<[string, string[]]>([
    [
      'lawsuits come first',
      ['行政诉讼 行政复议', `未经复议直接起诉 复议后起诉 ${outcomes}`, `${outcomes} ${outcomes}`, values],
    ],
    [
      'corrections come before upholdings',
      [...heads.map((line) => line.replaceAll('结果维持 结果纠正', '结果纠正 结果维持')), values],
    ],
  ])('is refused when %s', (_, lines) => {
    const reading = read(lines);
    expect([...reading.cells.values()].filter(({ state }) => state === 'reported')).toEqual([]);
    expect(reading.problems.flatMap(({ keys }) => keys)).toContain('disputes.');
  });

  it('is missing where there is none', () => {
    expect(problemsOf(read(['本年度未发生行政复议、行政诉讼。']))).toEqual(['table-missing disputes.']);
  });
});
