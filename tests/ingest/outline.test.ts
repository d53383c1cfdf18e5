import { describe, expect, it } from 'vitest';
import { readYear } from '../../src/ingest/outline/title.ts';
import { readTextReport } from '../fixtures/read-text.ts';
import { writeReport } from '../fixtures/report-text.ts';

function readTitle(title: string): { agency: string | null; year: number | null } | null {
  const found = readTextReport(writeReport({ title })).title;
  return found && { agency: found.agency, year: found.year };
}

describe('the title', () => {
  it.each([
    ['汾西县人民政府办公室2024年政府信息公开工作年度报告', '汾西县人民政府办公室', 2024],
    ['# 汾西县教育局 2023 年政府信息公开工作年度报告', '汾西县教育局', 2023],
    ['汾西县教育局\n\n２０２２年政府信息公开工作年度报告', '汾西县教育局', 2022],
    ['汾西县教育局\n2021年度政府信息公开年度报告', '汾西县教育局', 2021],
    ['2020年度汾西县教育局政府信息公开工作年度报告', '汾西县教育局', 2020],
    ['汾西县教育局二〇二四年政府信息公开工作年度报告', '汾西县教育局', 2024],
    ['2024年政府信息公开工作年度报告', null, 2024],
    ['汾西县教育局2024年度本级政府信息公开工作年度报告', '汾西县教育局', 2024],
    ['汾西县人民政府办公室关于2024年度政府信息公开工作年度报告', '汾西县人民政府办公室', 2024],
    ['汾西县教育局关于报送2024年政府信息公开工作年度报告', '汾西县教育局', 2024],
    ['汾西县教育局2024年政务公开暨政府信息公开年度报告', '汾西县教育局', 2024],
    ['汾西县教育局2025年1月20日发布2024年政府信息公开工作年度报告', null, 2024],
    ['汾西县教育局根据条例编制2024年政府信息公开工作年度报告', null, 2024],
    ['来源：某网站\n汾西县教育局2024年政府信息公开工作年度报告', '汾西县教育局', 2024],
    ['汾西县教育局2024年政府信息公开工作年度报告（更正版）', '汾西县教育局', 2024],
    ['汾西县教育局2024年政府信息公开工作年度报告更正版', '汾西县教育局', 2024],
    ['【更正】汾西县教育局2024年政府信息公开工作年度报告', '汾西县教育局', 2024],
    ['更正：汾西县教育局2024年政府信息公开工作年度报告', '汾西县教育局', 2024],
    ['汾西县教育局2024年政府信息公开\n工作年度报告', '汾西县教育局', 2024],
    [
      '发布时间：2025年01月20日 来源：政府信息公开年度报告栏目\n汾西县教育局2024年政府信息公开工作年度报告',
      '汾西县教育局',
      2024,
    ],
  ])('%j names %s and %s', (title, agency, year) => {
    expect(readTitle(title)).toEqual({ agency, year });
  });

  it('is not settled where two differ: what they agree on stays', () => {
    const text = writeReport({
      title: '临汾市教育局2023年政府信息公开工作年度报告\n汾西县教育局2024年政府信息公开工作年度报告',
    });
    const { title, problems } = readTextReport(text);
    expect(title).toMatchObject({ agency: null, year: null });
    expect(problems).toMatchObject([{ code: 'title-ambiguous', at: { line: 2, column: 1 } }]);
  });

  it('is not looked for in a line of a million characters', () => {
    expect(readTitle('2024年'.repeat(200_000))).toBeNull();
    expect(readTitle('#'.repeat(500_000))).toBeNull();
  });

  it('is missing when no line is one, and that is reported', () => {
    const reading = readTextReport(writeReport({ title: '工作总结' }));
    expect(reading.title).toBeNull();
    expect(reading.problems).toMatchObject([{ code: 'title-missing' }]);
  });
});

describe('a year', () => {
  it.each([
    ['2024', 2024],
    ['二〇二四', 2024],
    ['二○一九', 2019],
    ['二零二一', 2021],
    ['1999', null],
    ['24', null],
    ['二十四', null],
    ['20245', null],
  ])('%s is %s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});

describe('sections', () => {
  const usual = [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];
  const readWith = (index: number, heading: string): { headings: string[]; codes: string[] } => {
    const headings = usual.map((each, place) => (place === index ? heading : each));
    const { sections, problems } = readTextReport(writeReport({ headings }));
    return { headings: sections.map(({ heading: own }) => own), codes: problems.map(({ code }) => code) };
  };

  it.each([
    [0, '### 一、 总体工作情况', '总体工作情况', []],
    [4, '存在的主要问题及改进情况', '存在的主要问题及改进情况', ['heading-number-missing']],
    [5, '五、其他需要报告的事项', '其他需要报告的事项', ['heading-number-wrong']],
    [
      3,
      '四．因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      [],
    ],
    [4, '五、存在问题与改进方向', '存在问题与改进方向', []],
  ])('heading %i may read %j', (index, heading, text, codes) => {
    const found = readWith(index, heading);
    expect(found.headings[index]).toBe(text);
    expect(found.codes).toEqual(codes);
  });

  it('that are not there are reported one by one', () => {
    const text = writeReport().split('五、')[0] ?? '';
    const { sections, problems } = readTextReport(text);
    expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(problems).toMatchObject([
      { code: 'section-missing', expected: '五、存在的主要问题及改进情况' },
      { code: 'section-missing', expected: '六、其他需要报告的事项' },
    ]);
  });

  it('are not begun again by a heading printed twice', () => {
    const text = writeReport().replace('一、总体情况', '一、总体情况\n\n一、总体情况');
    const { sections, problems } = readTextReport(text);
    expect(sections).toHaveLength(6);
    expect(problems).toMatchObject([{ code: 'heading-repeated', at: { line: 5, column: 1 } }]);
  });

  it.each(['（一）主动公开情况', '(五) 行政复议、行政诉讼情况', '1.主动公开情况'])(
    'are not begun by the heading of a paragraph: %s',
    (paragraph) => {
      const text = writeReport().replace('本段文字为合成。', `${paragraph}\n本段文字为合成。`);
      const { sections, problems } = readTextReport(text);
      expect(sections[0]?.paragraphs).toHaveLength(2);
      expect(problems).toEqual([]);
    },
  );

  it('end where another report begins, and nothing of that one is read', () => {
    const first = writeReport().split('三、')[0] ?? '';
    const second = writeReport({ title: '临汾市教育局2024年政府信息公开工作年度报告' });
    for (const text of [first + second, `${writeReport()}\n${second}`]) {
      const { title, problems } = readTextReport(text);
      expect(title?.agency).toBe('汾西县合成数据局');
      expect(problems.map(({ code }) => code)).toContain('report-second');
    }
    const { editions } = readTextReport(first + second);
    expect(editions).toEqual({ proactive: '2021', requests: null, disputes: null });
  });

  it('are not begun by a sentence that names one', () => {
    const sentence = '全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成。';
    const text = writeReport().replace('本段文字为合成。', sentence);
    const { sections } = readTextReport(text);
    expect(sections[0]?.paragraphs).toEqual([{ text: sentence, at: { line: 4, column: 1 } }]);
  });
});

describe('the name in a title', () => {
  it.each([
    ['2019年汾西县人民政府信息公开工作年度报告', '汾西县人民政府'],
    ['汾西县2024年政府信息公开工作年度报告（汾西县教育局）', '汾西县教育局'],
    ['汾西县2024年政府信息公开工作年度报告（教育局）', '汾西县教育局'],
    ['汾西县2024年政府信息公开工作年度报告（永安镇）', '汾西县永安镇'],
    ['汾西县2024年政府信息公开工作年度报告（更正版）', '汾西县'],
    ['汾西县教育局2024年政府信息公开工作年度报告（汾西县体育局）', '汾西县教育局'],
    ['2024年政府信息公开工作年度报告（汾西县教育局）', '汾西县教育局'],
  ])('of %s is %s', (title, agency) => {
    expect(readTitle(title)?.agency).toBe(agency);
  });
});
