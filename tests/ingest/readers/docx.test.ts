import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/ingest/readers/docx.ts';
import { docxFile, documentXml, packParts, paragraph, run } from '../../fixtures/docx-file.ts';
import { showBlocks } from '../../fixtures/shown-blocks.ts';

const show = (body: string, styles?: string) =>
  showBlocks(readDocx(docxFile({ body, ...(styles !== undefined && { styles }) })));

describe('text of a Word file', () => {
  it('has a line for each paragraph and line break, and joins runs', () => {
    const body =
      paragraph(run('20') + run('23') + run('年')) +
      paragraph('') +
      paragraph('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>');
    expect(readDocx(docxFile({ body }))).toEqual([
      { kind: 'line', line: { text: '2023年', at: { paragraph: 1 } } },
      { kind: 'line', line: { text: '甲', at: { paragraph: 2 } } },
      { kind: 'line', line: { text: '乙', at: { paragraph: 3 } } },
      { kind: 'line', line: { text: '丙', at: { paragraph: 4 } } },
    ]);
  });

  it('reads tabs, hyphens and entities, and skips symbols', () => {
    const tabs = '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>';
    const content =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>&amp;乙</w:t><w:noBreakHyphen/><w:sym w:char="F052"/><w:t>丙 </w:t></w:r>';
    expect(show(paragraph(content, tabs))).toEqual(['甲 &乙-丙']);
  });

  it('reads character data sections, and no comments', () => {
    expect(show(paragraph('<w:r><w:t>1<![CDATA[<]]>2<!-- 3 --></w:t></w:r>'))).toEqual(['1<2']);
  });

  it('accepts tracked changes', () => {
    const body =
      paragraph(
        '<w:ins>' +
          run('1') +
          '</w:ins><w:del><w:r><w:delText>5</w:delText></w:r></w:del>' +
          '<w:moveFrom>' +
          run('6') +
          '</w:moveFrom><w:moveTo>' +
          run('2') +
          '</w:moveTo>',
      ) +
      paragraph('一、总体', '<w:rPr><w:del w:id="1"/></w:rPr>') +
      paragraph('情况', '<w:rPr><w:ins w:id="2"/></w:rPr>');
    expect(show(body)).toEqual(['12', '一、总体情况']);
  });

  it('leaves out hidden and crossed out text, by its own properties or by those of its style', () => {
    const styles =
      '<w:style w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="hidden"><w:basedOn w:val="base"/></w:style>';
    const body =
      paragraph(
        run('1') +
          run('5', '<w:vanish/>') +
          run('6', '<w:strike/>') +
          run('2', '<w:vanish w:val="0"/><w:strike w:val="false"/>'),
      ) +
      paragraph(run('甲', '<w:rStyle w:val="hidden"/>') + run('乙', '<w:rStyle w:val="other"/>')) +
      paragraph(run('丙') + run('丁', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="hidden"/>') +
      paragraph('戊', '<w:rPr><w:vanish/></w:rPr>');
    expect(show(body, styles)).toEqual(['12', '乙', '丁', '戊']);
  });

  it('keeps the results of fields and not their instructions', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const nested =
      field('begin') + '<w:r><w:instrText>A1</w:instrText></w:r>' + field('separate') + run('9') + field('end');
    const body =
      paragraph(
        field('begin') +
          '<w:r><w:instrText>IF </w:instrText></w:r>' +
          nested +
          field('separate') +
          run('7') +
          field('end') +
          run('件'),
      ) +
      paragraph('<w:fldSimple w:instr="PAGE">' + run('8') + '</w:fldSimple>') +
      paragraph(field('begin') + run('丢')) +
      paragraph('后');
    expect(show(body)).toEqual(['7件', '8', '后']);
  });

  it('looks through links and content controls', () => {
    const body =
      '<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:placeholder/></w:sdtPr><w:sdtContent>' +
      paragraph(
        '<w:hyperlink>' +
          run('甲') +
          '</w:hyperlink><w:smartTag>' +
          run('乙') +
          '</w:smartTag><w:r><w:footnoteReference w:id="1"/></w:r>',
      ) +
      '</w:sdtContent></w:sdt>';
    expect(show(body)).toEqual(['甲乙']);
  });

  it('never makes one number of a number and a mark above the line', () => {
    const raised = run('1', '<w:vertAlign w:val="superscript"/>');
    expect(show(paragraph(run('22') + raised + run('3')))).toEqual(['22 1 3']);
  });

  it('has the lines of a text box behind its paragraph, once', () => {
    const box = `<w:txbxContent>${paragraph('框一')}${paragraph('框二')}</w:txbxContent>`;
    const drawing =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>' +
      box +
      '</wps:txbx></w:drawing></mc:Choice>' +
      '<mc:Fallback><w:pict><v:textbox>' +
      box +
      '</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>';
    expect(show(paragraph(run('前') + drawing + run('后')))).toEqual(['前后', '框一', '框二']);
  });

  it('takes the fallback of a choice it does not know', () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="zz"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent>';
    expect(show(paragraph(`<w:r>${choice}<w:t>丙</w:t></w:r>`))).toEqual(['乙丙']);
  });

  it('reads pictures, but no icons', () => {
    const drawing = (size: number) =>
      `<w:r><w:drawing><wp:inline><wp:extent cx="${size}" cy="${size}"/><a:blip r:embed="rId1" xmlns:r="r"/></wp:inline></w:drawing></w:r>`;
    const body =
      paragraph('甲') +
      paragraph(drawing(5_000_000)) +
      paragraph(drawing(200_000)) +
      paragraph('<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>') +
      paragraph('乙');
    expect(show(body)).toEqual(['甲', '[picture]', '[picture]', '乙']);
    expect(show(paragraph(drawing(5_000_000)))).toBe('file-without-text');
  });

  it('says when there is no text', () => {
    expect(show(paragraph(''))).toBe('file-empty');
  });
});

describe('a Word file', () => {
  it('may be packed by programs with names of their own, or be in UTF-16', () => {
    const xml = documentXml(paragraph('甲'));
    expect(showBlocks(readDocx(packParts({ 'word\\document2.xml': xml })))).toEqual(['甲']);
    const wide = xml.replace('encoding="UTF-8"', 'encoding="UTF-16"');
    expect(showBlocks(readDocx(packParts({ 'word/document.xml': Buffer.from(`\ufeff${wide}`, 'utf16le') })))).toEqual([
      '甲',
    ]);
  });

  it('may stand anywhere in a larger buffer', () => {
    const bytes = docxFile({ body: paragraph('甲') });
    const larger = new Uint8Array(bytes.length + 14).fill(0x50);
    larger.set(bytes, 7);
    expect(showBlocks(readDocx(larger.subarray(7, 7 + bytes.length)))).toEqual(['甲']);
  });
});
