import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/ingest/readers/docx/number-format.ts';
import { readDocx } from '../../../src/ingest/readers/docx.ts';
import { cell, docxFile, paragraph, table } from '../../fixtures/docx-file.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, content: string) => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const list = (id: number, kindId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kindId}"/>${more}</w:num>`;
const item = (text: string, listId: number, index = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${listId}"/></w:numPr>`);

const outline = kind(
  7,
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCountingThousand', '（%2）') + level(2, 'decimal', '%3.'),
);

function show(body: string, numbering: string, styles = '') {
  return showBlocks(readDocx(docxFile({ body, numbering, styles })));
}

describe('numbers of list paragraphs', () => {
  it('stand before their text, and restart below a higher level', () => {
    const body =
      item('总体情况', 1) +
      item('主动公开', 1, 1) +
      item('依申请公开', 1, 1) +
      item('受理', 1, 2) +
      item('主动公开', 1) +
      item('概述', 1, 1);
    expect(show(body, outline + list(1, 7))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.受理',
      '二、主动公开',
      '（一）概述',
    ]);
  });

  it('stand in cells as well, and never make one number with it', () => {
    const body = table([cell(item('属于国家秘密', 1, 2)), cell(item('5', 1, 2)), cell(item('', 1, 2))]);
    expect(show(body, outline + list(1, 7))).toEqual([[['1:1.属于国家秘密', '2:2. 5', '3:3.']]]);
  });

  it('count on in lists of one kind, unless the list says where it starts', () => {
    const again = list(3, 7, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3) + item('戊', 1);
    expect(show(body, outline + list(1, 7) + list(2, 7) + again)).toEqual([
      '一、甲',
      '二、乙',
      '五、丙',
      '六、丁',
      '七、戊',
    ]);
  });

  it('have the form that a list gives them instead of its kind', () => {
    const own = list(1, 7, `<w:lvlOverride w:ilvl="0">${level(0, 'decimalFullWidth', '%1．')}</w:lvlOverride>`);
    expect(show(item('甲', 1) + item('乙', 1, 1), outline + own)).toEqual(['１．甲', '（一）乙']);
  });

  it('come from the style of the paragraph, or of one it is based on', () => {
    const styles =
      '<w:style w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="h2"><w:basedOn w:val="h1"/></w:style>' +
      '<w:style w:styleId="plain"><w:basedOn w:val="h1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="circle"><w:basedOn w:val="circle"/></w:style>';
    const kinds = kind(7, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.', '<w:pStyle w:val="h2"/>'));
    const styled = (text: string, style: string, more = '') => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('甲', 'h1') +
      styled('乙', 'h2') +
      styled('丙', 'plain') +
      styled('丁', 'circle') +
      styled('戊', 'h1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('己', 'h1');
    expect(show(body, kinds + list(1, 7), styles)).toEqual(['一、甲', '1.乙', '丙', '丁', '戊', '二、己']);
  });

  it('come from the list style that their list links to', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked = kind(8, '<w:numStyleLink w:val="s"/>');
    expect(show(item('甲', 2), outline + linked + list(1, 7) + list(2, 8), styles)).toEqual(['一、甲']);
  });

  it('name the levels above, in Arabic where the level says so', () => {
    const kinds = kind(
      1,
      level(0, 'upperLetter', '%1.') + level(1, 'lowerRoman', '%1.%2') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    );
    const body = item('甲', 1) + item('乙', 1) + item('丙', 1, 1) + item('丁', 1, 2);
    expect(show(body, kinds + list(1, 1))).toEqual(['A.甲', 'B.乙', 'B.i丙', '2.1.1丁']);
  });

  it('restart only where the level says so', () => {
    const kinds = kind(
      1,
      level(0, 'decimal', '%1.') +
        level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>') +
        level(2, 'decimal', '[%3]', '<w:lvlRestart w:val="1"/>'),
    );
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((index) => item('甲', 1, index)).join('');
    expect(show(body, kinds + list(1, 1))).toEqual([
      '1.甲',
      '(1)甲',
      '[1]甲',
      '(2)甲',
      '[2]甲',
      '2.甲',
      '(3)甲',
      '[1]甲',
    ]);
  });

  it('are no text when they are bullets, hidden, or of no list there is', () => {
    const kinds = kind(1, level(0, 'bullet', '●') + level(1, 'decimal', '%2.', '<w:rPr><w:vanish/></w:rPr>'));
    const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 99) + item('丁', 1, 5);
    expect(show(body, kinds + list(1, 1))).toEqual(['甲', '乙', '丙', '丁']);
  });
});

describe('number formats', () => {
  const cases: [string, number, string][] = [
    ['chineseCounting', 1, '一'],
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 11, '十一'],
    ['chineseCounting', 20, '二十'],
    ['japaneseCounting', 21, '二十一'],
    ['chineseCountingThousand', 101, '一百零一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1001, '一千零一'],
    ['chineseCountingThousand', 10000, '10000'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircle', 1, '①'],
    ['decimalEnclosedCircle', 21, '㉑'],
    ['decimalEnclosedCircleChinese', 50, '㊿'],
    ['decimalEnclosedCircle', 51, '51'],
    ['decimalEnclosedFullstop', 2, '⒉'],
    ['decimalEnclosedParen', 20, '⒇'],
    ['ideographEnclosedCircle', 10, '㊉'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['upperLetter', 26, 'Z'],
    ['lowerLetter', 27, 'aa'],
    ['bullet', 3, ''],
    ['none', 3, ''],
    ['constructor', 3, '3'],
  ];
  it.each(cases)('write %s %d as %s', (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});
