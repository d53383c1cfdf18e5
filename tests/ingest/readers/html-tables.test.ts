import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/ingest/readers/document.ts';
import { readHtml } from '../../../src/ingest/readers/html.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const show = (html: string) => showBlocks(readHtml(html));

function gridsOf(html: string): Grid[] {
  const blocks = readHtml(html);
  return typeof blocks === 'string' ? [] : blocks.filter((block) => block.kind === 'grid');
}

const long = '全面贯彻落实条例要求，持续推进政务公开工作。'.repeat(20);

describe('tables of a page', () => {
  it('expand spans into columns and keep the cells of the source', () => {
    const page =
      '<table><tr><td colspan=3 rowspan=2>关系</td><td colspan=2>申请人</td></tr><tr><td>自然人</td><td>总计</td></tr>' +
      '<tr><td rowspan=2>结果</td><td colspan=2>公开</td><td>5</td><td>6</td></tr><tr><td>不予</td><td>秘密</td><td>7</td><td>8</td></tr></table>';
    expect(show(page)).toEqual([
      [
        ['1+3:关系', '4+2:申请人'],
        ['4:自然人', '5:总计'],
        ['1:结果', '2+2:公开', '4:5', '5:6'],
        ['2:不予', '3:秘密', '4:7', '5:8'],
      ],
    ]);
  });

  it('keep empty cells, also those that stand where a span is missing', () => {
    expect(show('<table><tr><td>甲<td>&nbsp;&nbsp;<td>1<tr><td><td><o:p> </o:p><td>2</table>')).toEqual([
      [
        ['1:甲', '2:', '3:1'],
        ['1:', '2:', '3:2'],
      ],
    ]);
  });

  it('join the lines of a cell without spaces, but keep single spaces of the source', () => {
    const page =
      '<table><tr><td><p>商业</p><p>企业</p><td>其他<br>组织<td>0  00<td><p>5</p><p>3</p><td>1.<br>5</table>';
    expect(show(page)).toEqual([[['1:商业企业', '2:其他组织', '3:0 00', '4:5 3', '5:1.5']]]);
  });

  it('end spans with their group of rows', () => {
    const page =
      '<table><thead><tr><td rowspan=9>头<td>1</thead><tbody><tr><td>甲<td>2<tbody><tr><td rowspan=0>乙<td>3<tr><td>4</tbody>' +
      '<tfoot><tr><td>丙<td>5</tfoot></table>';
    expect(show(page)).toEqual([[['1:头', '2:1'], ['1:甲', '2:2'], ['1:乙', '2:3'], ['2:4'], ['1:丙', '2:5']]]);
  });

  it('cut a cell off before one that reaches down from above', () => {
    const page = '<table><tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙<td>丁</table>';
    expect(show(page)).toEqual([
      [
        ['1:甲', '2:乙'],
        ['1:丙', '3:丁'],
      ],
    ]);
  });

  it('take spans that are no numbers for none', () => {
    const page =
      '<table><tr><td colspan=0>甲<td colspan=-2>乙<td colspan=x>丙<td rowspan="">丁<td colspan="2.5">戊</table>';
    expect(show(page)).toEqual([[['1:甲', '2:乙', '3:丙', '4:丁', '5+2:戊']]]);
  });

  it('count rows without cells, and leave out hidden cells', () => {
    const page = '<table><tr><td>甲<td>1</tr><tr></tr><tr><td hidden>零<td style="visibility:hidden">乙<td>2</table>';
    const [grid] = gridsOf(page);
    expect(grid?.rows[1]).toEqual([
      { text: '', at: { table: 1, row: 3, column: 1 } },
      { text: '2', at: { table: 1, row: 3, column: 2 } },
    ]);
    expect(grid?.lines[1]).toEqual({ text: '2', at: { table: 1, row: 3, column: 1 } });
  });

  it('have their captions before them and their pictures behind', () => {
    const page = '<p>前</p><table><caption>表二</caption><tr><td>甲<td>1<td><img src=a.png></table><p>后</p>';
    expect(show(page)).toEqual(['前', '表二', [['1:甲', '2:1', '3:']], '[picture]', '后']);
  });

  it('are counted where they hold data, also one after the other', () => {
    const data = '<table><tr><td>甲<td>1</table>';
    const page = `<table><tr><td>${long}<td>侧栏</table>${data}${data}<table><tr><td>&nbsp;<td></table>${data}`;
    expect(gridsOf(page).map(({ rows }) => rows[0]?.[0]?.at)).toEqual([
      { table: 1, row: 1, column: 1 },
      { table: 2, row: 1, column: 1 },
      { table: 3, row: 1, column: 1 },
    ]);
  });
});

describe('tables that arrange a page', () => {
  it('stand in the text when they hold another table', () => {
    const page =
      '<table><tr><td>首页<td>导航<tr><td colspan=2><p>一、总体情况</p><table><tr><td>甲<td>1</table><p>六、其他</p></table>';
    expect(show(page)).toEqual(['首页', '导航', '一、总体情况', [['1:甲', '2:1']], '六、其他']);
  });

  it('stand in the text when they have one column, or hold an article', () => {
    expect(show('<table><tr><td>标题<tr><td>正文</table>')).toEqual(['标题', '正文']);
    expect(show(`<table><tr><td>侧栏<td><p>一、总体情况</p><p>${long}</p></table>`)).toEqual([
      '侧栏',
      '一、总体情况',
      long,
    ]);
    const links = Array.from({ length: 20 }, (_, index) => `<td>链接${index}`).join('');
    const shown = show(`<table><tr>${links}<tr><td colspan=20><p>一、总体情况</p><p>${long}</p></table>`);
    expect(shown.slice(-2)).toEqual(['一、总体情况', long]);
  });

  it('are not tables of data with a long note', () => {
    const rows = Array.from(
      { length: 25 },
      (_, index) => `<tr><td>第${index}项不予公开的政府信息数量<td>${index}<td>0`,
    ).join('');
    const note = '注：本表所列数据统计期限为全年。'.repeat(60);
    const blocks = readHtml(`<table>${rows}<tr><td colspan=3>${note}</table>`);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ kind: 'grid', exact: true });
  });

  it('are not tables of data with a small table in a cell, whose cells stay apart', () => {
    const rows = Array.from({ length: 10 }, () => '<tr><td>甲<td>1<td>2').join('');
    const shown = show(`<table>${rows}<tr><td>乙<td><table><tr><td>3<td>4</table><td>5</table>`);
    expect(shown[0]?.at(-1)).toEqual(['1:乙', '2:3 4', '3:5']);
  });
});
