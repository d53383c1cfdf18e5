import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/ingest/outline/read-outline.ts';
import type { Block, Word } from '../../../src/ingest/readers/document.ts';
import { readText } from '../../../src/ingest/readers/text.ts';
import { readDisputesStream } from '../../../src/ingest/tables/disputes-stream.ts';
import { readProactiveStream } from '../../../src/ingest/tables/proactive-stream.ts';
import { readRequestsStream } from '../../../src/ingest/tables/requests-stream.ts';
import type { TableReading } from '../../../src/ingest/tables/table-reading.ts';

/** A row as one text: numbers as read, _ blank, ? unreadable, . absent. */
function rowOf({ cells }: TableReading, row: string): string {
  const own = [...cells].filter(([key]) => key.startsWith(`${row}.`));
  return own
    .map(([, cell]) => {
      if (cell.state === 'reported') return String(cell.value);
      return { blank: '_', unreadable: '?', absent: '.' }[cell.state];
    })
    .join(' ');
}

const noNumber = /^[^\d]*$/u;

describe('table 3', () => {
  const heads = ['申请人情况', '自然人 法人或其他组织 总计', '商业企业 科研机构 社会公益组织 法律服务机构 其他'];
  const received = '一、本年新收政府信息公开申请数量';
  const carriedIn = '二、上年结转政府信息公开申请数量';
  const granted = '（一）予以公开';
  const carriedOut = '四、结转下年度继续办理';
  const read = (lines: readonly string[]): TableReading =>
    readRequestsStream(readText([...heads, ...lines].join('\n')));
  const apart = (values: string): string[] => values.split(' ');

  it('does not take the number of a page for the cell that is empty', () => {
    const reading = read([
      received,
      ...apart('1 0 0 0 0 0 1'),
      carriedIn,
      '5',
      ...apart('1 0 0 0 0 1'),
      granted,
      ...apart('2 0 0 0 0 0 2'),
      carriedOut,
      ...apart('3 0 0 0 0 0 3'),
    ]);
    expect(rowOf(reading, 'requests.carried_in')).toMatch(noNumber);
  });

  it('does not take the numbers of the columns for the values of a row', () => {
    const reading = read([
      received,
      '1 0 0 0 0 0 1',
      carriedIn,
      '1 2 3 4 5 6 7',
      '9 0 0 0 0 0 9',
      granted,
      '2 0 0 0 0 0 2',
      carriedOut,
      '3 0 0 0 0 0 3',
    ]);
    expect(['9 0 0 0 0 0 9', '? ? ? ? ? ? ?', '. . . . . . .']).toContain(rowOf(reading, 'requests.carried_in'));
  });

  it('is not read when every row stands before its label and the first is lost', () => {
    // The last label of the table, with nothing behind it, is what tells it from values below their labels.
    const reading = read([received, '1 0 0 0 0 0 1', carriedIn, '5 0 0 0 0 0 5', granted, '2 0 0 0 0 0 2', carriedOut]);
    expect(rowOf(reading, 'requests.new_received')).toMatch(noNumber);
    expect(rowOf(reading, 'requests.granted')).toMatch(noNumber);
  });

  it('does not read one of two rows of the same label because the other stands out of order', () => {
    const reading = read([
      `${received} 1 0 0 0 0 0 1`,
      carriedOut,
      '1 1 1 1 1 1 6',
      `${carriedIn} 2 0 0 0 0 0 2`,
      `${carriedOut} 9 0 0 0 0 0 9`,
    ]);
    expect(rowOf(reading, 'requests.carried_out')).toMatch(noNumber);
  });

  it('is not read when the total stands behind the natural persons', () => {
    const text = [
      '自然人 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他',
      `${received} 1 21 2 3 4 5 6`,
      `${carriedIn} 1 1 0 0 0 0 0`,
    ].join('\n');
    expect(rowOf(readRequestsStream(readText(text)), 'requests.new_received')).toMatch(noNumber);
  });

  it('is of no certain edition when it ends behind the head of other handling', () => {
    const reading = read([`${received} 1 0 0 0 0 0 1`, `${carriedIn} 0 0 0 0 0 0 0`, '（六）其他处理']);
    expect(reading.edition).toBeNull();
    expect(reading.problems.flatMap(({ keys }) => keys)).toContain('requests.other_');
  });

  it('does not take a local row for the row above it when digits have run together', () => {
    const correction = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
    const reading = read([
      received,
      `0000000${carriedIn}`,
      '00000001.信访举报投诉类申请',
      '70846561010783169217812.重复申请',
      '123926809331210118013871.网络申请',
      '14010023.要求提供公开出版物',
      `0000000${correction}`,
      `0000000${carriedOut}`,
      '0000000',
    ]);
    expect(rowOf(reading, 'requests.rejected_duplicate')).not.toBe('1 4 0 1 0 0 2');
  });

  it('does not split the digits of two rows into one that does not add up', () => {
    const correction = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
    const reading = read([
      `${received}0000033`,
      '1.属于国家秘密00000040000202',
      `${correction}0000000`,
      `${carriedOut}0000000`,
    ]);
    expect(rowOf(reading, 'requests.denied_state_secret')).toMatch(noNumber);
  });

  it('does not split the digits of a row with an empty cell into one that does not add up', () => {
    // 0, 0, 43, 3, 0, 0 and an empty total as well as 0, 0, 4, 3, 3, 0 and 0.
    const correction = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
    const reading = read([`${received}0000000`, `${granted}0043300`, `${correction}0000000`, `${carriedOut}0000000`]);
    expect(rowOf(reading, 'requests.granted')).toMatch(noNumber);
  });

  it('does not learn columns from rows whose values do not stand below each other', () => {
    const reading = read([
      '一、本年新收政府   0   0   0   5   0   2   7',
      '信息公开申请数量',
      '7.属于行政执法',
      '案卷   0   3   9   0   0   6   18',
      '2.其他法律行政   8   3   0   0   0   0   11',
      '法规禁止公开',
      '1.属于国家秘密   0   0   0   0   0   0',
    ]);
    expect(rowOf(reading, 'requests.denied_state_secret')).toBe('? ? ? ? ? ? ?');
  });

  it('does not place a row that stands nearly one column aside', () => {
    const at = (text: string, left: number, y: number): Word => ({
      text,
      at: { page: 1, box: [left, y, 10, 10] },
      left,
      right: left + 10,
    });
    const line = (label: string, cells: readonly (readonly [string, number])[], y: number): Block => {
      const words = [at(label, 50, y), ...cells.map(([text, left]) => at(text, left, y))];
      const text = words.map((word) => word.text).join(' ');
      return { kind: 'line', line: { text, at: { page: 1, box: [50, y, 500, 10] }, words } };
    };
    const columns = [200, 250, 300, 350, 400, 450, 500];
    const full = (label: string, values: string, y: number): Block =>
      line(
        label,
        values.split(' ').map((text, index) => [text, columns[index] ?? 0] as const),
        y,
      );
    const blocks = [
      full('申请人', '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计', 20),
      full(received, '5 1 0 2 0 3 11', 40),
      full(carriedIn, '0 0 0 0 0 4 4', 60),
      // Each value 32 to the right of its column, 18 to the left of the next: 7, empty, 0, 0, 0, 0, empty.
      line(
        granted,
        [
          ['7', 232],
          ['0', 332],
          ['0', 382],
          ['0', 432],
          ['0', 482],
        ],
        80,
      ),
    ];
    expect(rowOf(readRequestsStream(blocks), 'requests.granted')).toMatch(noNumber);
  });
});

describe('table 2', () => {
  const decisions = '信息内容 本年处理决定数量';
  const heads = '信息内容 本年制发件数 本年废止件数 现行有效件数';
  const read = (lines: readonly string[]): TableReading => readProactiveStream(readText(lines.join('\n')));

  it('is not read in the order of the form under heads in another', () => {
    const reading = read(['信息内容 本年废止件数 本年制发件数 现行有效件数', '规章 1 2 3', '行政规范性文件 4 5 6']);
    expect(['2 1 3', '? ? ?', '']).toContain(rowOf(reading, 'proactive.regulations'));
  });

  it('is not read when the labels of a block stand before its values', () => {
    const reading = read([heads, '规章', '行政规范性文件', '1 0 12', '3 2 40']);
    expect(rowOf(reading, 'proactive.normative_documents')).toMatch(noNumber);
    expect(rowOf(reading, 'proactive.regulations')).not.toBe('_ _ _');
  });

  it('is read but for the row that the form does not have', () => {
    const reading = read([decisions, '行政许可 7', '行政确认 88', '行政处罚 9', heads, '行政规范性文件 1 2 3']);
    expect(rowOf(reading, 'proactive.licensing')).toBe('7');
    expect(rowOf(reading, 'proactive.penalties')).toBe('9');
  });

  it('does not fill its missing row from the table of another year', () => {
    const reading = read([
      heads,
      '规章 1 2 3',
      '行政规范性文件 4 5 6',
      decisions,
      '行政许可 7',
      '2023年的情况如下，供参考。',
      heads,
      '规章 11 12 13',
      '行政规范性文件 14 15 16',
      decisions,
      '行政许可 17',
      '行政处罚 18',
    ]);
    expect(rowOf(reading, 'proactive.penalties')).toMatch(noNumber);
  });
});

describe('table 4', () => {
  const outcomes = '结果维持 结果纠正 其他结果 尚未审结 总计';
  const headsOf = (own: string): string[] => [
    '行政复议 行政诉讼',
    `${own} 未经复议直接起诉 复议后起诉`,
    `${own} ${own}`,
  ];
  const read = (lines: readonly string[]): TableReading => readDisputesStream(readText(lines.join('\n')));

  it.each<[string, string, string]>([
    ['the total comes first', '总计 结果维持 结果纠正 其他结果 尚未审结', '1 1 0 0 0 2 2 0 0 0 3 3 0 0 0'],
    [
      'pending cases come before other results',
      '结果维持 结果纠正 尚未审结 其他结果 总计',
      '1 0 5 0 6 2 0 0 0 2 3 0 0 0 3',
    ],
  ])('is not read in the order of the form when %s', (_, own, values) => {
    const reading = read([...headsOf(own), values]);
    expect([...reading.cells.values()].filter(({ state }) => state === 'reported')).toEqual([]);
  });

  it('is not read in the order of the form in a block with heads in another', () => {
    const reading = read([
      '行政复议',
      '结果维持 尚未审结 结果纠正 其他结果 总计',
      '1 2 3 4 10',
      '未经复议直接起诉',
      outcomes,
      '1 0 0 0 1',
      '复议后起诉',
      outcomes,
      '0 0 0 0 0',
    ]);
    expect(rowOf(reading, 'disputes.review')).not.toBe('1 2 3 4 10');
  });

  it('does not have fifteen values under sixteen heads', () => {
    const reading = read([
      '行政复议 行政诉讼',
      '结果维持 结果纠正 其他结果 其中：调解 尚未审结 总计 未经复议直接起诉 复议后起诉',
      `${outcomes} ${outcomes}`,
      '1 0 4 4 0 5 2 0 0 0 2 0 0 0 0',
    ]);
    expect([...reading.cells.values()].filter(({ state }) => state === 'reported')).toEqual([]);
  });

  it('is not that of another year, which its row names', () => {
    const reading = read([...headsOf(outcomes), '2023年 4 0 0 0 4 5 0 0 0 5 6 0 0 0 6']);
    expect([...reading.cells.values()].filter(({ state }) => state === 'reported')).toEqual([]);
  });

  it('does not take the number of a page for one of its values', () => {
    const values = '7 0 1 0 8 1 0 0 0 1 2 0 0 2';
    const reading = read([...headsOf(outcomes), '3', ...values.split(' ')]);
    expect([...reading.cells.values()].filter(({ state }) => state === 'reported')).toEqual([]);
  });
});

describe('headings inside of a line', () => {
  it('are as long as their longest wording', () => {
    const line =
      '三、收到和处理政府信息公开申请情况本段文字为合成，并不描述任何机关的工作。四、政府信息公开行政复议、行政诉讼情况本段文字为合成，并不描述任何机关的工作。';
    const { sections } = readOutline(readText(line));
    expect(sections.map(({ heading }) => heading)).toEqual([
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  it('do not take the place of the headings that stand on lines of their own', () => {
    const points =
      '本年度工作分为：一、主动公开情况良好并且持续推进重点领域信息公开工作；二、依申请公开情况，共收到申请12件，全部按期答复。';
    const { sections } = readOutline(
      readText(
        [
          '一、总体情况',
          points,
          '二、主动公开政府信息情况',
          '规章 1 2 3',
          '三、收到和处理政府信息公开申请情况',
          '无',
        ].join('\n'),
      ),
    );
    expect(sections.map(({ heading }) => heading)).toEqual([
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
    ]);
  });
});

describe('a second report on a page', () => {
  it('begins with its first section, however short the one before was', () => {
    const { sections } = readOutline(
      readText(
        [
          '汾西县合成数据局2024年政府信息公开工作年度报告',
          '一、总体情况',
          '本段文字为合成。',
          '二、主动公开政府信息情况',
          '无',
          '汾西县合成教育局',
          '一、总体情况',
          '本段文字为合成。',
          '二、主动公开政府信息情况',
          '规章 1 2 3',
        ].join('\n'),
      ),
    );
    const texts = sections.flatMap(({ blocks }) =>
      blocks.map((block) => (block.kind === 'line' ? block.line.text : '')),
    );
    expect(texts).not.toContain('规章 1 2 3');
  });
});
