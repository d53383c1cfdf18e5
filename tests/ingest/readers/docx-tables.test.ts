import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/ingest/readers/docx.ts';
import { cell, docxFile, paragraph, table } from '../../fixtures/docx-file.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const show = (body: string) => showBlocks(readDocx(docxFile({ body })));
const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

describe('tables of a Word file', () => {
  it('have the columns that spans give them, and merged cells once', () => {
    const body = table(
      [cell('关系', span(3) + restart), cell('申请人', span(2))],
      [cell('', span(3) + goesOn), cell('自然人'), cell('总计')],
      [cell('结果', restart), cell('公开', span(2)), cell('5'), cell('6')],
      [cell('', '<w:vMerge w:val="continue"/>'), cell('不予'), cell('秘密'), cell('7'), cell('')],
    );
    expect(show(body)).toEqual([
      [
        ['1+3:关系', '4+2:申请人'],
        ['4:自然人', '5:总计'],
        ['1:结果', '2+2:公开', '4:5', '5:6'],
        ['2:不予', '3:秘密', '4:7', '5:'],
      ],
    ]);
  });

  it('keep a cell that goes on from nothing', () => {
    const body = table([cell('甲'), cell('1')], [cell('乙', goesOn), cell('2')], [cell('', goesOn), cell('3')]);
    expect(show(body)).toEqual([[['1:甲', '2:1'], ['1:乙', '2:2'], ['2:3']]]);
  });

  it('have cells merged sideways in the old way', () => {
    const body = table([
      cell('甲', '<w:hMerge w:val="restart"/>'),
      cell('', '<w:hMerge w:val="continue"/>'),
      cell('1'),
    ]);
    expect(show(body)).toEqual([[['1+2:甲', '3:1']]]);
  });

  it('may begin a row behind the first column', () => {
    const body =
      '<w:tbl>' +
      `<w:tr>${cell('甲')}${cell('1')}${cell('2')}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>${cell('3')}</w:tr>` +
      '</w:tbl>';
    expect(show(body)).toEqual([[['1:甲', '2:1', '3:2'], ['2:3']]]);
  });

  it('leave out deleted rows and cells, and hidden rows, and count them', () => {
    const body =
      '<w:tbl>' +
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('旧')}${cell('9')}</w:tr>` +
      `<w:tr><w:trPr><w:hidden/></w:trPr>${cell('隐')}${cell('8')}</w:tr>` +
      `<w:tr><w:trPr><w:ins w:id="2"/></w:trPr>${cell('甲')}${cell('7', '<w:cellDel w:id="3"/>')}${cell('1')}</w:tr>` +
      '</w:tbl>';
    expect(show(body)).toEqual([[['1:甲', '2:1']]]);
    expect(readDocx(docxFile({ body }))[0]).toMatchObject({ rows: [[{ at: { table: 1, row: 3, column: 1 } }, {}]] });
  });

  it('join the paragraphs of a cell without spaces, but no digits', () => {
    const body = table([
      cell(paragraph('商业') + paragraph('企业')),
      cell(paragraph('5') + paragraph('3')),
      cell('0 00'),
    ]);
    expect(show(body)).toEqual([[['1:商业企业', '2:5 3', '3:0 00']]]);
  });

  it('look at the properties as they are, not as they were', () => {
    const was = '<w:tcPrChange w:id="1"><w:tcPr><w:gridSpan w:val="4"/><w:vMerge/></w:tcPr></w:tcPrChange>';
    expect(show(table([cell('甲', span(2) + was), cell('1')]))).toEqual([[['1+2:甲', '3:1']]]);
  });

  it('may have rows and cells in content controls', () => {
    const body = `<w:tbl><w:sdt><w:sdtContent><w:tr>${cell('甲')}<w:sdt><w:sdtContent>${cell('1')}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`;
    expect(show(body)).toEqual([[['1:甲', '2:1']]]);
  });

  it('stand in the text when they only frame other tables', () => {
    const inner = table([cell('甲'), cell('1')], [cell('乙'), cell('2')]);
    const body = table([cell(paragraph('一、总体情况') + inner + paragraph('六、其他')), cell('')]);
    expect(show(body)).toEqual([
      '一、总体情况',
      [
        ['1:甲', '2:1'],
        ['1:乙', '2:2'],
      ],
      '六、其他',
    ]);
  });

  it('take in a small table in one cell of many, whose cells stay apart', () => {
    const rows = Array.from({ length: 8 }, () => [cell('甲'), cell('1')]);
    const inner = table([cell('3'), cell('4')]) + paragraph('');
    expect(show(table(...rows, [cell('乙'), cell(inner)]))[0]?.at(-1)).toEqual(['1:乙', '2:3 4']);
  });
});
