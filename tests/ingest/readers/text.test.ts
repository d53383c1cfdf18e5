import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/ingest/readers/text.ts';
import type { Block } from '../../../src/ingest/readers/document.ts';

/** Grids as rows of texts, lines as their texts; a text file has no pictures. */
function shape(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) => {
    if (block.kind === 'picture') throw new Error('a picture in a text file');
    return block.kind === 'line' ? block.line.text : block.rows.map((row) => row.map(({ text }) => text));
  });
}

describe('text', () => {
  it('is lines and grids in their order', () => {
    expect(shape(readText('题\n\n甲\t1\n乙\t2\n\n完'))).toEqual([
      '题',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      '完',
    ]);
  });

  it('has the places of cells by line and by character, not by code unit', () => {
    const [block] = readText('𠮷\t 12 \t3');
    expect(block).toMatchObject({
      rows: [
        [{ text: '𠮷', at: { line: 1, column: 1 } }, { text: '12', at: { line: 1, column: 4 } }, { at: { column: 8 } }],
      ],
    });
  });

  it.each(['\n', '\r\n', '\r'])('may end its lines with %j', (end) => {
    expect(shape(readText(['甲\t1', '乙\t2', '完'].join(end)))).toEqual([
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
      '完',
    ]);
  });

  it('may have one cell on each line: untabbed lines go on with the cell above, blank lines end rows', () => {
    const text = ['\t甲', '\t1', '', '\t', '\t商业', '企业', '\t2', '', '', '三、完'].join('\n');
    expect(shape(readText(text))).toEqual([
      [
        ['甲', '1'],
        ['', '商业企业', '2'],
      ],
      '三、完',
    ]);
  });

  it('does not take a page number below a number for more digits of it', () => {
    const text = ['\t甲', '\t163', '\f1', '\t0', '', '\t乙', '\t5', '- 12 -', '\t6'].join('\n');
    expect(shape(readText(text))).toEqual([
      [
        ['甲', '163', '1', '0'],
        ['乙', '5', '- 12 -', '6'],
      ],
    ]);
  });

  it('may separate its cells by pipes, with or without one at each end', () => {
    const rows = [
      ['甲', '1', ''],
      ['乙', '', '2'],
    ];
    expect(shape(readText('甲 | 1 | |\n乙 | | 2 |'))).toEqual([rows]);
    expect(shape(readText('| 甲 | 1 |  |\n|---|:-:|--:|\n| 乙 |  | 2 |'))).toEqual([rows]);
    const [block] = readText('| 甲 | 1 |');
    expect(block).toMatchObject({ rows: [[{ at: { column: 3 } }, { at: { column: 7 } }]] });
  });

  it('takes a pipe inside of words for what it is', () => {
    expect(shape(readText('首页|新闻中心|政务公开'))).toEqual(['首页|新闻中心|政务公开']);
  });

  it('takes a sentence with tabs in it for a sentence', () => {
    expect(shape(readText('2024年共收到申请\t21件，其中\t3件不予公开。'))).toEqual([
      '2024年共收到申请\t21件，其中\t3件不予公开。',
    ]);
  });

  it('takes a line longer than any row for a line', () => {
    expect(readText(`甲${'\t'.repeat(200_000)}乙`)).toMatchObject([{ kind: 'line' }]);
  });

  it('does not take paragraphs that begin with a tab for a table', () => {
    expect(shape(readText('\t第一段。\n\n\t第二段。'))).toEqual(['第一段。', '第二段。']);
  });

  it('does not swallow a heading below a table of one cell a line', () => {
    const text = ['\t甲', '\t1', '\t2', '\t3', '四、完'].join('\n');
    expect(shape(readText(text))).toEqual([[['甲', '1', '2', '3']], '四、完']);
  });
});
