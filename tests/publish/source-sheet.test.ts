import { describe, expect, it } from 'vitest';
import { layOutSource, type SheetPart } from '../../src/publish/source-sheet.ts';
import type { ViewBlock, ViewCell } from '../../src/record/source-view.ts';

function cell(text: string, row: number, column: number, span?: number): ViewCell {
  return { text, at: { table: 1, row, column }, ...(span !== undefined && { span }) };
}

function onPage(text: string, page: number, y: number): ViewCell {
  return { text, at: { page, box: [0, y, 10, 10] } };
}

/** The texts of a table's rows; free room as a number of columns. */
function drawTable(part: SheetPart | undefined): (string | number)[][] {
  if (part?.kind !== 'table') throw new Error('no table');
  return part.rows.map((row) => row.map(({ text, span, free }) => (free ? span : text)));
}

describe('the layout of a source', () => {
  it('puts runs of lines together and numbers the paragraphs that begin', () => {
    const blocks: ViewBlock[] = [
      { kind: 'line', text: '题', at: { paragraph: 1 } },
      { kind: 'line', text: '副题', at: { paragraph: 1 } },
      { kind: 'picture', at: { paragraph: 2 } },
      { kind: 'table', rows: [[cell('甲', 1, 1)]] },
      { kind: 'line', text: '尾', at: { paragraph: 3 } },
    ];
    const [first, second, third, ...rest] = layOutSource({ format: 'word', blocks }, []);
    expect(first).toEqual({
      kind: 'lines',
      numbered: true,
      lines: [
        { ids: ['P1'], paragraph: 1, texts: [{ ids: [], text: '题' }] },
        { ids: [], paragraph: null, texts: [{ ids: [], text: '副题' }] },
        { ids: ['P2'], paragraph: 2, texts: [] },
      ],
    });
    expect(second).toMatchObject({ kind: 'table', count: { table: 1 }, part: 1 });
    expect(third).toMatchObject({ kind: 'lines', lines: [{ ids: ['P3'] }] });
    expect(rest).toEqual([]);
  });

  it('leaves room where cells from above reach down, at the left, inside and at the right', () => {
    const rows = [
      [cell('组', 1, 1), cell('头', 1, 2, 2), cell('计', 1, 4)],
      [cell('子', 2, 2), cell('丑', 2, 3)],
      [cell('寅', 3, 1), cell('卯', 3, 3)],
    ];
    const [part] = layOutSource({ format: 'html', blocks: [{ kind: 'table', rows }] }, []);
    expect(drawTable(part)).toEqual([
      ['组', '头', '计'],
      [1, '子', '丑', 1],
      ['寅', 1, '卯', 1],
    ]);
    expect(part?.kind === 'table' && part.rows[0]?.map(({ span }) => span)).toEqual([1, 2, 1]);
  });

  it('never moves a cell to the left of the one before it', () => {
    const rows = [[cell('甲', 1, 1, 3), cell('乙', 1, 2), cell('丙', 1, 2)]];
    const [part] = layOutSource({ format: 'html', blocks: [{ kind: 'table', rows }] }, []);
    expect(drawTable(part)).toEqual([['甲', '乙', '丙']]);
  });

  it('parts the pages of a PDF, also inside a table', () => {
    const blocks: ViewBlock[] = [
      { kind: 'line', ...onPage('题', 1, 10) },
      { kind: 'table', rows: [[onPage('甲', 1, 20)], [onPage('乙', 2, 10)], [onPage('丙', 2, 20)]] },
      { kind: 'line', ...onPage('尾', 2, 30) },
      { kind: 'line', ...onPage('末', 4, 10) },
    ];
    const parts = layOutSource({ format: 'pdf', blocks }, []);
    expect(parts.map((part) => (part.kind === 'page' ? part.page : part.kind))).toEqual([
      1,
      'lines',
      'table',
      2,
      'table',
      'lines',
      4,
      'lines',
    ]);
    expect(drawTable(parts[2])).toEqual([['甲']]);
    expect(drawTable(parts[4])).toEqual([['乙'], ['丙']]);
    expect(parts[1]).toMatchObject({ numbered: false });
  });

  it('counts on where several tables have one name', () => {
    const rows = [[onPage('甲', 1, 20)]];
    const blocks: ViewBlock[] = [
      { kind: 'table', rows },
      { kind: 'table', rows: [[onPage('乙', 1, 40)]] },
      { kind: 'table', rows: [[onPage('丙', 2, 40)]] },
    ];
    const tables = layOutSource({ format: 'pdf', blocks }, []).filter(({ kind }) => kind === 'table');
    expect(tables).toMatchObject([
      { count: { page: 1 }, part: 1 },
      { count: { page: 1 }, part: 2 },
      { count: { page: 2 }, part: 1 },
    ]);
  });

  it('gives a word that is linked to its id', () => {
    const at = { page: 1, box: [0, 0, 90, 10] } as const;
    const number = { text: '5', at: { page: 1, box: [80, 0, 10, 10] } } as const;
    const words = [{ text: '总计', at: { page: 1, box: [0, 0, 20, 10] } } as const, number];
    const [, lines] = layOutSource({ format: 'pdf', blocks: [{ kind: 'words', at, words }] }, [number.at]);
    expect(lines).toMatchObject({
      lines: [
        {
          ids: ['p1-0-0-90-10'],
          texts: [
            { ids: [], text: '总计' },
            { ids: ['p1-80-0-10-10'], text: '5' },
          ],
        },
      ],
    });
  });

  it('leaves out tables and rows without cells', () => {
    expect(layOutSource({ format: 'html', blocks: [{ kind: 'table', rows: [[], []] }] }, [])).toEqual([]);
    const rows = [[], [cell('甲', 2, 1)], []];
    const [part] = layOutSource({ format: 'html', blocks: [{ kind: 'table', rows }] }, []);
    expect(drawTable(part)).toEqual([['甲'], [1]]);
  });
});
