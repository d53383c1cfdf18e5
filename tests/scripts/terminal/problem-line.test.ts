import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../scripts/terminal/problem-line.ts';

describe('formatProblem', () => {
  it('begins with a place that editors can open', () => {
    expect(
      formatProblem('2024/甲.txt', {
        code: 'cell-unreadable',
        severity: 'warning',
        message: '单元格的内容不是一个数：原文为“若干”。',
        hint: '请对照原文核对。',
        at: { line: 92, column: 2 },
        keys: ['requests.granted.total'],
      }),
    ).toBe('2024/甲.txt:92:2 warning cell-unreadable 单元格的内容不是一个数：原文为“若干”。请对照原文核对。');
  });

  it.each([
    ['甲.html', { table: 2, row: 5, column: 3 }, '甲.html:table2:5:3'],
    ['甲.docx', { paragraph: 12 }, '甲.docx:paragraph12'],
    ['甲.pdf', { page: 3, box: [120.4, 371.5, 40, 12] as const }, '甲.pdf:page3:120:372'],
  ])('begins in %s, which has no lines, with a place that one can find', (file, at, place) => {
    const problem = { code: 'cell-blank', severity: 'notice', message: '空。', hint: '', at, keys: [] } as const;
    expect(formatProblem(file, { ...problem, keys: [] })).toBe(`${place} notice cell-blank 空。`);
  });

  it('names only the file when the problem has no place', () => {
    expect(
      formatProblem('a b.txt', { code: 'file-empty', severity: 'error', message: '空。', hint: '换。', keys: [] }),
    ).toBe('a b.txt error file-empty 空。换。');
  });

  it('leaves out what to do about a notice, for nothing needs doing', () => {
    expect(
      formatProblem('a.txt', {
        code: 'row-shifted',
        severity: 'notice',
        message: '错位。',
        hint: '不影响读取，无须处理。',
        at: { line: 1, column: 1 },
        keys: [],
      }),
    ).toBe('a.txt:1:1 notice row-shifted 错位。');
  });
});
