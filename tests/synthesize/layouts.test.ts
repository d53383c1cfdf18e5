import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../scripts/synthesize/layouts/all-layouts.ts';
import type { CellKey } from '../../src/form/cells.ts';
import { build, decode, planCase, someValues, type Values } from './plan.ts';

const row = '1 2 3 4 5 6 21'.split(' ');

/** What a layout makes of rows that are known: texts that must stand in the file, or patterns. */
const expected: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'tab-grid': [
    `\n\t（三）不予公开\t1.属于国家秘密\t${row.join('\t')}\n\t\t2.其他法律行政法规禁止公开\t0`,
    '\n一、本年新收政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0\n',
    '\n行政规范性文件\t10\t20\t300\n第二十条第（五）项\t\t\t\n',
    '\n1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n',
  ],
  'tab-slid': [
    '\n一、本年新收政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\t\n',
    '\n三、本年度办理结果\t（一）予以公开\t0\t0\t0\t0\t0\t0\t0\t\n',
    `\n\t（三）不予公开\t1.属于国家秘密\t${row.join('\t')}\n`,
  ],
  'tab-lost-leading': [/\n\d\.[^\t\n]+\t\t0\t0\t0\t0\t0\t0\t0\t\n/u, '\n一、本年新收政府信息公开申请数量\t\t0'],
  'tab-total': ['\n（七）总计\t0\t0\t0\t0\t0\t0\t0\t\t\n'],
  'tab-cut': [/\n[^\n]*\t[^\n]*\n\n[^\t\n]+(?:\t+\d+)+\n/u],
  'cell-lines': [`\n\t${row.join('\n\t')}\n\n`, '\n\n\t\n\t\n\t'],
  'cell-paragraphs': [`1.属于国家秘密\n\n${row.join('\n\n')}\n\n2.其他法律行政法规禁止公开\n\n0`],
  'cell-paragraphs-indented': [
    /\n[ \u00a0\u3000]{2,4}1\.属于国家秘密\n\n[ \u00a0\u3000]{2,4}1\n\n[ \u00a0\u3000]{2,4}2\n/u,
  ],
  'pipes-trailing': [`\n（三）不予公开 | 1.属于国家秘密 | ${row.join(' | ')} |\n2.其他法律行政法规禁止公开 | 0 |`],
  'pipes-bare': [`\n（三）不予公开 | 1.属于国家秘密 | ${row.join(' | ')}\n2.其他法律行政法规禁止公开 | 0 |`],
  'pipes-both': [`\n|  | （三）不予公开 | 1.属于国家秘密 | ${row.join(' | ')} |\n|  |  | 2.其他`],
  'pipes-span-tails': ['\n第二十条第（一）项 | |||\n', '\n行政许可 | 4567 | ||\n'],
  'pipes-lone-lines': ['\n行政许可 | 4567 |\n|\n'],
  'pipes-cell-lines': [`\n    1.属于国家秘密 |\n    ${row.join(' |\n    ')} |\n`],
  'markdown-table': [
    '\n|---|---|---|---|---|---|---|---|---|---|\n',
    `|  | （三）不予公开 | 1.属于国家秘密 | ${row.join(' | ')} |`,
  ],
  'markdown-groups': [/\| 数据1 \| 数据2 \| .*\|\n\|---/u, `\n| 1.属于国家秘密 | ${row.join(' | ')} |\n`],
  'markdown-disputes-apart': [
    '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| 1 | 0 | 0 | 0 | 1 |',
  ],
  'markdown-drift': [/\n#{2,4} 三、收到和处理政府信息公开申请情况\n/u, `\t1.属于国家秘密\t${row.join('\t')}\n`],
  'torn-rows': [`| ${row.join(' | ')} |\n|---|`, /\n\| 0 \| 0 \| 0 \| 0 \| 0 \| 0 \| 0 \|\n/u],
  'space-padded': [/\n.* {2,}1\.属于国家秘密 +1 +2 +3 +4 +5 +6 +21\n/u, '\f', /\n +0 +0 +0 +0 +0 +0 +0\n/u],
  'raw-order': [`1.属于国家秘密 ${row.join(' ')}\n`, '\n行政规范性文件 10 20 300\n', '\n三、\n本\n年\n度\n'],
  'label-lines': [`\n1.属于国家秘密\n${row.join(' ')}\n2.其他法律行政法规禁止公开\n0 0 0 0 0 0 0\n`],
  glued: ['1.属于国家秘密123456212.其他法律行政法规禁止公开00000003.危及', '行政规范性文件1020300第二十条第（五）项'],
  'glued-blanks': [/1\.属于国家秘密 ?1 ?2 ?3 ?4 ?5 ?6 ?21 ?2\.其他/u, /\d \d/u],
  'values-first': [/\n1 2 3 4 5 6 21[ \n]（三）不予公开 1\.属于国家秘密\n/u],
  'columns-apart': ['\n规章\n行政规范性文件\n本年制发件数\n0\n10\n本年废止件数\n0\n20\n现行有效件数\n0\n300\n'],
  'html-spans': [
    `<tr><td rowspan="8">（三）不予公开</td><td>1.属于国家秘密</td><td>${row.join('</td><td>')}</td></tr>`,
    '<td rowspan="22">三、本年度办理结果</td>',
    '<td colspan="3" rowspan="3">（本列',
  ],
  'html-empty-cells': ['<tr><td></td><td></td><td>2.其他法律行政法规禁止公开</td><td>0</td>'],
  'html-five-columns': ['<td colspan="5">第二十条第（一）项</td>', '<td>行政许可</td><td colspan="4">4567</td>'],
  'html-messy': [/<td>(?:<p[^>]*>)?.*&nbsp;/u, /<td colspan="3">.*4.*5.*6.*7.*<\/td>/u],
  'html-site': ['<ucapcontent>', '<td>索引号</td>', '分享到'],
  'html-layout-table': [/^<table[^>]*><tr><td><table/mu],
  'html-gbk': [/<meta [^>]*charset="?(?:gbk|gb2312|GB18030)"/u, '<td>1.属于国家秘密</td><td>1</td>'],
  'html-gbk-undeclared': [/^<html><head><title>/u, '<td>1.属于国家秘密</td><td>1</td>'],
  'html-pictures': ['<img src="requests.png"'],
  'word-merged': [
    '<w:gridSpan w:val="3"/><w:vMerge w:val="restart"/>',
    '<w:gridSpan w:val="3"/><w:vMerge/>',
    '>4567</w:t>',
  ],
  'word-runs': [/<\/w:t><\/w:r><w:r><w:rPr>(?:(?!<\/w:r>).)*<w:t/u],
  'word-list-headings': [
    /<w:numId w:val="1"\/><\/w:numPr>(?:(?!<\/w:p>|<w:t[ >]).)*<w:t xml:space="preserve">总体情况<\/w:t>/u,
  ],
  'word-text-box': ['<mc:Choice Requires="wps">', '<v:textbox><w:txbxContent><w:tbl>'],
  // A table that begins before the first cell of the outer one ends.
  'word-nested-table': [/<w:body><w:tbl><w:tblPr\/>(?:(?!<\/w:tc>)[^])*<w:tc>(?:(?!<\/w:tc>)[^])*<w:tbl>/u],
  'word-tracked': [/<w:del [^>]*><w:r><w:delText>\d+<\/w:delText><\/w:r><\/w:del><w:ins [^>]*><w:r>/u],
  'word-pictures': ['<a:blip r:embed="rId2"/>'],
  'pdf-pages': ['1.属于国家秘密', '4567'],
  'pdf-unruled': ['1.属于国家秘密', '4567'],
  'pdf-narrow': ['具已获取信息', '4567'],
  'pdf-vertical': ['（|三|）|不|予|公|开', '4567'],
  'pdf-scattered': ['|密|秘|家|国|于|属|.|1|', '|7|6|5|4|'],
  'pdf-pictures': ['二、主动公开政府信息情况'],
};

/** The texts of a PDF in the order in which they were put down, a bar between. */
async function readPdfTexts(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
    texts.push(...items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])));
  }
  await document.loadingTask.destroy();
  return texts.join('|');
}

async function readContent(name: string): Promise<string> {
  const made = build({ layout: name });
  if (made.format === 'pdf') return readPdfTexts(made.bytes);
  if (made.format === 'word') return strFromU8(unzipSync(made.bytes)['word/document.xml']!);
  return decode(made, name.startsWith('html-gbk') ? 'gb18030' : 'utf-8');
}

function isDetermined(layout: string, values: Values, key: string): boolean {
  return build({ layout, values }).determined.has(key as CellKey);
}

describe('the layouts', () => {
  it('are those that this test knows, at least 24', () => {
    expect(layouts.map(({ name }) => name)).toEqual(Object.keys(expected));
    expect(layouts.length).toBeGreaterThanOrEqual(24);
  });

  it.each(Object.entries(expected))('write known rows as %s', async (name, parts) => {
    const content = await readContent(name);
    for (const part of parts)
      expect(content).toEqual(typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part));
  });

  it.each(layouts.map(({ name }) => name))('mark %s as synthetic', async (name) => {
    expect((await readContent(name)).replace(/\||<[^>]+>/gu, '')).toMatch(
      /（合成数据，仅供测试）|）试测供仅，据数成合（/u,
    );
  });

  it.each(layouts.filter(({ showsTables }) => showsTables).map(({ name }) => name))(
    'write the single row of the 2019 edition in %s',
    async (name) => {
      const made = build({ layout: name, edition: '2019', values: { 'proactive.procurement.amount': 251000 } });
      expect(made.determined.has('requests.other_misc.total')).toBe(false);
      if (['text', 'markdown'].includes(made.format)) expect(decode(made)).toContain('251000元');
    },
  );
});

describe('what a layout determines', () => {
  const total = 'requests.denied_state_secret.total';
  // The cells of the row are 1 to 6, so that without a blank the total is 21.
  const first: Values = { ...someValues, 'requests.denied_state_secret.natural_person': null, [total]: 20 };
  const inner: Values = { ...someValues, 'requests.denied_state_secret.research_institution': null, [total]: 18 };
  const unequal: Values = { ...inner, [total]: 21 };

  it.each([
    ['tab-grid', true, false, false],
    ['pipes-trailing', true, false, false],
    ['markdown-table', true, false, false],
    ['cell-paragraphs', false, false, false],
    ['raw-order', false, false, false],
    ['space-padded', false, false, false],
    ['html-spans', true, true, true],
    ['word-merged', true, true, true],
    ['pdf-pages', true, true, true],
    ['pdf-unruled', false, false, false],
    ['values-first', false, false, false],
  ])(
    'in %s is a row with a blank inside (%s; %s when its sum is wrong) and one that begins with a blank (%s)',
    (...row) => {
      const [layout, within, withinUnequal, atStart] = row;
      expect(isDetermined(layout, inner, total)).toBe(within);
      expect(isDetermined(layout, unequal, total)).toBe(withinUnequal);
      expect(isDetermined(layout, first, total)).toBe(atStart);
    },
  );

  it('in glued digits are rows of single digits and rows of one cell', () => {
    expect(isDetermined('glued', someValues, total)).toBe(false);
    expect(isDetermined('glued', someValues, 'requests.granted.total')).toBe(true);
    expect(isDetermined('glued', someValues, 'proactive.normative_documents.issued')).toBe(false);
    expect(isDetermined('glued', someValues, 'proactive.licensing.decisions')).toBe(true);
    expect(isDetermined('glued', { 'disputes.review.total': null }, 'disputes.review.upheld')).toBe(false);
  });

  it('in pictures is nothing, and no value is right there', () => {
    for (const layout of ['html-pictures', 'word-pictures', 'pdf-pictures']) {
      const { determined, truth } = build({ layout });
      expect(determined.size).toBe(0);
      expect(truth.cells.size).toBe(0);
    }
  });

  it('is everything where nothing is blank, torn or glued', () => {
    for (const { name, showsTables } of layouts) {
      if (!showsTables || ['torn-rows', 'glued', 'glued-blanks', 'values-first', 'columns-apart'].includes(name))
        continue;
      expect(build({ layout: name }).determined.size).toBe(200);
    }
  });
});

it('writes Word and PDF files that do not depend on the clock', async () => {
  const plan = planCase({ layout: 'word-merged' });
  const first = build(plan);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(build(plan).bytes).toEqual(first.bytes);
});
