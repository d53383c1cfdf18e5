import { describe, expect, it } from 'vitest';
import { toSourceView } from '../../src/record/source-view.ts';

describe('the view of a source', () => {
  it('keeps the texts and places of lines, cells and pictures, and nothing else', () => {
    const cell = { text: '数', at: { table: 1, row: 1, column: 1 } };
    expect(
      toSourceView({
        format: 'html',
        encoding: 'utf-8',
        blocks: [
          { kind: 'line', line: { text: '题', at: { paragraph: 1 } } },
          {
            kind: 'grid',
            exact: true,
            rows: [
              [
                { ...cell, span: 2 },
                { text: '', at: { table: 1, row: 1, column: 3 }, span: 1 },
              ],
            ],
            lines: [cell],
          },
          { kind: 'picture', at: { paragraph: 2 } },
        ],
      }),
    ).toEqual({
      format: 'html',
      blocks: [
        { kind: 'line', text: '题', at: { paragraph: 1 } },
        {
          kind: 'table',
          rows: [
            [
              { text: '数', at: { table: 1, row: 1, column: 1 }, span: 2 },
              { text: '', at: { table: 1, row: 1, column: 3 } },
            ],
          ],
        },
        { kind: 'picture', at: { paragraph: 2 } },
      ],
    });
  });

  it('has the words of a line that has more than one', () => {
    const at = { page: 1, box: [0, 0, 50, 10] } as const;
    const one = { text: '总计', at: { page: 1, box: [0, 0, 20, 10] }, left: 0, right: 20 } as const;
    const two = { text: '5', at: { page: 1, box: [40, 0, 10, 10] }, left: 40, right: 50 } as const;
    const view = toSourceView({
      format: 'pdf',
      encoding: null,
      blocks: [
        { kind: 'line', line: { text: '总计 5', at, words: [one, two] } },
        { kind: 'line', line: { text: '总计', at: one.at, words: [one] } },
      ],
    });
    expect(view?.blocks).toEqual([
      {
        kind: 'words',
        at,
        words: [
          { text: '总计', at: { page: 1, box: [0, 0, 20, 10] } },
          { text: '5', at: { page: 1, box: [40, 0, 10, 10] } },
        ],
      },
      { kind: 'line', text: '总计', at: { page: 1, box: [0, 0, 20, 10] } },
    ]);
  });

  it.each(['text', 'markdown'] as const)('is not made of %s, whose file is shown itself', (format) => {
    expect(toSourceView({ format, encoding: 'utf-8', blocks: [] })).toBeNull();
  });
});
