import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../src/ingest/paragraphs.ts';
import type { Line } from '../../src/ingest/readers/document.ts';

/** A line twelve points high between two edges of a page whose text runs from 60 to 540. */
function lineAt(text: string, left: number, right: number, y: number): Line {
  return { text, at: { page: 1, box: [left, y, right - left, 12] } };
}

function textsOf(lines: readonly Line[]): string[] {
  return joinParagraphs(lines).map(({ text }) => text);
}

describe('lines of a page', () => {
  const first = lineAt('本报告所列数据的统计期限自2024年1月1日起至12月31日止。对本报告有疑问', 84, 540, 100);

  it('go on with the line above when that reached the right margin', () => {
    const lines = [first, lineAt('的，请与本机关联系。', 60, 180, 120), lineAt('一段新的文字。', 84, 200, 140)];
    expect(textsOf(lines)).toEqual([
      '本报告所列数据的统计期限自2024年1月1日起至12月31日止。对本报告有疑问的，请与本机关联系。',
      '一段新的文字。',
    ]);
    expect(joinParagraphs(lines)[0]?.at).toEqual(first.at);
  });

  it('begin anew when they are indented, or when the line above ended early', () => {
    const margin = lineAt('顶格的一行。', 60, 200, 80);
    expect(textsOf([margin, first, lineAt('缩进的一段。', 84, 200, 120)])).toHaveLength(3);
    const short = lineAt('只到半行。', 84, 200, 120);
    expect(textsOf([first, short, lineAt('顶格的一行', 60, 200, 140)])).toHaveLength(3);
  });

  it('keep Latin words apart', () => {
    const lines = [lineAt('annual', 60, 540, 100), lineAt('report', 60, 120, 120)];
    expect(textsOf(lines)).toEqual(['annual report']);
  });
});

describe('lines of text', () => {
  it('are paragraphs as they are', () => {
    const lines: Line[] = [
      { text: '第一行', at: { line: 1, column: 1 } },
      { text: '第二行', at: { line: 2, column: 1 } },
    ];
    expect(joinParagraphs(lines)).toEqual(lines);
    expect(joinParagraphs([])).toEqual([]);
  });
});
