import { describe, expect, it } from 'vitest';
import { placeInPiece, writeReportText } from '../../../src/publish/text-search/report-text.ts';

const agency = {
  id: 'a',
  name: '甲局',
  kind: 'department' as const,
  field: null,
  level: 'county' as const,
  region: { code: '410505', path: ['河南省', '安阳市', '殷都区'] },
};

function write(paragraphs: [number, string][]) {
  return writeReportText({
    id: 'a/2024',
    agency,
    title: { text: '甲局年报', at: { line: 1, column: 1 } },
    preamble: [],
    sections: [
      {
        number: 1,
        heading: '总体情况',
        at: { line: 2, column: 1 },
        paragraphs: paragraphs.map(([line, text]) => ({ text, at: { line, column: 1 } })),
      },
      { number: 2, heading: '主动公开', at: { line: 9, column: 1 }, paragraphs: [] },
    ],
  });
}

describe('the text of a report for searching', () => {
  it('holds the title and the sections that have prose', () => {
    expect(write([[3, '第一段。']])).toEqual({
      id: 'a/2024',
      name: '甲局',
      path: ['河南省', '安阳市', '殷都区'],
      sections: [
        [0, ['甲局年报', 'L1']],
        [1, ['第一段。', 'L3']],
      ],
    });
  });

  it('joins lines that only broke off, and knows where each of them begins', () => {
    const first = '认真贯彻落实党中央国务院的决策部署坚持以人民为中';
    const { sections } = write([
      [3, first],
      [4, '心的发展思想。'],
      [6, '第二段。'],
    ]);
    const [, piece] = sections[1]!;
    expect(piece).toEqual([`${first}心的发展思想。`, 'L3', first.length, 'L4']);
    expect(placeInPiece(piece!, 0)).toBe('L3');
    expect(placeInPiece(piece!, first.length - 1)).toBe('L3');
    expect(placeInPiece(piece!, first.length)).toBe('L4');
    expect(sections[1]?.slice(2)).toEqual([['第二段。', 'L6']]);
  });
});
