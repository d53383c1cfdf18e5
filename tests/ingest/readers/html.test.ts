import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/readers/html.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const show = (html: string) => showBlocks(readHtml(html));

describe('text of a page', () => {
  it('puts block elements and line breaks on lines of their own', () => {
    expect(show('<div>甲<p>乙<br>丙</p>丁</div><h2>戊</h2>己')).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
  });

  it('joins inline runs without adding spaces', () => {
    expect(show('<p><span>20</span><b>2</b><font>3</font>年</p>')).toEqual(['2023年']);
  });

  it('collapses white space, no-break and full-width spaces included', () => {
    expect(show('<p>\n  &nbsp;&nbsp;一、 \t 总体&nbsp;\u3000情况 </p><p>&nbsp;</p>')).toEqual(['一、 总体 情况']);
  });

  it('keeps zero-width characters in text, but no line of nothing else', () => {
    expect(show('<p>总\u200b体</p><p>\u200b</p>')).toEqual(['总\u200b体']);
  });

  it('looks through tags it does not know', () => {
    expect(show('<ucapcontent><p>甲</p>乙<publishtime>丙</publishtime></ucapcontent><o:p>丁</o:p>')).toEqual([
      '甲',
      '乙丙丁',
    ]);
  });

  it('leaves out what is not text of the page', () => {
    const page =
      '<head><title>题</title><style>p{}</style></head><nav>首页</nav><script>var a</script><noscript>请开启</noscript>' +
      '<template><p>模板</p></template><select><option>2023</option></select><button>打印</button><svg><text>图</text></svg>' +
      '<textarea>稿</textarea><p>正文</p>';
    expect(show(page)).toEqual(['正文']);
  });

  it('leaves out hidden and crossed out text', () => {
    const page =
      '<p hidden>甲</p><div style="color:red; DISPLAY : none">乙</div><p>1<s>5</s><del>6</del>2</p>' +
      '<p>3<span style="text-decoration:line-through">7</span>4</p><p style="visibility:hidden">丙</p>';
    expect(show(page)).toEqual(['12', '34']);
  });

  it('leaves out the numbers of ordered lists', () => {
    expect(show('<ol><li>甲</li><li>乙</li></ol>')).toEqual(['甲', '乙']);
  });

  it('keeps the lines of preformatted text', () => {
    expect(show('<pre>规章  3\n<b>行政</b>许可\t5\n</pre>后')).toEqual(['规章 3', '行政许可 5', '后']);
  });

  it('never makes one number of a number and a mark above the line', () => {
    expect(show('<p>22<sup>1</sup></p><p>CO<sub>2</sub></p>')).toEqual(['22 1', 'CO2']);
  });

  it('breaks lines at inline elements that are shown as blocks', () => {
    expect(show('<span style="display:block">甲</span><span style="display: block">乙</span>')).toEqual(['甲', '乙']);
  });

  it('counts lines outside of tables as paragraphs', () => {
    const page = '<p>甲</p><p> </p><table><tr><td>1<td>2</table><p>乙</p>';
    expect(readHtml(page)).toEqual([
      { kind: 'line', line: { text: '甲', at: { paragraph: 1 } } },
      {
        kind: 'grid',
        exact: true,
        rows: [
          [
            { text: '1', at: { table: 1, row: 1, column: 1 } },
            { text: '2', at: { table: 1, row: 1, column: 2 } },
          ],
        ],
        lines: [{ text: '1 2', at: { table: 1, row: 1, column: 1 } }],
      },
      { kind: 'line', line: { text: '乙', at: { paragraph: 2 } } },
    ]);
  });

  it('reads pages without html or body, and with broken markup', () => {
    expect(show('<p>甲<p>乙<div>丙</p>丁')).toEqual(['甲', '乙', '丙', '丁']);
    expect(show('<table><tr><td><p>甲<td>1<tr><td>乙<td>2</table>')).toEqual([
      [
        ['1:甲', '2:1'],
        ['1:乙', '2:2'],
      ],
    ]);
  });

  it('has pictures at the line before them, but no icons and spacers', () => {
    const page =
      '<img src=first.png><p>甲</p><p>乙</p><p><img src="table.png" width="600"></p><img src=a.png width=16 height=16>' +
      '<img src="blank.gif"><img src="/images/icon_doc.png"><img src="data:image/gif;base64,R0"><img><img src=b.jpg width="80%">';
    const pictures = (readHtml(page) as { kind: string; at: unknown }[]).filter(({ kind }) => kind === 'picture');
    expect(pictures).toEqual([
      { kind: 'picture', at: { paragraph: 1 } },
      { kind: 'picture', at: { paragraph: 2 } },
      { kind: 'picture', at: { paragraph: 2 } },
    ]);
  });

  it('says when a page has no text', () => {
    expect(show('<p>&nbsp;</p>')).toBe('file-empty');
    expect(show('<p><img src="scan.jpg"></p>')).toBe('file-without-text');
    expect(show('<object data="report.pdf">请下载</object>')).toBe('file-without-text');
  });
});
